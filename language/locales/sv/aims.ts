import type { RuleTable } from '../locale.ts';

/** The rules about what the work is for, in Swedish. */
export const aims: RuleTable = {
  'aims/one-aim': {
    title: 'Syftet med forskningen eller med samarbetet saknas',
    why: 'Vad ni vill ta reda på och varför ni arbetar tillsammans är två olika saker. Parter som är ense om det första kan ändå vänta sig helt olika saker av det andra, och märka det sent.',
    question: 'Vad är forskningen till för, och vad är samarbetet till för?',
    whenNot: 'En och samma text gäller för båda; skriv den då för båda.',
    messages: {
      both: '”{plan}” anger varken vad forskningen är till för eller vad samarbetet är till för. Vad har var och en av er kommit för?',
      research: '”{plan}” anger vad samarbetet är till för, men inte vad forskningen är till för. Vad vill ni förstå?',
      collaboration:
        '”{plan}” anger vad forskningen är till för, men inte vad samarbetet är till för. Vad ska bli annorlunda mellan er?',
      add: 'Ange syftet',
    },
  },
  'aims/not-agreed': {
    title: 'En part har inte ställt sig bakom ett syfte som det nu lyder',
    why: 'Parter behöver en gemensam förståelse av vad både forskningen och samarbetet är till för. Ett syfte som några aldrig har sagt ja till, eller sagt ja till i en annan lydelse, är gemensamt bara på papper.',
    question: 'Skulle var och en av er svara en främling likadant på frågan vad det här är till för?',
    whenNot: 'Parten kom med för en annan del av arbetet; ange vilken.',
    messages: {
      missing: '{parties} har inte ställt sig bakom ”{aim}”. Vad skulle parten säga om det?',
      several: '{parties} har inte ställt sig bakom ”{aim}”. Vad skulle de säga om det?',
      nobody: 'Ingen har ställt sig bakom ”{aim}” än. Lägg till ”agreed by”, vilka som har gjort det och vilken dag.',
      outdated:
        '{parties} ställde sig bakom ”{aim}” innan det senast ändrades, {date}. Står de bakom det som det nu lyder?',
      change: 'Det ändrades här',
      add: 'Ange vilka som står bakom det',
      vague: '”{who}” har ställt sig bakom det, men är inte angiven som part någonstans',
    },
  },
  'aims/no-stance': {
    title: 'Det framgår inte utifrån vems agenda arbetet görs, eller så bär planen inte upp det',
    why: 'Forskning kan utgå från praktikernas agenda, forskarnas eller bådas. En gemensam agenda når längre: båda sidor ställer frågor, och också forskarnas praktik granskas.',
    question: 'Vems agenda är det, och vad av den egna praktiken lägger varje sida fram till granskning?',
    whenNot: 'Båda sidor tänker växa in i en gemensam agenda och har sagt när; skriv det i planen.',
    messages: {
      none: 'Planen anger inte utifrån vems agenda arbetet görs. Lägg till ”stance” och ”practitioner”, ”researcher” eller ”joint”.',
      practice: 'Agendan är gemensam, men varje fråga kommer från praktikens sida. Vad vill forskarna veta?',
      research: 'Agendan är gemensam, men varje fråga kommer från forskarna. Vad vill skolan veta?',
      unexamined:
        'Agendan är gemensam, men inget här granskar forskarnas egen praktik. Vad av sitt eget arbete lägger de fram till granskning?',
      question: 'En fråga från den ena sidan',
      add: 'Ange vems agendan är',
      unplaced: 'planen anger inte vilken organisation ”{who}” tillhör',
    },
  },
  'aims/contested-term': {
    title: 'Ett omstritt ord som ni inte har definierat',
    why: 'Ord som likvärdighet och inkludering betyder en sak på en skola och en annan på nästa. Parter som inte har sagt vad de menar med dem är ense om ett ord, inte om ett syfte.',
    question: 'Om var och en av er skrev ner i en mening vad ordet betyder här, skulle meningarna stämma överens?',
    whenNot: 'Ordet ingår i ett namn eller ett citat, eller så är det just vad det betyder som ni vill ta reda på.',
    messages: {
      undefined:
        '”{term}” kan betyda många saker. Vad betyder det här? Lägg till en ”definition” som ni har kommit överens om.',
      again: 'Används också här',
      add: 'Ange vad det betyder här',
    },
  },
  'aims/unused-value': {
    title: 'Ett värde som ingen fråga, inget resultat och ingen slutsats hänvisar till',
    why: 'Ett värde märks på vad man frågar efter och på vad som skulle räknas som bättre. Ett värde som bara är uttalat saknas inte när arbetet lämnar det bakom sig.',
    question: 'Var i era frågor skulle man märka att ni står för det här värdet?',
    whenNot: 'Värdet styr hur ni arbetar tillsammans snarare än vad ni undersöker; skriv det som en norm.',
    messages: {
      unused:
        'Ni står för ”{value}”, men ingen fråga, inget resultat och ingen slutsats hänvisar till det. Vilken av dem handlar om det?',
    },
  },
  'aims/not-measurable': {
    title: 'Ett förbättringssyfte som lämnar öppet för vem, mätt med vad, hur mycket eller till när',
    why: 'Hur mycket, och till när, är det som skiljer ett syfte från en förhoppning. När det är sagt i förväg kan de som prövar något se om de har kommit närmare.',
    question: 'Vem skulle märka att ni är framme, genom att se på vad, och när skulle de se efter?',
    whenNot: 'Syftet är att förstå något, eller så går det inte att mäta utan att det väsentliga går förlorat.',
    messages: {
      open: 'Syftet ”{aim}” anger inte {parts}. Kan ni säga det i förväg?',
      population: 'för vem',
      measure: 'mätt med vad',
      amount: 'hur mycket',
      date: 'till när',
    },
  },
  'aims/reach-mismatch': {
    title: 'Syftet sträcker sig längre än det som görs, eller än de som deltar',
    why: 'Bestående förändring sker tvärs över skolor och system, inte i enstaka klassrum. Ett syfte för ett helt område kräver något som görs utanför klassrummet, och de verksamheter som finns i området.',
    question: 'Vad skulle behöva ändras utanför de här klassrummen för att syftet ska uppnås?',
    whenNot: 'Det här är det första lilla steget på en längre väg, och planen anger vilket som kommer sedan.',
    messages: {
      classrooms:
        'Syftet ”{aim}” sträcker sig bortom klassrummen, men varje förändring här sker i ett klassrum. Vad skulle ändras runt omkring dem?',
      sector:
        '”{title}” talar om ett helt system, men alla skolor här hör till samma stadium: {stage}. Vilka fler hör dit?',
      change: 'En förändring i ett klassrum',
      unsure: 'några förändringar anger inte på vilken nivå de sker',
    },
  },
};
