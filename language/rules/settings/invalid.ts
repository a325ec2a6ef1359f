import { faultText } from '../../settings/fault.ts';
import { complete, replace } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const settingsInvalid = defineRule({
  id: 'settings/invalid',
  since: '0.1.0',
  status: 'settled',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'Settings that cannot be used',
  why: 'What inquiry.yaml says decides which checks run and which days the terms have. A line of it that cannot be used is left out, and the checks may then say more, or less, than you meant.',
  question: 'What was this line meant to say?',
  whenNot: 'Never: mend the line or take it away.',
  sources: [],
  messages: { problem: '{problem}', write: 'Write “{word}”' },
  check(plan, report) {
    if (!plan.settingsFile) return;
    const { file, problems } = plan.settingsFile;
    for (const problem of problems) {
      const { start, end, mend } = problem;
      const at = { file, start, end };
      const fixes = mend === undefined ? [] : [complete(report.say('write', { word: mend }), replace(at, mend))];
      const holes = { problem: faultText(problem, plan.settings.language) };
      report.finding('problem', { at, holes, fixes, found: faultText(problem, 'en') });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a misspelt setting',
        plan: 'inquiry "Calm starts" by "The tutor"',
        settings: `titel: Calm starts
#^^^^
language: en`,
      },
      {
        title: 'a day that no calendar has',
        plan: 'inquiry "Calm starts" by "The tutor"',
        settings: `as-of: 2026-02-31
#      ^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'settings in order',
        plan: 'inquiry "Calm starts" by "The tutor"',
        settings: 'title: Calm starts\nas-of: 2026-10-01\nrules:\n  preset: essential',
      },
      { title: 'a plan without settings', plan: 'inquiry "Calm starts" by "The tutor"' },
    ],
  },
});
