import { bareQuestions, looseSources } from '../../model/ask/evidence/loose.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const evidenceUnused = defineRule({
  id: 'evidence/unused',
  since: '0.1.0',
  status: 'trial',
  severity: 'hint',
  nature: 'absence',
  preset: 'essential',
  title: 'Evidence that nothing uses',
  why: 'Gathering takes time from those who ask and those who answer. Evidence is worth that when it feeds a question, a meeting or a finding.',
  question: 'What is it for, and who will look at it?',
  whenNot: 'It is kept for a later question, or kept anyway.',
  sources: [
    {
      source: 'ainscowSlides',
      place: 'engagement with data as a catalyst for professional learning',
      support: 'suggests',
    },
  ],
  messages: {
    unused: '“{evidence}” feeds no question, meeting or finding. What is it for, and who will look at it?',
    add: 'Say which question it answers',
  },
  check(plan, report) {
    // A draft is asked from the other end: whether the question that nothing is gathered for is what they are for.
    if (!isPastDraft(plan) && bareQuestions(plan).length > 0) return;
    for (const evidence of looseSources(plan)) {
      report.finding('unused', {
        at: placeOf(evidence),
        about: evidence,
        holes: { evidence: called(evidence) },
        found: 'unused',
        fixes: [skeleton(report.say('add'), addLine(evidence, 'answers "${1:Which question}"'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a survey that nobody reads',
        plan: `question why "Why do students stay away?" {
  evidence marks "Attendance marks" { method statistics }
}
evidence survey "Survey of families" of families { method survey }
//       ^^^^^^`,
        fixed: `question why "Why do students stay away?" {
  evidence marks "Attendance marks" { method statistics }
}
evidence survey "Survey of families" of families {
  answers "Why do students stay away?"
  method survey }`,
        filled: ['Why do students stay away?'],
      },
      {
        title: 'an activity gathers it, but that is all that becomes of it',
        plan: `question why "Why do students stay away?" {
  evidence marks "Attendance marks" { method statistics }
}
evidence survey "Survey of families" of families { method survey }
//       ^^^^^^
activity "Ask the families" { gathers survey }`,
        filled: ['Why do students stay away?'],
      },
      {
        title: 'the plan runs, and another question lacks a source',
        plan: `inquiry "Who stays away?" by "The tutor" { status running }
question why "Why do students stay away?"
evidence survey "Survey of families" of families { method survey }
//       ^^^^^^`,
        filled: ['Why do students stay away?'],
      },
    ],
    silent: [
      {
        title: 'a draft with a question that nothing is gathered for yet: it is asked there',
        plan: `question why "Why do students stay away?"
evidence survey "Survey of families" of families { method survey }`,
      },
      {
        title: 'a meeting reads it',
        plan: `evidence survey "Survey of families" of families { method survey }
meeting "What families say" on 2026-11-30 { reads survey }`,
      },
      {
        title: 'a duty of the contract rests on it',
        plan: `evidence minutes "Minutes of the staff meeting" routine { method documents }
contract "Working contract" {
  owed by riverside { consultation "All staff are consulted." based on minutes }
}
school riverside "Riverside High School"`,
      },
      {
        title: 'it came unasked',
        plan: `evidence "A parent says her son leaves the house on time" unplanned { voice family  method "overheard" }`,
      },
    ],
  },
});
