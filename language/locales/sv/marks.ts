import type { Vocabulary } from '../vocabulary.ts';

export const marksAndGaps: Pick<Vocabulary, 'marks' | 'gaps'> = {
  marks: {
    planned: ['planerat'],
    unplanned: ['oplanerat'],
    routine: ['i det vanliga arbetet'],
    exploratory: ['utforskande'],
    evaluative: ['utvärderande'],
    tentative: ['preliminärt'],
    agreed: ['överenskommet'],
    withdrawn: ['återtaget'],
    rejected: ['förkastat'],
    expected: ['väntat'],
    'not expected': ['oväntat'],
    'not claimed': ['hävdas inte'],
    internal: ['internt'],
  },
  gaps: { 'not stated': ['inte angivet'], unknown: ['okänt'], 'left open': ['lämnat öppet'] },
};
