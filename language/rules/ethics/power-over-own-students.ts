import { askedByOwnTeachers } from '../../model/ask/care/power.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
role ta "Teaching assistant" voice support-staff
group form "Year 8 tutor group" 27 students`;

export const powerOverOwnStudents = defineRule({
  id: 'ethics/power-over-own-students',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'Teachers ask their own students',
  why: 'Students can hardly say no to those who mark them, or tell them what they think of their lessons. Something has to make it safe for them.',
  question: 'What makes it safe for a student to say no to you, or to say what you do not like to hear?',
  whenNot: 'It is talk of every lesson, and nothing in it is used beyond the lesson.',
  sources: [{ source: 'bera', place: 'practitioner research: own pupils', support: 'states' }],
  messages: {
    none: 'For “{source}” students are asked or filmed by people who teach or lead at their school, and nothing is named that makes it safe to say no. Add “safeguard”.',
    teacher: 'They work there, and they ask',
    addSafeguard: 'Say what makes it safe',
    unplaced: 'the plan does not say whether “{who}” is of the school of those who are asked',
  },
  check(plan, report) {
    for (const { evidence, teachers, unplaced } of askedByOwnTeachers(plan)) {
      const place = { at: placeOf(evidence), about: evidence };
      if (unplaced) {
        report.undecided({ ...place, why: report.say('unplaced', { who: called(unplaced) }) });
        continue;
      }
      report.finding('none', {
        ...place,
        holes: { source: called(evidence) },
        related: teachers.map((one) => ({ span: placeOf(one), message: report.say('teacher') })),
        fixes: [skeleton(report.say('addSafeguard'), addLine(evidence, 'safeguard ${1:not stated}'))],
        found: 'no safeguard',
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a tutor asks the own form',
        plan: `${people}
evidence walks "Walking interviews" by tutor of form {
//       ^^^^^
  method interview
  consent opt-in of form, guardian
}`,
        fixed: `${people}
evidence walks "Walking interviews" by tutor of form {
  method interview
  consent opt-in of form, guardian
  safeguard not stated
}`,
      },
      {
        title: 'nobody else is named, so the inquiry’s own tutor asks',
        plan: `${people}
evidence "How was your morning?" of form { method questionnaire  consent opt-in of form, guardian }
//       ^^^^^^^^^^^^^^^^^^^^^^^`,
      },
      {
        title: 'two schools, and the teacher is of the same one',
        plan: `partnership "Calm starts" { between ash, birch }
school ash "Ash School"
school birch "Birch School"
role coord "Coordinator" at ash voice teacher
group form "Year 8 tutor group" at ash 27 students
evidence walks "Walking interviews" gathered by coord of form { method interview  consent opt-in of form, guardian }
//       ^^^^^`,
      },
    ],
    silent: [
      {
        title: 'what makes it safe is said',
        plan: `${people}
evidence "Walking interviews" by tutor of form { method interview  consent opt-in of form  safeguard "The TA holds the names until marks are set." }`,
      },
      {
        title: 'the teaching assistant asks, and the tutor watches',
        plan: `${people}
evidence "Walking interviews" by ta of form { method interview  consent opt-in of form, guardian }
evidence "Who speaks to whom" by tutor of form { method observation }`,
      },
      {
        title: 'a teacher of another school asks',
        plan: `partnership "Calm starts" { between ash, birch }
school ash "Ash School"
school birch "Birch School"
role coord "Coordinator" at birch voice teacher
group form "Year 8 tutor group" at ash 27 students
evidence "Walking interviews" gathered by coord of form { method interview  consent opt-in of form, guardian }`,
      },
      {
        title: 'where those who are asked go to school is not said',
        plan: `partnership "Calm starts" { between ash, birch }
school ash "Ash School"
school birch "Birch School"
role coord "Coordinator" at birch voice teacher
group form "Year 8 tutor group" 27 students
evidence "Walking interviews" gathered by coord of form { method interview  consent opt-in of form, guardian }`,
      },
    ],
  },
});
