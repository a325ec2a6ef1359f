import type { RuleTable } from '../locale.ts';

/** The rules about what joins schools and moves between them, in Swedish. */
export const network: RuleTable = {
  'network/bad-trio': {
    title: 'En trio som inte är en trio, eller som behåller det den lär sig',
    why: 'Tre skolor i likartade närsamhällen men med olika huvudmän kan jämföra utan att konkurrera. Det som kommer fram vid deras möten är till nytta för alla de andra, när det väl är nedskrivet och delat.',
    question: 'Varför just de tre, och vem får höra vad deras möten leder till?',
    whenNot: 'En skola har lämnat och man söker den tredje; ange till när.',
    messages: {
      count: 'Trion ”{trio}” anger {count} skolor. Vilka tre hör till den?',
      one: 'Trion ”{trio}” anger en skola. Vilka tre hör till den?',
      authority:
        'Två skolor i ”{trio}” hör till ”{authority}”. Vilken skola med en annan huvudman skulle kunna ta en av platserna?',
      alike: 'Inget anger vad skolorna i ”{trio}” har gemensamt. Vad gör dem jämförbara?',
      summary:
        '”{trio}” har möten, men ingen utanför får en sammanfattning. Vem mer skulle ha nytta av det som mötena leder till?',
      both: 'Inget anger vad skolorna i ”{trio}” har gemensamt, och inte heller vem som får en sammanfattning av mötena. Vad gör dem jämförbara, och vem mer skulle ha nytta av det som mötena leder till?',
      other: 'Hör till samma huvudman',
      add: 'Ange det som saknas',
    },
  },
  'network/no-coordination': {
    title: 'Flera skolor, och ingen som håller ihop dem',
    why: 'Skolor har fullt upp med sina egna dagar. När flera arbetar med en och samma sak behöver någon samla dem, värna det gemensamma och ansvara för helheten.',
    question: 'Vem märker när en av skolorna har försvunnit ur sikte?',
    whenNot: 'Skolorna gör bara besök hos varandra, och vill inte ha någon gemensam riktning.',
    messages: {
      network: 'Ingen är angiven som samordnare för ”{network}”. Vem samlar medlemmarna och ansvarar för helheten?',
      partnership:
        '”{network}” förenar {count} skolor, men ingen person eller grupp är angiven som samordnar dem. Vem samlar dem och ansvarar för helheten?',
      add: 'Ange vem som samordnar',
    },
  },
  'network/nothing-moves': {
    title: 'Tre skolor eller fler, och inget sprids mellan dem',
    why: 'Goda arbetssätt finns ofta redan, en skola bort. Ett nätverk gör skäl för namnet när det som en skola vet kommer dit där en annan behöver det.',
    question: 'Vad vet en av er som en annan fortfarande letar efter?',
    whenNot: 'Skolorna ser först på sig själva, och det de vet ska spridas under en senare period.',
    messages: {
      still:
        '”{network}” förenar {count} skolor, men inget besök, ingen sammanfattning och inget annat sätt att sprida kunskap mellan dem är planerat. Vad vet en som en annan letar efter?',
      add: 'Planera vad som ska spridas',
    },
  },
  'network/one-way-visit': {
    title: 'Ett besök som bara besökarna kan lära sig av',
    why: 'Besök ger lite när värdarna visar och gästerna tittar. De hjälper när båda sidor i förväg har enats om vad de ska se på, och värdarna också vill lära sig något.',
    question: 'Vad hoppas värdarna få se genom besökarnas ögon?',
    whenNot: 'Besöket är ett första möte, och ett arbetsbesök följer.',
    messages: {
      neither:
        '”{visit}” har inget fokus som man har enats om i förväg, och inget för värdarna att lära sig. Vad ser båda sidor på, och vad hoppas värdarna få se?',
      noFocus: '”{visit}” har inget fokus. Vad har värdar och besökare enats om att se på?',
      unagreed: 'Inget anger att man har enats med värdarna om fokus för ”{visit}”. När gör ni upp det med dem?',
      late: 'Man enades om fokus för ”{visit}” {date}, när besöket redan hade börjat. Vad såg värdar och besökare på innan dess?',
      noHosts: 'Inget anger vad värdarna lär sig av ”{visit}”. Vad hoppas de få se genom besökarnas ögon?',
      add: 'Ange vad båda sidor ser på och lär sig',
    },
  },
  'network/levels-unconnected': {
    title: 'Insatser på flera nivåer som inte behöver varandra',
    why: 'Det ett klassrum prövar väntar ofta på ett schema, och ett schema på en huvudman. Om ingen säger vad som behöver vad gör varje nivå sitt och undrar över de andra.',
    question: 'Vad behöver hända på den andra nivån innan det här kan fungera?',
    whenNot: 'Nivåerna är tänkta att arbeta var för sig under den här tiden; ange varför.',
    messages: {
      apart:
        '”{action}” och ”{other}” ligger på olika nivåer, och inget anger att den ena behöver den andra. Vad behöver finnas på den ena nivån för att det ska fungera på den andra?',
      empty: 'Nivån ”{level}” är angiven, men ingen i planen arbetar på den. Vem företräder den?',
      other: 'Görs på en annan nivå',
      add: 'Ange vad den är beroende av',
    },
  },
  'network/capacity-one-sided': {
    title: 'Bara skolorna ska lära sig något',
    why: 'En samverkan kräver något nytt av alla. När utbildning bara ges till skolor visar det vilka som anses behöva lära sig, och forskare och tjänstepersoner fortsätter som förut.',
    question: 'Vad behöver lärosätet och huvudmannen lära sig för att göra sin del?',
    whenNot: 'De andra lär sig på annat håll, utanför planen; ange var.',
    messages: {
      one: 'Utbildning är planerad bara för skolor; {others} ska inte lära sig något. Vad behöver den lära sig för att göra sin del?',
      many: 'Utbildning är planerad bara för skolor; {others} ska inte lära sig något. Vad behöver de lära sig för att göra sin del?',
      unclear: 'det är inte angivet för vilka en del av utbildningen är',
    },
  },
  'network/no-context-first': {
    title: 'En strategi för ett område som sätts i verket innan någon har sett efter',
    why: 'Det som står i vägen är olika från en stadsdel till nästa, och det är också de styrkor som finns där. En strategi som börjar med en analys av sitt eget sammanhang kan bygga på båda.',
    question: 'Vad vet ni om området som fick er att välja just den här insatsen först?',
    whenNot: 'Analysen gjordes i ett tidigare program; ange den som källa.',
    messages: {
      none: '”{action}” gäller ett område, men ingen analys av hela området kommer först. Vad står i vägen där, och vilka styrkor finns redan?',
      late: '”{action}” börjar före ”{analysis}”. Vad kan analysen av området fortfarande ändra i den?',
      look: 'Analysen av området',
      add: 'Planera en analys av hela området',
    },
  },
  'network/no-local-focus': {
    title: 'Ett gemensamt tema, och en skola som inte har gjort det till sitt',
    why: 'Ett och samma tema betyder olika saker på olika platser, och olika grupper går miste om något. En skola som inte har sagt vad det betyder där arbetar med någon annans fråga.',
    question: 'Vilka går miste om något här, när ni ser på temat från era egna korridorer?',
    whenNot: 'Skolan har just kommit med och letar fortfarande; ange till när.',
    messages: {
      none: '”{school}” ingår i ”{network}”, men inget anger vad det gemensamma temat betyder där. Vilka går miste om något på den skolan?',
      network: 'Nätverket och dess tema',
      add: 'Ange vad det betyder på den här skolan',
    },
  },
  'network/authority-unchanged': {
    title: 'En huvudman är part och förändrar inget hos sig själv',
    why: 'Skolor kan inte röra sig längre än regler, pengar och blanketter tillåter. En huvudman som är med och ber andra att förändra något lämnar kvar det som bara den kunde flytta på.',
    question: 'Vilka av sina egna vanor ser huvudmannen på, medan skolorna ser på sina?',
    whenNot: 'Huvudmannen bidrar med siffror eller pengar och har inte åtagit sig mer än så.',
    messages: {
      still:
        '”{authority}” är part, men ingen av dess egna praktiker förändras i planen. Vilka av sina regler, blanketter eller vanor skulle den kunna se på?',
    },
  },
};
