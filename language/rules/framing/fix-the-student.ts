import { labelOf, placeOf } from '../../model/ask/facts.ts';
import { fixesOnlyStudents, servedBy } from '../../model/ask/framing/framing.ts';
import { shownAs } from '../../model/ask/labels.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const fixTheStudent = defineRule({
  id: 'framing/fix-the-student',
  since: '0.1.0',
  status: 'trial',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Every change is aimed at the students, none at what the school does',
  why: 'Where only the students are to change, what the school does stays out of sight, and with it the barriers that a school can remove.',
  question: 'What in our own practice, organisation or surroundings stands in their way?',
  whenNot: 'What the school does has been looked at elsewhere, and this plan follows from it.',
  sources: [{ source: 'ainscow2023', place: 'section 6, Stockborough', support: 'states' }],
  messages: {
    every:
      'Every change here is for {people}, and no barrier is put down to practice, organisation or surroundings. What does the school itself do that stands in their way?',
    also: 'For students too',
    barrier: 'Put down to the learners, or to nothing',
    add: 'Name a barrier that is not in the students',
    cause: '“{what}” is none of the known causes',
    people: 'the plan does not say who “{what}” are',
  },
  check(plan, report) {
    const answer = fixesOnlyStudents(plan);
    const { change, barrier } = plan.byKind;
    const [first, ...others] = change;
    // One idea in a draft that has not come to barriers yet is no sign of where the plan looks for them.
    if (!isPastDraft(plan) && change.length === 1 && barrier.length === 0) return;
    if (first === undefined || answer.is === false) return;
    const at = placeOf(first);
    if (answer.is === 'cannot tell')
      return report.undecided({ at, about: first, why: report.say(answer.because, { what: answer.what }) });
    const people = servedBy(plan, plan.byKind.change);
    const another =
      'barrier "${1:What stands in their way?}" { caused by "${2:school-practice, organisation or local-system}" }';
    report.finding('every', {
      at,
      about: first,
      holes: {
        people: report.names(
          people.map((value) => shownAs(plan, value)),
          'and',
        ),
      },
      found: `every change is for ${people.map((value) => labelOf(plan, value)).join(', ')}`,
      related: [
        ...others.map((change) => ({ span: placeOf(change), message: report.say('also') })),
        ...barrier.map((one) => ({
          span: placeOf(one),
          message: report.say('barrier'),
        })),
      ],
      fixes: [skeleton(report.say('add'), addDeclaration(plan, first.span, another))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'the barrier is put down to the learners, and they are to be mentored',
        plan: `group stay-away "Year 9, attendance below 85 %" 46 students
barrier effort "They do not see the point." { level within-school  caused by learner }
change "Mentoring at lunch" for stay-away { addresses effort }
//     ^^^^^^^^^^^^^^^^^^^^`,
        fixed: `group stay-away "Year 9, attendance below 85 %" 46 students
barrier effort "They do not see the point." { level within-school  caused by learner }
change "Mentoring at lunch" for stay-away { addresses effort }

barrier "The first ten minutes ask nothing." { caused by "How lessons begin" }`,
        filled: ['The first ten minutes ask nothing.', 'How lessons begin'],
      },
      {
        title: 'two changes for two groups of students, and no barrier at all',
        plan: `group stay-away "Year 9, attendance below 85 %" 46 students
role y9 "Year 9 students" voice student
question "How can they come more often?" {
  change "Mentoring at lunch" for stay-away
//       ^^^^^^^^^^^^^^^^^^^^
  change "A reward for full weeks" for y9
}`,
      },
    ],
    silent: [
      {
        title: 'a draft with its first idea, and no barrier yet',
        plan: `group class "Year 5" 30 students
change "Names from a jar" for class`,
      },
      {
        title: 'a barrier is put down to what the school does',
        plan: `group stay-away "Year 9, attendance below 85 %" 46 students
barrier starts "The first ten minutes ask nothing." { level within-school  caused by school-practice }
change "A shared task" for stay-away { addresses starts }`,
      },
      {
        title: 'one of the changes is for staff',
        plan: `group stay-away "Year 9, attendance below 85 %" 46 students
change "Mentoring at lunch" for stay-away
change "Lessons planned in pairs" for staff`,
      },
      {
        title: 'the change is for students, but what should become different is a practice',
        plan: `group form "Year 8 tutor group" 27 students
practice mornings "How tutor time begins"
question "Does a shared task bring them in?" {
  change "A shared puzzle" for form
  outcome "Tutor time opens with a shared task." about mornings
}`,
      },
    ],
  },
});
