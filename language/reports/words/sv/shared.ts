import type { SharedWords } from '../en/shared.ts';

export const sharedWords: SharedWords = {
  locale: 'sv-SE',
  quotes: { open: '”', close: '”' },
  to: 'till',
  of: 'av',
  ofEvent: 'från',
  ofWhom: 'från',
  per: 'per',
  each: 'varje',
  byDefault: 'om inget annat anges',
  notStated: 'Inte angivet',
  nobodyStated: 'Ingen är angiven',
  gaps: { 'not stated': 'inte angivet', unknown: 'okänt', 'left open': 'medvetet lämnat öppet' },
  also: 'Vad mer som sägs',
  partial:
    'En del av texten gick inte att läsa, så något kan saknas här. Problemen räknas upp där planen kontrolleras.',
  conflicted:
    'En fil i den här planen innehåller två versioner som inte har slagits samman. Inget ur den filen visas här.',
  nothing: 'Planen har ännu inget att säga här.',
  account: {
    title: 'Den här redovisningen',
    by: 'Lämnas av',
    to: 'Lämnas till',
    due: 'Senast',
    on: 'Lämnas den',
    covers: 'Omfattar',
    edition: 'Utgåva',
    editions: {
      beyond: (readers) => `Offentlig, eftersom den lämnas till ${readers}`,
      partners: 'För parterna: den lämnas inte till någon annan',
      nobody: 'För parterna: ingen läsare är nämnd',
      internal: 'För parterna: den är märkt som intern',
      asked: { partners: 'För parterna, på begäran', public: 'Offentlig, på begäran' },
    },
    forWhom: 'till',
  },
  accepted: {
    heading: 'Godtagna begränsningar',
    intro:
      'Frågor från den kritiska vännen som parterna har besvarat. Varje svar gäller till och med den dag som anges.',
    caption: 'Vad som frågades, och vad svaret blev',
    columns: ['Vad den kritiska vännen frågar', 'Gäller', 'Svar', 'Beslutat av', 'Gäller till och med'],
    wholePlan: 'hela planen',
    noEnd: 'Inget slut är angivet',
    noReason: 'Inget skäl är angivet',
  },
  open: {
    heading: 'Öppna punkter',
    intro: 'Det här lämnar planen själv öppet.',
  },
  undecided: {
    heading: 'Det som inte gick att avgöra',
    intro: 'Kontroller som hade för lite att gå på: varken en brist eller ett klartecken.',
  },
  differ: {
    heading: 'Uppgifterna går isär',
    intro: 'Här finns mer än en uppgift om samma sak. Ingen av dem ges företräde.',
    caption: 'Uppgifterna sida vid sida',
    columns: ['Om', 'Vad som sägs', 'Enligt'],
    unnamed: 'Planen själv',
    doubts: 'Tvivel',
  },
  amendments: {
    heading: 'Ändringar',
    caption: 'Vad som ändrades efter att det hade överenskommits',
    columns: ['Datum', 'Vad som ändrades', 'Gäller', 'Varför', 'Överenskommet av'],
  },
  notPublic: 'något som inte är offentligt',
  smallGroup: {
    fewer: (number) => `färre än ${number}`,
    unnamed: 'någon i en liten grupp',
    hidden: 'visas inte för en liten grupp',
  },
};
