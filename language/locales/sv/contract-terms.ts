import type { RuleTable } from '../locale.ts';

/** The rules about how long contracts hold and what they cover, in Swedish. */
export const contractTerms: RuleTable = {
  'contract/open-ended': {
    title: 'Ett avtal utan slut eller utan uppföljning',
    why: 'Ett första avtal löper en viss tid, ofta ett år, och prövas sedan på nytt. Utan slut och uppföljning kan ingen dra sig ur på ett bra sätt, och ingen behöver fråga om det fortfarande hjälper.',
    question: 'När slutar det här, och när sätter ni er ner och frågar er om ni ska fortsätta?',
    whenNot: 'Slutet bestäms av en finansiär eller en myndighet och är inte känt än; skriv ”not stated”.',
    messages: {
      noEnd: 'Avtalet ”{contract}” har inget slut. Lägg till ”to” och dess sista dag.',
      noReview: 'Avtalet ”{contract}” anger inte när det prövas på nytt. Lägg till ”review on” och en dag.',
      neither:
        'Avtalet ”{contract}” har inget slut och anger inte när det prövas på nytt. Lägg till ”to” och dess sista dag, och ”review on” och en dag.',
      addEnd: 'Ange när det slutar',
      addReview: 'Ange när det prövas på nytt',
      endInWords: '”{words}” anger ingen dag då det slutar',
      reviewInWords: '”{words}” anger ingen dag för uppföljningen',
    },
  },
  'contract/outside-term': {
    title: 'Daterat utanför den tid som parterna är bundna',
    why: 'Det som planeras innan ett avtal börjar eller efter att det har slutat har ingen överenskommelse under sig: ingen har åtagit sig det och ingen har tillåtit det.',
    question: 'Borde avtalet löpa längre, eller hör det här hemma inom det?',
    whenNot: 'Aldrig länge: antingen förlänger de som ingått avtalet det, eller så är datumet ett annat.',
    messages: {
      beforePartnership:
        '”{title}” ({kind}) har datumet {date}, innan samverkan ”{term}” börjar. Stämmer datumet, eller börjar perioden tidigare?',
      afterPartnership:
        '”{title}” ({kind}) har datumet {date}, efter att samverkan ”{term}” har slutat. Stämmer datumet, eller varar perioden längre?',
      beforeContract:
        '”{title}” ({kind}) har datumet {date}, innan avtalet ”{term}” börjar. Stämmer datumet, eller börjar perioden tidigare?',
      afterContract:
        '”{title}” ({kind}) har datumet {date}, efter att avtalet ”{term}” har slutat. Stämmer datumet, eller varar perioden längre?',
      beforeAll:
        '”{title}” ({kind}) har datumet {date}, innan något avtal börjar gälla. Stämmer datumet, eller börjar perioden tidigare?',
      afterAll:
        '”{title}” ({kind}) har datumet {date}, efter att alla avtal har slutat. Stämmer datumet, eller varar perioden längre?',
      beginsLater: 'Börjar senare',
      endsEarlier: 'Slutar tidigare',
      inWords: '”{words}” anger ingen dag',
    },
  },
  'contract/no-dispute-rule': {
    title: 'Ingen regel för hur oenighet löses',
    why: 'Parter har olika mycket makt, och förr eller senare också olika uppfattning. Ett sätt att lösa det som man enades om medan ingen var arg skyddar dem som har svårast att hävda sig.',
    question: 'När ni är oense om något som betyder något, vem blir hörd och hur löser ni det?',
    whenNot: 'Ett annat undertecknat dokument reglerar det; ange dokumentet under avtalet.',
    messages: {
      none: 'Avtalet ”{contract}” anger inte hur oenighet löses. Lägg till ”disputes” och det ni har kommit överens om.',
      add: 'Ange hur oenighet löses',
      deciding: 'planen anger hur beslut fattas, och det kan räcka för att lösa oenighet',
    },
  },
  'contract/overdue': {
    title: 'Dagen för ett löfte har passerat, och inget visar att det infriades',
    why: 'Ett löfte som tyst rinner ut i sanden lär parterna att inte lita på nästa. Oftast har det infriats utan att någon skrev ner det, eller så finns det ett gott skäl som de andra borde få höra.',
    question: 'Vad blev det av löftet, och vet de som fick det om det?',
    whenNot: 'Det är infriat, men det går inte att ange här var det är dokumenterat.',
    messages: {
      past: '”{duty}” skulle vara gjort {date}, och inget visar vad det blev av det. Lägg till ”happened” och vad som gjordes, eller en ändring (”amendment”) med den nya dagen.',
      add: 'Ange vad som hände',
      words: '”{words}” anger ingen dag då det ska vara gjort',
    },
  },
  'contract/never-renegotiated': {
    title: 'Ett långt avtal som ingen omförhandlar',
    why: 'Vad varje sida behöver, och vad den kan ge, ändras medan man arbetar tillsammans. Nytta som var ömsesidig från början förblir det bara där man förhandlar om den gång på gång.',
    question: 'Vad skulle ni be om i dag som ni inte bad om när ni skrev under?',
    whenNot:
      'Parterna kommer överens om ändringar från möte till möte och är nöjda med det; ange var det dokumenteras.',
    messages: {
      never:
        'Avtalet ”{contract}” löper till {date} och omförhandlas inte någon gång. När skulle varje sida få säga om det fortfarande passar?',
      late: 'Avtalet ”{contract}” omförhandlas första gången {date}, mer än ett år efter att det började. Kan ni ta upp det tidigare?',
      cycles:
        '”{cycle}” är den tredje cykeln under avtalet ”{contract}”, som inte omförhandlas någon gång. Passar det fortfarande?',
      contract: 'Avtalet',
      words: '”{words}” anger ingen dag då det omförhandlas',
    },
  },
  'contract/research-use-uncovered': {
    title: 'Underlag används för forskning, och inget täcker den användningen',
    why: 'Det som människor berättade för sin skola för att något skulle bli bättre berättade de inte för att det skulle publiceras. Användning för forskning kräver ett särskilt ja, eller en överenskommelse som anger det.',
    question: 'Vet de som underlaget kommer från att det används för forskning, och har de gått med på det?',
    whenNot: 'Materialet är offentligt, eller samtycket förvaras någon annanstans; ange var.',
    messages: {
      uncovered:
        '”{evidence}” används för forskning, och inget samtycke och ingen överenskommelse täcker den användningen. Vem har sagt ja till den, eller vem borde tillfrågas?',
      add: 'Ange vem som samtycker',
      unclear: 'en överenskommelse eller ett godkännande anger inte vilket underlag det gäller',
    },
  },
  'contract/sub-agreement-outlives': {
    title:
      'En överenskommelse som gäller längre än det avtal som den hör till, eller data som ingen överenskommelse täcker i tid',
    why: 'En mindre överenskommelse upphör med den som står över den, vilket datum den än bär. Data som delas efter det, eller innan någon överenskommelse börjar gälla, delas utan någons tillåtelse.',
    question:
      'Vilken överenskommelse skulle ni visa om någon den dagen frågade varför den andra organisationen har dessa data?',
    whenNot: 'Aldrig länge: antingen förlänger de som ingått en överenskommelse den, eller så stannar data där de är.',
    messages: {
      outlives:
        '”{agreement}” löper till {ends}, och ”{umbrella}”, som den hör till, slutar {earlier}. Vilket av datumen gäller?',
      lapsed:
        'Personuppgifter från ”{evidence}” finns hos {partners}, och den dag de samlas in gäller inte ”{agreement}”. Vilken överenskommelse täcker dem?',
      none: 'Personuppgifter från ”{evidence}” finns hos {partners}, och ingen överenskommelse handlar om sådana uppgifter. Vilken täcker dem?',
      umbrella: 'Den hör till det här',
      agreement: 'Gäller vid en annan tid',
      and: '{list} och {last}',
      unclear: 'dagarna för underlaget och för överenskommelsen går inte att jämföra',
    },
  },
};
