import { describe, it } from 'vitest';
import { inheritanceOf } from '../../language/model/inheritance.ts';
import { join, type Plan } from '../../language/model/join.ts';
import { Neighbourhood, type PlanSummary } from '../../language/model/neighbours.ts';
import { defaultSettings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { Typed } from './typed.ts';

/** Edits that make a difference far from where they are typed; after each, a critic says what is so now. */

const settings = { ...defaultSettings, rules: { ...defaultSettings.rules, preset: 'all' as const } };
const others: readonly string[] = [];

/** Texts by file name, or that of the one file there is. */
type Files = string | Readonly<Record<string, string>>;

function planOf(files: Files, around: Pick<Plan, 'inheritance'> | undefined = undefined): Plan {
  const texts = typeof files === 'string' ? { 'plan.inquiry': files } : files;
  const parts = Object.entries(texts).map(([name, text]) => readPart(`/plans/example/${name}`, text));
  return join({ root: '/plans/example', settings, parts, others, ...around });
}

/** Checks one plan after the other, there and back again. */
function follow(plans: readonly Plan[], days: readonly string[] = ['2026-03-01']): void {
  const typed = new Typed();
  for (const today of days) for (const plan of [...plans, ...plans.toReversed()]) typed.check(plan, { today });
  typed.finish();
}

const people = `role tutor "Form tutor" voice teacher
role friend "Critical friend" voice researcher
`;
const why = `question why "Why are they late?" by tutor {
  evidence walks "Walking interviews" { method interview  voice student  by tutor }
  finding "They wait." based on walks
}
`;
const accepted = 'accept ethics/no-consent for walks by tutor because "It is early." until 2026-06-01\n';
const text = `inquiry "Calm starts" by tutor\n${people}${why}`;

const edits: readonly (readonly [what: string, edited: readonly Files[]])[] = [
  ['a name that becomes a known word', [text, text.replace('role friend', 'role interview')]],
  [
    'a name that others point at',
    [text, text.replace('role tutor', 'role mentor'), text.replaceAll('tutor', 'mentor')],
  ],
  ['a name that two things bear', [text, text.replace('role friend', 'role tutor')]],
  ['a title that two things bear', [text, text.replace('"Critical friend"', '"Form tutor"')]],
  [
    'a title that is pointed at',
    [text.replace('on walks', 'on "Notes"'), text.replace('"Walking interviews"', '"Notes"')],
  ],
  ['twins, of which the first goes', [`${text}${why.replace(' why', '')}${why.replace(' why', '')}`, text]],
  [
    'another kind of the same name',
    [text, text.replace('role tutor', 'team tutor'), text.replace('finding', 'change')],
  ],
  ['something that is withdrawn', [text, text.replace('late?"', 'late?" withdrawn')]],
  [
    'an acceptance',
    [text, `${text}${accepted}`, `${text}${accepted.replace('ethics/no-consent', 'triangulation/people')}${accepted}`],
  ],
  ['a merge that is begun and ended', [text, `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`]],
  ['a file that is emptied', [text, '', ' ']],
  ['a text that breaks off', [text, text.slice(0, text.indexOf('student')), text.slice(0, -3)]],
  ['indents and ends of lines of another system', [text, text.replaceAll('  ', '\t').replaceAll('\n', '\r\n')]],
  [
    'a declaration within a word that nobody knows',
    [text, text.replace('finding "They wait."', 'fnd { finding "They wait."')],
  ],
  [
    'the order of files',
    [
      { 'a.inquiry': people, 'b.inquiry': why },
      { 'a.inquiry': why, 'b.inquiry': people },
    ],
  ],
  [
    'what moves to another file',
    [
      { 'a.inquiry': people, 'b.inquiry': why },
      { 'a.inquiry': text, 'b.inquiry': '' },
    ],
  ],
];

describe('a critic follows', () => {
  it.each(edits)('%s', (_, edited) => {
    follow(edited.map((files) => planOf(files)));
  });

  it.each(edits)('%s, beneath a programme', (_, edited) => {
    const programme = `team t "Team" { members tutor, friend }
role tutor "Tutor of the programme"
question "Why are they late?" by friend
contract "Together" { lead "Form tutor" }
`;
    const around = { inheritance: inheritanceOf([readPart('/plans/programme.inquiry', programme)]) };
    follow(edited.map((files) => planOf(files, around)));
  });

  it('the days', () => {
    const days = ['2026-01-01', '2026-07-01', '2026-07-02', '2026-01-01'];
    follow([planOf(`${text}${accepted}`), planOf(`\n${text}${accepted}`)], days);
  });

  it('what other plans say', () => {
    const [titles, sentences] = [new Map([['question' as const, ['Why are they late?']]]), ''];
    const other: PlanSummary = { root: '/plans/other', title: 'Other', titles, sentences };
    const around = new Neighbourhood([other]).around('/plans/example');
    const plan = planOf(text);
    follow([plan, { ...plan, neighbours: 'unread' }, { ...plan, neighbours: around }]);
  });

  it('what another plan says since', () => {
    const neighbourhood = new Neighbourhood();
    const typed = new Typed();
    const plan = { ...planOf(text), neighbours: neighbourhood.around('/plans/example') };
    for (const title of ['Who waits?', 'Why are they late?', 'Who comes?']) {
      neighbourhood.put({ root: '/plans/other', title, titles: new Map([['question', [title]]]), sentences: '' });
      typed.check(plan, { today: '2026-03-01' });
    }
    typed.finish();
  });
});
