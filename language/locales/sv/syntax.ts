import type { RuleTable } from '../locale.ts';

/** The rules about what is written and how it is read, in Swedish. */
export const syntax: RuleTable = {
  'syntax/unreadable': {
    title: 'Ett ställe som inte går att läsa',
    why: 'Det som inte går att läsa kommer inte med i någon kontroll eller rapport. De kontroller som letar efter något som saknas håller tyst under tiden.',
    question: 'Vad ska stå på det här stället?',
    whenNot: 'Aldrig: text som inte går att läsa går inte att kontrollera.',
    messages: {
      'too-deep':
        'Härifrån står blocken så djupt inuti varandra att de läses som ett. Saknas en avslutande klammer ovanför?',
      unexpected: '”{text}” går inte att läsa här. Vad ska stå på det här stället?',
    },
  },
  'syntax/unclosed': {
    title: 'Ett citattecken eller en klammer utan sin andra hälft',
    why: 'Ett citattecken eller en klammer utan sin andra hälft gör det osäkert vad som hör till vad, och de kontroller som letar efter något som saknas håller tyst under tiden.',
    question: 'Var börjar texten eller blocket, och var slutar det?',
    whenNot: 'Aldrig: citattecken och klamrar hör ihop två och två.',
    messages: {
      text: 'Texten har inget avslutande citattecken, så resten av raden läses som en del av den. Var slutar den?',
      comment: 'Kommentaren avslutas aldrig, så allt efter den hoppas över. Var ska `*/` stå?',
      block:
        'Blocket har ingen avslutande klammer; av indraget att döma slutar det med den sista raden längre in. Var ska `}` stå?',
      indented:
        'Raderna från ”{text}” står längre in, men inget `{` öppnar ett block för dem. Hör de till raden ovanför?',
      'missing-open': 'Raderna nedanför verkar stå i ett block som ingen klammer öppnar. Ska `{` stå här?',
      'extra-brace': 'Den här klammern avslutar inget: varje block ovanför är redan avslutat. Kan den tas bort?',
      'lone-brace': 'Den här klammern öppnar ett block, men inget ord före den anger vems. Vad hör raderna i det till?',
      closeText: 'Sätt ett avslutande citattecken vid radens slut',
      closeBlock: 'Avsluta blocket där dess rader slutar',
      open: 'Öppna blocket',
      braces: 'Sätt ut klamrarna efter radernas indrag',
      remove: 'Ta bort klammern',
    },
  },
  'syntax/unknown-word': {
    title: 'Ett ord som inte är känt här',
    why: 'Det som står efter ett okänt ord behålls, men ingen kontroll och ingen rapport kan använda det.',
    question: 'Vilket ord anger vad raden handlar om?',
    whenNot: 'Aldrig: ord som inte passar någonstans kan stå inom citattecken efter `note`.',
    messages: {
      misspelt: '”{text}” läses som ”{meant}”. Är det ordet ni menar?',
      capital:
        '”{text}” läses som nyckelordet ”{meant}”, som skrivs med små bokstäver. Egna ord står inom citattecken.',
      resembles: '”{text}” är inget ord i språket, så det som står där används inte. Menar ni {nearest}?',
      unknown:
        '”{text}” är inget ord i språket, så det som står där används inte. Egna ord står inom citattecken, till exempel efter `note`.',
      loose: '{text} börjar en rad utan ett ord som anger vad det är. Vilket ord ska stå före: kanske `note`?',
      stray: '”{text}” betyder inget här och hoppas över. Hör det hemma inom citattecken, eller kan det tas bort?',
      write: 'Skriv det ord som menas',
      small: 'Skriv det med liten bokstav',
      remove: 'Ta bort det',
    },
  },
  'syntax/wrong-place': {
    title: 'En rad i fel block',
    why: 'Var en rad står anger vad den hör till. I ett block där den inte betyder något behålls den och skrivs ut, men ingen kontroll kan använda den.',
    question: 'Vad hör raden till?',
    whenNot: 'Aldrig: ord som inte passar någonstans kan stå inom citattecken efter `note`.',
    messages: {
      property: '”{word}” säger något om {belongs}; här står det i ”{name}” ({holder}). Vad hör det till?',
      nested: '”{word}” hör hemma i {belongs}, inte i ”{name}” ({holder}). Ska raden flyttas dit?',
      alone: '”{word}” står i {belongs}, men här står det för sig. Vad hör det till?',
      ownerless: '”{word}” säger något om det som anges ovanför, men där finns inget. Vad hör det till?',
      continued: '{text} verkar fortsätta raden ovanför. I ett block är varje rad en mening: ska det stå på den raden?',
      top: 'vänstermarginalen',
      others: 'annat',
      party: 'en skola eller en annan part',
      duties: 'ett block med ”owed by”',
      a: '”{kind}”',
      an: '”{kind}”',
      bare: '”{kind}”',
      'late-title': 'Titeln {text} står efter andra ord, så den läses som ett av dem. Ska den stå direkt efter namnet?',
    },
  },
  'syntax/wrong-value': {
    title: 'Ett värde som inte går att förstå',
    why: 'Ett datum, ett tal eller ett ord som inte går att förstå behålls och skrivs ut, men det går inte att räkna med.',
    question: 'Hur skulle ni skriva det så att någon annan läser samma sak?',
    whenNot: 'Aldrig: egna ord kan stå inom citattecken överallt där ett namn eller ett datum ska stå.',
    messages: {
      empty: 'Inget står efter ”{word}”. Det kan fortsätta så här: `{meant}`.',
      bareKind: 'Inget står efter ”{word}”. Vad heter det?',
      noTitle: 'Vad heter ”{text}” ({word})? Titeln står inom citattecken efter namnet.',
      bareDate: 'Datumet {text} står för sig. Ska ”on”, ”from” eller ”due” stå före det?',
      dateStyle: 'Datumet {text} uppfattas som {meant}. Datum skrivs med året först.',
      dateUnclear: '{text} kan betyda mer än en dag. Datum skrivs med året först: 2026-09-12, 2026-09 eller 2026/27.',
      noSuchDay: 'Dagen {text} finns inte i kalendern. Vilken dag menas?',
      dateWordsMeant: 'Datumet ”{text}” uppfattas som {meant}. Datum skrivs med året först.',
      dateWords:
        '”{text}” är inget datum som går att räkna med. Skriv det som 2026-09-12 eller 2026-09, eller som ord inom citattecken.',
      notDate:
        '”{word}” ska följas av ett datum, men ”{text}” är inget. Skriv det som 2026-09-12 eller 2026-09, eller som ord inom citattecken.',
      notNumber: '”{word}” ska följas av ett tal, men ”{text}” är inget. Hur många är det?',
      notName: '”{word}” ska följas av ett namn eller ett känt ord, inte talet {text}. Vem eller vad menas?',
      needsQuotes: '”{word}” ska följas av ord inom citattecken. Ska {text} stå inom citattecken?',
      likeKnown: '”{text}” är inte känt efter ”{word}”. Menar ni ”{meant}”?',
      notKnown:
        '”{text}” är inte känt efter ”{word}”, som kan följas av {meant} och liknande. Egna ord står inom citattecken.',
      glued: '”{text}” läses som ett ord. Menar ni {meant}?',
      decimalComma: 'Talet {text} är skrivet med komma. Menar ni {meant}?',
      thousands: '{text} kan vara ett tusental eller ett decimaltal. Skriv {meant}, eller sätt punkt före decimalerna.',
      'no-comma': 'Mellan ”{text}” och det som står före saknas ett komma. Är det två?',
      'list-mark': '”{text}” står där värdena i en lista skiljs åt med komma.',
      'trailing-comma': 'Inget följer efter kommatecknet. Saknas något, eller kan det tas bort?',
      spaced: '”{text}” läses som ”{meant}”, som skrivs med bindestreck.',
      unquoted: 'Egna ord står inom citattecken. Ska {text} stå inom citattecken?',
      rhythm: '”every {text}” är inte känt. Menar ni ”every {meant}”?',
      'name-spaces':
        'Ett namn är ett ord: ”{text}” behöver bindestreck mellan sina delar. Det som människor läser står i titeln.',
      link: 'Länkar står inom citattecken. Ska {text} stå inom citattecken?',
      write: 'Skriv {meant}',
      putBetween: 'Sätt ett komma mellan dem',
      putThere: 'Sätt ett komma där',
      removeComma: 'Ta bort kommatecknet',
      hyphen: 'Skriv det med bindestreck',
      quote: 'Sätt det inom citattecken',
      joinName: 'Foga ihop namnet med bindestreck',
    },
  },
};
