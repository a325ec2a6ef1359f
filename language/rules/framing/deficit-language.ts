import { deficitWording } from '../../model/ask/framing/wording.ts';
import { replace, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const deficitLanguage = defineRule({
  id: 'framing/deficit-language',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'contradiction',
  preset: 'recommended',
  title: 'Words that look for the reason in learners or families',
  why: 'Learners who do not fit are often the first to show what practice could be. Words that put the reason into them, or their families, close that question before it is asked.',
  question: 'What would the same sentence say if it began with what the school does?',
  whenNot:
    'The word is used here in another sense, or is the official name of something; leave it out of the list in “inquiry.yaml”.',
  sources: [{ source: 'ainscow2023', place: '§4.2', support: 'suggests' }],
  messages: {
    instead: '“{written}” looks for the reason in learners or families. Could it begin with practice: “{instead}”?',
    alone: '“{written}” looks for the reason in learners or families. What would it say if it began with practice?',
    say: 'Say “{instead}”',
  },
  check(plan, report) {
    for (const { thing, found, written, at, exact } of deficitWording(plan)) {
      const { term, instead } = found;
      const place = { at, about: thing, found: term };
      if (instead === undefined) {
        report.finding('alone', { ...place, holes: { written } });
        continue;
      }
      const say = skeleton(report.say('say', { instead }), replace(at, `\${1:${instead}}`));
      report.finding('instead', { ...place, holes: { written, instead }, fixes: exact ? [say] : [] });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a group that is named by what it is said to be',
        plan: `group away "Families hard to reach" { voice family }
//                   ^^^^^^^^^^^^^
evidence "Talks" of away, "Unmotivated students"
//                         ^^^^^^^^^^^`,
        fixed: `group away "Families whom we have not reached yet" { voice family }
evidence "Talks" of away, "Unmotivated students"`,
      },
      {
        title: 'a question and a barrier, in two languages',
        plan: `question "How can we reach hard-to-reach families?"
//                         ^^^^^^^^^^^^^
barrier "Las familias desestructuradas no vienen."
//           ^^^^^^^^^^^^^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'what students do, and what practice does not',
        plan: `group away "Students who stay away from first lessons" 46 students
barrier "The first ten minutes give no reason to come." { caused by school-practice }`,
      },
      {
        title: 'an assumption and a rival are written down to be looked at; an account is somebody else’s',
        plan: `question "Why are mornings noisy?" {
  assumption "Unmotivated students make the noise."
  finding "Nobody has anything to do." { rival "They are unmotivated." }
}
barrier "Students are unmotivated." according to "The head of year"`,
      },
    ],
  },
});
