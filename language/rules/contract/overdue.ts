import { showsMet } from '../../model/ask/agreements/duties.ts';
import { called, factsOf, isOpenPoint, placeOf } from '../../model/ask/facts.ts';
import { edgeOf } from '../../model/ask/time/periods.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"`;

export const overdue = defineRule({
  id: 'contract/overdue',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  partnershipOnly: true,
  title: 'Something promised is past its day, and nothing shows that it was done',
  why: 'A promise that quietly lapses teaches partners not to rely on the next one. Most often it was kept and nobody wrote it down, or there is a good reason that the others should hear.',
  question: 'What became of this promise, and do those it was made to know?',
  whenNot: 'It was kept, and where that is recorded cannot be named here.',
  sources: [{ source: 'ainscow2023', place: '§2', support: 'suggests' }],
  messages: {
    past: '“{duty}” was due on {date}, and nothing shows what became of it. Add “happened” and what was done, or an amendment with the new day.',
    add: 'Say what happened',
    words: '“{words}” names no day on which it is due',
  },
  check(plan, report) {
    for (const duty of plan.byKind.duty) {
      const due = edgeOf(plan, factsOf(duty, 'due'));
      if ((due.state !== 'known' && due.state !== 'words') || isOpenPoint(duty)) continue;
      if (showsMet(plan, duty, report.today)) continue;
      const place = { at: due.value.span, about: duty };
      if (due.state === 'words') {
        report.undecided({ ...place, why: report.say('words', { words: due.value.text }) });
        continue;
      }
      if (due.days.last >= report.today) continue;
      report.finding('past', {
        ...place,
        holes: { duty: called(duty), date: due.value.text },
        related: [{ span: placeOf(duty), message: called(duty) }],
        found: `due ${due.value.text}`,
        fixes: [skeleton(report.say('add'), addLine(duty, 'happened ${1:not stated}'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a promise of September, read in October',
        today: '2026-10-01',
        plan: `${two}
contract "Working contract" {
  owed by ash to uni {
    access "To first lessons." due 2026-09-15
    //                             ^^^^^^^^^^
  }
}`,
        fixed: `${two}
contract "Working contract" {
  owed by ash to uni {
    access "To first lessons." due 2026-09-15 {
      happened not stated
    }
  }
}`,
      },
      {
        title: 'a line that names itself tells nothing, nor does a doubt',
        today: '2027-01-10',
        plan: `${two}
owed by ash to uni {
  access lessons "To first lessons." due 2026-09-15 about lessons
  //                                     ^^^^^^^^^^
  duty notes "Notes of each visit." due 2026-10-13
  //                                    ^^^^^^^^^^
}
doubt "Will the notes ever come?" about notes`,
      },
      {
        title: 'a training that is still ahead does not show that it was given',
        today: '2026-10-14',
        plan: `${two}
role friend "Critical friend" at uni voice researcher
owed by uni to ash { training "Interviewing classmates." due 2026-10-13 }
//                                                           ^^^^^^^^^^
training "Interviewing classmates" by friend on 2026-11-05`,
      },
    ],
    silent: [
      {
        title: 'what happened is written down, and a team shows that it is coordinated',
        today: '2027-01-10',
        plan: `${two}
role coord "Coordinator" at ash voice teacher
team "Inquiry group" at ash { coordinated by coord }
owed by ash to uni {
  access "To first lessons." due 2026-09-15 { happened "Given from the first week." }
  coordination "A group with a coordinator." due 2026-09-30
}`,
      },
      {
        title: 'due on the day it is read, and by a month that is not over',
        today: '2026-10-13',
        plan: `${two}
owed by uni to ash {
  training "Interviewing classmates." due 2026-10-13
  records "Notes of each visit." due 2026-10
}`,
      },
      {
        title: 'an amendment tells of it, a training was given',
        today: '2027-01-10',
        plan: `${two}
role friend "Critical friend" at uni voice researcher
owed by uni to ash {
  duty notes "Notes of each visit." due 2026-10-13
  training "Interviewing classmates." due 2026-10-13
}
training "Interviewing classmates" by friend on 2026-10-05
amendment "Notes come at the end of term." about notes on 2026-10-12 because "One visit was put off."`,
      },
      {
        title: 'a day in words cannot be compared with the calendar',
        today: '2027-01-10',
        plan: `${two}
owed by ash to uni { access "To first lessons." due "the first week" }`,
      },
    ],
  },
});
