import type { RuleTable } from '../locale.ts';

/** The rules about what is held to be so, in Swedish. */
export const claims: RuleTable = {
  'claims/unsupported': {
    title: 'En slutsats som inte hänvisar till någon källa i planen',
    why: 'En läsare som inte var där kan följa en slutsats bara så långt som underlaget räcker. Utan det kan ingen skilja det man såg från det man väntade sig.',
    question: 'Hur vet ni det, och var skulle någon annan kunna se efter?',
    whenNot: 'Det är inget påstående utan en tanke; skriv den då som en hypotes, eller märk den med `not claimed`.',
    messages: {
      nothing: '”{finding}” anger inte vad den vilar på. Hur vet ni det, och var skulle någon annan kunna se efter?',
      other:
        '”{finding}” vilar på ”{other}” ({kind}), som inte är underlag. Vad såg, hörde eller läste ni som bär den?',
      words:
        '”{finding}” vilar på ”{words}”, som inte finns angivet någonstans i planen. Kan ni lägga till en rad om hur det samlades in?',
      declare: 'Lägg till ”{words}” som underlag',
      rest: 'Ange vad den vilar på',
    },
  },
  'claims/no-rival': {
    title: 'En slutsats utan rivaliserande förklaring',
    why: 'Det som passar tas lätt för det som är sant. En andra förklaring som också skulle passa underlaget visar vad den första behöver stå emot.',
    question: 'Vad annat skulle kunna förklara det ni såg?',
    whenNot: 'Slutsatsen anger bara vad som räknades eller sågs, och förklarar inget.',
    messages: {
      finding: 'Ingen annan förklaring än ”{finding}” prövas. Vad annat skulle kunna förklara det ni såg?',
      account:
        '”{account}” är skriven utan någon annan förklaring till det som hände. Vad annat skulle kunna förklara det?',
      add: 'Skriv ner en annan förklaring',
    },
  },
  'claims/rival-dismissed': {
    title: 'En rivaliserande förklaring som avfärdas utan underlag',
    why: 'En rivaliserande förklaring är värd att skriva ner bara om den hade kunnat vinna. Ett skäl som inte vilar på något som setts, hörts eller lästs lämnar läsaren med två åsikter.',
    question: 'Vad såg ni som den andra förklaringen inte kan förklara?',
    whenNot: 'Den utesluts av något som alla vet och som ingen skulle samla in underlag om; ange det i skälet.',
    messages: {
      bare: 'Förklaringen ”{rival}” avfärdas, men inget underlag är angivet. Vad sågs eller hördes som den inte kan förklara?',
      add: 'Ange vad som talar emot den',
    },
  },
  'claims/lone-interpreter': {
    title: 'Underlag som tolkas av en person eller en part',
    why: 'Det en läsare tar för givet förblir osynligt tills någon läser samma sida på ett annat sätt. Det är när man tolkar tillsammans, med elever och forskare bland praktikerna, som en samverkan lär sig.',
    question: 'Vem mer skulle kunna läsa det här med er, och kanske läsa det på ett annat sätt?',
    whenNot:
      'Underlaget är för känsligt för fler ögon, eller så läser de andra det vid ett senare möte; ange till när.',
    messages: {
      person:
        '”{thing}” tolkas av en person: {who}. Vem mer skulle kunna läsa det, och kanske läsa det på ett annat sätt?',
      party: '”{thing}” tolkas enbart inom ”{party}”. Vilka av de andra parterna skulle kunna läsa det med dem?',
      students:
        'Elever har gett ”{thing}” men är inte med och tolkar. Vilka av dem skulle kunna läsa det med dem som tolkar?',
      somebody: 'det är inte angivet om ”{who}” är en person, eller från vilken organisation',
      together: 'Ange någon som också läser det',
    },
  },
  'claims/not-checked': {
    title: 'En slutlig skildring som ingen som var där har kontrollerat',
    why: 'De som var där vet vad skildringen utelämnar. När den läses med dem innan den är slutlig blir den också deras, och felen i den kostar bara ett samtal.',
    question: 'Vem som var där har läst det här, och vad ändrade de?',
    whenNot: 'Ingen som var där går att nå längre; ange det.',
    messages: {
      finding:
        '”{thing}” är fastställd, men ingen deltagarkontroll av någon som var där är angiven. Vem skulle kunna läsa den innan den förs vidare?',
      account:
        'Redogörelsen ”{thing}” är skriven, men ingen deltagarkontroll av någon som var där är angiven. Vem skulle kunna säga vad den utelämnar?',
      add: 'Ange vem som har kontrollerat den',
    },
  },
  'claims/no-utility': {
    title: 'En slutsats utan ett ord om vilken nytta den gör',
    why: 'Två frågor ställs till det som en samverkan kommer fram till: hur vet vi det, och hur användbart är det för dem som gör arbetet? Bara praktiker kan svara på den andra.',
    question: 'Vad kan någon i ett klassrum göra annorlunda, nu när ni vet det här?',
    whenNot: 'Slutsatsen är enbart till för forskningen, och praktiker bedömer nyttan senare.',
    messages: {
      unstated:
        'Inget anger vilken nytta ”{finding}” gör. Vad ska göras med den, och hur användbar är den för praktikerna?',
      unjudged:
        'En användning är angiven för ”{finding}”, men ingen praktiker säger hur användbar den är. Vem av dem som gör arbetet skulle kunna bedöma det?',
      add: 'Lägg till en praktikers bedömning',
    },
  },
  'claims/self-report': {
    title: 'Ett påstående om samarbetet som vilar på vad de egna säger',
    why: 'De som samarbetar säger gärna att de gör det. Vem som beslutade vad, vilka som var i rummet, vad besökare såg: sådana spår kan visa mer, eller något annat.',
    question: 'Vad skulle någon se som inte har fått höra att ni arbetar bra tillsammans?',
    whenNot: 'Påståendet gäller hur människor upplever samarbetet, och det kan bara de själva säga.',
    messages: {
      self: '”{finding}” handlar om samarbetet och vilar på vad de egna säger: {sources}. Vad skulle visa det för någon utifrån?',
      vague: 'det är inte angivet med kända ord hur ”{what}” samlades in',
    },
  },
  'claims/no-difference': {
    title: 'Flera parter har tolkat, men aldrig sett olika på något',
    why: 'Parter förs samman för att de ser olika saker. Om ingen någonsin läste en sida på ett annat sätt kan någon ha hållit tyst, och den skillnad som ingen skrev ner går förlorad för alla.',
    question: 'Vad såg ni olika på i år, och vad lärde ni er av det?',
    whenNot: 'Skillnaderna reddes ut på plats, och parterna vill inte dokumentera dem.',
    messages: {
      none: 'Personer från {parties} har tolkat underlaget, och under hela tiden är ingen skillnad mellan deras tolkningar nedskriven. Vad såg de olika på?',
    },
  },
};
