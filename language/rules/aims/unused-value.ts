import { called, placeOf } from '../../model/ask/facts.ts';
import { unusedValues } from '../../model/ask/framing/aims.ts';
import { defineRule } from '../rule.ts';

export const unusedValue = defineRule({
  id: 'aims/unused-value',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  title: 'A value that no question, outcome or finding refers to',
  why: 'A value shows in what is asked and in what would count as better. One that is only declared cannot be missed when the work leaves it behind.',
  question: 'Where in your questions would one notice that you hold this value?',
  whenNot: 'The value guides how you work together rather than what you study; say so as a norm.',
  sources: [{ source: 'ainscow2023', place: '§1', support: 'suggests' }],
  messages: {
    unused: 'You hold “{value}”, and no question, outcome or finding refers to it. Which of them is about it?',
  },
  check(plan, report) {
    if (plan.byKind.question.length === 0) return;
    for (const value of unusedValues(plan)) {
      report.finding('unused', {
        at: placeOf(value),
        about: value,
        holes: { value: called(value) },
        found: 'referred to by nothing',
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a value beside a question',
        plan: `inquiry "Calm starts" by "The tutor"
value "Every learner matters and matters equally."
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
question "Why do mornings begin loudly?"`,
      },
      {
        title: 'one value of two is taken up, the other only in an aim',
        plan: `inquiry "Calm starts" by "The tutor"
value everybody "Every learner matters and matters equally."
value calm "A calm place to arrive in."
//    ^^^^
aim "Calm mornings." about calm
question "Who is left out in the morning?" about everybody`,
      },
    ],
    silent: [
      {
        title: 'an outcome refers to it by its title',
        plan: `inquiry "Calm starts" by "The tutor"
value "Everybody is spoken to."
question "Who is left out in the morning?" { outcome "Nobody is." about "Everybody is spoken to." }`,
      },
      {
        title: 'the value says itself which question is about it',
        plan: `inquiry "Calm starts" by "The tutor"
value "Everybody is spoken to." for left-out
question left-out "Who is left out in the morning?"`,
      },
      {
        title: 'nothing is asked yet',
        plan: `inquiry "Calm starts" by "The tutor"
value "Everybody is spoken to."`,
      },
    ],
  },
});
