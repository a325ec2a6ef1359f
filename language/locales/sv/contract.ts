import type { RuleTable } from '../locale.ts';

/** The rules about what the parties promise one another, in Swedish. */
export const contract: RuleTable = {
  'contract/missing': {
    title: 'Inget avtal mellan parterna',
    why: 'Arbete mellan organisationer vilar på ett avtal som säger var gränserna går och vad var och en åtar sig gentemot de andra. Utan det finns inget att luta sig mot när man för första gången blir oense.',
    question: 'Vad har ni lovat varandra, och var kan var och en av er läsa det?',
    whenNot:
      'Parterna har ett skriftligt avtal som förvaras någon annanstans och inte kan visas här; ange var det finns.',
    messages: {
      none: '”{title}” har frågor eller cykler men inget avtal. Skriv ner mellan vilka det gäller, hur länge och vad var och en åtar sig.',
      noParties: 'Avtalet ”{title}” anger inte mellan vilka det gäller. Lägg till ”between” och parterna.',
      oneParty:
        'Avtalet ”{title}” nämner bara en part, och ett avtal binder minst två. Lägg till den andra parten efter ”between”.',
      begin: 'Börja på ett avtal',
      name: 'Ange parterna',
      nameOther: 'Ange den andra parten',
    },
  },
  'contract/one-sided': {
    title: 'En part har inga åtaganden, eller så har ingen åtaganden gentemot den',
    why: 'Åtaganden som bara går åt ett håll gör den ena sidan till leverantör eller studieobjekt, inte till part. Det som var och en kan vänta sig av de andra är det som får människor att stanna kvar vid bordet.',
    question: 'Vad ger var och en av er, och vad får var och en?',
    whenNot: 'Parten kommer med senare, eller så håller man på att enas om dess åtaganden; ange till när.',
    messages: {
      nothing:
        'Avtalet ”{contract}” säger inget om vad parterna åtar sig gentemot varandra. Lägg till ”owed by … to …” för varje sida.',
      oneWay: '”{party}” har inga åtaganden gentemot ”{other}” i ”{contract}”. Vad gör den i gengäld?',
      owesNothing: '”{party}” har inga åtaganden i ”{contract}”. Vad gör den för de andra?',
      owedNothing: 'Ingen har något åtagande gentemot ”{party}” i ”{contract}”. Vad gör de andra för den?',
      unbound:
        '”{party}” är part, men inget avtal och ingen överenskommelse anger vad den ger eller får. Nämn den i ett avtal, eller skriv ”not stated”.',
      neither: '”{party}” varken ger eller får något enligt ”{contract}”. Vad bidrar den med, och vad får den?',
      add: 'Ange vad parterna åtar sig',
      contract: 'Avtalet',
      undeclared: '”{words}” är inte angiven som part någonstans',
    },
  },
  'contract/no-consultation': {
    title: 'Personalen tillfrågas inte innan arbetet börjar',
    why: 'Arbetet når in i varje klassrum på en skola. Personal som tillfrågas före beslutet kan göra arbetet till sitt; personal som får höra om det efteråt kan bara foga sig.',
    question: 'Vilka i personalen har tillfrågats om skolan ska vara med, och vad svarade de?',
    whenNot: 'Personalen tillfrågades innan planen skrevs, eller hela personalen utgör arbetsgruppen.',
    messages: {
      none: 'Inget visar att personalen vid {schools} tillfrågas. Lägg till ”consultation” bland det som skolan åtar sig.',
      noneOfThem:
        'Inget visar att personalen vid {schools} tillfrågas. Lägg till ”consultation” bland det som var och en åtar sig.',
      late: 'Personalen vid {schools} tillfrågas först när cykeln ”{cycle}” har börjat. Kan de tillfrågas innan?',
      partly: 'Samrådet vid {schools} når inte {groups}. Kan också de tillfrågas?',
      add: 'Ange hur personalen tillfrågas',
      reach: 'Tillfråga dem också',
      cycle: 'Här börjar den första cykeln',
      incomparable: 'dagarna för samrådet och för den första cykeln går inte att jämföra',
    },
  },
  'contract/no-coordinating-team': {
    title: 'En skola har ingen som för arbetet vidare',
    why: 'Mellan två besök lever eller dör arbetet med en arbetsgrupp på skolan. En ensam person kan bli sjuk, byta tjänst eller bli nedröstad.',
    question: 'Vem för arbetet vidare på den här skolan när ingen utifrån är där?',
    whenNot: 'Skolan är med utan eget arbete, eller så håller arbetsgruppen på att bildas; ange till när.',
    messages: {
      noTeam: 'Ingen arbetsgrupp är angiven vid {schools}. Vem för arbetet vidare där?',
      noCoordinator: 'Ingen samordnar arbetsgruppen ”{team}” vid ”{school}”. Lägg till ”coordinated by” och en roll.',
      alone: 'Arbetsgruppen ”{team}” vid ”{school}” har en enda medlem. Vem mer kan dela på arbetet?',
      addTeam: 'Ange en arbetsgrupp',
      addCoordinator: 'Ange en samordnare',
      members: 'planen anger inte vilka som hör till ”{team}”',
    },
  },
  'contract/no-involvement-target': {
    title: 'Inget mål för hur många i personalen som deltar aktivt, eller ett mål som inte nås',
    why: 'Några få eldsjälar kan bära ett projekt en tid, men en skola förändras när tillräckligt många i personalen är med. Hur många det är avgör parterna själva, och sedan behöver de se efter hur många det blev.',
    question: 'Hur många i personalen skulle behöva vara med för att det här ska förändra skolan?',
    whenNot: 'Skolan deltar bara med en klass eller en arbetsgrupp, och parterna har kommit överens om det.',
    messages: {
      none: 'Inget anger hur många i personalen vid {schools} som ska delta aktivt. Lägg till ”involvement” bland det som skolan åtar sig, med ert eget antal.',
      noNumber:
        'Personalen vid {schools} ska delta aktivt, men inget antal är angivet. Hur många vore tillräckligt för er?',
      below: 'Vid {schools} deltar {actual} aktivt, men tanken var {target}. Vad skulle ge utrymme för fler?',
      add: 'Ange hur många som ska delta',
      share: '{part} av {whole}',
      unclear: 'det som var tänkt går inte att jämföra med det som blev',
    },
  },
  'contract/no-time': {
    title: 'En arbetsgrupp med uppgifter men utan tid för dem, eller med mindre tid än arbetet kräver',
    why: 'Besök, intervjuer och samtal om vad de betyder tar timmar som en skoldag inte har till övers. Om ingen har avsatt tid görs arbetet på kvällen av de mest villiga, eller inte alls.',
    question: 'När i veckan sker det här, och vem undervisar klassen under tiden?',
    whenNot: 'Timmarna ingår i en tjänst eller förhandlas på annat håll; ange var under arbetsgruppen.',
    messages: {
      none: 'Arbetsgruppen ”{team}” har uppgifter, men inget ger tid för dem. Lägg till ”time” under arbetsgruppen eller bland det som skolan åtar sig.',
      above:
        'Under ”{period}” kräver arbetet {asked} timmar av ”{team}”, men högst {allowed} är avsatta. Vad kan strykas, eller vem kan ge mer tid?',
      work: 'Arbetsgruppens uppgift',
      add: 'Ange vilken tid arbetsgruppen har',
      unclear: 'de avsatta timmarna och de timmar som krävs går inte att räkna ut',
    },
  },
  'contract/no-support': {
    title: 'En skola som samlar in underlag utan utbildning, eller som ingen besöker',
    why: 'De som samordnar en undersökning, och elever som genomför den, tar på sig ett arbete som de inte är utbildade för. Utbildning innan de börjar, och besök medan de håller på, är vad parten utifrån ger tillbaka.',
    question: 'Vem har visat dem hur man gör, och vem kommer och ser hur det går?',
    whenNot: 'De som samlar in har fått utbildning i tidigare arbete, eller stödet ges på distans; ange det.',
    messages: {
      noTraining:
        'Samordnare eller elever samlar in underlag enligt ”{contract}”, men ingen utbildning är utlovad eller planerad. Vem visar dem hur man gör?',
      late: 'Utbildningen kommer efter att ”{evidence}” har börjat. Kan den ges innan?',
      noVisit: 'Ingen gör besök under ”{cycle}”. Vem kommer och ser hur det går?',
      gathers: 'Samlas in av en samordnare eller av elever',
      promise: 'Utlova en utbildning',
      visit: 'Planera ett besök',
      unclear: 'dagen för utbildningen går inte att jämföra med dagen för det första underlaget',
    },
  },
  'contract/unfunded': {
    title: 'Tid, besök eller utbildning är utlovade, och inget betalar för dem hela vägen',
    why: 'Vikarier, resor och utbildare kostar pengar. Ett löfte som ingen betalar för hålls av dem som minst har råd, eller upphör när bidraget gör det.',
    question: 'Vem betalar för det här, och vad händer dagen efter att pengarna tar slut?',
    whenNot: 'Det kostar ingen något, eller så står var och en för sina kostnader; ange det med ”funded by”.',
    messages: {
      none: 'Tid, besök eller utbildning är utlovade i ”{contract}”, men inget anger vem som betalar. Lägg till ”grant” eller ”funded by”.',
      ends: 'Pengarna från ”{grant}” tar slut {date}, och {term} löper till {end}. Vem betalar för det som återstår?',
      termOfContract: 'avtalet ”{title}”',
      termOfPartnership: 'samverkan ”{title}”',
      promise: 'Det här är utlovat',
      term: 'Det här löper längre',
      add: 'Ange vem som betalar',
      words: '”{words}” anger ingen dag då pengarna tar slut',
    },
  },
  'contract/no-real-choice': {
    title: 'En part blev inbjuden eller ålagd att delta, och inget visar att den kunde avstå',
    why: 'En inbjudan från någon med makt är svår att tacka nej till. Om ingen på skolan fick frågan om de ville vara med börjar samverkan som någon annans idé.',
    question: 'Vilka där tillfrågades innan svaret blev ja, och vad hade hänt om de hade sagt nej?',
    whenNot: 'Deltagandet är fastställt i lag, och parterna säger det öppet.',
    messages: {
      invited: '”{party}” blev inbjuden, och inget samråd visar att den kunde avstå. Vilka där tillfrågades, och när?',
      mandated:
        '”{party}” ålades att delta, och inget samråd visar att den kunde avstå. Vad är fortfarande dess eget val?',
      differ: 'uppgifterna går isär om hur ”{party}” kom med',
    },
  },
};
