import { evidenceInWords } from '../../model/ask/evidence/evidence.ts';
import { sourcesOfNoQuestion, unfedQuestions } from '../../model/ask/evidence/loose.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
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
    loose:
      'Nothing is said to be gathered for “{question}”, and “{source}” feeds no question. Does it belong to this one? Add “answers”, or say what would show an answer.',
    answers: 'Say that “{source}” answers this question',
    feeds: 'Feeds no question',
    add: 'Plan a source of evidence',
    undeclared: 'it rests on “{words}”, which no evidence line declares',
  },
  check(plan, report) {
    const loose = sourcesOfNoQuestion(plan);
    const [source] = loose;
    for (const question of unfedQuestions(plan)) {
      const at = placeOf(question);
      const [words] = evidenceInWords(plan, question);
      if (words !== undefined) {
        report.undecided({ at, about: question, why: report.say('undeclared', { words }) });
        continue;
      }
      const holes = { question: called(question) };
      const place = { at, about: question, found: 'no evidence' };
      const plans = skeleton(
        report.say('add'),
        addLine(question, 'evidence "${1:What is gathered}" of ${2:not stated} planned { method ${3:not stated} }'),
      );
      if (source === undefined) {
        report.finding('none', { ...place, holes, fixes: [plans] });
        continue;
      }
      const name = { source: called(source) };
      const answers = skeleton(report.say('answers', name), addLine(source, `answers ${written(question)}`));
      report.finding('loose', {
        ...place,
        holes: { ...holes, ...name },
        fixes: [answers, plans],
        related: loose.map((one) => ({ span: placeOf(one), message: report.say('feeds') })),
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
        title: 'a source stands beside it that feeds no question',
        plan: `question why "Why do students stay away?"
//       ^^^
evidence marks "Attendance marks" { method statistics }`,
        fixed: `question why "Why do students stay away?"
evidence marks "Attendance marks" {
  answers why
  method statistics }`,
      },
      {
        title: 'a finding rests on a source, and nothing says which question the source answers',
        plan: `question why "Why do students stay away?"
//       ^^^
evidence talks "Talks with families" of families { method interview }
finding "Mornings are hard." based on talks`,
        fixed: `question why "Why do students stay away?"
evidence talks "Talks with families" of families {
  answers why
  method interview }
finding "Mornings are hard." based on talks`,
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

/** How another line names a question. */
function written(question: Thing): string {
  return question.name?.text ?? `"${called(question)}"`;
}
