import { called, isAhead, isOpenPoint, placeOf } from '../../model/ask/facts.ts';
import { concernsOf, originOf } from '../../model/ask/framing/problems.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import type { Thing } from '../../model/plan.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const noLocalProblem = defineRule({
  id: 'framing/no-local-problem',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A question that arises from nothing seen here',
  why: 'Improvement that starts from a problem of this place, seen by people of this place, is carried on by them. A question from elsewhere is answered and put away.',
  question: 'Who noticed what, here, that made you ask this?',
  whenNot: 'The question follows from an agreement with others who have seen the problem; say where it comes from.',
  sources: [{ source: 'ainscow2023', place: '§3, first characteristic', support: 'states' }],
  messages: {
    nowhere: 'The question “{question}” arises from no concern of this place. Who noticed what, here?',
    unshown: 'Nothing shows “{concern}”, from which “{question}” arises. What was seen, and by whom?',
    concern: 'Say what was noticed here',
    shows: 'Say what shows it',
    asks: 'This question arises from it',
    words: '“{question}” arises from something that is declared nowhere',
  },
  check(plan, report) {
    const unshown = new Map<Thing, Thing[]>();
    for (const question of plan.byKind.question) {
      const origin = isAhead(question) || isOpenPoint(question) ? 'local' : originOf(plan, question);
      const place = { at: placeOf(question), about: question };
      if (origin === 'words') report.undecided({ ...place, why: report.say('words', { question: called(question) }) });
      if (origin === 'nowhere') {
        const line = 'concern "${1:What was noticed here}" based on ${2:not stated}';
        const fixes = () => [skeleton(report.say('concern'), addLine(question, line))];
        report.finding('nowhere', { ...place, holes: { question: called(question) }, found: 'no concern', fixes });
      }
      // What shows a concern may be written down when the draft is agreed.
      const [concern] = origin === 'unshown' && isPastDraft(plan) ? concernsOf(plan, question) : [];
      if (concern) unshown.set(concern, [...(unshown.get(concern) ?? []), question]);
    }
    for (const [concern, [question, ...others]] of unshown) {
      if (!question) continue;
      report.finding('unshown', {
        at: placeOf(concern),
        about: concern,
        holes: { concern: called(concern), question: called(question) },
        found: 'nothing shows it',
        related: [question, ...others].map((one) => ({ span: placeOf(one), message: report.say('asks') })),
        fixes: [skeleton(report.say('shows'), addLine(concern, 'based on ${1:not stated}'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a question out of the blue',
        plan: `question why "Do growth mindsets raise attainment?" evaluative {
//       ^^^
  evidence "A test in spring" { method test }
}`,
        fixed: `question why "Do growth mindsets raise attainment?" evaluative {
  evidence "A test in spring" { method test }
  concern "What was noticed here" based on not stated
}`,
      },
      {
        title: 'a concern that nothing shows, from which two questions arise',
        plan: `inquiry "Calm starts" { status running }
concern noise "Mornings are noisy." of "Year 8"
//      ^^^^^
question "Why are mornings noisy?" { arises from noise }
question "Who minds?" { arises from noise }`,
        fixed: `inquiry "Calm starts" { status running }
concern noise "Mornings are noisy." of "Year 8" {
  based on not stated
}
question "Why are mornings noisy?" { arises from noise }
question "Who minds?" { arises from noise }`,
      },
      {
        title: 'partners say from which concern a question arises',
        plan: `partnership "Calm starts" { status running }
concern noise "Mornings are noisy." based on "Three mornings of notes"
question why "Why are mornings noisy?" { arises from noise }
question who "Who minds?"
//       ^^^`,
      },
      {
        title: 'what somebody outside wants is no concern of this place',
        plan: `external agenda targets "Attendance of 95 %" by "The council"
question "How do we reach 95 %?" { arises from targets }
//       ^^^^^^^^^^^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'partners with one question need not name their concern again',
        plan: `partnership "Calm starts" { status running }
concern "Mornings are noisy." based on "Three mornings of notes"
question "Why are mornings noisy?"`,
      },
      {
        title: 'one page: the concern of the plan stands for its question',
        plan: `concern "Mornings are noisy." based on "Three mornings of notes"
question "Why are mornings noisy?"`,
      },
      {
        title: 'it arises from a finding, a moment, or a concern that is noticed here or that evidence is about',
        plan: `finding first "Nobody has anything to do." based on notes
moment video "Staff watched the video."
concern noise "Mornings are noisy."
concern silence "Some never speak." noticed by "The teaching assistant"
evidence notes "Notes" about noise
question "Who never speaks?" { arises from silence }
question "What would they do?" { arises from first }
question "What did we see?" { arises from video }
question "Why are mornings noisy?" { arises from noise }`,
      },
      {
        title: 'whether a change helps that answers something seen here',
        plan: `partnership "Calm starts" { status running }
finding first "Nobody has anything to do." based on notes
evidence notes "Notes"
question "Does a shared task help?" evaluative { change "A shared task" based on first }`,
      },
      {
        title: 'a draft may say later what shows its concern',
        plan: `concern "Mornings are noisy." of "Year 8"
question "Why are mornings noisy?"`,
      },
      {
        title: 'left open, in words, or still ahead',
        plan: `question "Why are mornings noisy?" { arises from left open }
question "Who minds?" { arises from "What parents told us" }
question "And in Year 9?" { status ahead }`,
      },
    ],
  },
});
