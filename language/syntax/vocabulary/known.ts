/**
 * The known values of properties, each with a plain explanation. Every list is open: a quoted word is kept and printed,
 * and counted as uncategorised.
 */

interface KnownValue {
  readonly means: string;
}
interface MethodValue extends KnownValue {
  readonly data: 'quantitative' | 'qualitative';
}

const status = {
  draft: { means: 'Being written; absences are asked about quietly.' },
  agreed: { means: 'The partners have agreed it.' },
  running: { means: 'Under way.' },
  closed: { means: 'Ended.' },
  ahead: { means: 'Not begun yet.' },
  done: { means: 'Carried out.' },
} as const satisfies Record<string, KnownValue>;

const stance = {
  practitioner: { means: 'Research on practitioners’ agendas.' },
  researcher: { means: 'Research into practice on researchers’ agendas.' },
  joint: { means: 'Research into practice, and researchers’ practice too, on both agendas.' },
} as const satisfies Record<string, KnownValue>;

const voice = {
  student: { means: 'Children, pupils, students.' },
  teacher: { means: 'Teachers.' },
  'support-staff': { means: 'Teaching assistants and others who support learning.' },
  leader: { means: 'Head teachers and others who lead.' },
  family: { means: 'Parents, carers, families.' },
  community: { means: 'People and groups of the neighbourhood.' },
  employer: { means: 'Employers.' },
  'public-service': { means: 'Health, social care, police, youth work.' },
  policy: { means: 'Policy documents and those who answer for them.' },
  researcher: { means: 'University researchers.' },
  'peer-school': { means: 'Colleagues from another school.' },
} as const satisfies Record<string, KnownValue>;

const level = {
  'within-school': { means: 'Inside a school.' },
  'between-schools': { means: 'Between schools.' },
  'beyond-school': { means: 'Beyond the school: families, neighbourhood, policy, economy.' },
} as const satisfies Record<string, KnownValue>;

const cause = {
  'school-practice': { means: 'What the school does.' },
  organisation: { means: 'How the school is organised.' },
  'local-system': { means: 'How schools and services around it work.' },
  policy: { means: 'National or local policy.' },
  family: { means: 'Families.' },
  community: { means: 'The neighbourhood.' },
  learner: { means: 'The learners themselves.' },
} as const satisfies Record<string, KnownValue>;

const method = {
  statistics: { data: 'quantitative', means: 'Figures that are kept or collected.' },
  survey: { data: 'quantitative', means: 'The same questions to many people.' },
  questionnaire: { data: 'quantitative', means: 'A survey on paper or screen.' },
  test: { data: 'quantitative', means: 'A test of knowledge or skill.' },
  documents: { data: 'qualitative', means: 'Minutes, policies, plans, records.' },
  interview: { data: 'qualitative', means: 'One person asked at length.' },
  conversation: { data: 'qualitative', means: 'A talk, noted down.' },
  'focus-group': { data: 'qualitative', means: 'A group talk with a theme.' },
  'listening-session': { data: 'qualitative', means: 'People heard together by both sides of a partnership.' },
  observation: { data: 'qualitative', means: 'Somebody watches and notes.' },
  'mutual-observation': { data: 'qualitative', means: 'Colleagues watch one another.' },
  video: { data: 'qualitative', means: 'Filmed practice, watched together.' },
  photography: { data: 'qualitative', means: 'Photographs as a starting point for talk.' },
  'student-work': { data: 'qualitative', means: 'What students made.' },
  diary: { data: 'qualitative', means: 'Notes kept over time.' },
  'lesson-study': { data: 'qualitative', means: 'A lesson planned, watched and discussed together.' },
  drawing: { data: 'qualitative', means: 'Drawings and maps made by those asked.' },
} as const satisfies Record<string, MethodValue>;

const sort = {
  handshake: { means: 'A spoken or informal agreement.' },
  memorandum: { means: 'A memorandum of understanding.' },
  'data-sharing': { means: 'An agreement on sharing data.' },
  'data-use': { means: 'An agreement on using data.' },
  language: { means: 'Words and ideas in use (cultural-discursive arrangements).' },
  'work-and-resources': { means: 'Time, space, activity, money (material-economic arrangements).' },
  'power-and-relations': { means: 'Power, trust, solidarity (social-political arrangements).' },
  interruption: { means: 'Something that made the familiar look unfamiliar.' },
  high: { means: 'A high point.' },
  low: { means: 'A low point.' },
  collaboration: { means: 'On the collaboration itself.' },
} as const satisfies Record<string, KnownValue>;

const consent = {
  'opt-in': { means: 'Nobody takes part who has not said yes.' },
  'opt-out': { means: 'Those who say no are left out.' },
  assent: { means: 'The child’s own yes, in words a child understands.' },
  guardian: { means: 'The yes of a parent or guardian.' },
  image: { means: 'Permission for photographs or film.' },
} as const satisfies Record<string, KnownValue>;

const result = {
  adopt: { means: 'Keep it.' },
  adapt: { means: 'Change it and try again.' },
  abandon: { means: 'Leave it.' },
} as const satisfies Record<string, KnownValue>;

const model = {
  'plan-act-observe-reflect': { means: 'The action research cycle: plan, act, observe, reflect.' },
  pdsa: { means: 'Plan, do, study, act.' },
  spiral: { means: 'The spiral of inquiry: scan, focus, develop a hunch, learn, take action, check.' },
  cbs: { means: 'The six phases of Collaboration for Better Schools.' },
  'inclusive-inquiry': { means: 'Plan, teach, analyse, with students as researchers.' },
} as const satisfies Record<string, KnownValue>;

const form = {
  'account-of-practice': { means: 'An account of practice.' },
  summary: { means: 'A short summary.' },
  letter: { means: 'A letter.' },
  presentation: { means: 'A talk or assembly.' },
  poster: { means: 'A poster.' },
} as const satisfies Record<string, KnownValue>;

export const known = { status, stance, voice, level, cause, method, sort, consent, result, model, form } as const;
export type KnownList = keyof typeof known;
export type Voice = keyof typeof voice;
export type Method = keyof typeof method;
export type Status = keyof typeof status;

/** The phases of the shipped models of cycles, in their order; a plan may declare its own. */
export const modelPhases: Readonly<Record<keyof typeof model, readonly string[]>> = {
  'plan-act-observe-reflect': ['plan', 'act', 'observe', 'reflect'],
  pdsa: ['plan', 'do', 'study', 'act'],
  spiral: ['scanning', 'focusing', 'developing a hunch', 'new learning', 'taking action', 'checking'],
  cbs: [
    'problematising',
    'data analysing',
    'focusing and goal setting',
    'mobilisation and resourcing',
    'intervention and implementation',
    'following up and adjusting',
  ],
  'inclusive-inquiry': ['plan', 'teach', 'analyse'],
};

/** The values of one list with their explanations. */
export function knownValues(list: KnownList): ReadonlyMap<string, KnownValue> {
  return new Map(Object.entries(known[list]));
}

/** Whether a word stands in a list. */
export function isKnown(list: KnownList, word: string): boolean {
  return Object.hasOwn(known[list], word);
}

/** Whether a method yields figures or words; undefined for a method nobody has categorised. */
export function dataOf(word: string): 'quantitative' | 'qualitative' | undefined {
  return Object.entries(method).find(([name]) => name === word)?.[1].data;
}
