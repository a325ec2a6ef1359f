import { describe, expect, it } from 'vitest';
import { everyFact, factOf, factsOf, isOpenPoint, pointingAt, says } from '../../../language/model/ask/facts.ts';
import { onceForEach, onceForThing, oncePerPlan } from '../../../language/model/ask/once.ts';
import { inheritanceOf } from '../../../language/model/inheritance.ts';
import type { Plan } from '../../../language/model/join.ts';
import { LivingPlan } from '../../../language/model/living/plan.ts';
import type { Thing } from '../../../language/model/plan.ts';
import { readPart } from '../../../language/syntax/lower.ts';
import { asked, type Edit, read } from './asked.ts';

/** Whatever can be read of a plan that is typed into is noted for whoever reads it, and each reading by itself. */

const text = `inquiry "Calm starts" by tutor
school ash "Ash School"
role tutor "Form tutor" at ash voice teacher
role mentor "Mentor" voice teacher
question why "Why are they late?" by tutor {
  evidence walks "Walking interviews" voice student
  finding "They wait." based on walks
  decision "To go on" by tutor because "It helps."
}
question "Who waits?" "Every day"
`;

/** Of a plan: what can be read of its things of one kind. */
function of<What>(kind: Thing['kind'], look: (thing: Thing, plan: Plan) => What): (plan: Plan) => readonly What[] {
  return (plan) => plan.byKind[kind].map((thing) => look(thing, plan));
}

const kindsOf = (things: readonly Thing[] | undefined): unknown => things?.map(({ kind }) => kind);

function pointedAt(thing: Thing, plan: Plan): unknown {
  return thing.facts.flatMap(({ values }) => values.map((value) => kindsOf(plan.targets.get(value))));
}

/** What is read, how, and an edit after which it is something else. */
const readings: readonly (readonly [what: string, look: (plan: Plan) => unknown, edit: Edit])[] = [
  ['its keyword', of('party', ({ word }) => word), ['school ash', 'university ash']],
  ['its name', of('evidence', ({ name }) => name?.text), ['evidence walks', 'evidence talks']],
  ['its title', of('evidence', ({ title }) => title?.text), ['Walking', 'Sitting']],
  ['whether it is called anything', of('finding', isOpenPoint), ['"They wait."', 'not stated']],
  ['its block', of('question', ({ block }) => block?.oneLine), ['"Every day"', '"Every day" { by tutor }']],
  ['its indent', of('finding', ({ indent }) => indent), ['  finding', '    finding']],
  ['words of its header', of('question', ({ values }) => values.length), [' "Every day"', '']],
  ['its marks', of('finding', ({ marks }) => marks.length), ['"They wait."', '"They wait." tentative']],
  ['all that is said of it', of('evidence', ({ facts }) => facts.length), [' voice student', '']],
  ['what is declared in it', of('question', ({ things }) => kindsOf(things)), ['finding', 'change']],
  ['what nobody knows', of('evidence', ({ unknown }) => unknown.length), ['voice student', '{\n    zzz student\n  }']],
  ['the comment above it', of('evidence', ({ doc }) => doc), ['  evidence', '  /** On Mondays. */\n  evidence']],
  ['its identity', of('finding', (one, { ids }) => ids.get(one)), ['"They wait."', '"Nobody waits."']],
  ['its identity, from above', of('finding', (one, { ids }) => ids.get(one)), ['why "Why', 'how "Why']],
  ['one property', of('evidence', (one) => factOf(one, 'voice')?.values[0]?.text), ['student', 'family']],
  ['each time it is said', of('evidence', (one) => factsOf(one, 'voice').length), ['student', 'student voice family']],
  ['whether it is said', of('evidence', (one) => says(one, 'voice')), [' voice student', '']],
  ['a property anywhere', of('decision', (one) => everyFact(one, 'because').length), [' because "It helps."', '']],
  ['what it says', of('decision', (one) => everyFact(one, 'because')[0]?.values[0]?.text), ['helps', 'is kind']],
  ['what there is of a kind', ({ byKind }) => byKind.role.length, ['role mentor "Mentor" voice teacher\n', '']],
  ['all there is', ({ things }) => kindsOf(things), ['role mentor', 'team mentor']],
  ['what a file declares', ({ parts }) => parts.map(({ things }) => things.length), ['role mentor', '// role mentor']],
  [
    'what is wrong in a file',
    ({ parts }) => parts.map(({ problems }) => problems.length),
    ['"Every day"', '"Every day'],
  ],
  [
    'what stands around it',
    of('evidence', (one, { parents }) => parents.get(one)?.kind),
    ['question why', 'concern why'],
  ],
  ['what it all is about', ({ head }) => head?.kind, ['inquiry "Calm', 'partnership "Calm']],
  ['whether all could be read', ({ partial }) => partial, ['"Every day"', '"Every day']],
  ['what points at it', of('role', (one, plan) => kindsOf(pointingAt(plan, one, 'by'))), [' {', ', mentor {']],
  ['all that does', of('role', (one, plan) => plan.citations.get(one)?.length), ['on" by tutor', 'on" by mentor']],
  ['what points at all', ({ references }) => references.map(({ value }) => value.text), [' by tutor {', ' {']],
  ['what a name points at', of('finding', pointedAt), ['evidence walks', 'evidence talks']],
  ['what a title points at', of('finding', pointedAt), ['on walks', 'on "Who waits?"']],
];

describe('is asked again after an edit, who has read', () => {
  it.each(readings)('%s', (_, look, edit) => {
    expect(look(read(text))).not.toEqual(look(read(text.replace(...edit))));
    expect(asked(text, look, [edit])).toEqual([1, 2]);
  });

  it('what a title pointed at that is another now', () => {
    const quoting = text.replace('on walks', 'on "Walking interviews"');
    expect(asked(quoting, of('finding', pointedAt), [['evidence walks "W', 'evidence walks "Long w']])).toEqual([1, 2]);
  });

  it('what a line of the programme points at', () => {
    const lent = inheritanceOf([readPart('/programme.inquiry', 'team inquirers "Inquirers" { members "Mentor" }')]);
    const members = (plan: Plan): unknown => plan.inherited.map((team) => pointedAt(team, plan));
    const edits: readonly Edit[] = [
      ['"Form tutor"', '"Tutor"'],
      ['"Mentor"', '"Old hand"'],
    ];
    expect(asked(text, members, edits, lent)).toEqual([1, 1, 2]);
  });

  it('what other plans say', () => {
    const neighbours = oncePerPlan((plan) => plan.neighbours);
    const living = new LivingPlan(read(text));
    const said = [neighbours(living)];
    for (const plan of [{ ...read(text), neighbours: 'unread' as const }, read(text)]) {
      living.takeOver(plan);
      said.push(neighbours(living));
    }
    expect(said).toEqual([undefined, 'unread', undefined]);
  });

  it('what another question had read', () => {
    const titleOf = onceForEach((_: Plan, thing: Thing) => thing.title?.text);
    const titles = (plan: Plan): unknown => plan.byKind.role.map((role) => titleOf(plan, role));
    expect(asked(text, titles, [['"Mentor"', '"Old hand"']])).toEqual([1, 2]);
  });

  it('what a thing had answered by itself', () => {
    const titleOf = onceForThing((thing) => thing.title?.text);
    const titles = (plan: Plan): unknown => plan.byKind.role.map((role) => titleOf(plan, role));
    expect(asked(text, titles, [['"Mentor"', '"Old hand"']])).toEqual([1, 2]);
  });
});
