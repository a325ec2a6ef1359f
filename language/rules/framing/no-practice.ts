import { called, isAhead, placeOf } from '../../model/ask/facts.ts';
import { namesOutcome, namesPractice } from '../../model/ask/framing/problems.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const noPractice = defineRule({
  id: 'framing/no-practice',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'A problem that names outcomes and no practice',
  why: 'A problem of practice is a mismatch: between what we do day by day and how students really answer it. Where only the answer is named, there is nothing to look at but the students.',
  question: 'What do we do, day by day, that meets students in this way?',
  whenNot: 'Finding out which practice it is about is the question of this plan.',
  sources: [{ source: 'ainscow2023', place: '§8', support: 'states' }],
  messages: {
    concern:
      '“{concern}” says what is seen, and not in which practice. What do you do that students answer in this way?',
    about: 'Name the practice it is about',
  },
  check(plan, report) {
    for (const concern of plan.byKind.concern) {
      if (isAhead(concern) || !namesOutcome(plan, concern) || namesPractice(plan, concern)) continue;
      report.finding('concern', {
        at: placeOf(concern),
        about: concern,
        holes: { concern: called(concern) },
        found: 'no practice',
        fixes: [skeleton(report.say('about'), addLine(concern, 'about "${1:What we do that they answer}"'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'students are late; what they are late for is not said',
        plan: `concern late "Some students are late twice a week." { caused by learner }
//      ^^^^`,
      },
      {
        title: 'a question, an outcome and a barrier in the families',
        plan: `question "How can they come more often?" {
  concern absence "Attendance is 81 %."
  //      ^^^^^^^
  outcome "Attendance rises." for "Year 9"
}
barrier "Nobody is at home in the morning." about absence { caused by family }`,
        fixed: `question "How can they come more often?" {
  concern absence "Attendance is 81 %." {
    about "What we do that they answer"
  }
  outcome "Attendance rises." for "Year 9"
}
barrier "Nobody is at home in the morning." about absence { caused by family }`,
      },
    ],
    silent: [
      {
        title: 'the concern names it, be it in words or left open',
        plan: `practice starts "How lessons begin"
concern "Many stay away." of "Year 9" about starts
concern "Some never speak." about "How we ask questions" of "Year 8"
concern "Some are late." of "Year 10" about not stated`,
      },
      {
        title: 'a concern about how partners work names no outcome',
        plan: `concern "Nobody could say what the other side was getting." noticed by "Both leads"`,
      },
      {
        title: 'its question or a barrier about it looks at what the school does',
        plan: `practice starts "How lessons begin"
concern absence "Attendance is 81 %." of "Year 9"
concern late "Some are late." of "Year 10"
question "Why do they stay away?" about starts { arises from absence }
barrier "The first ten minutes ask nothing." about late { caused by school-practice }`,
      },
      {
        title: 'the outcome of its question is a practice',
        plan: `practice starts "How lessons begin"
concern "Attendance is 81 %."
question "Why do they stay away?" { outcome "Lessons begin with a task." about starts }`,
      },
    ],
  },
});
