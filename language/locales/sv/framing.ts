import type { RuleTable } from '../locale.ts';

/** The rules about what the problem is taken to be, in Swedish. */
export const framing: RuleTable = {
  'framing/fix-the-student': {
    title: 'Varje förändring riktas mot eleverna, ingen mot det som skolan gör',
    why: 'När bara eleverna ska förändras hamnar det som skolan gör utom synhåll, och med det de hinder som en skola kan undanröja.',
    question: 'Vad i vår egen praktik, organisation eller omgivning står i vägen för dem?',
    whenNot: 'Det som skolan gör har granskats på annat håll, och planen utgår från det.',
    messages: {
      every:
        'Varje förändring här riktas mot {people}, och inget hinder tillskrivs praktiken, organisationen eller omgivningen. Vad gör skolan själv som står i vägen för dem?',
      also: 'Också riktad mot elever',
      barrier: 'Tillskrivs eleverna, eller inget alls',
      add: 'Ange ett hinder som inte finns hos eleverna',
      cause: '”{what}” är ingen av de kända orsakerna',
      people: 'planen anger inte vilka ”{what}” är',
    },
  },
  'framing/external-causes': {
    title: 'Allt förklaras med sådant som skolan inte råder över',
    why: 'De som arbetar nära varandra får med tiden samma blinda fläckar. Orsaker som alla ligger någon annanstans lämnar inget som de själva skulle kunna göra annorlunda.',
    question: 'Vilken del, hur liten den än är, ligger i hur vi undervisar eller hur vi är organiserade?',
    whenNot: 'Det som skolan gör har granskats, och planen anger hur.',
    messages: {
      all: 'Alla orsaker som anges här ligger utanför det skolan råder över: {causes}. Vilken del ligger i hur skolan undervisar eller är organiserad?',
      other: 'Tillskrivs också det här',
      own: 'Ange en orsak i vår egen praktik',
      unknown: '”{cause}” är ingen av de kända orsakerna, och kan vara något som skolan råder över',
    },
  },
  'framing/contained': {
    title: 'Åtgärden hålls vid sidan av, och inget i det vanliga förändras',
    why: 'En särskild enhet eller grupp flyttar ett problem bort från dem vars praktik det ifrågasätter. Det som inte passade in blir omhändertaget, och det som det inte passade in i förblir som det var.',
    question: 'Hur skulle vanliga lektioner behöva vara för att det här inte skulle behövas?',
    whenNot: 'Den vanliga praktiken tänks igenom i en annan plan; ange vilken.',
    messages: {
      contained:
        '”{what}” hanteras vid sidan av, och ingen förändring här gäller den vanliga praktiken. Hur skulle den behöva vara för att det här inte skulle behövas?',
      change: 'Planera en förändring av den vanliga praktiken',
    },
  },
  'framing/deficit-language': {
    title: 'Ord som söker orsaken hos elever eller familjer',
    why: 'Elever som inte passar in är ofta de första som visar vad praktiken skulle kunna vara. Ord som lägger orsaken hos dem eller deras familjer stänger den frågan redan innan den är ställd.',
    question: 'Vad skulle samma mening säga om den började med vad skolan gör?',
    whenNot:
      'Ordet används här i en annan betydelse, eller är ett officiellt namn på något; ta bort det ur listan i ”inquiry.yaml”.',
    messages: {
      instead: '”{written}” söker orsaken hos elever eller familjer. Kan det börja med praktiken: ”{instead}”?',
      alone: '”{written}” söker orsaken hos elever eller familjer. Vad skulle det säga om det började med praktiken?',
      say: 'Skriv ”{instead}”',
    },
  },
  'framing/undefined-group': {
    title: 'En grupp elever utan ett ord om vilka som hör dit',
    why: 'En beteckning som ”de tysta” betyder olika elever för var och en som använder den. När det är sagt vilka som hör dit kan någon fråga om gränsen drogs på rätt ställe.',
    question: 'Hur avgör ni vilka som hör till gruppen, och hur många är de?',
    whenNot: 'Gruppen är en klass som alla här känner till.',
    messages: {
      who: 'Inget anger vilka som hör till ”{group}”. Hur avgör ni det, och hur många är de?',
      used: 'Här handlar det om den här gruppen',
      size: 'Ange hur många de är, och hur man hittar dem',
    },
  },
  'framing/no-assumption': {
    title: 'Inget som tas för givet prövas',
    why: 'Man kan bli allt bättre på fel sak. En andra slinga frågar efter det som den första tar för givet: vad syftet är till för och vad alla här tror.',
    question: 'Vad tror ni alla om det här som ingen har prövat?',
    whenNot: 'Syftena och föreställningarna bakom arbetet prövas i en egen plan.',
    messages: {
      none: 'Ni har lärt er något här, men inget frågar efter det som togs för givet: inget antagande, syfte eller värde prövas. Vad tror alla här som ingen har prövat?',
      unexamined: 'Det tas för givet: ”{assumption}” Inget i planen prövar det. Vad skulle tala emot det?',
      state: 'Skriv ner vad som tas för givet',
      against: 'Ange vad som talar emot det',
    },
  },
  'framing/no-level': {
    title: 'Ett hinder eller en förändring utan nivå, eller alla förändringar på en nivå och hinder på en annan',
    why: 'En del hinder finns inom en skola, en del mellan skolor och en del bortom dem. När nivån inte är angiven arbetar parterna på den de känner, och de andra hindren står kvar i vägen.',
    question: 'På vilken nivå ligger det här, och vem av oss kan göra något där?',
    whenNot: 'Nivån är omtvistad och lämnas öppen med flit; ange det.',
    messages: {
      barrier:
        'Hindret ”{title}” anger inte på vilken nivå det ligger: inom en skola, mellan skolor eller bortom dem. Vem skulle kunna göra något där?',
      change:
        'Förändringen ”{title}” anger inte på vilken nivå den sker: inom en skola, mellan skolor eller bortom dem. Vem mer skulle kunna göra något där?',
      none: 'Inget av de {count} hinder och förändringar som står här anger sin nivå: inom en skola, mellan skolor eller bortom dem. Vem skulle kunna göra något var?',
      elsewhere: 'Alla förändringar ligger {side}, medan ”{barrier}” ligger {other}. Vem gör något där?',
      'within-school': 'inom skolan',
      'between-schools': 'mellan skolor',
      'beyond-school': 'bortom skolan',
      level: 'Ange nivån',
      also: 'Inte heller det här anger nivån',
      far: 'Det ligger någon annanstans',
    },
  },
  'framing/unaddressed-barrier': {
    title: 'Ett hinder som inget görs åt och som ingen har godtagit',
    why: 'Ett hinder som nämns och sedan får vara står i vägen för vad man än prövar. Att säga att man lever med det, eller att det är utom räckhåll, är också ett svar.',
    question: 'Vad gör ni åt det här hindret, eller vem har beslutat att ni ska leva med det?',
    whenNot: 'Det möts i en annan plan; ange det som svar på hindret (”response”).',
    messages: {
      open: 'Inget i planen tar itu med hindret ”{barrier}”, och ingen har godtagit det. Vad gör ni åt det?',
      answer: 'Ange hur det möts',
      address: 'Ange att ”{change}” tar itu med det',
    },
  },
  'framing/no-practice': {
    title: 'Ett problem som anger resultat men ingen praktik',
    why: 'Ett praktikproblem är att två saker inte går ihop: det vi gör dag för dag och hur elever faktiskt svarar på det. När bara svaret anges finns inget att se på utom eleverna.',
    question: 'Vad gör vi, dag för dag, som elever möter på det här sättet?',
    whenNot: 'Att ta reda på vilken praktik det gäller är planens fråga.',
    messages: {
      concern:
        '”{concern}” anger vad som syns, men inte i vilken praktik. Vad gör ni som elever möter på det här sättet?',
      about: 'Ange vilken praktik det gäller',
    },
  },
  'framing/no-local-problem': {
    title: 'En fråga som inte utgår från något som har setts här',
    why: 'Förbättring som börjar i ett problem på platsen, sett av människor på platsen, förs vidare av dem. En fråga från annat håll besvaras och läggs undan.',
    question: 'Vem märkte vad, här, som fick er att fråga det?',
    whenNot: 'Frågan följer av en överenskommelse med andra som har sett problemet; ange varifrån den kommer.',
    messages: {
      nowhere: 'Frågan ”{question}” utgår inte från något bekymmer här på platsen. Vem märkte vad?',
      unshown: 'Inget visar ”{concern}”, som ”{question}” utgår från. Vad såg man, och vem såg det?',
      concern: 'Ange vad som märktes här',
      shows: 'Ange vad som visar det',
      asks: 'Den här frågan utgår från det',
      words: '”{question}” utgår från något som inte finns angivet någonstans',
    },
  },
  'framing/no-assets': {
    title: 'Hinder räknas upp, men inga styrkor',
    why: 'Skolor vet mer än de använder. Den som bara letar efter det som står i vägen hämtar utifrån det som någon längre ner i korridoren redan gör.',
    question: 'Var hos er går det redan bra, och vad är det som hjälper där?',
    whenNot: 'Ni har letat efter styrkor i en annan del av arbetet; ange var.',
    messages: {
      one: 'Planen anger vad som står i vägen, ”{barrier}”, men inget som hjälper. Var hos er går det redan bra?',
      many: 'Planen anger {count} hinder men inget som hjälper. Var hos er går det redan bra?',
      other: 'Och det här',
      resource: 'Ange en styrka',
    },
  },
  'framing/who-gains': {
    title: 'Likvärdighet är ett syfte, men ingen anger vem som vinner på det som behålls',
    why: 'En praktik som ifrågasätts och förändras behöver inte bli mer inkluderande. I genomsnitt kan det vara bättre medan några halkar längre efter.',
    question: 'Vem vinner på det här, och vem kan förlora?',
    whenNot: 'Man har sett på för vem förändringen fungerar, och en slutsats anger det.',
    messages: {
      one: '”{decision}” innebär att ”{what}” behålls, men inget anger vem som vinner på det och vem som kan förlora. Vilka är det?',
      unnamed:
        '”{decision}” innebär att något behålls, men inget anger vem som vinner på det och vem som kan förlora. Vilka är det?',
      aim: 'Likvärdighet är ett syfte här',
      who: 'Ange vem som vinner och vem som kan förlora',
    },
  },
};
