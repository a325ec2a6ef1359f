import type { Vocabulary } from '../vocabulary.ts';

export const marksAndGaps: Pick<Vocabulary, 'marks' | 'gaps'> = {
  marks: {
    planned: ['planerat'],
    unplanned: ['kom oombett', 'oplanerat'],
    routine: ['finns i det vanliga arbetet', 'i det vanliga arbetet'],
    exploratory: ['utforskande'],
    evaluative: ['utvärderande'],
    tentative: ['preliminärt'],
    agreed: ['överenskommet'],
    withdrawn: ['återtaget'],
    rejected: ['förkastat'],
    expected: ['som väntat', 'väntat'],
    'not expected': ['oväntat'],
    'not claimed': ['hävdas inte'],
    internal: ['internt'],
  },
  gaps: { 'not stated': ['inte angivet'], unknown: ['okänt'], 'left open': ['lämnat öppet'] },
};
