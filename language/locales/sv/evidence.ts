import type { RuleTable } from '../locale.ts';

/** The rules about what would show an answer, in Swedish. */
export const evidence: RuleTable = {
  'evidence/none': {
    title: 'En fråga utan underlag',
    why: 'En fråga som man inte samlar in något till besvaras med det man trodde från början. Planen bör ange vad som skulle kunna ge ett svar.',
    question: 'Vad skulle kunna ge ett svar, och vem skulle ni fråga?',
    whenNot: 'Frågan sparas till senare; skriv då `status ahead`.',
    messages: {
      none: 'Till ”{question}” samlas inget in. Vad skulle kunna ge ett svar, och vem skulle ni fråga?',
      loose:
        'Till ”{question}” sägs inget samlas in, och ”{source}” hör inte till någon fråga. Hör det till den här? Lägg till ”answers”, eller ange vad som skulle kunna ge ett svar.',
      answers: 'Säg att ”{source}” svarar på frågan',
      feeds: 'Hör inte till någon fråga',
      add: 'Planera en källa till underlag',
      undeclared: 'den vilar på ”{words}”, som inte finns med bland underlagen',
    },
  },
  'evidence/unused': {
    title: 'Underlag som inte används',
    why: 'Insamling tar tid från dem som frågar och dem som svarar. Det är det värt när underlaget används i en fråga, ett möte eller en slutsats.',
    question: 'Vad är det till för, och vem kommer att se på det?',
    whenNot: 'Det sparas till en senare fråga, eller finns ändå.',
    messages: {
      unused:
        '”{evidence}” används inte i någon fråga, något möte eller någon slutsats. Vad är det till för, och vem kommer att se på det?',
      add: 'Ange vilken fråga det besvarar',
    },
  },
  'evidence/not-scheduled': {
    title: 'Underlag som ingen cykel samlar in, eller som samlas in för sent',
    why: 'Underlag som inte finns i någon cykel samlas in när någon hinner, vilket ofta är aldrig. Det som kommer efter beslutet kan inte längre påverka det.',
    question: 'När samlas det här in, och är det innan ni måste besluta?',
    whenNot: 'Det samlas in hela tiden i det vanliga arbetet; märk det då med ”routine”.',
    messages: {
      nowhere: 'Cyklerna anger vad som samlas in när, och ”{source}” finns inte i någon av dem. När samlas det in?',
      late: '”{source}” samlas in från {date}, efter att frågan avgörs {decided}. Kan det komma först, eller beslutet senare?',
      decision: 'Då avgörs det här',
      addTime: 'Ange när det samlas in',
    },
  },
  'evidence/statistics-alone': {
    title: 'En fråga vilar enbart på siffror',
    why: 'Statistik är ett bra ställe att börja på, för den visar var man ska titta. Vad som ligger bakom får man veta genom att fråga och iaktta.',
    question: 'Vad får siffrorna er att vilja fråga, och vem skulle ni kunna fråga?',
    whenNot: 'Frågan gäller hur många det är, och inget annat.',
    messages: {
      figures: '”{question}” vilar enbart på siffror ({methods}). Vad får de er att vilja fråga om eller se?',
      source: 'Det ger siffror',
      addSource: 'Planera att fråga eller iaktta',
      noMethod: '”{what}” anger inte sin metod',
      ownMethod: '”{what}” är ingen av de kända metoderna, så inget visar om den ger siffror',
      methodsDiffer: 'uppgifterna går isär om metoden för ”{what}”',
    },
  },
  'evidence/no-baseline': {
    title: 'Ett mått utan utgångsläge',
    why: 'Om något har blivit bättre kan bara den säga som vet hur det var. När en förändring väl har börjat går det inte längre att mäta hur det var före den.',
    question: 'Hur är det nu, innan något prövas?',
    whenNot: 'Det har inte mätts någonstans tidigare; skriv då ”not stated”.',
    messages: {
      none: '”{measure}” anger inte hur det var innan. Lägg till ”before” och vad som mättes.',
      late: 'Det som ”{measure}” tar som utgångsläge mättes {date}, när ”{change}” redan hade börjat. Finns det en tidigare mätning?',
      begun: 'Den hade börjat då',
      addBefore: 'Ange hur det var innan',
      dayInWords: '”{what}” anger ingen dag',
    },
  },
  'evidence/practice-unobserved': {
    title: 'En praktik ska förändras, och ingen iakttar den',
    why: 'Vad människor säger om en lektion och vad som händer på den är två olika saker. Kollegor som iakttar varandra, i rummet eller på film, ser det som är för välbekant för att berättas.',
    question: 'Vem iakttar vad som faktiskt görs, före och efter?',
    whenNot: 'Det som förändras går inte att se, till exempel hur omdömen förvaras.',
    messages: {
      unwatched:
        'Genom ”{change}” ska en praktik förändras, och ingen iakttar den. Vem skulle kunna se vad som faktiskt görs?',
      also: 'Inte heller den här förändringen iakttas av någon',
      addWatching: 'Planera att iaktta den',
      noMethod: '”{what}” anger inte sin metod',
      ownMethod: '”{what}” är ingen av de kända metoderna, så inget visar om någon iakttar',
      methodsDiffer: 'uppgifterna går isär om metoden för ”{what}”',
      visit: '”{what}” anger bara med ord vad man ser på',
    },
  },
  'evidence/headline-only': {
    title: 'En övergripande siffra som inget förklarar',
    why: 'En siffra för alla kan stiga medan några halkar efter, och den säger aldrig varför den stiger. Vad som ligger bakom märks på siffror per grupp och på vad människor säger och gör.',
    question: 'Vad ligger bakom den här siffran, och för vem är den en annan?',
    whenNot: 'Siffran efterfrågas av andra, och undersökningen handlar inte om den.',
    messages: {
      headline:
        '”{indicator}” är en enda siffra, och inget förklarar den eller delar upp den per grupp. För vem är den en annan, och varför?',
      addGroup: 'Lägg till siffran för en grupp',
      noMethod: '”{what}” anger inte sin metod',
      ownMethod: '”{what}” är ingen av de kända metoderna, så inget visar om den förklarar siffran',
      methodsDiffer: 'uppgifterna går isär om metoden för ”{what}”',
    },
  },
  'evidence/outcomes-unshown': {
    title: 'Avsedda resultat som inte är angivna, eller som inget visar',
    why: 'En undersökning ska förändra något för dem som deltar, för dem som den ska komma till del och i det som görs. Om den gjorde det går att säga bara om någon har angett vad som skulle visa det.',
    question: 'Vad ska bli annorlunda, för vem och i vilken praktik, och vad skulle visa det?',
    whenNot:
      'Frågan är bara utforskande, eller så är ett av de tre utom räckhåll; skriv då `outcome for … not stated`.',
    messages: {
      unstated:
        '”{question}” anger inget avsett resultat {where}. Vad ska bli annorlunda där, och vad skulle visa det?',
      unshown: '”{outcome}”: inget är angivet som skulle visa det. Vilket underlag skulle visa om det blev så?',
      participants: 'för dem som deltar',
      beneficiaries: 'för dem som den ska komma till del',
      practice: 'i det som görs här',
      nor: '{said} eller {next}',
      state: 'Ange vad som ska bli annorlunda',
      show: 'Ange vad som skulle visa det',
      undeclared: '”{what}” finns inte angivet någonstans, så planen anger inte om de deltar',
      bare: 'ett avsett resultat anger varken för vem eller för vilken praktik det gäller',
      inWords: 'det som skulle visa det är angivet med ord som inte finns med bland underlagen',
    },
  },
  'evidence/no-use': {
    title: 'Inget anger vad resultaten är till för',
    why: 'Hur resultaten ska användas bestäms bäst innan de är kända: vem som beslutar vad med stöd av dem, och när. Annars stannar de i en rapport.',
    question: 'Vem ska besluta vad med stöd av det här, och vilken dag?',
    whenNot: 'Frågan tjänar bara en annan fråga, som anger vad som beslutas.',
    messages: {
      nothing:
        'Inget anger vad resultaten av ”{question}” är till för. Lägg till ”use”: vad som beslutas, av vem och när.',
      who: 'Användningen av ”{question}” anger inte vem som beslutar. Lägg till ”by” och vem.',
      when: 'Användningen av ”{question}” anger inte när. Lägg till ”on” och dagen.',
      both: 'Användningen av ”{question}” anger varken vem som beslutar eller när det sker. Lägg till ”by” och ”on”.',
      addUse: 'Ange vad de är till för',
      addRest: 'Ange resten',
    },
  },
  'evidence/no-counter': {
    title: 'Inget eftersöks som skulle kunna visa motsatsen',
    why: 'Den som bara letar efter det väntade hittar det. Underlag som kunde ha pekat åt andra hållet, och inte gjorde det, är mer värt än mycket som stämmer.',
    question: 'Om ni hade fel, var skulle det märkas, och kommer ni att titta där?',
    whenNot: 'Den här frågan handlar inte om det ni väntar er, eller så prövar andra den.',
    messages: {
      none: 'I ”{question}” väntar ni er något, och inget eftersöks som skulle kunna visa motsatsen. Var skulle det märkas om ni hade fel?',
      addRival: 'Lägg till vad det annars kan vara, och vad som skulle visa det',
    },
  },
  'evidence/unmanageable': {
    title: 'Mer att samla in än det finns tid för',
    why: 'Underlag behöver vara giltigt och tillförlitligt, och det behöver vara hanterbart. Det som tar fler timmar än man har görs sent, eller inte alls, eller på natten.',
    question: 'Vad kan ni avstå från, eller använda som redan finns?',
    whenNot: 'Andra, som planen inte nämner, hjälper till.',
    messages: {
      above:
        'Insamlingen tar {asked} timmar för ”{who}”, och {allowed} är avsatta. Vad kan strykas, eller finns redan?',
      weekly:
        'Insamlingen tar {asked} timmar i veckan för ”{who}”, och {allowed} är avsatta. Vad kan strykas, eller finns redan?',
      source: 'Det tar en del av tiden',
      noSum: 'tiden ”{what}” går inte att räkna samman till timmar',
      roughly: 'timmarna är ungefärliga: omkring {what}',
    },
  },
  'evidence/no-process-measure': {
    title: 'Resultaten mäts, och inget annat',
    why: 'När en förändring inte hjälper var det antingen fel förändring eller så blev den aldrig riktigt genomförd; bara ett mått på själva arbetet visar vilket. Och det som hjälper några kan kosta andra något.',
    question: 'Hur ser ni att den genomfördes, och vad kan bli sämre under tiden?',
    whenNot: 'Förändringen är så liten att alla ser om den gjordes.',
    messages: {
      both: 'För ”{change}” mäts resultaten, men inget visar om den genomfördes eller vad som blev sämre under tiden. Vad skulle visa det?',
      process: 'För ”{change}” mäts resultaten, men inget visar om den genomfördes. Vad skulle visa det?',
      balancing: 'För ”{change}” visar inget vad som kan bli sämre under tiden. Vad skulle visa det, och för vem?',
      also: 'Den här förändringen också',
      addMeasures: 'Ange vad som skulle visa det',
      noKind: '”{what}” anger inte vilket slags mått det är',
    },
  },
  'evidence/not-minimal': {
    title: 'Data som ingen fråga behöver',
    why: 'Varje uppgift som delas kan komma bort, och någon måste förvara den. En överenskommelse bör ange det som en fråga behöver och utelämna resten.',
    question: 'Vilken fråga behöver det här, och hur vore det att klara sig utan?',
    whenNot: 'Uppgiften följer med andra som den inte går att skilja från.',
    messages: {
      unneeded:
        'Ingen fråga behöver ”{item}”, såvitt planen visar. Vilken gör det? Lägg till ”for” och frågan, eller stryk uppgiften.',
      addQuestion: 'Ange vilken fråga som behöver det',
      inWords: '”{words}” är ingen fråga som finns i planen',
    },
  },
};
