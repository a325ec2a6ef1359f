import { called, placeOf } from '../../model/ask/facts.ts';
import { stillDue } from '../../model/ask/voices/telling.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const reportsOverdue = defineRule({
  id: 'reports/overdue',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'A report past its date',
  why: 'Somebody is waiting for what was promised for that day. A report that is late and says so keeps their trust; one that is silently late uses it up.',
  question: 'Has this been given, and if not, who knows that it is late?',
  whenNot: 'Those who wait for it have agreed on another day; write the new day, or an amendment.',
  sources: [{ source: 'ecerCbs', support: 'suggests' }],
  messages: {
    late: '“{report}” was due {date}, and nothing here shows that it was given. Has it been, and if not, by when?',
    words: '“{words}” names no day on which it is due',
    given: 'Say when it was given',
  },
  check(plan, report) {
    for (const account of plan.byKind.report) {
      const due = stillDue(plan, account);
      if (due?.state === 'words') {
        const why = report.say('words', { words: due.value.text });
        report.undecided({ at: due.value.span, about: account, why });
      }
      if (due?.state !== 'known' || due.days.last >= report.today) continue;
      report.finding('late', {
        at: due.value.span,
        about: account,
        holes: { report: called(account), date: due.value.text },
        related: [{ span: placeOf(account), message: called(account) }],
        found: due.value.text,
        fixes: [skeleton(report.say('given'), addLine(account, 'on ${1:not stated}'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'due in February, and it is March',
        plan: `report "Interim account" due 2027-02-28 by "The coordinator" to "The council"
//                           ^^^^^^^^^^`,
        today: '2027-03-01',
        fixed: `report "Interim account" due 2027-02-28 by "The coordinator" to "The council" {
  on 2027-02-26
}`,
        filled: ['2027-02-26'],
      },
      {
        title: 'what it says it is about is not that it was given',
        plan: `report interim "Interim account" due 2027-02-28 by "The coordinator" to "The council" about interim
//                                   ^^^^^^^^^^`,
        today: '2027-03-01',
      },
      {
        title: 'a month is over when its last day is',
        plan: `cycle autumn "Look closely" from 2026-09-07 to 2026-12-18 {
  report "Account of the autumn" due 2027-01 by "The coordinator" { form account-of-practice }
  //                                 ^^^^^^^
}`,
        today: '2027-02-01',
      },
    ],
    silent: [
      {
        title: 'the day itself is not past',
        plan: 'report "Interim account" due 2027-02-28 by "The coordinator" to "The council"',
        today: '2027-02-28',
      },
      {
        title: 'it was given',
        plan: 'report "Interim account" due 2027-02-28 on 2027-02-26 by "The coordinator" to "The council"',
        today: '2027-03-01',
      },
      {
        title: 'an amendment speaks of it',
        plan: `report interim "Interim account" due 2027-02-28 by "The coordinator" to "The council"
amendment "The interim account comes after Easter." about interim on 2027-02-20 because "The interviews ran longer."`,
        today: '2027-03-01',
      },
      {
        title: 'a day in words cannot be held against the clock',
        plan: 'report "Interim account" due "end of term" by "The coordinator" to "The council"',
        today: '2027-03-01',
      },
    ],
  },
});
