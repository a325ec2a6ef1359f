import type { RuleTable } from '../locale.ts';

/** Los ajustes de un plan. */
export const settings: RuleTable = {
  'settings/invalid': {
    title: 'Ajustes que no se pueden usar',
    why: 'Lo que dice inquiry.yaml decide qué comprobaciones se hacen y qué días tienen los periodos lectivos. Una línea que no se puede usar se deja fuera, y las comprobaciones pueden decir más, o menos, de lo que ustedes querían.',
    question: '¿Qué debía decir esta línea?',
    whenNot: 'Nunca: arreglen la línea o quítenla.',
    messages: {
      problem: '{problem}',
      write: 'Escribir «{word}»',
    },
  },
};
