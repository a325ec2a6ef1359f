import type { Kind } from '../syntax/vocabulary/kinds.ts';
import type { Gap, Mark, Qualifier } from '../syntax/vocabulary/marks.ts';

/** Examples of what the rows of the vocabulary have none for. */

/** A line for each keyword of a kind that has several. */
export const keywordExamples: Partial<Readonly<Record<Kind, string>>> = {
  party: `school riverside "Riverside High School" part of council
university manchester "University of Manchester"
authority council "Stockborough Council"
agency inspectorate "The national agency for schools"
community estate "Residents’ association"
organisation museum "City Museum"`,
  duty: `owed by riverside to manchester {
  consultation "All staff are consulted." of "All staff" due 2006-10-15
  coordination "An inquiry group with a coordinator." due 2006-09-30
  involvement "Staff take an active part." planned 40 % of staff actual 17 of 85 staff
  time "Cover for the inquiry group." every fortnight
  access "Attendance marks by lesson." within 10 days of "a request"
}
owed by manchester to riverside {
  support "Help with reading the evidence." every request of riverside
  visits "A researcher visits." every half-term
  training "Interviewing classmates." due 2006-10-13
  staff development "A day on questions." on 2006-11-03
  records "A written account of the year." within 60 days of "the end of the contract"
  feedback "What lessons look like from outside." every half-term
  duty "Nothing is published before the school has read it."
}`,
  aim: `aim "Everybody has spoken to somebody by nine o’clock." agreed by form on 2026-09-14
research aim "Understand who misses out." agreed by riverside, manchester on 2006-08-30
collaboration aim "Build each school’s capacity to respond." agreed by riverside, manchester on 2006-08-30`,
  cluster: `cluster "Schools by the river" in pathways { members ash, birch }
trio "Trio 7" in pathways { members ash, birch, cedar alike "Similar intakes" }`,
};

export const markExamples: Readonly<Record<Mark, string>> = {
  planned: 'evidence walks "Walking interviews" of quiet planned',
  unplanned: 'evidence "A parent’s remark at the gate" unplanned',
  routine: 'evidence marks "Marks by lesson" routine',
  exploratory: 'question why "Why do they stay away?" exploratory',
  evaluative: 'question effect "Does a shared task help?" evaluative',
  tentative: 'finding "They have nothing to do with anyone." based on walks tentative',
  agreed: 'finding "They stay when there is something to do." based on classmates agreed',
  withdrawn: 'hypothesis "They are tired." withdrawn',
  rejected: 'rival bus "The bus is late." rejected because "Those who walk are away as well."',
  expected: 'change "A shared puzzle" { happened "Half of them spoke." expected }',
  'not expected': 'change "A shared puzzle" { happened "Adults sat down too." not expected }',
  'not claimed': 'finding "Attendance rose because of it." not claimed because "Nobody else was looked at."',
  internal: 'moment "The coordinator wanted to stop." on 2006-11-14 internal',
};

export const qualifierExamples: Readonly<Record<Qualifier, string>> = {
  roughly: 'group quiet "Students who have not spoken" roughly 6 students',
  planned: 'evidence walks "Walking interviews" { sample planned 12 students }',
  actual: 'evidence walks "Walking interviews" { sample actual 9 students }',
};

export const gapExamples: Readonly<Record<Gap, string>> = {
  'not stated': 'outcome for "Staff" not stated',
  unknown: 'school ash "Ash Primary" { pupils unknown }',
  'left open': 'report "What we saw" to left open',
};

export const eachExample = 'team "School inquiry group" at each school';

/** One way of writing a value. */
interface Form {
  readonly form: string;
  readonly means: string;
  readonly example: string;
}

/** School terms as `inquiry.yaml` names them; the examples below use them. */
export const termsExample = `terms:
  autumn-1: 2026-08-31 to 2026-10-23
  autumn-2: 2026-11-02 to 2026-12-18`;

/** Words of one’s own as `inquiry.yaml` declares them. */
export const wordsExample = `words:
  method:
    walking-interview: {means: Two walk and talk., data: qualitative, label: {sv: gåintervju}}
  voice:
    governor: {means: School governors.}`;

export const dateForms: readonly Form[] = [
  { form: '2026-09-12', means: 'a day', example: 'meeting "First reading" on 2026-09-12' },
  { form: '2026-09', means: 'a month', example: 'report "What we saw" due 2026-09' },
  { form: '2026', means: 'a year', example: 'network city "City network" from 2026' },
  { form: '2026/27', means: 'a school year', example: 'contract "Working contract" from 2026/27' },
  {
    form: 'autumn-2',
    means: 'a school term that `inquiry.yaml` names',
    example: 'evidence walks "Walking interviews" from autumn-1 to autumn-2',
  },
  {
    form: '"end of term"',
    means: 'words, kept as words; nothing is computed from them',
    example: 'report "What we saw" due "end of summer term"',
  },
  {
    form: 'from … to …',
    means: 'a period; the end may be missing',
    example: 'cycle "Look closely" from 2026-09-04 to 2026-12-15',
  },
  { form: 'lasting …', means: 'how long', example: 'change "A shared puzzle" from 2026-11-02 lasting 2 half-terms' },
  { form: 'every …', means: 'a rhythm', example: 'activity "Students choose the puzzle" every Friday' },
  {
    form: 'every request of …',
    means: 'whenever somebody asks',
    example: 'report "Figures by lesson" every request of riverside',
  },
  {
    form: 'within … of …',
    means: 'the time allowed after an event',
    example: 'report "Account" within 60 days of "the end of the contract"',
  },
  { form: 'when "…"', means: 'when, in words', example: 'change "A longer start" when "The new timetable begins"' },
];

export const amountForms: readonly Form[] = [
  { form: '24 students', means: 'a number of something', example: 'group form "Year 8 tutor group" 27 students' },
  { form: '2.5 hours', means: 'a number with a point', example: 'activity "Read the notes" { time 2.5 hours }' },
  { form: '8 to 10 hours', means: 'between two numbers', example: 'activity "Interviews" { time 8 to 10 hours }' },
  { form: '40 % of staff', means: 'a share', example: 'outcome "Staff take part." { target 40 % of staff }' },
  { form: '5 of 6 quiet', means: 'a part of a group', example: 'outcome "They speak." { result 5 of 6 quiet }' },
  {
    form: '2 hours every fortnight',
    means: 'again and again',
    example: 'team watchers "Those who watch" { time 2 hours every fortnight }',
  },
  {
    form: '30 minutes per "…"',
    means: 'for each of something',
    example: 'activity "Reading work" { time 30 minutes per "set of books" }',
  },
  {
    form: '180000 GBP',
    means: 'a sum of money',
    example: 'grant "Programme grant" 180000 GBP by "A research council" to manchester',
  },
];
