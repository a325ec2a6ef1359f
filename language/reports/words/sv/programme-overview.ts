import type { OverviewWords } from '../en/programme-overview.ts';

export const overviewWords: OverviewWords = {
  title: 'Programöversikt',
  answers: 'Hur går det för våra samverkansprojekt?',
  none: {
    noProgramme:
      'Den här planen är inget program: inga andra planer hör till den, så det finns inget att se över. Ett program anger sina planer i inquiry.yaml, som i ”plans: [schools/*]”.',
    notLooked:
      'Den här planen är ett program, men dess planer har inte lästs. De finns i dess mapp: öppna mappen, eller ange den.',
    notFound: (paths) => `Programmet anger sina planer som ${paths}, och där fanns ingen plan.`,
    allUnread: (count) =>
      count === 1
        ? 'Programmets enda plan är inte läst ännu. Sidan fylls så snart den är det.'
        : `Ingen av programmets ${count} planer är läst ännu. Sidan fylls medan de läses.`,
    unread: (count, all) =>
      `Allt finns inte med ännu: ${count} av ${all} planer är olästa. Det som följer gäller de andra.`,
  },
  answer: {
    plans: 'Planer',
    stages: 'Hur långt de har kommit',
    overdue: 'Dagen är förbi, och inget visar vad det blev av det',
    nothingOverdue: 'Inget, såvitt planerna visar',
    next: 'Närmast',
    nothingNext: 'Ingen kommande dag är angiven',
    asked: 'Frågas på flest håll',
    nothingAsked: 'Den kritiska vännen har inget att fråga',
    inPlans: (count, isOne) => (isOne ? 'i en plan' : `i ${count} planer`),
    more: (count) => `och ${count} till`,
    noStatus: 'inte angivet',
  },
  weights: { settle: 'att reda ut', think: 'att fundera på' },
  overdue: {
    heading: 'Dagen är förbi',
    intro: 'Oftast blev det gjort utan att någon skrev ner det. Ett samtal är det snabbaste sättet att få veta.',
    caption: 'Sådant vars dag är förbi',
    columns: ['Plan', 'Vad', 'Skulle ha skett'],
  },
  next: {
    heading: 'Vad som kommer härnäst',
    caption: 'De närmaste dagarna i alla planer',
    columns: ['När', 'Vad', 'Plan'],
  },
  asked: {
    heading: 'Vad som frågas, och var',
    intro:
      'Siffror visar var ett samtal kan börja. De är inget betyg: den plan som säger mer får fler frågor, och den som inget säger får få.',
    rules: { caption: 'Efter fråga, de tyngsta först', columns: ['Vad som frågas', 'I hur många planer', 'Hur ofta'] },
    places: {
      caption: 'Efter plats',
      columns: ['Var', 'Planer', 'Dagen är förbi', 'Att reda ut', 'Att fundera på'],
      nowhere: 'Var är inte angivet',
    },
  },
  plans: {
    heading: 'Alla planer',
    intro: 'Först de där dagen är förbi för något, sedan i ordning efter det som kommer härnäst.',
    caption: 'Programmets planer',
    columns: ['Plan', 'Hur långt', 'Vad som kommer härnäst', 'Dagen är förbi', 'Vad som frågas'],
    partial: 'En del av den gick inte att läsa',
    nothingNext: 'Ingen kommande dag',
    nothing: 'Inget',
  },
};
