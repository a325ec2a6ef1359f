import { called, placeOf } from '../../model/ask/facts.ts';
import { studentResearchers, trainingOf } from '../../model/ask/voices/student-researchers.ts';
import type { Thing } from '../../model/plan.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
role researchers "Student researchers" voice student
group form "Year 8 tutor group" 27 students`;

export const untrainedStudentResearchers = defineRule({
  id: 'voice/untrained-student-researchers',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Student researchers without training',
  why: 'Students who gather the views of classmates do better work, and are better protected, when they have first learnt how to ask, to listen and to look.',
  question: 'Who shows these students how to ask and to observe, and is that before they begin?',
  whenNot: 'They learnt it in an earlier inquiry.',
  sources: [{ source: 'ainscow2023', place: '§2', support: 'states' }],
  messages: {
    none: 'Students gather evidence as “{who}”, and no training is planned for them. Who shows them how to ask and to look?',
    late: 'The training of “{who}” is on {date}, when they have begun to gather. Could they learn it first?',
    task: 'They gather this',
    addTraining: 'Plan training for them',
    inWords: 'the day of “{what}” is given in words',
    forWhom: '“{what}” does not say in declared names for whom it is',
  },
  check(plan, report) {
    for (const researchers of studentResearchers(plan)) {
      const { who, sources } = researchers;
      const training = trainingOf(plan, researchers);
      const place = { at: placeOf(who), about: who };
      const related = sources.map((source) => ({ span: placeOf(source), message: report.say('task') }));
      if (training.is === 'none') {
        const fix = addDeclaration(plan, who.span, trainingFor(who));
        const fixes = [skeleton(report.say('addTraining'), fix)];
        report.finding('none', { ...place, holes: { who: called(who) }, related, fixes, found: 'no training' });
      } else if (training.is === 'late') {
        const { value } = training.edge;
        const holes = { who: called(who), date: value.text };
        report.finding('late', { ...place, at: value.span, holes, related, found: 'training after the first task' });
      } else if (training.is === 'cannot tell') {
        report.undecided({ ...place, why: report.say(training.because, { what: training.what }) });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'students interview classmates, and nobody shows them how',
        plan: `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
role researchers "Student researchers" voice student
//   ^^^^^^^^^^^
group form "Year 8 tutor group" 27 students
evidence "Interviews of classmates" gathered by researchers of form { method interview }`,
        fixed: `${people}
evidence "Interviews of classmates" gathered by researchers of form { method interview }

training "In what" for researchers on not stated by not stated`,
      },
      {
        title: 'they are trained when half of the interviews are done',
        plan: `${people}
activity "Interviews" from 2026-10-05 to 2026-10-23 by tutor with researchers { gathers talks }
evidence talks "Interviews of classmates" of form { method interview }
training "Listening" for researchers on 2026-10-15 by tutor
//                                      ^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'the programme trains the student researchers of all its schools',
        plan: `${people}
evidence "Interviews of classmates" gathered by researchers of form from 2026-10-05 to 2026-10-23 { method interview }`,
        programme: `role askers "Pupils who ask" at each school voice student
training "How to ask" for askers on 2026-09-15 by "The university"`,
      },
      {
        title: 'they are trained first',
        plan: `${people}
training "Listening" for researchers on 2026-10-01 by tutor
evidence "Interviews of classmates" gathered by researchers of form from 2026-10-05 to 2026-10-23 { method interview }`,
      },
      {
        title: 'students draw and write of themselves',
        plan: `${people}
evidence "Maps of the school day" gathered by form of form { method drawing }`,
      },
      {
        title: 'the training does not say for whom it is',
        plan: `${people}
training "Listening" on 2026-10-01 by tutor
evidence "Interviews of classmates" gathered by researchers of form { method interview }`,
      },
    ],
  },
});

function trainingFor({ name, title }: Thing): string {
  const who = name?.text ?? `"${title?.text ?? ''}"`;
  return `training "\${1:In what}" for ${who} on \${2:not stated} by \${3:not stated}`;
}
