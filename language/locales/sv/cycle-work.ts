import type { RuleTable } from '../locale.ts';

/** The rules about the work inside a cycle and what comes of it, in Swedish. */
export const cycleWork: RuleTable = {
  'cycle/no-interruption': {
    title: 'Inget är planerat som kan avbryta det invanda',
    why: 'Det man gör varje dag blir osynligt för en själv. Ett besök, en elevs berättelse eller en främlings fråga gör det främmande för en stund, och först då går det att tänka över.',
    question: 'Vad, eller vem, skulle kunna få det välbekanta att se främmande ut för er?',
    whenNot: 'Ett avbrott har redan inträffat och lett till den här planen; skriv det som en händelse (”moment”).',
    messages: {
      none: 'Inget här kommer från annat håll än det personalen själv ser och säger: inget besök, ingen elevs eller familjs berättelse, ingen läsning, ingen händelse som väcker frågor. Vad skulle kunna få det välbekanta att se främmande ut?',
      visit: 'Planera ett besök',
    },
  },
  'cycle/linear': {
    title: 'Ett enda varv under hela tiden',
    why: 'Det första varvet visar mest vad nästa varv borde fråga. En plan som går igenom allt en gång, hur lång tid det än tar, har inget varv där det lärda kan användas.',
    question: 'Var skulle ni kunna stanna tidigare, se efter och gå ett varv till?',
    whenNot: 'Det som prövas går att se först när hela tiden har gått, eller så hör fler varv till en annan plan.',
    messages: {
      once: '”{cycle}” går från {begin} till {end}, och planens tid, {from} till {to}, har inte plats för ett andra varv av den längden. Var skulle ni kunna stanna tidigare och gå ett varv till?',
      second: 'Planera ett andra varv',
      words: '”{words}” anger ingen dag',
    },
  },
  'cycle/meetings-without-action': {
    title: 'Möten i rad som inte leder till något',
    why: 'Ett samarbete nöts ut av möten som inte får någon att göra något annat än förut. En rad om vad som beslutades, eller vem som gör vad, skiljer ett möte från ett samtal.',
    question: 'Vad gjorde någon annorlunda tack vare det här mötet?',
    whenNot: 'Mötena är till för att lyssna, och vad de leder till avgörs på annat håll; ange var.',
    messages: {
      idle: '”{second}” är det andra mötet i rad efter ”{first}” utan beslut och utan åtgärd. Vad beslutades, och vem gör vad?',
      first: 'Mötet före det',
      next: 'Och nästa',
      write: 'Skriv ner vad som beslutades',
      dayless: 'möten utan dag går inte att ordna i följd',
    },
  },
  'cycle/unstaffed': {
    title: 'Arbete som ingen deltar i, eller där någon är på två platser samtidigt',
    why: 'Parter är beroende av varandra i varje fas. Arbete utan angivna roller görs av den som råkar känna ansvar, eller av ingen.',
    question: 'Vilka är med, från vilken sida, och har de möjlighet till det?',
    whenNot: 'Vilka som deltar avgörs på annat håll; skriv ”left open” här.',
    messages: {
      nobody: 'Ingen deltar i ”{work}”. Vem gör det, och med vilka?',
      both: '”{who}” är vid {there} för ”{second}” och vid {here} för ”{first}”, samma dag ({day}). Vem är var?',
      name: 'Ange vilka som deltar',
      other: 'Samma dag, på en annan plats',
    },
  },
  'cycle/document-missing': {
    title: 'En fas är klar, och dess dokument finns inte',
    why: 'Det en fas lämnar efter sig i skrift är det som nästa står på, och det som en part som inte var där kan läsa. Skrivet i efterhand berättar det om det som kom sedan.',
    question: 'Var kan en part som inte var med läsa vad den här fasen ledde till?',
    whenNot: 'Dokumentet förvaras någon annanstans; hänvisa till det med ”see”.',
    messages: {
      report:
        'Fasen ”{phase}” är klar, men dokumentet ”{document}” är inte angivet som skrivet. Är det skrivet, och var går det att läsa?',
      any: 'Fasen ”{phase}” är klar. I {model} lämnar den efter sig ett dokument, men inget är angivet här. Vad skrevs?',
      model: 'Fasen ”{phase}” är klar. Dess modell kräver ”{document}”, men inget dokument är angivet här. Vad skrevs?',
      done: 'Ange att det är skrivet',
      name: 'Ange dokumentet',
      asked: 'Det dokument som fasen ska lämna',
    },
  },
  'cycle/no-current-practice': {
    title: 'En förändring som inte anger vad som görs nu',
    why: 'Det som ska förändras är oftast det som alla tar för givet. Nedskrivet går det att se på, och senare behöver ingen minnas hur det var.',
    question: 'Vad händer nu, under just de minuter som ska bli annorlunda?',
    whenNot: 'Inget av det slaget görs än; skriv det som dagens praktik.',
    messages: {
      unsaid: 'En förändring av ”{practice}” är planerad, men inget anger hur det går till nu. Vad händer i dag?',
      unnamed: 'Inget anger vad som görs nu där ”{change}” ska ske. Vilken praktik förändras, och vad händer i dag?',
      change: 'Det här ska förändra den',
      now: 'Ange vad som görs nu',
      about: 'Ange vilken praktik den förändrar',
    },
  },
  'cycle/adopted-for-ever': {
    title: 'En praktik behålls utan en dag då den prövas på nytt',
    why: 'Rutiner som en gång hjälpte förlorar sitt skäl när elever och kollegor byts ut. Ingen märker det, för en rutin är det som ingen ser på.',
    question: 'När frågar ni om den fortfarande gör det som den infördes för?',
    whenNot: 'Den prövas i ett varv som inte ingår i planen; ange var.',
    messages: {
      one: '”{decision}” innebär att ”{what}” behålls, men ingen dag är bestämd för att se på det igen. När frågar ni om det fortfarande hjälper?',
      unnamed:
        '”{decision}” innebär att något behålls, men ingen dag är bestämd för att se på det igen. När frågar ni om det fortfarande hjälper?',
      what: 'Det här behålls',
      review: 'Ange när det prövas på nytt',
    },
  },
  'cycle/dependency-loop': {
    title: 'Saker som väntar på varandra',
    why: 'När var och en väntar på den andra börjar ingen, och alla tror att det är någon annans tur. En avsiktlig slinga får gå runt i en ny cykel.',
    question: 'Vilken av dem kan börja utan den andra?',
    whenNot: 'Aldrig länge: en av dem kommer först. En avsiktlig slinga skrivs som en ny cykel eller fas.',
    messages: {
      self: '”{first}” väntar på sig själv. Vad kommer det egentligen efter?',
      two: '”{first}” väntar på ”{second}”, som väntar på ”{first}”. Vilken av dem kan börja utan den andra?',
      more: 'De här väntar på varandra i en ring: {ring}. Vilken av dem kan börja utan den föregående?',
      waits: 'Det här väntar på ”{next}”',
    },
  },
};
