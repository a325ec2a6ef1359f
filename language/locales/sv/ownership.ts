import type { RuleTable } from '../locale.ts';

/** The rules about whose the work is, in Swedish. */
export const ownership: RuleTable = {
  'ownership/undefined': {
    title: 'Ingen ansvarar för det',
    why: 'Det som tillhör alla görs av ingen. Parter som vill äga arbetet tillsammans behöver säga, rad för rad, vems varje del är.',
    question: 'Vem skulle först märka om det här inte blev av?',
    whenNot: 'Man håller på att utse någon; ange till när, eller skriv ”not stated”.',
    messages: {
      item: 'Ingen ansvarar för ”{title}” ({kind}). Lägg till ”by” och en roll eller en arbetsgrupp.',
      evidence: 'Ingen ansvarar för ”{title}” ({kind}). Lägg till ”gathered by” och en roll eller en arbetsgrupp.',
      all: 'Ingen ansvarar för ”{title}” ({kind}), eller för något i det. Lägg till ”by” och en roll efter titeln.',
      also: 'Ingen ansvarar för det här',
      addOwner: 'Ange vems undersökning det är',
      add: 'Ange vem som ansvarar för det',
    },
  },
  'ownership/one-organisation': {
    title: 'Allt ägs av en och samma organisation',
    why: 'När en sida äger varje fråga, källa och redovisning deltar de andra i någon annans projekt. Samägande syns i vem som ansvarar för vad.',
    question: 'Vilken del skulle var och en av parterna kalla sin egen, om ni frågade dem en i taget?',
    whenNot: 'Parterna är överens om att en av dem äger arbetet under den här tiden; ange varför och till när.',
    messages: {
      one: 'Alla som står som ägare här tillhör ”{party}”. Vilken fråga, källa eller redovisning skulle kunna höra till {others}, eller delas?',
      other: 'Äger inget här',
      unplaced: 'planen anger inte vilken organisation ”{who}” tillhör',
    },
  },
  'ownership/rights-unstated': {
    title: 'Avtalet anger inte vem som äger vad',
    why: 'Vem som får ställa frågan, förvara data, göra anspråk på slutsatserna, publicera och besluta är lätt att komma överens om i början och svårt när det väl finns något att äga.',
    question: 'Om ni i morgon var oense om vad som får publiceras, vems ord skulle gälla?',
    whenNot: 'Rättigheterna regleras i en annan undertecknad överenskommelse; ange den under avtalet.',
    messages: {
      unstated:
        'Avtalet ”{contract}” anger inte vem som äger {rights}. Lägg till ”owner of …” för var och en, eller skriv ”not stated”.',
      add: 'Ange vem som äger vad',
      questions: 'frågorna',
      data: 'data',
      findings: 'slutsatserna',
      dissemination: 'spridningen',
      decisions: 'besluten',
    },
  },
  'ownership/led-from-outside': {
    title: 'En förändring på en skola leds av någon utanför den',
    why: 'De som ansvarar för en skola kan be personalen att arbeta på ett annat sätt, och de är där nästa morgon. En förändring som leds av en besökare slutar med besöken.',
    question: 'Vem på skolan leder det här, och skulle fortsätta att leda det om den andra parten lämnade?',
    whenNot: 'Skolan har bett någon utifrån att leda en tid; ange till när, och vem som tar över.',
    messages: {
      outside: '”{change}” prövas vid {schools} och leds av {leaders}. Vem vid {schools} leder tillsammans med dem?',
      change: 'Förändringen',
      add: 'Lägg till någon från skolan som leder',
      unplaced: 'planen anger inte vilken organisation ”{who}” tillhör',
    },
  },
  'ownership/imposed-agenda': {
    title: 'En skola arbetar med frågor eller metoder som andra har bestämt',
    why: 'En skola som själv sätter sina prioriteringar och väljer hur den går till väga arbetar med sina parter. En skola som får båda delarna av andra blir föremål för andras arbete, och har få skäl att fortsätta när de går.',
    question: 'Vems fråga är det här, och vad skulle skolan själv ha frågat?',
    whenNot: 'Skolan har tagit över frågan och gjort den till sin; skriv då att skolan har beslutat om den.',
    messages: {
      questions: 'Alla frågor vid {schools} kommer från {deciders}. Vilken skulle skolan själv ha ställt?',
      methods: 'Alla metoder vid {schools} har bestämts av {deciders}. Hur skulle skolan själv gå till väga?',
      same: '”{question}” ställs ord för ord likadant vid {count} skolor. Vems fråga är det, och hur skulle varje skola formulera den?',
      elsewhere:
        '”{question}” ställs ord för ord likadant också i {plan}. Vems fråga är det, och hur skulle den här skolan formulera den?',
      item: 'Det här kommer från andra',
      twin: 'Samma fråga på en annan skola',
      vague: 'planen anger inte vilken organisation de som bestämde tillhör',
      unread: 'om samma fråga ställs någon annanstans: inte alla de andra planerna i programmet har lästs',
    },
  },
  'ownership/no-lead-with-authority': {
    title: 'En sida har ingen som leder, eller så får ingen på praktikens sida besluta om det som undersöks',
    why: 'En samverkan har någon som leder på varje sida. På praktikens sida behöver det vara någon som får ändra det som undersökningen handlar om; annars väntar slutsatserna på ett beslut som ingen där kan fatta.',
    question: 'Om undersökningen visar att något måste ändras, vem här får säga ja?',
    whenNot: 'Mandatet är begärt; ange från vem och till när.',
    messages: {
      noLead: 'Ingen från {parties} leder eller ansvarar för något här. Vem leder på den sidan?',
      noMandate:
        '”{lead}” leder på praktikens sida, och inget anger med vilket mandat. Lägg till ”mandate” och vem som gav det.',
      addLead: 'Ange vem som leder på den sidan',
      addMandate: 'Ange varifrån rätten att leda kommer',
      unplaced: 'planen anger inte vilken organisation ”{who}” tillhör',
    },
  },
  'ownership/idle-practitioners': {
    title: 'Praktiker varken samlar in, tolkar eller beslutar',
    why: 'En undersökning stärker en skola när dess egen personal deltar aktivt i forskning och förbättring. Om de bara öppnar sina klassrum följer lärdomarna med forskarna ut.',
    question:
      'Vilken del av det här skulle en lärare eller elevassistent kunna genomföra, och vad skulle de behöva för det?',
    whenNot:
      'Studien handlar om personalen på ett sätt som de inte själva kan undersöka, eller så kommer deras del i en senare cykel.',
    messages: {
      none: 'Ingen lärare, assistent eller skolledare samlar in, tolkar eller beslutar något här. Vilken del skulle kunna vara deras?',
      source: 'Samlas in och tolkas utan dem',
      add: 'Ange vem som tolkar det här',
      unsure: 'planen anger inte om ”{what}” är praktiker',
    },
  },
  'ownership/two-accountable': {
    title: 'Två ansvarar för en aktivitet utan att någon leder, eller någon beslutar utan rätt att göra det',
    why: 'Många kan göra något tillsammans, men en svarar för det. När två ansvarar kan båda vänta på den andra; när någon beslutar utan rätt till det står beslutet sig inte.',
    question: 'Vem skulle ni ringa dagen innan, och vems ja skulle gälla?',
    whenNot: 'Två personer delar en tjänst, eller rätten att besluta har lämnats över; skriv ner hur.',
    messages: {
      two: '{owners} ansvarar tillsammans för ”{activity}”. Vem av dem leder?',
      noRight: '”{who}” fattar beslutet ”{decision}”, men rätten att besluta ligger hos {owners}. Vems beslut är det?',
      lead: 'Ange vem som leder',
      decision: 'Beslutet',
      vague: 'någon som beslutar är bara angiven med egna ord',
    },
  },
  'ownership/no-deputy': {
    title: 'Ingen ersättare för den som förvarar data, samordnar eller leder',
    why: 'Människor blir sjuka, byter tjänst och slutar, och det som var överenskommet försvinner med dem. I en samverkan slutade båda som ansvarade för data samma månad.',
    question: 'Om den här personen vore borta på måndag, vem skulle veta vad som har lovats?',
    whenNot: 'Flera personer innehar uppdraget i tur och ordning; ange det med ”size”.',
    messages: {
      custodian:
        '”{who}” förvarar data, och ingen ersättare är angiven. Vem mer vet var de finns och vem som får se dem?',
      coordinator: '”{who}” samordnar arbetet, och ingen ersättare är angiven. Lägg till ”deputy” och en roll.',
      lead: '”{who}” leder arbetet, och ingen ersättare är angiven. Lägg till ”deputy” och en roll.',
      given: 'Uppdraget ges här',
      add: 'Ange en ersättare',
    },
  },
  'ownership/single-point': {
    title: 'Det mesta i en cykel hänger på en person, eller en samordnare slutar utan efterträdare',
    why: 'Den som ensam gör det mesta bär också det mesta av kunskapen. När den personen är borta stannar cykeln, och ingen kan säga vad som var tänkt att hända härnäst.',
    question: 'Vad av det här skulle någon annan kunna ansvara för, så att två personer vet hur det går till?',
    whenNot: 'Cykeln är en persons egen undersökning, och de andra vet det.',
    options: {
      share: 'Över hur stor andel, i procent, av det som hör till en cykel en enda person anses bära det mesta.',
    },
    messages: {
      most: 'I ”{cycle}” ansvarar ”{role}” ensam för {count} av {total} delar, utan ersättare. Vad skulle någon annan kunna ta över?',
      leaves: '”{role}” samordnar till {date}, och arbetet pågår längre än så. Vem tar vid?',
      item: 'Har en enda ansvarig',
      task: 'Rollen',
      add: 'Ange en ersättare',
    },
  },
  'ownership/frozen-agenda': {
    title: 'En gemensam agenda som inte går att ändra',
    why: 'Vad en skola behöver veta ändras medan arbetet pågår. En agenda som båda sidor äger svarar mot det; en som ingen får ta upp igen tillhör den dag då den skrevs.',
    question: 'Om skolans mest angelägna fråga är en annan nästa termin, hur kommer den då in i planen?',
    whenNot: 'Frågorna är få och tiden kort, och båda sidor vill låta dem vara som de är.',
    messages: {
      frozen:
        'Agendan är gemensam, men inget anger hur frågorna kan ändras. Lägg till ”review”, eller ”deciding” och hur ni ändrar dem tillsammans.',
      question: 'En fråga på agendan',
      add: 'Ange hur ni beslutar om ändringar',
    },
  },
};
