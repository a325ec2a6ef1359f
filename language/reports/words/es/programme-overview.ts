import type { OverviewWords } from '../en/programme-overview.ts';

export const overviewWords: OverviewWords = {
  title: 'Panorama del programa',
  answers: '¿Cómo les va a nuestras alianzas?',
  none: {
    noProgramme:
      'Este plan no es un programa: no le pertenece ningún otro plan, así que no hay nada que abarcar. Un programa nombra sus planes en inquiry.yaml, como en «plans: [schools/*]».',
    notLooked:
      'Este plan es un programa y no se han mirado sus planes. Están en su carpeta: abran esa carpeta o indíquenla.',
    notFound: (paths) => `Este programa nombra sus planes como ${paths}, y allí no se encontró ningún plan.`,
    allUnread: (count) =>
      count === 1
        ? 'El único plan de este programa aún no se ha leído. Esta página se llena en cuanto se lea.'
        : `Aún no se ha leído ninguno de los ${count} planes de este programa. Esta página se llena mientras se leen.`,
    unread: (count, all) =>
      `Todavía no está todo: ${count} de ${all} planes no se han leído. Lo que sigue trata de los demás.`,
  },
  answer: {
    plans: 'Planes',
    stages: 'Hasta dónde han llegado',
    overdue: 'Su día ya pasó, y nada muestra qué fue de ello',
    nothingOverdue: 'Nada, según lo que muestran los planes',
    next: 'Lo siguiente',
    nothingNext: 'No consta ninguna fecha próxima',
    asked: 'Lo que más se pregunta',
    nothingAsked: 'El amigo crítico no tiene nada que preguntar',
    inPlans: (count, isOne) => (isOne ? 'en un plan' : `en ${count} planes`),
    more: (count) => `y ${count} más`,
    noStatus: 'no consta',
  },
  weights: { settle: 'por resolver', think: 'para pensar' },
  overdue: {
    heading: 'Con la fecha pasada',
    intro: 'La mayoría de las veces se hizo y nadie lo anotó. Una llamada es la forma más rápida de saberlo.',
    caption: 'Lo que tiene la fecha pasada',
    columns: ['Plan', 'Qué', 'Era para'],
  },
  next: {
    heading: 'Qué viene ahora',
    caption: 'Los días más próximos de todos los planes',
    columns: ['Cuándo', 'Qué', 'Plan'],
  },
  asked: {
    heading: 'Qué se pregunta, y dónde',
    intro:
      'Los números dicen por dónde empezar a hablar. No son una nota: al plan que dice más se le pregunta más, y al que no dice nada se le pregunta poco.',
    rules: {
      caption: 'Por pregunta, primero las de más peso',
      columns: ['Qué se pregunta', 'En cuántos planes', 'Cuántas veces'],
    },
    places: {
      caption: 'Por lugar',
      columns: ['Dónde', 'Planes', 'Con la fecha pasada', 'Por resolver', 'Para pensar'],
      nowhere: 'No consta dónde',
    },
  },
  plans: {
    heading: 'Todos los planes',
    intro: 'Primero los que tienen algo con la fecha pasada; después, por orden de lo que viene ahora.',
    caption: 'Los planes del programa',
    columns: ['Plan', 'Hasta dónde', 'Qué viene ahora', 'Con la fecha pasada', 'Qué se pregunta'],
    partial: 'Parte de él no se pudo leer',
    nothingNext: 'Ninguna fecha próxima',
    nothing: 'Nada',
  },
};
