import { defineRule } from '../rule.ts';
import { holesOf, textProblems } from '../text-problems.ts';

export const unreadable = defineRule({
  id: 'syntax/unreadable',
  since: '0.1.0',
  status: 'trial',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'A place that cannot be read',
  why: 'What cannot be read takes no part in any check or report. The checks that look for something missing keep quiet meanwhile.',
  question: 'What should this place say?',
  whenNot: 'Never: text that cannot be read cannot be checked.',
  sources: [],
  messages: {
    'too-deep':
      'From here on blocks stand so deep inside one another that they are read as one. Is a closing brace missing above?',
    unexpected: '“{text}” cannot be read here. What should this place say?',
  },
  check(plan, report) {
    for (const { span } of textProblems(plan, 'syntax/unreadable', 'too-deep'))
      report.finding('too-deep', { at: span });
    for (const problem of textProblems(plan, 'syntax/unreadable', 'unexpected')) {
      report.finding('unexpected', { at: problem.span, holes: holesOf(problem) });
    }
  },
  examples: {
    speaking: [
      {
        title: 'blocks deeper than any plan has them',
        plan: `${'practice "Mornings" {\n'.repeat(41)}//                  ^\n${'}'.repeat(41)}`,
      },
    ],
    silent: [
      {
        title: 'blocks as deep as a plan has them',
        plan: 'question "Why?" { evidence "Walks" { custodian council { deputy ta } } }',
      },
    ],
  },
});
