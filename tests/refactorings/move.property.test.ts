import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf, findingsOf } from '../../language/model/ask/evidence/evidence.ts';
import { called } from '../../language/model/ask/facts.ts';
import { ownershipOf } from '../../language/model/ask/people/ownership.ts';
import type { Plan } from '../../language/model/join.ts';
import { refactoringsAt } from '../../language/refactorings/index.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { planOf, planRoot } from '../support/plan.ts';
import { exampleText } from '../syntax/example.ts';
import { applied } from './offered.ts';

const name = 'plan.inquiry';
const file = `${planRoot}/${name}`;

/** What a plan says, however it is written: who owns what, what each question rests on, what a critical friend asks. */
function saidBy(plan: Plan): unknown {
  const titles = (things: readonly Parameters<typeof called>[0][]): string[] => things.map(called).sort();
  return {
    problems: plan.parts.flatMap(({ problems }) => problems),
    owners: plan.things
      .map((thing) => {
        const { actors, words, byDefault } = ownershipOf(plan, thing);
        return `${thing.kind} ${thing.title?.text}: ${[...titles(actors), ...words].join()} ${byDefault}`;
      })
      .sort(),
    values: plan.things.map(({ title, values, marks }) => [title?.text, values.length, marks.length].join()).sort(),
    docs: plan.things.flatMap(({ title, doc }) => (doc === undefined ? [] : [`${title?.text}: ${doc}`])).sort(),
    evidence: plan.byKind.question.map((question) => titles(evidenceOf(plan, question))),
    findings: plan.byKind.question.map((question) => titles(findingsOf(plan, question))),
    asked: checkPlan(plan, { today: '2026-10-01' })
      .findings.map(({ rule }) => rule)
      .sort(),
  };
}

/** The text once the action that begins so is carried out on the declaration of a title. */
function moved(text: string, title: string, beginning: string): string | undefined {
  const plan = planOf(text);
  const thing = plan.things.find((one) => one.title?.text === title);
  if (!thing) throw new Error(`Nothing is called ${title}`);
  const place = { file, start: thing.span.start, end: thing.span.start };
  const offered = refactoringsAt(plan, text, place).find((one) => one.title.startsWith(beginning));
  return offered && applied({ [name]: text }, offered)[name];
}

/** Lifts something out and puts it back: each time the plan says the same as before. */
function holds(text: string, title: string): boolean {
  const flat = moved(text, title, 'Lift');
  if (flat === undefined) return false;
  const before = saidBy(planOf(text));
  expect(planOf(flat).things.find((one) => one.title?.text === title)?.indent).toBe('');
  expect(saidBy(planOf(flat))).toEqual(before);
  const nested = moved(flat, title, 'Put');
  expect(nested).toBeDefined();
  expect(saidBy(planOf(nested ?? ''))).toEqual(before);
  return true;
}

describe.each(['first-inquiry', 'stockborough'])('in the example %s', (example) => {
  const text = exampleText(example);
  const plan = planOf(text);
  const inside = plan.byKind.question.flatMap(({ things }) => things).filter(({ kind }) => kind !== 'assumption');

  it('everything that stands in a question can be lifted out, and put back', { timeout: 60_000 }, () => {
    const titled = inside.flatMap(({ title }) => (title ? [title.text] : []));
    expect(titled.length).toBeGreaterThan(5);
    expect(titled.filter((title) => !holds(text, title))).toEqual([]);
  });
});

const indents = fc.constantFrom('  ', '    ', '\t');
const comment = fc.constantFrom('', '', '// So far.\n', '/** What it is. */\n', '/* Two\n   lines. */\n', '\n');
const header = fc.constantFrom(
  'evidence ? by tutor of form planned',
  'finding ? based on walks tentative',
  'outcome ? for form based on walks',
  'change ? every day by tutor',
  'hypothesis ?',
  'rival ? rejected because "No."',
  'source ? 2021',
  'evidence ?',
);
const block = fc.constantFrom(
  '',
  ' {\n>method interview  voice student\n}',
  ' { note "Kept." }',
  ' { // here\n>note """one\n two\n"""\n\n>by tutor\n}',
  ' {\n>note "Kept."\n>see "https://a.b" } // there',
  ' // behind',
);

interface Child {
  readonly above: string;
  readonly head: string;
  readonly inside: string;
}

/** A question in one file with what it holds, in one of the ways in which people write. */
const questions = fc
  .record({
    children: fc.array(fc.record<Child>({ above: comment, head: header, inside: block }), {
      minLength: 1,
      maxLength: 4,
    }),
    indent: indents,
    chosen: fc.nat(),
    named: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    first: fc.constantFrom('', 'by tutor\n', '// What we have\n\n', 'level within-school\n\n'),
    after: fc.constantFrom('', '\n\nrole last "Last"', ' // end\nfinding z "Z" answers why\n'),
  })
  .map(({ children, indent, chosen, named, lineEnd, first, after }) => {
    const lines = children.map(
      ({ above, head, inside }, index) => `${above}${head.replace('?', `"T${index}"`)}${inside.replaceAll('>', '  ')}`,
    );
    const body = deeper(`${first}${lines.join('\n')}`, indent);
    const text = `inquiry "Calm" by tutor\nrole tutor "Tutor" voice teacher\ngroup form "Form" 27 students\nevidence walks "Walks" by tutor\nquestion ${named ? 'why ' : ''}"Why" {\n${body}\n}${after}`;
    return { text: text.replaceAll('\n', lineEnd), title: `T${chosen % children.length}` };
  });

function deeper(text: string, indent: string): string {
  let inText = false;
  return text
    .split('\n')
    .map((line) => {
      const isInner = inText;
      if (line.split('"""').length % 2 === 0) inText = !inText;
      return isInner || line === '' ? line : indent + line;
    })
    .join('\n');
}

describe('in any question', () => {
  it('what is lifted out and put back says the same', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(questions, ({ text, title }) => {
        expect(holds(text, title)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
