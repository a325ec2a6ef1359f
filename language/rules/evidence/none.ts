import { evidenceInWords, evidenceOf, isEvidenceLeftOpen } from '../../model/ask/evidence/evidence.ts';
import { called, isAhead, placeOf } from '../../model/ask/facts.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const evidenceNone = defineRule({
  id: 'evidence/none',
  since: '0.1.0',
  status: 'trial',
  severity: 'error',
  nature: 'absence',
  preset: 'essential',
  title: 'A question without evidence',
  why: 'A question that nothing is gathered for is answered by what people thought before. The plan should say what would show an answer.',
  question: 'What would show an answer, and whom would you ask?',
  whenNot: 'The question is kept for later; then say `status ahead`.',
  sources: [{ source: 'ainscow2023', place: 'section 3, evidence of outcomes', support: 'states' }],
  messages: {
    none: 'For “{question}” nothing is gathered. What would show an answer, and whom would you ask?',
    add: 'Plan a source of evidence',
    undeclared: 'it rests on “{words}”, which no evidence line declares',
  },
  check(plan, report) {
    for (const question of plan.byKind.question) {
      if (isAhead(question) || evidenceOf(plan, question).length > 0 || isEvidenceLeftOpen(plan, question)) continue;
      const at = placeOf(question);
      const [words] = evidenceInWords(plan, question);
      if (words !== undefined) {
        report.undecided({ at, about: question, why: report.say('undeclared', { words }) });
        continue;
      }
      report.finding('none', {
        at,
        about: question,
        holes: { question: called(question) },
        found: 'no evidence',
        fixes: [
          skeleton(
            report.say('add'),
            addLine(question, 'evidence "${1:What is gathered}" of ${2:not stated} planned { method ${3:not stated} }'),
          ),
        ],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a bare question',
        plan: `question why "Why do students stay away?"
//       ^^^`,
        fixed: `question why "Why do students stay away?" {
  evidence "Interviews of classmates" of pupils planned { method interview }
}`,
        filled: ['Interviews of classmates', 'pupils', 'interview'],
      },
      {
        title: 'evidence is gathered, but for another question; a book is read, which is not evidence',
        plan: `question why "Why do students stay away?" {
  evidence marks "Attendance marks" { method statistics }
}
question "What do families make of it?" {
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  source "A review of research on belonging" 2021
}`,
      },
    ],
    silent: [
      {
        title: 'the evidence stands elsewhere and answers the question',
        plan: `question why "Why do students stay away?"
evidence marks "Attendance marks" { method statistics  answers why }`,
      },
      {
        title: 'an outcome of the question rests on evidence that stands elsewhere',
        plan: `question why "Why do students stay away?" {
  outcome "Attendance rises." for pupils based on marks
}
evidence marks "Attendance marks" { method statistics }`,
      },
      {
        title: 'the cycle that pursues this question alone gathers it',
        plan: `question why "Why do students stay away?"
cycle "Look closely" {
  pursues why
  activity "Interviews" { gathers classmates }
}
evidence classmates "Interviews of classmates" { method interview }`,
      },
      {
        title: 'the plan says that it is not stated',
        plan: `question why "Why do students stay away?" {
  evidence not stated
}`,
      },
      {
        title: 'the question has not begun',
        plan: `question later "What do families make of it?" {
  status ahead
}`,
      },
    ],
  },
});
