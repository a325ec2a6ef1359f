import { placeOf } from '../../model/ask/facts.ts';
import { sourcesFromStudents, studentsAct, undeclaredActor } from '../../model/ask/voices/students.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
role researchers "Student researchers" voice student
group form "Year 8 tutor group" 27 students`;

export const silentSuppliers = defineRule({
  id: 'voice/silent-suppliers',
  since: '0.1.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'essential',
  title: 'Students appear only as data',
  why: 'Students who only supply answers and results stay silent suppliers. Students who ask, gather, interpret or decide become a resource that a school can hear.',
  question: 'Which part of this could students raise, gather, interpret or decide?',
  whenNot: 'The work is at a stage where students cannot take part yet; say from when they will.',
  sources: [
    { source: 'ainscow2023', place: '§2', support: 'states' },
    { source: 'ecerCbs', place: 'its references', support: 'suggests' },
  ],
  messages: {
    data: 'Students appear here only as those asked or measured: they raise, gather, interpret and decide nothing. Could they interpret this evidence with you?',
    also: 'Here too students only supply data',
    interpret: 'Interpret it with students',
    undeclared: '“{who}” take part, and the plan does not say who they are',
  },
  check(plan, report) {
    const [first, ...others] = sourcesFromStudents(plan);
    if (!first || studentsAct(plan)) return;
    const someone = undeclaredActor(plan);
    if (someone !== undefined)
      return report.undecided({
        at: placeOf(first),
        why: report.say('undeclared', { who: someone }),
      });
    report.finding('data', {
      at: placeOf(first),
      related: others.map((source) => ({ span: placeOf(source), message: report.say('also') })),
      fixes: [skeleton(report.say('interpret'), addLine(first, 'interpreted by ${1:not stated}'))],
      found: 'students as data only',
    });
  },
  examples: {
    speaking: [
      {
        title: 'students are interviewed, and adults do the rest',
        plan: `${people}
question "Why do mornings begin loudly?" {
  evidence walks "Walking interviews" of form { method interview voice student }
  //       ^^^^^
  evidence "Marks by lesson" of form { method statistics }
}`,
        filled: ['researchers'],
        fixed: `${people}
question "Why do mornings begin loudly?" {
  evidence walks "Walking interviews" of form {
    interpreted by researchers
    method interview voice student }
  evidence "Marks by lesson" of form { method statistics }
}`,
      },
      {
        title: 'findings go back to students, who had no part in them',
        plan: `${people}
evidence "A survey of the year" { method survey voice student  returned to form on 2026-12-10 }
//       ^^^^^^^^^^^^^^^^^^^^^^
activity "Fill in the survey" by tutor for form`,
        filled: ['researchers'],
      },
    ],
    silent: [
      {
        title: 'students gather it',
        plan: `${people}\nevidence "Interviews of classmates" gathered by researchers of form { method interview }`,
      },
      {
        title: 'students sit at the meeting that decides',
        plan: `${people}
evidence walks "Walking interviews" of form { method interview }
meeting "What they told us" by tutor with form { reads walks  decides "A shared task." }`,
      },
      {
        title: 'no evidence comes from students',
        plan: `${people}\nevidence "What staff say" of staff { method interview }`,
      },
    ],
  },
});
