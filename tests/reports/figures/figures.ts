import type {
  Balance,
  DatedItem,
  Ecology,
  FigureData,
  LogicMap,
  Matrix,
  Moments,
  Network,
  Timeline,
} from '../../../language/reports/figures/figure.ts';

/** Small figures, one of each type, as a person would draw them on a page. */

const item = (id: string, label: string, description = ''): { id: string; label: string; description: string } => ({
  id,
  label,
  description,
});

const dated = (
  of: Pick<DatedItem, 'id' | 'label' | 'sort' | 'lane' | 'first' | 'last'> & Partial<DatedItem>,
): DatedItem => ({ description: '', progress: 'planned', changes: [], ...of });

export const timeline: Timeline = {
  type: 'timeline',
  items: [
    dated({
      ...{ id: 'contract', label: 'Working contract', sort: 'contract', lane: 'agreements', progress: 'running' },
      ...{ first: '2006-09-01', last: '2007-07-31' },
    }),
    dated({
      ...{ id: 'cycle', label: 'Look closely', sort: 'cycle', lane: 'cycles', progress: 'happened' },
      ...{ first: '2006-09-04', last: '2006-12-15', changes: ['Interviews ran longer.'] },
    }),
    dated({
      ...{ id: 'visit', label: 'Riverside visits Hillcrest', sort: 'visit', lane: 'work', progress: 'happened' },
      ...{ first: '2006-11-02', last: '2006-11-02', description: 'Riverside inquiry group' },
    }),
    dated({
      ...{ id: 'decision', label: 'Adopt, adapt or abandon', sort: 'decision', lane: 'work' },
      ...{ first: '2007-05-22', last: '2007-05-22' },
    }),
  ],
  undated: [
    {
      ...item('change', 'Open each first lesson with a shared task.'),
      ...{ sort: 'change', lane: 'work', progress: 'planned', changes: [] },
      when: [{ phrase: 'every', said: 'lesson' }],
    },
  ],
  terms: [{ label: 'autumn', first: '2006-09-04', last: '2006-12-15' }],
  today: '2007-01-10',
};

export const matrix: Matrix = {
  type: 'matrix',
  columns: [
    { group: 'voices', label: 'student' },
    { group: 'voices', label: 'family' },
    { group: 'methods', label: 'interview' },
    { group: 'methods', label: 'survey' },
    { group: 'outside', label: '' },
  ],
  rows: [
    {
      question: item('why', 'Why do they stay away?'),
      sources: 2,
      cells: [
        { coverage: 'thin', sources: ['Classmates', 'Diaries'] },
        { coverage: 'missing', sources: [] },
        { coverage: 'filled', sources: ['Classmates', 'Diaries'] },
        { coverage: 'unused', sources: [] },
        { coverage: 'unsure', sources: ['Diaries'] },
      ],
    },
  ],
};

export const balance: Balance = {
  type: 'balance',
  sides: [
    {
      who: item('riverside', 'Riverside High School'),
      parts: { owns: [item('q1', 'Why?'), item('q2', 'What now?')], leads: [], decides: [item('d1', 'Go on')] },
    },
    {
      who: item('university', 'The university'),
      parts: { owns: [item('q1', 'Why?')], leads: [item('c1', 'Autumn')], decides: [] },
    },
    { who: 'nobody', parts: { owns: [item('q3', 'And who pays?')], leads: [], decides: [] } },
  ],
};

export const logicMap: LogicMap = {
  type: 'logic-map',
  nodes: [
    { ...item('absence', 'Many students do not come to the first lesson.'), column: 'concern' },
    { ...item('silence', 'The first ten minutes ask nothing of anyone.'), column: 'barrier' },
    { ...item('rents', 'Families move because rents rise.'), column: 'barrier' },
    { ...item('task', 'Open each lesson with a shared task.'), column: 'change' },
    { ...item('why', 'Why do they stay away?'), column: 'question' },
    { ...item('rises', 'Attendance rises.'), column: 'outcome' },
  ],
  links: [
    { from: 'absence', to: 'silence', sort: 'said' },
    { from: 'silence', to: 'task', sort: 'said' },
    { from: 'absence', to: 'why', sort: 'question' },
    { from: 'task', to: 'why', sort: 'question' },
    { from: 'why', to: 'rises', sort: 'question' },
  ],
};

export const ecology: Ecology = {
  type: 'ecology',
  items: [
    {
      ...item('silence', 'The first ten minutes ask nothing of anyone.'),
      ...{ part: 'barriers', level: 'within', addresses: [], causes: ['school practice'] },
    },
    {
      ...item('rents', 'Families move because rents rise.'),
      ...{ part: 'barriers', level: 'beyond', addresses: [], causes: ['policy'], outOfReach: true },
    },
    { ...item('calm', 'Calm corridors.'), part: 'resources', level: 'within', addresses: [], causes: [] },
    {
      ...item('task', 'Open each lesson with a shared task.'),
      ...{ part: 'actions', level: 'within', addresses: ['silence'], causes: [] },
    },
  ],
};

export const network: Network = {
  type: 'network',
  sites: [
    { ...item('ash', 'Ash Primary'), cluster: 'Mill streets', level: 'schools' },
    { ...item('birch', 'Birch Primary'), cluster: 'Mill streets', level: 'schools' },
    { ...item('cedar', 'Cedar Primary'), cluster: '', level: 'schools' },
    { ...item('council', 'The council'), cluster: '', level: 'beyond' },
    { ...item('university', 'The university'), cluster: '', level: 'beyond' },
  ],
  ties: [
    {
      ...item('chair', 'The empty chair'),
      ...{ sort: 'move', from: ['ash'], to: ['birch', 'cedar'], days: { first: '2022-03-09', last: '2022-03-09' } },
    },
    {
      ...item('morning', 'A morning at Ash'),
      ...{ sort: 'visit', from: ['birch'], to: ['ash'], days: { first: '2022-04-01', last: '2022-04-30' } },
    },
    { ...item('papers', 'Papers arrive → Guides for arrivals'), sort: 'need', from: ['council'], to: ['cedar'] },
  ],
};

export const moments: Moments = {
  type: 'moments',
  sides: ['The school district', 'The university'],
  moments: [
    {
      ...item('first', 'The first listening session'),
      ...{ mood: 'high', sides: ['The school district', 'The university'] },
      days: { first: '2021-09-27', last: '2021-09-27' },
    },
    {
      ...item('late', 'The first page came late.'),
      ...{ mood: 'low', sides: ['The school district'], days: { first: '2022-03-18', last: '2022-03-18' } },
    },
    { ...item('news', 'The offices were reorganised.'), mood: 'mark', sides: [] },
  ],
};

export const figures: readonly FigureData[] = [timeline, matrix, balance, logicMap, ecology, network, moments];
