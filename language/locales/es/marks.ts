import type { Vocabulary } from '../vocabulary.ts';

export const marksAndGaps: Pick<Vocabulary, 'marks' | 'gaps'> = {
  marks: {
    planned: ['previsto'],
    unplanned: ['no previsto'],
    routine: ['en el trabajo habitual'],
    exploratory: ['exploratorio'],
    evaluative: ['evaluativo'],
    tentative: ['provisional'],
    agreed: ['acordado'],
    withdrawn: ['retirado'],
    rejected: ['descartado'],
    expected: ['esperado'],
    'not expected': ['inesperado'],
    'not claimed': ['no se afirma'],
    internal: ['interno'],
  },
  gaps: { 'not stated': ['no consta'], unknown: ['no se sabe'], 'left open': ['abierto a propósito'] },
};
