import type { RuleTable } from '../locale.ts';

/** The rules about how partners meet, gain and make room, in Swedish. */
export const relations: RuleTable = {
  'relations/no-forum': {
    title: 'En cykel där parterna aldrig sitter samlade',
    why: 'Gemensamt ansvar växer där alla parter är i ett rum och kan svara varandra. Utan det känner var och en till arbetet genom någon annans redogörelse.',
    question: 'När under cykeln sitter ni alla vid samma bord?',
    whenNot: 'Cykeln är en enda skolas arbete, och de andra har gått med på att få höra om det senare.',
    messages: {
      none: 'Under ”{cycle}” är inget möte planerat eller omnämnt. När sitter alla parter samlade?',
      missing:
        'Under ”{cycle}” samlar inget möte alla parter; ingen från {parties} är med på något av dem. När sitter alla samlade?',
      apart:
        'Under ”{cycle}” är varje part med på något möte, men aldrig alla på ett och samma. När sitter alla samlade?',
      stranger: 'det är inte angivet vilken organisation ”{who}” tillhör',
      meeting: 'Alla parter är inte med',
      add: 'Planera ett möte med alla parter',
    },
  },
  'relations/same-chair': {
    title: 'En och samma organisation leder varje möte',
    why: 'Den som är ordförande avgör vad som kommer först, vem som får ordet och när det räcker. När ordförandeskapet växlar lär sig de andra att hålla i klubban, och dagordningen förändras.',
    question: 'Vad skulle komma först om en annan part var ordförande nästa gång?',
    whenNot: 'De andra har bett en part att leda, och kan ta över när de vill.',
    messages: {
      one: '”{party}” leder varje möte mellan parterna. Vilken av de andra skulle kunna vara ordförande nästa gång?',
      unclear: 'det är inte angivet vilken organisation ”{who}”, som leder mötet, tillhör',
      meeting: 'Leds av samma organisation',
    },
  },
  'relations/no-reflection': {
    title: 'Ingen ser tillbaka på själva samarbetet',
    why: 'Parter ser tillsammans på lektioner men sällan på sig själva. Hur det känns att arbeta tillsammans visar tidigt vem som kanske drar sig ur, och vad de andra aldrig fick höra.',
    question: 'När frågar ni varandra hur ni arbetar tillsammans, och vilka tillfrågas?',
    whenNot: 'Parterna har arbetat ihop i åratal och talar om det när de behöver.',
    messages: {
      none: '”{partnership}” har pågått längre än en cykel, men ingen tillbakablick på själva samarbetet är planerad eller omnämnd. När frågar ni varandra hur ni arbetar tillsammans?',
      leads: 'I ”{reflection}” ser bara de som leder tillbaka på samarbetet. Vem mer skulle kunna säga hur det går?',
      unsorted: 'det är inte angivet om ”{reflection}” gäller samarbetet eller arbetet',
      add: 'Planera en gemensam tillbakablick',
    },
  },
  'relations/no-infrastructure': {
    title: 'En skola med arbete att göra, och inget som ger utrymme för det',
    why: 'God vilja bär en skola några veckor. En tid i schemat, en vikarie, ett rum, tillgång till siffror: sådana arrangemang bär den ett år.',
    question: 'Vad i skolans vecka flyttades för att arbetet skulle få plats?',
    whenNot: 'Arbetet sker inom det man ändå gör och tar ingen egen tid.',
    messages: {
      none: 'Arbete är planerat vid ”{school}”, men inget arrangemang ger utrymme för det: ingen timme, ingen vikarie, inget rum. Vad i skolans vecka flyttades?',
      add: 'Lägg till det som ger utrymme',
    },
  },
  'relations/idle-leaders': {
    title: 'Skolledare är angivna men gör inget i någon cykel',
    why: 'Människor vågar ifrågasätta varandra när de ser att de som leder gör det. En rektor som skriver under och håller sig borta visar personalen hur mycket arbetet betyder.',
    question: 'På vilket av mötena kommer man att få se rektorn lära sig något?',
    whenNot: 'Skolledarna ger utrymme för arbetet och har gått med på att inte vara i rummet.',
    messages: {
      one: '”{leader}” är angiven, men inget som händer här görs av eller med den rollen. Var i cykeln kommer den att delta?',
      many: '”{leader}” och andra skolledare är angivna, men inget som händer här görs av eller med någon av dem. Var i cykeln kommer de att delta?',
      other: 'Gör inte heller något här',
    },
  },
  'relations/benefit-missing': {
    title: 'En part som inte vinner något, eller en nytta som ingen följer upp',
    why: 'En samverkan består när varje sida vinner något som den värdesätter, och när parterna fortsätter att tala om vad det är. En part som inte vinner något drar sig ur när den får mycket att göra.',
    question: 'Vad hoppas var och en av er ha när arbetet är slut som ni inte kunde ha fått på egen hand?',
    whenNot: 'Parten deltar som en tjänst åt de andra, och alla vet om det.',
    messages: {
      nobody:
        'Inget anger vad någon part hoppas vinna. Vad skulle {parties} var och en ha när arbetet är slut som de inte kunde ha fått på egen hand?',
      one: 'Inget anger vad ”{party}” hoppas vinna, fastän andra gör det. Vad skulle den ha när arbetet är slut som den inte kunde ha fått på egen hand?',
      many: 'Inget anger vad {parties} hoppas vinna, fastän andra gör det. Vad skulle de ha när arbetet är slut som de inte kunde ha fått på egen hand?',
      practice: 'All nytta ligger på forskningens sida; inget anges om {parties}. Vad hoppas de som gör arbetet vinna?',
      research: 'All nytta ligger på praktikens sida; inget anges om {parties}. Vad hoppas forskarna vinna?',
      unseen: 'Parterna hoppades på nytta, men inget anger om det blev någon. När följer de upp det?',
      other: 'Också det hoppades man på',
      add: 'Ange vad den hoppas vinna',
    },
  },
  'relations/researchers-idle': {
    title: 'Ett lärosäte som inte bidrar med något till arbetet',
    why: 'Forskare bidrar med fyra saker: metodkunskap, vad formell forskning säger, frågor som kritisk vän, och redogörelser som lyfter fram lärdomarna. Ett lärosäte som inte bidrar med någon av dem lånar bara ut sitt namn.',
    question: 'Vad kan forskarna göra här som ingen på skolan skulle kunna?',
    whenNot: 'Lärosätet är bara värd för samverkan eller förvaltar dess pengar, och säger det.',
    messages: {
      none: '”{university}” deltar, men inget anger vad det bidrar med: ”methods”, ”research”, ”challenge” eller ”accounts”. Vad ska forskarna göra?',
      words: 'det framgår inte om ”{words}” är en av de fyra saker som forskare bidrar med',
      add: 'Ange vad det bidrar med',
    },
  },
};
