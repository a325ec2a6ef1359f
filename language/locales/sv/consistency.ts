import type { RuleTable } from '../locale.ts';

/** The rules about what cannot all be so, in Swedish. */
export const consistency: RuleTable = {
  'consistency/numbers-disagree': {
    title: 'Tal som inte alla kan stämma',
    why: 'En läsare som hittar två storlekar för en grupp slutar att lita på de andra talen också. De flesta sådana tal har stämt en gång: något ändrades, och bara ett ställe fick veta det.',
    question: 'Vilket av de två stämmer, och vad hände däremellan?',
    whenNot:
      'Båda stämmer, på olika dagar eller enligt olika uppgifter; ange ”on” eller ”according to” vid vart och ett.',
    messages: {
      size: '”{group}” är {here} här och {there} på ett annat ställe. Vilket stämmer, eller vilken ändring (”amendment”) berättar om det?',
      sample: '”{evidence}” har ett urval på {sample}, men de som det gäller är {whole} totalt. Vilket tal stämmer?',
      part: '{part} av {whole} är fler än det finns. Vilket tal stämmer?',
      larger: '”{group}” är {here}, men ”{wider}”, som gruppen ingår i, är {there}. Vilket tal stämmer?',
      sum: 'Grupperna i ”{group}” är tillsammans {sum}, men gruppen är {there}. Hör några till två av dem, eller är det ett tal som inte stämmer?',
      exact:
        'Medlemmarna i ”{group}” är tillsammans {sum}, men gruppen är {there}. Vem saknas, eller vilket tal stämmer?',
      there: 'Det andra talet',
      member: 'En del av den',
      dated: 'det anges inte om ”{group}” den dagen var {here}, av {there} totalt',
      disputed: 'uppgifterna går isär om hur stor ”{group}” är',
    },
  },
  'consistency/copied': {
    title: 'En plan som är hämtad från en annan plats, utan blick för den egna',
    why: 'Det som hjälpte på en skola var ett svar på vad människor såg där. Lyft in på en annan kan det svara på en fråga som ingen har här.',
    question: 'Vad har ni sett här som gör deras fråga till er egen?',
    whenNot: 'Två skolor har skrivit planen tillsammans, och båda har sett på sin egen verksamhet.',
    messages: {
      copied:
        'Alla frågor och förändringar här står ord för ord i {plan}, och inget berättar vad man har sett på den här platsen. Vad är det här som gör deras fråga till er egen?',
      twin: 'Ord för ord också i den andra planen',
      look: 'Ange vad man har sett här',
      unread: 'inte alla de andra planerna i programmet har lästs',
    },
  },
  'consistency/undeclared-mention': {
    title: 'Ord för något som bara en annan plan känner till',
    why: 'En mening som har klistrats in från en annan plan för med sig sin skola, sin grupp eller sitt instrument. Den som läser den här letar efter dem och hittar dem inte.',
    question: 'Handlar den här meningen om er?',
    whenNot: 'Det är den andra skolan eller gruppen som avses; ta då med den också här.',
    messages: {
      mention: '”{mention}” nämns här men finns bara i en annan plan i programmet, inte i den här. Handlar det om er?',
      unread: 'inte alla de andra planerna i programmet har lästs',
    },
  },
  'consistency/dates-disagree': {
    title: 'Datum som inte alla kan stämma',
    why: 'Planer skrivs ofta utifrån förra årets. En titel från ett annat år, eller ett slut före början, får läsaren att tvivla på de andra datumen också.',
    question: 'Vilket av datumen stämmer?',
    whenNot: 'Årtalet i titeln ingår i ett namn, som i ”Vision 2030”, och säger inget om när arbetet görs.',
    messages: {
      backwards: '”{thing}” slutar {to}, innan det börjar {from}. Vilket av de två stämmer?',
      nothing:
        'Titeln anger {year}, men inget i planen infaller då. Är titeln från ett annat år, eller är det datumen?',
      title: 'Titeln anger {year}, men datumen anger {own}. Vilket av de två stämmer?',
      length: '”{thing}” ska pågå {stated}, men datumen anger {dates}. Vilket av de två stämmer?',
      periods: 'Planen anger {here} här och {there} på ett annat ställe. Vilket av de två stämmer?',
      fromTo: '{first} till {last}',
      openBeginning: 'öppen början',
      openEnd: 'öppet slut',
      begins: 'Det börjar här',
      dates: 'Här står datumen',
      datesOf: 'Datumen för ”{thing}”',
      vague: 'datum angivna med ord kan infalla {year}',
    },
  },
  'consistency/amount-not-derived': {
    title: 'Ett tal som inte följer av de tal det bygger på',
    why: 'Ett tal som en läsare inte kan räkna fram på nytt ur planens egna tal döljer ett steg, ett räknefel eller andra personer. Att ange hur det räknades fram hjälper mot alla tre.',
    question: 'Hur räknades det fram, och ur vilka tal?',
    whenNot: 'Det räknades fram ur tal som inte står här; ange vilka i en anteckning.',
    messages: {
      share: '{amount} följer inte av {from}. Hur räknades det fram?',
      sources:
        '{amount} följer inte av {from}, varken som summa, medelvärde, skillnad eller andel. Hur räknades det fram?',
      from: 'Ett tal som det bygger på',
      of: '{count} av {whole}',
    },
  },
  'consistency/claim-beyond-evidence': {
    title: 'En slutsats om andra än dem som underlaget omfattar',
    why: 'Det sex elever sa är mycket värt, och det är vad sex elever sa. En slutsats om hela klassen behöver någon av de övriga, och en om de sex behöver höra dem för sig.',
    question: 'Vilka såg eller frågade ni, och är det om dem ni talar?',
    whenNot: 'Underlaget skiljer grupperna åt, fast det samlas in från alla; ange det i en anteckning.',
    messages: {
      wider:
        '”{finding}” handlar om ”{group}”, medan underlaget gäller {covered}, som är en del av dem. Är det om dessa ni talar?',
      narrower:
        '”{finding}” handlar om ”{group}”, medan underlaget gäller {covered}, som de är en del av. Vad säger det om just dem?',
      unclear: 'det är inte angivet om underlaget för ”{finding}” omfattar ”{group}”',
      source: 'Underlag som den vilar på',
    },
  },
  'consistency/placeholder-left': {
    title: 'Platshållare som står kvar i det som är överenskommet',
    why: 'En plan som man arbetar efter och där det står ”kommer senare” visar läsaren att ingen har läst den till slut. Är något öppet kan planen säga det, och då räknas det med.',
    question: 'Vad skulle det stå här, och vem vet det?',
    whenNot: 'Orden är avsedda; formulera dem på ett annat sätt, så att ingen tar dem för en lucka.',
    messages: {
      words:
        '”{words}” är en platshållare i en plan som inte längre är ett utkast. Vad skulle det stå här, eller ska det stå ”not stated”?',
      empty:
        'Texten här är tom, i en plan som inte längre är ett utkast. Vad skulle det stå här, eller ska det stå ”not stated”?',
      open: 'Skriv att det inte är angivet',
    },
  },
  'consistency/spread': {
    title: 'En förändring som har nått andra än den var tänkt för',
    why: 'En jämförelse säger något bara så länge de andra fortsätter som förut. Goda idéer sprider sig, och det är inget fel; att det hände, och när, behöver stå bredvid siffrorna.',
    question: 'Sedan när har också de andra haft den, och vilka siffror är från tiden innan?',
    whenNot: 'De andra har bara haft en liten del av den, och siffrorna tar hänsyn till det; ange det i en anteckning.',
    messages: {
      comparison:
        '”{change}” når ”{reached}”, som ”{stands}” är tänkt att jämföras med, men ingen ändring (”amendment”) berättar om det. Sedan när har också de haft den?',
      same: '”{change}” når ”{reached}”, som den jämförs med, men ingen ändring (”amendment”) berättar om det. Sedan när har också de haft den?',
      grown:
        '”{change}” var tänkt för ”{stands}” och har nått ”{reached}”, men ingen ändring (”amendment”) berättar om det. Sedan när, och varför?',
      stands: 'Anges här',
      add: 'Skriv en ändring (”amendment”)',
    },
  },
  'consistency/unknown-name': {
    title: 'Ett namn som inget i planen bär',
    why: 'En plan hålls ihop av sina namn. När ett namn inte pekar på något kan ingen säga vem eller vad som menas, och de kontroller som följer det ser mindre än vad som finns.',
    question: 'Är det stavat som på det ställe där det anges, eller återstår det att lägga till?',
    whenNot: 'Aldrig: om inget namn är avsett sätter ni orden inom citattecken.',
    messages: {
      resembles: 'Inget i planen heter ”{name}”. Menar ni {nearest}?',
      unknown:
        'Inget i planen heter ”{name}”. Återstår det att lägga till, eller är det ord som hör hemma inom citattecken?',
      write: 'Skriv ”{name}”',
      declare: 'Lägg till ”{name}” som ”{keyword}”',
      quote: 'Behåll det som ord, inom citattecken',
      unread: 'en del av planen gick inte att läsa, och namnet kan finnas där',
      noTerm: 'ingen termin ”{name}” har sina datum i inquiry.yaml',
    },
  },
  'consistency/duplicate-name': {
    title: 'Ett namn på två saker',
    why: 'När två saker bär samma namn kan ingen säga vilken som menas, och det som sägs om den ena läses som om det gällde den andra.',
    question: 'Vilken av de två ska bära namnet, och vad heter den andra?',
    whenNot: 'Aldrig för namn. Titlar får upprepas, så länge inget pekar på dem.',
    messages: {
      name: '”{name}” är redan namnet på något annat ({first}). Vad ska det här ({second}) heta?',
      title:
        '”{title}” är titeln på {count} saker, så det framgår inte vilken som menas. Kan ni ge den ni menar ett namn och skriva det här?',
      here: '”{name}” är namnet på ”{title}” här',
      rename: 'Ge det ett eget namn',
      bearer: 'Har samma titel ({kind})',
      write: 'Skriv ”{name}”',
    },
  },
  'consistency/repeated-property': {
    title: 'Något som kan sägas en gång är sagt två gånger',
    why: 'Två uppgifter om samma sak lämnar öppet vilken som gäller, och varje rapport skulle behöva välja.',
    question: 'Vilken av de två gäller, eller vems uppgift är vilken?',
    whenNot: 'Aldrig: om två uppgifter går isär avslutar ni var och en med `according to`, och båda behålls.',
    messages: {
      differs:
        '”{phrase}” sägs två gånger om ”{thing}”: ”{first}” och ”{again}”. Vilken gäller, eller vems uppgift är vilken?',
      same: '”{phrase}” sägs två gånger om ”{thing}”, och båda säger detsamma. En av dem kan tas bort.',
      first: 'Sägs här först',
      takeOut: 'Ta bort den andra',
      whose: 'Ange vems uppgift det är',
    },
  },
  'consistency/conflict-markers': {
    title: 'En sammanslagning som inte är löst',
    why: 'Två personer har ändrat samma rader, och filen innehåller båda versionerna. Tills någon väljer går inget annat i den att kontrollera.',
    question: 'Vilken av de två versionerna ska vara kvar?',
    whenNot: 'Aldrig: raderna med `<<<<<<<`, `=======` och `>>>>>>>` hör inte till en plan.',
    messages: {
      markers:
        'Två versioner av de här raderna står bredvid varandra, och inget annat i filen kontrolleras förrän en är vald. Vilken ska vara kvar?',
    },
  },
};
