import { evidenceOf } from '../../model/ask/evidence/evidence.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { concernsStudents, studentsInterpret, studentsSpeakFor } from '../../model/ask/voices/students.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
role researchers "Student researchers" voice student
group form "Year 8 tutor group" 27 students`;

export const noStudent = defineRule({
  id: 'voice/no-student',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'No student speaks in the evidence',
  why: 'Students know things about their own learning that nobody else in the building can see. A question about them that never asks them is answered by guessing.',
  question: 'What would the students say to this, and who has asked them?',
  whenNot: 'The question is about the work of adults, or students are too young or too exposed to be asked now.',
  sources: [
    { source: 'ainscowSlides', place: 'Making the familiar unfamiliar', support: 'states' },
    { source: 'ainscow2023', place: '§2', support: 'suggests' },
  ],
  messages: {
    silent:
      'No student speaks in the evidence for “{question}”. Who could ask them, or interpret the evidence with them?',
    source: 'Evidence, and no student speaks in it',
    add: 'Plan to hear students',
    whoseView: 'the plan does not say whose view “{what}” carries',
    noGroup: '“{what}” is not declared as a group',
  },
  check(plan, report) {
    for (const question of plan.byKind.question) {
      const evidence = evidenceOf(plan, question);
      if (evidence.length === 0 || studentsInterpret(plan, question)) continue;
      const place = { at: placeOf(question), about: question };
      const concerns = concernsStudents(plan, question);
      if (concerns.is === false) continue;
      const speak = studentsSpeakFor(plan, question);
      if (speak.is === true) continue;
      const unsure = [concerns, speak].find(({ is }) => is === 'cannot tell');
      if (unsure?.is === 'cannot tell') {
        report.undecided({ ...place, why: report.say(unsure.because, { what: unsure.what }) });
        continue;
      }
      const line = 'evidence "${1:What students are asked}" gathered by ${2:not stated} planned { voice student }';
      report.finding('silent', {
        ...place,
        holes: { question: called(question) },
        related: () =>
          evidence.map((source) => ({
            span: placeOf(source),
            message: report.say('source'),
          })),
        fixes: () => [skeleton(report.say('add'), addLine(question, line))],
        found: 'no student',
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'only adults speak of the students',
        plan: `${people}
question why "Why do mornings begin loudly?" {
//       ^^^
  evidence "What tutors see" of form { method diary voice teacher }
}`,
        fixed: `${people}
question why "Why do mornings begin loudly?" {
  evidence "What tutors see" of form { method diary voice teacher }
  evidence "What students are asked" gathered by not stated planned { voice student }
}`,
      },
      {
        title: 'students supply marks, and nobody asks them',
        plan: `${people}
question "Why do mornings begin loudly?" {
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  evidence marks "Marks by lesson" of form routine { method statistics }
  evidence visits "Pairs of teachers watch" { method mutual-observation voice teacher }
  outcome "Mornings are calm." for form based on marks
}`,
      },
      {
        title: 'a question that names no group at all',
        plan: `${people}
question "Does a shared task help?" {
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^
  evidence "Pairs of teachers watch" { method mutual-observation voice teacher }
}`,
      },
    ],
    silent: [
      {
        title: 'students are interviewed',
        plan: `${people}
question "Why do mornings begin loudly?" {
  evidence "Walking interviews" of form { method interview }
}`,
      },
      {
        title: 'students sit where the evidence is interpreted',
        plan: `${people}
team group "Inquiry group" { members tutor, researchers }
question "Why do mornings begin loudly?" {
  evidence "Pairs of teachers watch" of form { method mutual-observation voice teacher  interpreted by group }
}`,
      },
      {
        title: 'a question about staff alone',
        plan: `${people}
question "How do we plan together?" {
  evidence "What staff say" of staff { method interview }
  outcome "Staff plan together." for "Staff"
}`,
      },
      {
        title: 'of whom a source is, and how it is gathered, is still to be said',
        plan: `${people}
question "Why do mornings begin loudly?" { evidence "Talks with the children" by tutor }`,
      },
      {
        title: 'whose view an observation carries is not said, so it cannot be told',
        plan: `${people}
question "Why do mornings begin loudly?" {
  evidence "Who speaks to whom" of form { method observation }
}`,
      },
    ],
  },
});
