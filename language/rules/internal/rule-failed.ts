import { defineRule } from '../rule.ts';

export const ruleFailed = defineRule({
  id: 'internal/rule-failed',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'contradiction',
  preset: 'essential',
  title: 'A check broke',
  why: 'A check that broke has said nothing, and silence must not be taken for “all is well”. The other checks stand.',
  question: 'Could you tell the people who make Inquiry Plans which check broke, so that it can be mended?',
  whenNot: 'Never: the fault is ours, not the plan’s.',
  sources: [],
  messages: {
    broke:
      'The check {rule} broke, so what it looks for was not looked for here. The fault is ours; the other checks stand.',
  },
  check() {
    // The runner reports it, where another rule broke.
  },
  examples: {
    speaking: [],
    silent: [
      {
        title: 'no check broke',
        plan: 'inquiry "A calmer start" by tutor at "The school"\nrole tutor "Form tutor" voice teacher',
      },
    ],
  },
});
