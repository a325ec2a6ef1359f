import type { NetworkWords } from '../en/network.ts';
import { planWords } from './plan.ts';

export const networkWords: NetworkWords = {
  title: 'Red',
  answers: '¿Qué circula entre nosotros?',
  answer: {
    moved: 'Saberes que circulan',
    nothingMoved: 'No hay nada escrito que pase de unos a otros',
    visits: 'Visitas',
    noVisit: 'No hay ninguna escrita',
    learnt: { both: 'aprendieron ambas partes', one: 'aprendió una parte', neither: 'nada escrito todavía' },
    told: 'Se cuenta fuera del grupo',
    notTold: 'No hay nada escrito que se cuente más allá',
    untouched: 'No dan ni reciben nada',
    more: (count) => `y ${count} más`,
    from: 'de',
    to: 'a',
  },
  map: {
    heading: 'Qué circula entre nosotros',
    intro: 'Una flecha es algo que dice el plan. Quién habla con quién a la salida no aparece en él.',
  },
  groups: {
    heading: 'Quiénes van juntos',
    clusters: planWords.networks.clusters,
  },
  visits: {
    heading: 'Visitas, y qué aprendió cada parte',
    intro: 'Una visita de la que solo aprenden quienes visitan ha puesto a dar clase a quienes acogen.',
    caption: 'Visitas',
    columns: [
      'Visita',
      'En qué se fija',
      'Quienes acogen aprenden',
      'Quienes visitan aprenden',
      'Qué hizo preguntarse',
    ],
    noFocus: 'No consta en qué se fija',
    notWritten: 'Todavía no hay nada escrito',
  },
  changed: {
    heading: 'En qué se convirtió en otra parte',
    caption: 'Qué circuló y qué tuvo que ser distinto allí',
    columns: ['Qué', 'Qué tuvo que ser distinto'],
  },
  told: {
    heading: 'Qué se cuenta fuera del grupo',
    caption: 'Resúmenes y lo que se ha compartido',
    columns: ['Qué', 'Cuándo', 'Para quién', 'Qué respuesta hubo', 'No se llegó a'],
    nobody: 'No se nombra a nadie',
    noDay: 'No consta ningún día',
    nothingBack: 'Todavía no hay nada escrito',
  },
  levels: {
    heading: 'Niveles que se necesitan',
    intro: 'Lo que se hace en un nivel suele esperar a otro. Donde nadie lo ha dicho, cada uno espera por su cuenta.',
    caption: 'Qué se hace, en qué nivel y qué necesita',
    columns: ['Qué se hace', 'Nivel', 'Depende de', 'Qué depende de ello'],
    noLevel: 'El nivel no consta',
    nothing: 'No se nombra nada',
  },
};
