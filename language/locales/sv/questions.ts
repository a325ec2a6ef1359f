import type { PeopleWords } from '../locale.ts';

/** The questions that only people can answer, in Swedish. */
export const swedishQuestions: PeopleWords = {
  title: 'Frågor till människor',
  answers: 'Vad kan ingen maskin bedöma här, och var kunde vi fråga det?',
  opening: 'Ingen text kan avgöra detta. Varje fråga säger vad den gäller och var den kunde ställas enligt planen.',
  nothing: 'Här finns ännu ingenting som frågorna kunde handla om.',
  labels: {
    about: 'Gäller',
    why: 'Varför',
    where: 'Var',
    from: 'Källa',
    answer: 'Svar',
  },
  because: {
    reads: 'där ligger det på bordet',
    collaboration: 'där ses samarbetet självt över',
    students: 'där är elever med',
    parties: 'där är alla parter med',
  },
  nowhere: {
    reads: 'Inget forum är angivet där detta ligger på bordet.',
    collaboration: 'Inget forum är angivet där samarbetet självt ses över.',
    students: 'Inget forum är angivet där elever är med.',
    parties: 'Inget forum är angivet där alla parter sitter tillsammans.',
    any: 'Inget forum är angivet: inget möte, ingen reflektion, ingen grupp.',
  },
  questions: {
    'right-problem': {
      question: 'Är det här det problem som mest behöver ert arbete, och vem säger det?',
      why: 'En fråga kan vara väl ställd och ändå gå förbi det som människor här lever med. Ett sådant här arbete börjar i ett lokalt problem eller behov, och de som har det vet om detta är det.',
    },
    'not-in-the-room': {
      question: 'Vem berörs av arbetet men sitter inte vid något av borden?',
      why: 'Vilka som är med, vem som talar för vem och vem som sätter agendan avgör vad som går att få veta. Den som saknas i en plan hittar man inte genom att läsa den.',
    },
    'could-refuse': {
      question: 'Kunde den här parten ha sagt nej, och vad hade hänt då?',
      why: 'En inbjudan från någon som väljer ut kan vara svår att avböja. Hur fritt valet var vet bara de som blev tillfrågade.',
    },
    trust: {
      question: 'Kan var och en av er säga något obekvämt till de andra, och har det hänt?',
      why: 'Ett avtal kan säga hur parterna bemöter varandra, men inte om de litar på varandra. Tecken på det är löften som hålls, konflikter som tas upp och reds ut, delaktighet i besluten, och att de som förr hade mindre makt deltar.',
    },
    'mutual-benefit': {
      question: 'Skulle de som ska ha nytta av detta säga det med egna ord?',
      why: 'Nytta åt båda håll hjälper en samverkan att bestå, och den förhandlas om och om igen. Var och en kan bara tala för sig.',
    },
    'argued-definition': {
      question: 'Har ni diskuterat vad ordet betyder, eller tagit över en mening som ingen har något emot?',
      why: 'Ett gemensamt språk växer ur samtal om vad ord betyder här. En nedskriven definition visar inte om samtalet har ägt rum.',
    },
    'fair-name': {
      question: 'Skulle de som hör till gruppen känna igen sig i det ni kallar dem?',
      why: 'Ett namn kan lägga svårigheterna hos eleverna, eller lämna rum för vad skolan kunde göra annorlunda. Om det är rättvist kan de själva säga.',
    },
    'free-to-decline': {
      question: 'Kände sig eleverna fria att säga nej här, och skulle de själva säga att det var så?',
      why: 'På papperet kan samtycket vara i sin ordning. Om ett barn kände sig fritt att avstå vet bara barnen.',
    },
    'free-outsider': {
      question: 'Är den som ser på utifrån fri att säga er det ni helst inte vill höra?',
      why: 'Utomstående bjuds in för att se det som de som är innanför tar för givet. Hur oberoende de är av er får båda sidor bedöma.',
    },
    'read-differently': {
      question: 'Vem läser detta på ett annat sätt, och har det sagts högt?',
      why: 'Att tolka underlag tillsammans är inte att söka enighet. Av en skillnad går det att lära först när någon har uttalat den.',
    },
    'heard-students': {
      question: 'Vad är annorlunda tack vare det eleverna sa här, och skulle de säga det själva?',
      why: 'Att bli tillfrågad är ännu inte att bli hörd: det elever säger behöver någon som lyssnar och något inflytande på det som följer. Om det fick något kan de själva säga.',
    },
    'serious-rival': {
      question:
        'Skulle någon som känner platsen tro på den andra förklaringen, eller står den här bara för att avfärdas?',
      why: 'En rivaliserande förklaring skyddar ett påstående bara om den kunde få er att ändra er. Hur mycket den väger kan bara de bedöma som känner platsen.',
    },
    'worth-acting': {
      question: 'Om det är så, är det värt att handla efter, och vem skulle göra något annorlunda i morgon?',
      why: 'Stringens har två sidor: hur vi vet, och vilken nytta det gör för dem som arbetar i praktiken. Den andra är deras att bedöma.',
    },
    'who-gains': {
      question: 'Vem vinner på förändringen, och vem kan förlora?',
      why: 'Att ifrågasätta en praktik gör den inte av sig självt mer inkluderande. De som en förändring berör vet först vad den gör.',
    },
    'adapt-matters': {
      question: 'Rör det ni anpassar vid det som inte fungerade, eller bara vid kanterna?',
      why: 'En förändring kan laga en rutin och lämna tanken bakom den orörd. De som genomför den kan säga vilket det var.',
    },
    'hosts-learn': {
      question: 'Vad lär sig värdarna av besöket som de inte skulle lära sig utan det?',
      why: 'Besök ger lite när värdarna bara ser sig som de som visar. Om båda sidor lär sig får båda sidor säga.',
    },
  },
};
