import type { Vocabulary } from '../vocabulary.ts';

export const marksAndGaps: Pick<Vocabulary, 'marks' | 'gaps'> = {
  marks: {
    planned: ['prevista', 'previsto'],
    unplanned: ['llegó sin buscarlo', 'no previsto'],
    routine: ['se recoge de todos modos', 'en el trabajo habitual'],
    exploratory: ['exploratoria', 'exploratorio'],
    evaluative: ['evaluativa', 'evaluativo'],
    tentative: ['provisional'],
    agreed: ['acordado'],
    withdrawn: ['retirado'],
    rejected: ['descartada', 'descartado'],
    expected: ['como se esperaba', 'esperado'],
    'not expected': ['inesperado'],
    'not claimed': ['no se afirma'],
    internal: ['interno'],
  },
  gaps: { 'not stated': ['no consta'], unknown: ['no se sabe'], 'left open': ['abierto a propósito'] },
};
