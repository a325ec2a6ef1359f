import { idleMeetings } from '../../model/ask/cycles/cycles.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const inquiry = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher`;

export const meetingsWithoutAction = defineRule({
  id: 'cycle/meetings-without-action',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Meetings in a row that lead to nothing',
  why: 'Collaboration wears out in meetings after which nobody does anything else than before. One line on what was decided, or who does what, tells a meeting from a conversation.',
  question: 'What did somebody do differently because of this meeting?',
  whenNot: 'The meetings are for listening, and what comes of them is decided elsewhere; say where.',
  sources: [{ source: 'ainscow2023', place: '§4.2', support: 'states' }],
  messages: {
    idle: '“{second}” is the second meeting in a row after “{first}” with no decision and no action. What did it decide, and who does what?',
    first: 'The meeting before it',
    next: 'And the next',
    write: 'Write down what was decided',
    dayless: 'meetings with no day cannot be put in order',
  },
  check(plan, report) {
    for (const { meetings, inOrder } of idleMeetings(plan, report.today)) {
      const [first, second, ...later] = meetings;
      const place = { at: placeOf(second), about: second };
      if (!inOrder) {
        report.undecided({ ...place, why: report.say('dayless') });
        continue;
      }
      report.finding('idle', {
        ...place,
        holes: { first: called(first), second: called(second) },
        related: [
          { span: placeOf(first), message: report.say('first') },
          ...later.map((meeting) => ({ span: placeOf(meeting), message: report.say('next') })),
        ],
        fixes: [skeleton(report.say('write'), addLine(second, 'decides "${1:What was decided}"'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'two meetings that read and decide nothing',
        plan: `${inquiry}
cycle autumn "Look closely" from 2026-08-17 to 2026-12-11 {
  meeting "First look" on 2026-09-10 by tutor
  meeting talk "Second look" on 2026-09-24 by tutor
  //      ^^^^
}`,
        fixed: `${inquiry}
cycle autumn "Look closely" from 2026-08-17 to 2026-12-11 {
  meeting "First look" on 2026-09-10 by tutor
  meeting talk "Second look" on 2026-09-24 by tutor {
    decides "What was decided"
  }
}`,
      },
      {
        title: 'the order of days counts, not that of lines',
        plan: `${inquiry}
meeting "Third" on 2026-09-24 { decides "Try a shared task." }
meeting "Second" on 2026-09-17
//      ^^^^^^^^
meeting "First" on 2026-09-10`,
      },
    ],
    silent: [
      {
        title: 'every other meeting decides',
        plan: `${inquiry}
meeting "First" on 2026-09-10
meeting "Second" on 2026-09-17 { decides "Try a shared task." }
meeting "Third" on 2026-09-24`,
      },
      {
        title: 'a change says that it rests on the meeting',
        plan: `${inquiry}
meeting first "First" on 2026-09-10
meeting "Second" on 2026-09-17
change "A shared puzzle" based on first`,
      },
      {
        title: 'meetings that are still to come',
        plan: `${inquiry}
meeting "First" on 2026-09-10
meeting "Second" on 2026-11-12
meeting "Third" on 2026-11-26`,
      },
      {
        title: 'meetings of different cycles are no row',
        plan: `${inquiry}
cycle "Look closely" { meeting "First" on 2026-09-10 }
cycle "Try it" { meeting "Second" on 2026-09-17 }`,
      },
    ],
  },
});
