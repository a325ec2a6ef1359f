import type { RuleTable } from '../locale.ts';

/** The rules about the round from looking to acting and deciding, in Swedish. */
export const cycle: RuleTable = {
  'cycle/out-of-order': {
    title: 'Faser eller datum som säger emot varandra',
    why: 'En cykel leder från att se efter till att agera och sedan till att se efter igen. När datumen går åt andra hållet kommer någon att agera innan det finns något att agera utifrån, eller vänta på det som för länge sedan har börjat.',
    question: 'Vilket av de två datumen stämmer, och vem arbetar efter det andra?',
    whenNot:
      'Aldrig länge: ett av datumen är ett annat, eller så är ordningen en annan. En slinga tillbaka skrivs som en egen fas.',
    messages: {
      before:
        '”{title}” ({kind}) har datumet {date}, före ”{frame}” ({frameKind}) som det står i. Vilket av de två stämmer?',
      after:
        '”{title}” ({kind}) har datumet {date}, efter ”{frame}” ({frameKind}) som det står i. Vilket av de två stämmer?',
      begun:
        '”{title}” ({kind}) kommer efter ”{before}” men börjar innan det har börjat. Vilket av de två datumen stämmer?',
      ended:
        '”{title}” ({kind}) kommer efter ”{before}” men börjar innan det har slutat. Vilket av de två datumen stämmer?',
      phases:
        'Fasen ”{later}” börjar före ”{earlier}”, som kommer först i ”{model}”. Om det är ett andra varv, skriv det som en egen fas.',
      strange:
        '”{phase}” är ingen fas i ”{model}”, vars faser är {phases}. Använd en av dem, eller lägg till en egen modell.',
      frame: 'Det står i detta ({kind})',
      other: 'Det kommer efter detta',
      first: 'Det här kommer först',
      call: 'Kalla den ”{phase}”',
      dayInWords: '”{what}” anger ingen dag',
      model: 'ingen har beskrivit modellen ”{what}”',
    },
  },
  'cycle/missing-phase': {
    title: 'En cykel hoppar över en av sina faser',
    why: 'Parter lär sig genom att gå varvet runt: de agerar, ser vad det ledde till, tänker efter och justerar. Om något av detta hoppas över är cykeln ett projekt med ett slut.',
    question: 'Vad hände med fasen som inte finns här: saknar den tid, eller någon som ansvarar?',
    whenNot: 'Fasen genomförs tillsammans med en annan; ange det i dess titel, eller lägg till en egen modell.',
    messages: {
      one: '”{cycle}” följer {model} men har inte fasen ”{phases}”. När äger den rum, och vilka är med?',
      many: '”{cycle}” följer {model} men saknar faserna {phases}. När äger de rum, och vilka är med?',
      forms:
        '”{cycle}” är över, och planen visar ingen {forms} i den. Vad gjorde ni, vad ledde det till och hur tänkte ni om det?',
      action: 'insats',
      assessment: 'utvärdering',
      reflection: 'reflektion',
      add: 'Lägg till det som saknas',
      strange: '”{phase}” är ingen fas i {model}, och kan vara den som verkar saknas',
      undescribed: 'ingen har beskrivit modellen ”{model}”',
    },
  },
  'cycle/no-exploration': {
    title: 'Något förbättras innan någon har utforskat problemet',
    why: 'Ett problem som parter upptäcker tillsammans, genom att se och lyssna, är ofta ett annat än det de kom med. Utan det varvet svarar en förändring på en gissning.',
    question: 'Vad tog ni reda på innan ni valde den här förändringen, och av vilka?',
    whenNot: 'Problemet har utforskats på annat håll; ange det som bekymmer (”concern”), med det som visar det.',
    messages: {
      cycle:
        'Cykeln ”{improvement}” prövar en förändring, men inget i planen ser på problemet först. Vad vet ni om det, och av vilka?',
      change:
        'Förändringen ”{improvement}” vilar inte på något, och inget i planen ser på problemet först. Vad vet ni om det, och av vilka?',
      next: 'Också den svarar på ett problem som ingen har sett på',
      explore: 'Fråga först vad det är som händer',
      undated: 'planen anger inte om ”{what}” kommer före förändringen',
      unmarked: '”{what}” anger varken att den är utforskande eller att den är utvärderande',
    },
  },
  'cycle/goal-before-analysis': {
    title: 'Ett mål eller en förändring bestäms före analysen',
    why: 'Det som beslutas innan underlaget finns kan inte vila på det. Analysen letar då efter det som stöder beslutet.',
    question: 'Vad kom först, beslutet eller det som beslutet sägs vila på?',
    whenNot: 'Det vilar på en första genomgång som gjordes tidigare; skriv den som en egen källa.',
    messages: {
      gathered:
        '”{thing}” har datumet {date} och vilar på ”{basis}”, som börjar först efter det. Vilket av de två kommer först?',
      read: '”{thing}” har datumet {date} och vilar på ”{basis}”, som läses först efter det, i ”{reading}”. Vad visste ni då?',
      explored:
        '”{thing}” har datumet {date}, och ”{question}”, som ska utforska saken, samlar in allt efter det. Vad är förändringen ett svar på?',
      basis: 'Det vilar på det här',
      question: 'Det här frågas först',
      reading: 'Här läses det för första gången',
      words: '”{words}” anger ingen dag',
    },
  },
  'cycle/no-decision': {
    title: 'En cykel som slutar utan att någon beslutar',
    why: 'En cykel vänder där någon ser på vad det ledde till och beslutar: behålla, ändra eller lämna. Utan den punkten börjar nästa cykel för att ett visst datum har kommit, eller så börjar den inte alls.',
    question: 'Vem beslutar vad som kommer sedan, vilken dag och utifrån vad?',
    whenNot: 'Beslutet fattas i en större cykel eller av någon utanför planen; ange det beslutet här.',
    messages: {
      none: 'Cykeln ”{cycle}” har ingen punkt där någon beslutar vad som kommer sedan. Vem beslutar, och när?',
      adapt:
        '”{decision}” slutar med ”adapt”, men ingen ny cykel, inget nytt steg och ingen ny förändring följer. Vad prövas härnäst, och när?',
      adopt:
        '”{decision}” slutar med ”adopt”, men varken det som behålls eller det som följer står i planen. Vad blir praktik?',
      decide: 'Bestäm en dag då någon beslutar',
      follow: 'Ange vad som kommer sedan',
    },
  },
  'cycle/no-prediction': {
    title: 'En förändring där ingen har sagt vad den ska leda till',
    why: 'Bara den som i förväg har sagt vad som borde hända kan bli överraskad av det som händer. Efteråt tycks allt ha varit väntat.',
    question: 'Vad väntar ni er att se, och till när, om idén stämmer? Och blev det så?',
    whenNot: 'Inget prövas än: man ser bara på vad som händer. Då är det en aktivitet.',
    messages: {
      none: 'Ingen har sagt vad ”{change}” ska leda till. Vad väntar ni er att se, och till när, om idén stämmer?',
      past: '”{change}” är över, och ingen hade sagt vad den skulle leda till. Vad skulle ha överraskat er?',
      uncompared: '”{change}” är över, och inget anger om det blev så: ”{predicted}” Vad hände?',
      predict: 'Ange vad som borde hända',
      tell: 'Ange vad som hände',
      perhaps: 'planen anger inte om ”{finding}” är vad ”{change}” ledde till',
    },
  },
  'cycle/too-big-first': {
    title: 'Det första försöket omfattar en hel skola',
    why: 'Det som går snett på en lektion med en klass har man lärt sig av före lunch. Det som går snett på en hel skola måste försvaras.',
    question: 'Skulle det första försöket kunna vara mindre: en klass, en lärare, en dag?',
    whenNot: 'Det går bara att göra med alla på en gång, till exempel ett nytt schema.',
    messages: {
      wide: '”{change}” är det första försöket i planen, och det omfattar alla: {people}. Skulle det kunna börja med en klass, en lärare, en dag?',
      smaller: 'Börja med färre',
    },
  },
};
