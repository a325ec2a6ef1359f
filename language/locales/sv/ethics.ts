import type { RuleTable } from '../locale.ts';

/** The rules about what people are owed who are asked, in Swedish. */
export const ethics: RuleTable = {
  'ethics/no-consent': {
    title: 'Människor tillfrågas eller filmas utan samtycke',
    why: 'De som tillfrågas har rätt att säga nej, och barn har rätt att bli tillfrågade med ord som de förstår, och att en vårdnadshavare säger ja vid sidan av dem. Det som samlas in utan samtycke går sällan att använda.',
    question: 'Vem har sagt ja till det här, och hur kunde de ha sagt nej?',
    whenNot: 'Lagen eller en överenskommelse tillåter det utan samtycke; ange det som rättslig grund.',
    messages: {
      children:
        'Elever tillfrågas eller filmas för ”{evidence}”, men ingens samtycke är angivet. Lägg till ”consent” och vems, eller den rättsliga grunden.',
      data: '”{evidence}” innehåller personuppgifter, men varken samtycke eller rättslig grund är angiven. Lägg till ”consent” och vems, eller den rättsliga grunden.',
      assent:
        'För ”{evidence}” säger eleverna själva ja, men ingen vårdnadshavare gör det. Lägg till ”guardian” till samtycket, eller den rättsliga grunden.',
      add: 'Ange vem som samtycker',
      addGuardian: 'Fråga vårdnadshavare också',
      howAsked: 'planen anger inte med kända ord hur eleverna tillfrågas',
      whichData: 'en överenskommelse anger en rättslig grund, men inte för vilka data',
    },
  },
  'ethics/no-image-permission': {
    title: 'Fotografier eller film utan samtycke',
    why: 'Den som gärna svarar på frågor vill kanske inte bli sedd. Samtycke till bilder är ett samtycke för sig, och den som gav det får ta tillbaka det.',
    question: 'Vem har samtyckt till bilderna, och hur kunde de ha sagt nej och ändå varit med?',
    whenNot: 'Bilderna visar rum och saker, inga människor.',
    messages: {
      none: 'För ”{source}” tas bilder, men ingens samtycke till dem är angivet. Lägg till ”image” till samtycket, och vems.',
      addImage: 'Ange vem som samtycker till bilder',
      inWords: 'inget visar om ”{words}” är ett samtycke till bilder',
    },
  },
  'ethics/no-retention': {
    title: 'Personuppgifter utan angiven plats eller sista dag',
    why: 'Inspelningar och listor finns kvar längre än de som gjorde dem. Den som har lämnat uppgifterna bör kunna få veta var de finns och vilken dag de är borta.',
    question: 'Var förvaras de, och vem raderar dem vilken dag?',
    whenNot: 'En lag eller ett arkiv avgör hur länge de sparas; ange det i överenskommelsen.',
    messages: {
      noPlace:
        '”{title}” innehåller personuppgifter, men inget anger var de förvaras. Lägg till platsen efter ”personal data”.',
      noEnd: 'Personuppgifterna i ”{title}” har ingen sista dag. Lägg till ”until” och den dag de raderas.',
      source: 'Källan',
      addPlace: 'Ange var de förvaras',
      addEnd: 'Ange till när de sparas',
      dayInWords: '”{what}” anger ingen dag',
      whichData: 'en överenskommelse anger till när data sparas, men inte vilka data',
    },
  },
  'ethics/raw-data-in-repository': {
    title: 'Personuppgifter ligger bredvid planen',
    why: 'En plan kopieras, skickas och sparas i åratal med allt i sin mapp, och dess historik behåller det som tas bort senare. Det som människor har lämnat i förtroende skulle följa med vart planen än går.',
    question: 'Vem kan öppna den här mappen, och skulle de som lämnade uppgifterna ha räknat med det?',
    whenNot: 'Filen innehåller inga personuppgifter; då bör raden inte säga att den gör det.',
    messages: {
      file: 'Personuppgifterna i ”{title}” ligger i planens mapp: ”{path}”. Flytta dem till en plats där bara de som behöver dem kan se dem, och ange den platsen här.',
      holds: 'Innehåller personuppgifter',
    },
  },
  'ethics/before-approval': {
    title: 'Insamlat innan det var godkänt',
    why: 'Ett godkännande skyddar dem som tillfrågas och dem som frågar. Det som samlades in före det går sällan att använda, och de som lämnade det går inte att fråga på nytt.',
    question: 'Vilken av de två dagarna stämmer, och om båda gör det, vad händer med det som samlades in?',
    whenNot: 'Det som samlades in krävde inget godkännande; märk det då med ”routine”, eller ange dess eget.',
    messages: {
      early: '”{source}” samlas in från {date}, och godkännandet är från {approved}. Vilken dag stämmer?',
      approval: 'Dagen för godkännandet',
      inWords: '”{words}” anger ingen dag',
    },
  },
  'ethics/rights-unstated': {
    title: 'Det framgår inte vad som skyddar dem som tillfrågas',
    why: 'Den som deltar bör få veta hur man kan avbryta, vad som då händer med det man har sagt, om man nämns vid namn och om man får se det skrivna före andra.',
    question: 'Om någon i morgon ångrar det de har sagt, vad kan de göra?',
    whenNot: 'Lärosätets eller huvudmannens regler anger det; hänvisa till dem i avtalet.',
    messages: {
      withdrawal: '”{contract}” anger inte hur den som tillfrågats kan avbryta. Lägg till ”withdrawal”.',
      publication: '”{contract}” anger inte vem som får se slutsatserna innan de publiceras. Lägg till ”publication”.',
      anonymity: '”{contract}” anger inte om de som både frågar och tillfrågas förblir anonyma. Lägg till ”anonymity”.',
      several: '”{contract}” anger inte vad som skyddar dem som deltar. Lägg till {missing}.',
      source: 'De som tillfrågas för ”{source}” säger ja, men inget anger hur de kan avbryta. Lägg till ”withdrawal”.',
      also: 'Inte heller här framgår hur man kan avbryta',
      both: 'De frågar, och de tillfrågas',
      addRights: 'Ange vad som skyddar dem',
    },
  },
  'ethics/power-over-own-students': {
    title: 'Lärare frågar sina egna elever',
    why: 'Elever kan knappast säga nej till dem som betygsätter dem, eller säga vad de tycker om deras lektioner. Det måste finnas något som gör det tryggt för dem.',
    question: 'Vad gör det tryggt för en elev att säga nej till er, eller att säga det ni helst inte vill höra?',
    whenNot: 'Det är samtal som hör till varje lektion, och inget av det används utanför lektionen.',
    messages: {
      none: 'För ”{source}” tillfrågas eller filmas elever av dem som undervisar eller leder på deras skola, men inget är angivet som gör det tryggt att säga nej. Lägg till ”safeguard”.',
      teacher: 'De arbetar där, och de frågar',
      addSafeguard: 'Ange vad som gör det tryggt',
      unplaced: 'planen anger inte om ”{who}” hör till de tillfrågades skola',
    },
  },
  'ethics/personal-data-in-plan': {
    title: 'Det står personuppgifter i planen',
    why: 'En plan läses av många, skrivs ut, kopieras och sparas med hela sin historik. Människor förekommer i den som roller; hur man når dem, deras nummer och elevers namn hör hemma någon annanstans.',
    question: 'Var annars skulle det här kunna förvaras, hos dem som behöver det?',
    whenNot: 'Adressen eller telefonnumret går till ett kontor, och vem som helst får känna till det.',
    messages: {
      email:
        'Här står en e-postadress, och en plan sparas för alltid. Ange rollen, och förvara adressen någon annanstans.',
      telephone:
        'Här står ett telefonnummer, och en plan sparas för alltid. Ange rollen, och förvara numret någon annanstans.',
      identityNumber:
        'Det som står här ser ut som någons personnummer, och en plan sparas för alltid. Förvara det någon annanstans.',
      pupil:
        'Här nämns en elev vid namn, och en plan sparas för alltid. Kan det stå ”en elev”, eller namnet på gruppen?',
      takeOut: 'Ta bort det; tidigare versioner har det fortfarande kvar',
    },
  },
};
