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
  'settings/no-such-folder': {
    title: 'Ajustes para una carpeta que no está',
    why: 'Lo que se dice de una carpeta vale para los archivos que hay en ella. Si el nombre está mal escrito, o la carpeta se ha movido, a esos archivos se les pregunta como a todos, y nadie ve que debía ser de otro modo.',
    question: '¿Para qué carpeta era esto?',
    whenNot: 'La carpeta aún está por crear; la línea puede esperar hasta entonces.',
    messages: {
      near: 'En este plan no hay ninguna carpeta «{path}», así que nada sigue lo que dice aquí. ¿Quieren decir «{meant}»?',
      none: 'En este plan no hay ninguna carpeta «{path}», así que nada sigue lo que dice aquí. ¿Cuál quieren decir?',
      write: 'Escribir «{meant}»',
    },
  },
};
