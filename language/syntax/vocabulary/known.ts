/**
 * The known values of properties, each with a plain explanation. Every list is open: a quoted word is kept and printed,
 * and counted as uncategorised.
 */

/** The side of the school that a level lies on. */
export const sides = ['within-school', 'between-schools', 'beyond-school'] as const;
/** What a method brings: figures, or words and pictures. */
export const sortsOfData = ['quantitative', 'qualitative'] as const;

interface KnownValue {
  readonly means: string;
}
interface LevelValue extends KnownValue {
  readonly side: (typeof sides)[number];
}
interface MethodValue extends KnownValue {
  readonly data: (typeof sortsOfData)[number];
}
interface ModelValue extends KnownValue {
  /** Its phases in their order, under the titles they bear in a plan. */
  readonly phases: readonly string[];
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
  official: { means: 'People of a local authority or a national agency.' },
} as const satisfies Record<string, KnownValue>;

const level = {
  'within-school': { side: 'within-school', means: 'Inside a school.' },
  'between-schools': { side: 'between-schools', means: 'Between schools.' },
  'beyond-school': {
    side: 'beyond-school',
    means: 'Beyond the school: families, neighbourhood, policy, economy.',
  },
  classroom: { side: 'within-school', means: 'One classroom or teacher.' },
  'whole-school': { side: 'within-school', means: 'A school as a whole.' },
  network: { side: 'between-schools', means: 'The schools of a network.' },
  area: { side: 'beyond-school', means: 'A city, a municipality, a local authority.' },
  national: { side: 'beyond-school', means: 'A country: its agencies and its policy.' },
  university: { side: 'beyond-school', means: 'A university and its own practice.' },
} as const satisfies Record<string, LevelValue>;

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
  'field-notes': { data: 'qualitative', means: 'What an observer writes down on the spot.' },
  'learning-walk': { data: 'qualitative', means: 'A walk through many lessons with one question in mind.' },
  shadowing: { data: 'qualitative', means: 'Somebody is followed through a day.' },
  checklist: { data: 'quantitative', means: 'Ticks for what was or was not seen.' },
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
  bias: { means: 'On our own blind spots.' },
  anomaly: { means: 'Something that does not fit what everybody takes for granted.' },
  turbulence: { means: 'A disturbance that comes with things being on the move.' },
  tame: { means: 'A problem whose solution is known.' },
  wicked: { means: 'A problem on which even its nature is disputed, and which answers back.' },
  course: { means: 'The same for everybody, away from the work.' },
  adapted: { means: 'Made for this place and its people.' },
  process: { means: 'A measure of whether the change is carried out: implementation.' },
  outcome: { means: 'A measure of what becomes different: impact.' },
  balancing: { means: 'A measure of what may get worse meanwhile.' },
  'contextual-analysis': { means: 'A look at a whole area before anything is done: barriers, and strengths.' },
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
  'plan-act-observe-reflect': {
    means: 'The action research cycle: plan, act, observe, reflect.',
    phases: ['plan', 'act', 'observe', 'reflect'],
  },
  pdsa: { means: 'Plan, do, study, act.', phases: ['plan', 'do', 'study', 'act'] },
  apdr: { means: 'Assess, plan, do, review.', phases: ['assess', 'plan', 'do', 'review'] },
  spiral: {
    means: 'The spiral of inquiry: scan, focus, develop a hunch, learn, take action, check.',
    phases: ['scanning', 'focusing', 'developing a hunch', 'new learning', 'taking action', 'checking'],
  },
  cbs: {
    means: 'The six phases of Collaboration for Better Schools.',
    phases: [
      'problematising',
      'data analysing',
      'focusing and goal setting',
      'mobilisation and resourcing',
      'intervention and implementation',
      'following up and adjusting',
    ],
  },
  'inclusive-inquiry': {
    means: 'Plan, teach, analyse, with students as researchers.',
    phases: ['plan', 'teach', 'analyse'],
  },
  'data-wise': {
    means: 'Eight steps from organising a team to acting and assessing.',
    phases: [
      'organising for collaborative work',
      'building assessment literacy',
      'creating a data overview',
      'digging into student data',
      'examining instruction',
      'developing an action plan',
      'planning to assess progress',
      'acting and assessing',
    ],
  },
  'lesson-study': {
    means: 'Study the matter, plan a lesson, teach and watch it, talk about it.',
    phases: ['study', 'plan', 'teach and observe', 'discuss'],
  },
} as const satisfies Record<string, ModelValue>;

const form = {
  'account-of-practice': { means: 'An account of practice.' },
  summary: { means: 'A short summary.' },
  letter: { means: 'A letter.' },
  presentation: { means: 'A talk or assembly.' },
  poster: { means: 'A poster.' },
  contract: { means: 'Who owes what to whom, as a page to sign.' },
  plan: { means: 'The whole plan.' },
  'evidence-matrix': { means: 'What rests on what.' },
  'cycle-calendar': { means: 'What falls when, and who does it.' },
  'my-part': { means: 'What each role has to do.' },
  'ownership-map': { means: 'Who owns, leads and decides.' },
  'student-voice': { means: 'How students are part of it.' },
  'ecology-of-equity': { means: 'Where causes are seen, and where something is done.' },
  'partnership-review': { means: 'Whether it is good for both sides.' },
  network: { means: 'What moves between schools.' },
  'plain-summary': { means: 'One page in plain words, for students and families.' },
  'plan-health': { means: 'A letter with what a critical friend would ask.' },
  'planned-changed-happened': { means: 'What was meant, and what became of it.' },
  'if-somebody-leaves': { means: 'What goes with a role.' },
  'data-agreement': { means: 'Which data are held, for what and by whom.' },
  'programme-overview': { means: 'How the plans of a programme are doing.' },
} as const satisfies Record<string, KnownValue>;

const approach = {
  'collaborative-inquiry': { means: 'People with different parts in the work find out together.' },
  'action-research': { means: 'Practitioners study what they change while they change it.' },
  'collaborative-action-research': { means: 'Action research by several schools or organisations together.' },
  'action-learning': { means: 'A small group questions each member’s own problem, act by act.' },
  'lesson-study': { means: 'Lessons planned, watched and discussed together.' },
  'continuous-improvement': { means: 'Small changes, tested and measured in short cycles.' },
} as const satisfies Record<string, KnownValue>;

const contribution = {
  methods: { means: 'Knowledge of how to find out.' },
  research: { means: 'What formal research says on the matter.' },
  challenge: { means: 'Questions as a critical friend.' },
  accounts: { means: 'Accounts of what was done that draw out the lessons.' },
} as const satisfies Record<string, KnownValue>;

const entry = {
  invited: { means: 'It was asked, and could say no.' },
  chosen: { means: 'It came of its own choice.' },
  mandated: { means: 'It was told to.' },
} as const satisfies Record<string, KnownValue>;

const effect = {
  enables: { means: 'It makes room for the work.' },
  hinders: { means: 'It stands in the way of the work.' },
} as const satisfies Record<string, KnownValue>;

const response = {
  rethink: { means: 'Ordinary practice itself is thought through again.' },
  contain: { means: 'A separate unit, group or measure takes it on; ordinary practice stays as it is.' },
  'set-aside': { means: 'It was explained away, or left.' },
  accepted: { means: 'It is lived with.' },
  'out-of-reach': { means: 'Nobody here can change it.' },
} as const satisfies Record<string, KnownValue>;

const sampling = {
  everyone: { means: 'All of them.' },
  random: { means: 'By lot.' },
  stratified: { means: 'Some of each kind.' },
  purposive: { means: 'Those who can tell most.' },
  volunteers: { means: 'Those who came forward.' },
  convenience: { means: 'Those at hand.' },
} as const satisfies Record<string, KnownValue>;

const stage = {
  'early-years': { means: 'Before school.' },
  primary: { means: 'Primary school.' },
  secondary: { means: 'Secondary school.' },
  'further-education': { means: 'College and training after school.' },
  'higher-education': { means: 'University.' },
  'working-life': { means: 'Work and adult life.' },
} as const satisfies Record<string, KnownValue>;

const topic = {
  attendance: { means: 'Coming to school and to lessons.' },
  attainment: { means: 'What learners know and can do.' },
  belonging: { means: 'Being known, and having a place.' },
  disaffection: { means: 'Turning away from school.' },
  mobility: { means: 'Joining or leaving between the usual times.' },
  participation: { means: 'Taking part in what goes on.' },
  transition: { means: 'The way from one school or stage to the next.' },
  wellbeing: { means: 'Feeling safe and well.' },
} as const satisfies Record<string, KnownValue>;

const use = {
  improvement: { means: 'To do something better here.' },
  research: { means: 'To answer a question of research.' },
  accountability: { means: 'To answer to those who may ask.' },
} as const satisfies Record<string, KnownValue>;

export const known = {
  status,
  stance,
  voice,
  level,
  cause,
  method,
  sort,
  consent,
  result,
  model,
  form,
  approach,
  contribution,
  entry,
  effect,
  response,
  sampling,
  stage,
  topic,
  use,
} as const;
export type KnownList = keyof typeof known;
/** The lists of known values. */
export const knownLists = Object.keys(known) as readonly KnownList[];
export type Voice = keyof typeof voice;
