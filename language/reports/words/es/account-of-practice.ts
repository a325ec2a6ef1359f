import type { AccountWords } from '../en/account-of-practice.ts';
import { planWords } from './plan.ts';

export const accountWords: AccountWords = {
  title: 'Relato de práctica',
  answers: '¿Qué aprendimos y cómo lo sabemos?',
  asked: {
    heading: 'Qué preguntamos y qué encontramos',
    caption: 'Las preguntas y para qué sirven sus respuestas',
    columns: ['Pregunta', 'Qué encontramos', 'A cargo de', 'Para qué se usa la respuesta'],
    noUse: 'No consta ningún uso',
    nothing: 'Nada todavía',
  },
  findings: planWords.findings,
  questions: planWords.questions,
  grounds: {
    heading: 'Cómo lo sabemos',
    caption: 'Las evidencias en que se apoyan los hallazgos',
    columns: ['Evidencia', 'Cómo', 'De quién', 'Recogida por', 'Interpretada por'],
  },
  rivals: 'Otras explicaciones',
  outcomes: 'Qué debía cambiar y qué fue de ello',
  assumptions: {
    heading: 'Lo que dábamos por sentado',
    caption: 'Supuestos y qué hay en su contra',
    columns: ['Supuesto', 'De quién', 'Qué hay en su contra'],
    nothing: 'Todavía no hay nada escrito',
  },
  moments: {
    caption: 'Momentos que nos hicieron mirar de nuevo',
    columns: ['Momento', 'Cuándo', 'Qué puso en cuestión', 'Qué siguió'],
  },
  learnt: {
    heading: 'Lo que se aprendió por el camino',
    caption: 'Qué se aprendió y de qué',
    columns: ['Qué', 'De qué', 'Más'],
  },
};
