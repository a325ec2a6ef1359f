import type { RuleTable } from '../locale.ts';

/** The rules about who hears what was found, in Swedish. */
export const reports: RuleTable = {
  'reports/participants-not-told': {
    title: 'De som gav underlag får inte veta vad man kom fram till',
    why: 'Människor gav av sin tid och berättade hur de ser på saken. Att få höra vad det blev av det har de rätt till, och det är det första provet på om skildringen stämmer.',
    question: 'När får de som berättade det här höra vad ni gjorde av det, och i vilken form?',
    whenNot: 'De deltog anonymt och går inte att nå, eller så skulle det skada någon att få höra det.',
    messages: {
      one: '”{people}” gav ”{source}”, en slutsats vilar på det, men ingen redovisning och inget samtal går tillbaka till dem. När får de höra vad ni kom fram till?',
      many: '”{people}” gav ”{source}” och annat underlag, slutsatser vilar på det, men ingen redovisning och inget samtal går tillbaka till dem. När får de höra vad ni kom fram till?',
      voice:
        '”{source}” bär rösten ”{people}”, en slutsats vilar på det, men ingen redovisning och inget samtal går tillbaka till dem som kom till tals. När får de höra vad ni kom fram till?',
      other: 'Underlag från samma personer',
      perhaps: 'det är inte angivet om ”{people}” finns bland dem som får veta',
      add: 'Ange vilka som får höra det, och när',
    },
  },
  'reports/overdue': {
    title: 'En redovisning vars datum har passerat',
    why: 'Någon väntar på det som var utlovat till den dagen. Den som är sen med en redovisning och säger det behåller deras förtroende; den som är sen i tysthet förbrukar det.',
    question: 'Har den lämnats, och om inte, vem vet att den är sen?',
    whenNot: 'De som väntar på den har gått med på en annan dag; skriv den nya dagen, eller en ändring (”amendment”).',
    messages: {
      late: '”{report}” skulle lämnas {date}, och inget här visar att den har lämnats. Har den lämnats, och om inte, när kommer den?',
      words: '”{words}” anger ingen dag då den ska lämnas',
      given: 'Ange när den lämnades',
    },
  },
  'reports/no-account': {
    title: 'Ett nätverk utan praktikberättelse',
    why: 'Det en skola har kommit fram till når nästa som en berättelse vars lärdomar är framlyfta: var det var, vad som prövades, vad andra kan ta med sig.',
    question: 'Vilken av era berättelser skulle hjälpa en skola som inte var där?',
    whenNot: 'Skolorna besöker varandra och vill inte ha något i skrift.',
    messages: {
      none: 'I nätverket ”{network}” är ingen praktikberättelse planerad eller skriven. Vad skulle en annan skola kunna lära sig av en?',
      add: 'Planera en praktikberättelse',
    },
  },
  'reports/too-few-reached': {
    title: 'Ett syfte som gäller alla, men bara de som deltar får höra om det',
    why: 'Ett syfte för ett helt område nås inte genom de skolor som kom. Det de lär sig blir till nytta för de andra när det skrivs ner för dem och skickas till dem.',
    question: 'Hur får en skola som aldrig kom till något möte höra om det här?',
    whenNot: 'De andra nås av någon annan, eller under en senare period; ange av vem och när.',
    messages: {
      few: '”{aim}” gäller ett område, men det ni kommer fram till går bara till dem som deltar. Vilka fler i området borde få höra om det?',
      words: 'det är inte angivet om ”{whom}” själva deltar',
      told: 'Går till dem som deltar',
    },
  },
};
