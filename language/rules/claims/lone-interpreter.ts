import { interpretationsOf, interpretedAlone, leavesStudentsOut } from '../../model/ask/evidence/interpreting.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { studentsAct } from '../../model/ask/voices/students.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"
role head "Head teacher" at ash voice leader
role tutor "Form tutor" at ash voice teacher
role friend "Critical friend" at uni voice researcher
group form "Year 8 tutor group" at ash 27 students`;

export const loneInterpreter = defineRule({
  id: 'claims/lone-interpreter',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Evidence that one person or one party interprets',
  why: 'What one reader takes for granted stays invisible until somebody reads the same page differently. Interpreting together, students and researchers among the practitioners, is where a partnership learns.',
  question: 'Who else could read this with you, and might read it differently?',
  whenNot: 'The evidence is too sensitive for more eyes, or the others read it at a later meeting; say until when.',
  sources: [{ source: 'ainscow2023', place: 'section 3', support: 'states' }],
  messages: {
    person: '“{thing}” is interpreted by one person: {who}. Who else could read it, and might read it differently?',
    party: '“{thing}” is interpreted within “{party}” alone. Who of the other partners could read it with them?',
    students:
      'Students gave “{thing}” and take no part in making sense of it. Which of them could read it with those who do?',
    somebody: 'whether “{who}” is one person, or of which organisation, is not stated',
    together: 'Name somebody who reads it too',
  },
  check(plan, report) {
    for (const interpretation of interpretationsOf(plan)) {
      const { thing, fact, people } = interpretation;
      const alone = interpretedAlone(plan, people);
      const fixes = () => [skeleton(report.say('together'), addLine(thing, 'interpreted by ${1:not stated}'))];
      const place = { at: fact.span, about: thing, fixes };
      const holes = { thing: called(thing) };
      if (alone.is === 'cannot tell') {
        const why = report.say('somebody', { who: alone.value.text });
        report.undecided({ at: alone.value.span, about: thing, why });
      } else if (alone.is === 'one person') {
        const who = called(alone.who);
        report.finding('person', { ...place, holes: { ...holes, who }, found: who });
      } else if (alone.is === 'one party') {
        const party = called(alone.party);
        report.finding('party', { ...place, holes: { ...holes, party }, found: party });
        // Students who do nothing at all here are another rule’s matter.
      } else if (studentsAct(plan) && leavesStudentsOut(plan, interpretation)) {
        report.finding('students', { ...place, at: placeOf(thing), holes, severity: 'hint', found: 'no students' });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'the form tutor alone reads what students said',
        plan: `inquiry "Calm starts" by tutor
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students
evidence walks "Walking interviews" of form { method interview  interpreted by tutor }
//                                                              ^^^^^^^^^^^^^^^^^^^^`,
        fixed: `inquiry "Calm starts" by tutor
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students
evidence walks "Walking interviews" of form {
  interpreted by not stated
  method interview  interpreted by tutor }`,
      },
      {
        title: 'two people of the same school, in a partnership with a university',
        plan: `${two}
evidence visits "Pairs of teachers watch" { method mutual-observation  interpreted by tutor, head }
//                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      },
      {
        title: 'both sides read what students asked for, and those who were interviewed do not',
        plan: `${two}
question "Why do mornings begin loudly?" raised by form
evidence walks "Walking interviews" of form { method interview  interpreted by tutor, friend }
//       ^^^^^`,
        fixed: `${two}
question "Why do mornings begin loudly?" raised by form
evidence walks "Walking interviews" of form {
  interpreted by form
  method interview  interpreted by tutor, friend }`,
        filled: ['form'],
      },
      {
        title: 'a finding names the one person who read its evidence',
        plan: `${two}
evidence walks "Walking interviews" of form { method interview }
finding "Nobody has anything to do." based on walks { interpreted by friend }
//                                                    ^^^^^^^^^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'a teacher, a researcher and the students themselves',
        plan: `${two}
evidence walks "Walking interviews" of form { method interview  interpreted by tutor, friend, form }`,
      },
      {
        title: 'students do nothing here at all, of which another rule asks',
        plan: `${two}
evidence walks "Walking interviews" of form { method interview  interpreted by tutor, friend }`,
      },
      {
        title: 'one person is named, and a meeting of both sides with students reads it',
        plan: `${two}
evidence walks "Walking interviews" of form { method interview  interpreted by tutor }
meeting "What the walks tell us" on 2026-11-30 by head with friend, form { reads walks }`,
      },
      {
        title: 'nothing is said yet of who interprets',
        plan: `${two}
evidence walks "Walking interviews" of form { method interview }`,
      },
      {
        title: 'one role that several hold is no lone reader',
        plan: `inquiry "Calm starts" by tutors
role tutors "Form tutors" voice teacher 4 teachers
evidence notes "Who speaks to whom" { method observation  interpreted by tutors }`,
      },
      {
        title: 'who reads it beside the tutor is left open',
        plan: `${two}
evidence walks "Walking interviews" of form { method interview  interpreted by tutor  interpreted by not stated }`,
      },
    ],
  },
});
