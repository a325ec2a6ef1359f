import type { RuleTable } from '../locale.ts';

/** The rules about looking from more than one side, in Swedish. */
export const triangulation: RuleTable = {
  'triangulation/people': {
    title: 'Allt underlag kommer från en och samma grupp',
    why: 'Samma lektion ser olika ut för lärare, stödpersonal och elever. En skildring som bara en grupp har gett går inte att jämföra med någon annan.',
    question: 'Vilka fler var där, och skulle kanske berätta det annorlunda?',
    whenNot: 'Ingen annan kan ha sett det, eller så tillfrågas andra i en senare fråga.',
    messages: {
      both: 'Båda källorna till ”{question}” kommer från en och samma grupp: {people}. Vilka fler var där, och skulle kanske berätta det annorlunda?',
      all: 'Alla {count} källorna till ”{question}” kommer från en och samma grupp: {people}. Vilka fler var där, och skulle kanske berätta det annorlunda?',
      only: 'Den enda källan till ”{question}” kommer från en och samma grupp: {people}. Vilka fler var där, och skulle kanske berätta det annorlunda?',
      source: 'Kommer från {people}',
      other: 'Planera en källa från andra',
      accountsDiffer: 'uppgifterna går isär om vilka ”{what}” kommer från',
      notSaid: '”{what}” anger inte vilka det kommer från',
      undeclared: '”{what}” finns inte angivet någonstans, så det går inte att jämföra',
      voiceAlone: 'en röst utan grupp kan vara samma personer eller andra',
      noPeople: 'ingen källa anger vilka den kommer från',
    },
  },
  'triangulation/methods': {
    title: 'Allt underlag samlas in med en och samma metod',
    why: 'Varje metod visar något och döljer annat: en intervju visar vad människor säger, en observation vad de gör. Flera källor med samma metod döljer samma sak.',
    question: 'Vilket annat sätt att se skulle kunna visa det som det här döljer?',
    whenNot: 'Frågan gäller enbart ord eller enbart siffror, så att en metod når allt.',
    messages: {
      both: 'Båda källorna till ”{question}” samlas in med en och samma metod: {method}. Vilket annat sätt att se skulle kunna visa det som den döljer?',
      all: 'Alla {count} källorna till ”{question}” samlas in med en och samma metod: {method}. Vilket annat sätt att se skulle kunna visa det som den döljer?',
      only: 'Den enda källan till ”{question}” samlas in med en metod: {method}. Vilket annat sätt att se skulle kunna visa det som den döljer?',
      names:
        'Källorna till ”{question}” skiljer sig åt bara i vad metoden kallas: {method}. Vilket annat sätt att se skulle kunna visa det som den döljer?',
      source: 'Metod: {method}',
      other: 'Planera en källa med en annan metod',
      accountsDiffer: 'uppgifterna går isär om metoden för ”{what}”',
      notSaid: '”{what}” anger inte sin metod',
      unknown: '”{what}” är ingen av de kända metoderna, så den går inte att jämföra',
      noMethod: 'ingen källa anger sin metod',
    },
  },
  'triangulation/outsider': {
    title: 'Ingen utanför arbetsgruppen samlar in eller observerar',
    why: 'De som arbetar på en plats varje dag ser inte längre det välbekanta. En kollega från en annan skola, eller en forskare, ser det som arbetsgruppen tar för givet.',
    question: 'Vem utifrån skulle kunna se samma lektioner med nya ögon?',
    whenNot: 'Saken är för nära eller för privat för en utomstående, eller så är det en första egen genomgång.',
    messages: {
      nobody:
        'För ”{question}” är det ingen utanför arbetsgruppen som samlar in eller observerar. Skulle en kollega från ett annat håll kunna se samma sak, och upptäcka det som är alltför välbekant här?',
      inside: 'Samlas in inom arbetsgruppen',
      other: 'Planera en källa som någon utifrån samlar in',
      leftOpen: '”{what}” lämnar öppet om den kommer utifrån',
      noOwners: 'planen anger inte vilken organisation dess ägare tillhör',
      noGatherer: 'ingen är angiven som samlar in ”{what}”',
      perhaps: 'planen anger inte om ”{what}” kommer från någon utanför arbetsgruppen',
      whichParty: 'planen anger inte vilken organisation ”{what}” tillhör',
    },
  },
  'triangulation/different-objects': {
    title: 'Källor som gäller olika saker',
    why: 'Flera bilder stöder varandra när de är bilder av samma sak. Intervjuer om en praktik och observationer av en annan, eller från en annan tid, står var för sig.',
    question: 'Vilka av dem gäller samma praktik, vid samma tid?',
    whenNot:
      'Källorna är tänkta att följa en förändring över tid eller att jämföra två praktiker; ange då ”compared with”.',
    messages: {
      practice:
        'Källorna till ”{thing}” handlar om var sin praktik, så ingen av dem stöder någon annan. Vilka två skulle kunna gälla samma praktik?',
      time: 'Källorna till ”{thing}” samlas in i var sin cykel, så ingen av dem stöder någon annan. Vilka två skulle kunna gälla samma tid?',
      about: 'Om ”{practice}”',
      alone: 'Samlas in i en annan cykel än de övriga',
    },
  },
  'triangulation/one-lens': {
    title: 'Allt ses genom en enda teori',
    why: 'En teori belyser något och lämnar annat i skugga. Det som medlemmar i en arbetsgrupp har med sig från olika sätt att tänka är till stor hjälp när man vill ifrågasätta vad var och en tar för givet.',
    question: 'Vad skulle någon med en annan teori fråga om det här?',
    whenNot: 'Arbetet går ut på att pröva just den teorin.',
    messages: {
      one: 'Allt det här ses genom enbart ”{theory}”. Vad skulle någon med en annan teori fråga?',
      addTheory: 'Lägg till ett annat sätt att se',
      inWords: '”{words}” kan vara en annan teori, men planen anger den inte som teori',
    },
  },
};
