import type { RuleTable } from '../locale.ts';

/** The rules about who is heard, in Swedish. */
export const voice: RuleTable = {
  'voice/no-student': {
    title: 'Ingen elev kommer till tals i underlaget',
    why: 'Elever vet saker om sitt eget lärande som ingen annan i huset kan se. En fråga om dem som aldrig ställs till dem besvaras med gissningar.',
    question: 'Vad skulle eleverna säga om det här, och vem har frågat dem?',
    whenNot: 'Frågan gäller vuxnas arbete, eller så är eleverna för unga eller för utsatta för att tillfrågas nu.',
    messages: {
      silent:
        'Ingen elev kommer till tals i underlaget för ”{question}”. Vem skulle kunna fråga dem, eller tolka underlaget med dem?',
      source: 'Underlag där ingen elev kommer till tals',
      add: 'Planera att lyssna till elever',
      whoseView: 'planen anger inte vems syn ”{what}” ger uttryck för',
      noGroup: '”{what}” är inte angiven som grupp',
    },
  },
  'voice/silent-suppliers': {
    title: 'Elever förekommer bara som data',
    why: 'Elever som bara lämnar svar och resultat förblir tysta leverantörer. Elever som frågar, samlar in, tolkar eller beslutar blir en tillgång som en skola kan lyssna till.',
    question: 'Vilken del av det här skulle elever kunna ta upp, samla in, tolka eller besluta om?',
    whenNot: 'Arbetet är i ett skede där elever inte kan delta än; ange från när de gör det.',
    messages: {
      data: 'Elever förekommer här bara som tillfrågade eller mätta: de tar inte upp, samlar inte in, tolkar inte och beslutar inte något. Skulle de kunna tolka det här underlaget med er?',
      also: 'Också här lämnar elever bara data',
      interpret: 'Tolka det tillsammans med elever',
      undeclared: '”{who}” deltar, men planen anger inte vilka de är',
    },
  },
  'voice/no-audience': {
    title: 'Det elever säger når ingen som beslutar',
    why: 'Elever som tillfrågas kan vänta sig att någon lyssnar som kan göra något åt saken. En åsikt som stannar hos dem som samlade in den förändrar inget, och det märker eleverna.',
    question: 'Vem med rätt att besluta kommer att höra det här, och vet eleverna vem det är?',
    whenNot:
      'Eleverna har bett att det inte ska föras vidare, eller så får beslutsfattarna veta det på ett sätt som planen inte behöver ta upp.',
    messages: {
      nobody:
        'Det elever säger i ”{source}” når enligt planen ingen som beslutar. Vem borde lyssna? Lägg till ”audience” och vem.',
      others:
        'Det elever säger i ”{source}” har åhörare, men ingen av dem har något att besluta här. Vem mer borde lyssna?',
      also: 'Inte heller det här når någon som beslutar',
      addAudience: 'Ange vem som lyssnar',
      inWords: 'inget visar om någon i ”{words}” beslutar något',
    },
  },
  'voice/no-reply': {
    title: 'Elever får inget svar',
    why: 'De som tillfrågas bör få höra vad man gjorde av det de sa, vad som ändrades och vad som inte gjorde det. Utan ett svar på en dag de kan räkna med möter nästa fråga ingen som vill svara.',
    question: 'När får eleverna höra vad det blev av det de sa, och i vilken form?',
    whenNot: 'Eleverna har slutat, eller har bett att få slippa svar.',
    messages: {
      none: 'Elever kommer till tals i ”{source}”, men inget anger när de får höra vad det blev av det. Lägg till ”returned to”, till vilka och dagen.',
      undated: 'Eleverna i ”{source}” ska få svar, men ingen dag är angiven. Lägg till ”on” och dagen.',
      addReply: 'Ange när eleverna får svar',
      addDay: 'Ange vilken dag',
      inWords: 'det återförs till ”{words}”, och planen anger inte om elever finns bland dem',
    },
  },
  'voice/untrained-student-researchers': {
    title: 'Elevforskare utan utbildning',
    why: 'Elever som samlar in kamraters synpunkter gör ett bättre arbete, och är bättre skyddade, när de först har fått lära sig att fråga, lyssna och iaktta.',
    question: 'Vem visar eleverna hur man frågar och observerar, och sker det innan de börjar?',
    whenNot: 'De har lärt sig det i en tidigare undersökning.',
    messages: {
      none: 'Elever samlar in underlag som ”{who}”, men ingen utbildning är planerad för dem. Vem visar dem hur man frågar och iakttar?',
      late: 'Utbildningen för ”{who}” är {date}, när de redan har börjat samla in. Kan de få lära sig det först?',
      task: 'De samlar in det här',
      addTraining: 'Planera utbildning för dem',
      inWords: 'dagen för ”{what}” är angiven med egna ord',
      forWhom: '”{what}” anger inte med namn som finns i planen vilka den är till för',
    },
  },
  'voice/unheard': {
    title: 'De som sällan blir hörda blir det inte här heller',
    why: 'En samverkan som vill vara rättvis behöver nå dem som ingen frågar. Att nämna dem är en början; hörda blir de när de bidrar till underlaget eller har en plats där något avgörs.',
    question: 'Hur får de som ni har nämnt tala för sig själva i det här?',
    whenNot: 'De ska nås i en senare cykel som planen inte tar upp än.',
    messages: {
      nowhere:
        '”{who}”: angivna som sällan hörda, men utan underlag från dem och utan del i arbetet. Var får de komma till tals?',
      nobody:
        'Likvärdighet är ett syfte här, men inga är angivna som sällan hörda. Vilka går skollivet förbi? Lägg till ”unheard” och vilka.',
      aim: 'Syftet',
      hear: 'Planera att lyssna till dem',
      name: 'Ange vilka som sällan blir hörda',
      inWords: '”{what}” finns inte med som grupp, så inget visar om de blir hörda',
    },
  },
  'voice/spoken-for': {
    title: 'De som har mer att säga till om talar för en grupp',
    why: 'De som har mer att säga till om på en skola hör en grupp genom sitt eget arbete och sina egna bekymmer. När bara de talar för den kan det som oroar gruppen förbli osagt.',
    question: 'Skulle de kunna tala för sig själva, eller välja vem som talar för dem?',
    whenNot: 'De har själva valt den här personen, eller skulle bli utsatta om de talade.',
    messages: {
      above:
        'För ”{who}” talar andra som har mer att säga till om här: {speakers}. Skulle de kunna tala för sig själva, eller tillsammans med en av sina egna?',
      noVoice: 'planen anger inte med kända ord vems röst ”{what}” är',
    },
  },
  'voice/one-voice': {
    title: 'En enda röst ger underlag till en fråga',
    why: 'Skolledare, praktiker, elever och kollegor på andra håll ser var sin del av det som händer. Det som är välbekant för en av dem kan te sig främmande för en annan, och där börjar lärandet.',
    question: 'Vem skulle berätta en annan historia om det här?',
    whenNot: 'Frågan gäller vad en grupp tycker, och inget annat.',
    messages: {
      one: 'I källorna till ”{question}” hörs bara en röst: {voice}. Vem skulle berätta en annan historia om det här?',
      source: 'Här hörs den',
      addVoice: 'Planera att lyssna till en annan röst',
      whoseView: 'planen anger inte vems syn ”{what}” ger uttryck för',
    },
  },
  'voice/authority-only': {
    title: 'Bara de som bestämmer säger vad problemet är',
    why: 'Styrdokument och inspektioner ser en skola utifrån och i siffror. En fråga som bara kommer därifrån kan gå förbi det som de som arbetar och lär sig här skulle fråga.',
    question: 'Vad skulle lärare, elever eller familjer här kalla problemet?',
    whenNot: 'Frågan är om ett krav uppfylls, och något annat är den inte tänkt att vara.',
    messages: {
      authority:
        'Det som ligger bakom ”{question}” kommer bara från dem som bestämmer. Vad skulle de som arbetar och lär sig här kalla problemet?',
      addConcern: 'Lägg till vad någon här har märkt',
      who: 'planen anger inte med kända ord vems röst ”{what}” är',
      words: '”{what}” anger inte vem som märkte det',
    },
  },
  'voice/overclaimed': {
    title: 'Elever sägs vara mer delaktiga än de är',
    why: 'Att säga att elever är delaktiga, när inget i arbetet gör dem det, är att använda deras namn utan att de har något att säga till om. En mindre del som är verklig är mer värd för dem.',
    question: 'Var i arbetet gör eleverna det som här sägs om dem?',
    whenNot: 'Det arbete där de gör det är inte nedskrivet än.',
    messages: {
      contributes: '”{who}”: sägs bidra med något till arbetet, men inget i planen görs av eller med dem.',
      model:
        '”{who}” följer en modell med elever som forskare, men ingen elev samlar in, tolkar eller beslutar något i den.',
      questions: '”{who}” gör elever till ägare av frågorna, men ingen fråga är deras eller väckt av dem.',
      findings:
        '”{who}” gör elever till ägare av slutsatserna, men de har inte tolkat, ställt sig bakom eller kontrollerat någon av dem.',
      decisions: '”{who}” gör elever till ägare av beslut, men inget beslut fattas av eller med dem.',
      influence: '”{who}”: sägs ha förändrat något, men inget i planen visar att elever sa eller gjorde något.',
    },
  },
};
