import type { KnownList } from './known.ts';

/** Words that people write in quotes for a known one, in small letters. */
export const synonyms: Readonly<Partial<Record<KnownList, Readonly<Record<string, string>>>>> = {
  voice: {
    pupil: 'student',
    pupils: 'student',
    children: 'student',
    learners: 'student',
    'teaching assistant': 'support-staff',
    'teaching assistants': 'support-staff',
    'head teacher': 'leader',
    'head teachers': 'leader',
    parent: 'family',
    parents: 'family',
    carers: 'family',
    families: 'family',
    neighbours: 'community',
  },
  method: {
    'focus groups': 'focus-group',
    'field note': 'field-notes',
    photographs: 'photography',
    photos: 'photography',
    films: 'video',
    diaries: 'diary',
    minutes: 'documents',
    'pupils’ work': 'student-work',
    "pupils' work": 'student-work',
  },
};
