import { searchOfTexts, stretchOf } from '../../model/ask/written/texts.ts';
import { personalIn } from '../../text/personal.ts';
import { complete, replace } from '../mend.ts';
import { defineRule } from '../rule.ts';

const personalData = searchOfTexts(personalIn);

export const personalDataInPlan = defineRule({
  id: 'ethics/personal-data-in-plan',
  since: '0.2.0',
  status: 'settled',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'Personal data stand in the plan',
  why: 'A plan is read by many, printed, copied and kept with its whole history. People stand in it as roles; how to reach them, their numbers and the names of pupils belong elsewhere.',
  question: 'Where else could this be kept, by those who need it?',
  whenNot: 'The address or telephone is that of an office, and anybody may know it.',
  sources: [
    { source: 'bera', place: 'privacy and data storage', support: 'states' },
    { source: 'ico', place: 'data items and necessity', support: 'suggests' },
  ],
  messages: {
    email: 'An e-mail address stands here, and a plan is kept for ever. Name the role, and keep the address elsewhere.',
    telephone:
      'A telephone number stands here, and a plan is kept for ever. Name the role, and keep the number elsewhere.',
    identityNumber:
      'What looks like the identity number of a person stands here, and a plan is kept for ever. Keep it elsewhere.',
    pupil: 'A pupil is named here, and a plan is kept for ever. Could it say “a student”, or name the group?',
    takeOut: 'Take it out; earlier versions still hold it',
  },
  check(plan, report) {
    for (const { written, found } of personalData(plan)) {
      const { sort, start, end } = found;
      const at = stretchOf(written, start, end);
      report.finding(sort, {
        at,
        ...(written.thing ? { about: written.thing } : {}),
        // What was found is never repeated: findings are printed, and kept too.
        found: sort,
        fixes: written.exact ? [complete(report.say('takeOut'), replace(at, '…'))] : [],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'whom to write to',
        plan: `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher { note "Write to tutor@ash.example first." }
//                                                     ^^^^^^^^^^^^^^^^^`,
        fixed: `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher { note "Write to … first." }`,
      },
      {
        title: 'a pupil, and the number of another',
        plan: `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
evidence "A talk with a pupil called Maya" unplanned { method conversation }
//                                   ^^^^
concern "Nobody speaks to H801200001001." noticed by tutor
//                        ^^^^^^^^^^^^^`,
      },
      {
        title: 'a telephone in the comment above, and a Swedish number in a text with quotes',
        plan: `/** Ring 070-174 06 05 before eight. */
inquiry calm "Calm starts" by tutor at "Ash School"
//      ^^^^
role tutor "Form tutor" voice teacher { note "The “new one”, 121212-1212, sits alone." }
//                                                           ^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'numbers of orders, documents and days',
        plan: `inquiry "Calm starts" by tutor at "Ash School" {
  approval "UREC 2006-113" on 2006-08-20
  see "https://doi.org/10.1080/09650792.2022.2110137"
  note "Order no. 0161 496 0123, 12 recorders, 1 580 SEK."
}
role tutor "Form tutor" voice teacher`,
      },
      {
        title: 'roles, and words with capitals',
        plan: `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
role council "Student Council" voice student
evidence "A talk with a student who came last week" unplanned { method conversation }`,
      },
    ],
  },
});
