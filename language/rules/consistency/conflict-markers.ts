import { defineRule } from '../rule.ts';

export const conflictMarkers = defineRule({
  id: 'consistency/conflict-markers',
  since: '0.1.0',
  status: 'trial',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'An unresolved merge',
  why: 'Two people have changed the same lines, and the file holds both versions. Until somebody chooses, nothing else in it can be checked.',
  question: 'Which of the two versions should stay?',
  whenNot: 'Never: the lines with `<<<<<<<`, `=======` and `>>>>>>>` do not belong to a plan.',
  sources: [],
  messages: {
    markers:
      'Two versions of these lines stand side by side, and nothing else in this file is checked until one is chosen. Which should stay?',
  },
  check(plan, report) {
    for (const { problems } of plan.parts) {
      for (const { rule, span } of problems) {
        if (rule === 'consistency/conflict-markers') report.finding('markers', { at: span });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'two versions of a line',
        plan: `<<<<<<< HEAD
//^^^^^^^^^^
question why "Why do students stay away?"
=======
question why "Why do students miss first lessons?"
>>>>>>> hillcrest`,
      },
      {
        title: 'a merge in the middle of a block',
        plan: `question why "Why do students stay away?" {
<<<<<<< HEAD
//^^^^^^^^^^
  evidence marks "Attendance marks" { method statistics }
||||||| base
=======
  evidence talks "Talks" { method conversation }
>>>>>>> hillcrest
}`,
      },
    ],
    silent: [
      {
        title: 'arrows in a comment and in words',
        plan: `// <<<<<<< the next line was agreed on Monday
question why "Why <<<<<<< do students stay away?"`,
      },
      {
        title: 'a plan that was merged well',
        plan: 'question why "Why do students stay away?"',
      },
    ],
  },
});
