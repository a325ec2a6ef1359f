import { placeOf, wordsOf } from '../../model/ask/facts.ts';
import { twinOf } from '../../model/ask/partners/twins.ts';
import type { Plan } from '../../model/join.ts';
import type { Neighbour } from '../../model/neighbours.ts';
import type { Thing } from '../../model/plan.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const elsewhere = `concern "Mornings are loud."
question why "Why do mornings begin loudly?"
change "A shared puzzle on each table"`;

export const consistencyCopied = defineRule({
  id: 'consistency/copied',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  comparesPlans: true,
  title: 'A plan taken from another place, with no look at its own',
  why: 'What helped in one school was an answer to what people saw there. Lifted into another, it may answer a question that nobody here has.',
  question: 'What did you see here that makes their question yours?',
  whenNot: 'Two schools wrote the plan together, and each has looked at itself.',
  sources: [{ source: 'ainscow2023', place: '§7', support: 'states' }],
  messages: {
    copied:
      'All questions and changes here stand word for word in {plan}, and nothing tells of what was seen in this place. What here makes their question yours?',
    twin: 'Word for word in the other plan too',
    look: 'Say what was seen here',
    unread: 'not every other plan of the programme was looked at',
  },
  check(plan, report) {
    const things = [...plan.byKind.question, ...plan.byKind.change];
    const [first] = things;
    if (plan.neighbours === 'unread') {
      // One thing by itself is no copy, and an analysis of the place itself answers for everything.
      if (!first || things.length === 1 || hasAnalysis(plan)) return;
      report.undecided({ at: placeOf(plan.head ?? first), about: plan.head ?? first, why: report.say('unread') });
      return;
    }
    const source = copiedFrom(plan, things);
    if (!first || !source || looksAtItself(plan)) return;
    const concern = 'concern "${1:What was seen here}" based on ${2:not stated}';
    report.finding('copied', {
      at: placeOf(plan.head ?? first),
      ...(plan.head ? { about: plan.head } : {}),
      holes: { plan: report.names([source.title]) },
      found: source.title,
      related: things.map((thing) => ({ span: placeOf(thing), message: report.say('twin') })),
      fixes: [skeleton(report.say('look'), addDeclaration(plan, first.span, concern))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'the question and the change of another school',
        plan: `inquiry "Calm starts at Ash" by "The tutor"
//      ^^^^^^^^^^^^^^^^^^^^
question why "Why do mornings begin loudly?"
change "A shared puzzle on each table"`,
        beside: { Birch: elsewhere },
        fixed: `inquiry "Calm starts at Ash" by "The tutor"
question why "Why do mornings begin loudly?"
change "A shared puzzle on each table"

concern "What was seen here" based on not stated`,
      },
      {
        title: 'the concern is copied too',
        plan: `inquiry "Calm starts at Ash" by "The tutor"
//      ^^^^^^^^^^^^^^^^^^^^
concern "Mornings are loud."
question why "Why do mornings begin loudly?"
change "A shared puzzle on each table"`,
        beside: { Birch: elsewhere },
      },
    ],
    silent: [
      {
        title: 'the same question, from something seen here',
        plan: `inquiry "Calm starts at Ash" by "The tutor"
concern "Three children hide in the cloakroom until nine."
question why "Why do mornings begin loudly?"
change "A shared puzzle on each table"`,
        beside: { Birch: elsewhere },
      },
      {
        title: 'the same question, and a change of its own',
        plan: `inquiry "Calm starts at Ash" by "The tutor"
question why "Why do mornings begin loudly?"
change "Breakfast in the hall"`,
        beside: { Birch: elsewhere },
      },
      {
        title: 'the question of one school, and the change of another',
        plan: `inquiry "Calm starts at Ash" by "The tutor"
question why "Why do mornings begin loudly?"
change "A shared puzzle on each table"`,
        beside: {
          Birch: 'question why "Why do mornings begin loudly?"',
          Cedar: 'change "A shared puzzle on each table"',
        },
      },
      {
        title: 'one question alone may well be shared by a network',
        plan: `inquiry "Calm starts at Ash" by "The tutor"
question why "Why do mornings begin loudly?"`,
        beside: { Birch: elsewhere },
      },
    ],
  },
});

/** The plan in which all of some things stand word for word; one thing by itself is no copy. */
function copiedFrom(plan: Plan, things: readonly Thing[]): Neighbour | undefined {
  return things.length > 1 ? twinOf(plan, things) : undefined;
}

/** A contextual analysis, or a concern that is nobody else's. */
function looksAtItself(plan: Plan): boolean {
  return hasAnalysis(plan) || plan.byKind.concern.some((concern) => twinOf(plan, [concern]) === undefined);
}

function hasAnalysis(plan: Plan): boolean {
  return plan.things.some((thing) => wordsOf(thing, 'kind').includes('contextual-analysis'));
}
