import { called, placeOf } from '../../model/ask/facts.ts';
import { examinesItself, hasLearnt } from '../../model/ask/framing/assumptions.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const noAssumption = defineRule({
  id: 'framing/no-assumption',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'Nothing that is taken for granted is examined',
  why: 'One can get better and better at the wrong thing. A second loop asks about what the first takes for granted: what the aim is for, and what everybody here believes.',
  question: 'What do all of you believe about this that nobody has looked at?',
  whenNot: 'The aims and beliefs behind this work are examined in a plan of their own.',
  sources: [{ source: 'ainscow2023', place: '§6, single- and double-loop learning', support: 'states' }],
  messages: {
    none: 'Something has been learnt here, and nothing asks about what was taken for granted: no assumption, aim or value is examined. What does everybody here believe that nobody has looked at?',
    unexamined:
      'It is taken for granted that “{assumption}”, and nothing in the plan looks at it. What would speak against it?',
    state: 'Write down what is taken for granted',
    against: 'Say what speaks against it',
  },
  check(plan, report) {
    if (!hasLearnt(plan, report.today) || examinesItself(plan)) return;
    const [assumption] = plan.byKind.assumption;
    if (assumption) {
      report.finding('unexamined', {
        at: placeOf(assumption),
        about: assumption,
        holes: { assumption: called(assumption) },
        found: 'not examined',
        fixes: [skeleton(report.say('against'), addLine(assumption, 'against ${1:not stated}'))],
      });
      return;
    }
    const { head } = plan;
    const [question] = plan.byKind.question;
    const at = head ?? question;
    if (!at) return;
    const fixes = question
      ? [skeleton(report.say('state'), addLine(question, 'assumption "${1:What is taken for granted?}"'))]
      : [];
    report.finding('none', { at: placeOf(at), about: at, found: 'no assumption examined', fixes });
  },
  examples: {
    speaking: [
      {
        title: 'a finding, and no look at what led to the question',
        plan: `inquiry "Calm starts" by tutor { status running }
//      ^^^^^^^^^^^^^
role tutor "Form tutor" voice teacher
question why "Why are mornings noisy?" {
  finding "Nobody has anything to do." based on notes
}
evidence notes "Notes"`,
        fixed: `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher
question why "Why are mornings noisy?" {
  finding "Nobody has anything to do." based on notes
  assumption "What is taken for granted?"
}
evidence notes "Notes"`,
      },
      {
        title: 'an assumption that stands by itself, while a cycle is over',
        plan: `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher
assumption "Quiet students are shy." by tutor
//         ^^^^^^^^^^^^^^^^^^^^^^^^^
cycle summer "Look" from 2026-04-13 to 2026-07-10`,
      },
    ],
    silent: [
      {
        title: 'an assumption stands in a question',
        plan: `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher
question why "Why are mornings noisy?" {
  assumption "Quiet students are shy." by tutor
  finding "Nobody has anything to do." based on notes
}
evidence notes "Notes"`,
      },
      {
        title: 'the aim is what a meeting is about',
        plan: `partnership "Calm starts" { status running }
research aim calm "Calm mornings."
meeting "Whose calm?" about calm
finding "Nobody has anything to do." based on notes
evidence notes "Notes"`,
      },
      {
        title: 'a reflection looks at blind spots',
        plan: `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher
finding "Nobody has anything to do." based on notes
reflection "What do we not see?" { kind bias }
evidence notes "Notes"`,
      },
      {
        title: 'too early: what has been found is tentative, and no cycle is over',
        plan: `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher
cycle autumn "Look" from 2026-09-07 to 2026-12-11
question why "Why are mornings noisy?" { finding "Nobody has anything to do." based on notes tentative }
evidence notes "Notes"`,
      },
    ],
  },
});
