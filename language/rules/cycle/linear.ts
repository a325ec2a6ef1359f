import { onePass } from '../../model/ask/cycles/rounds.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const inquiry = `inquiry "Calm starts" by tutor from 2026-09-01 to 2027-07-16 { status running }
role tutor "Form tutor" voice teacher`;

export const linear = defineRule({
  id: 'cycle/linear',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'One pass over the whole time',
  why: 'The first round mostly shows what the next one should ask. A plan that goes through once, however long it takes, has no round in which to use what it learnt.',
  question: 'Where could you stop earlier, look, and go round again?',
  whenNot: 'What is tried can only be seen after the whole time, or further rounds belong to another plan.',
  sources: [{ source: 'ecerCbs', place: 'from linear to iterative models', support: 'states' }],
  messages: {
    once: '“{cycle}” goes from {begin} to {end}, and the time of the plan, {from} to {to}, has no room for a second round of that length. Where could you stop earlier and go round again?',
    second: 'Plan a second round',
    words: '“{words}” names no day',
  },
  check(plan, report) {
    const pass = onePass(plan);
    if (!pass || !isPastDraft(plan)) return;
    const { cycle } = pass;
    const place = { at: placeOf(cycle), about: cycle };
    if ('words' in pass) {
      report.undecided({ ...place, why: report.say('words', { words: pass.words }) });
      return;
    }
    const { begin, end, term } = pass;
    const name = cycle.name?.text ?? `"${called(cycle)}"`;
    const next = `cycle "\${1:What the next round asks}" after ${name} from \${2:not stated}`;
    report.finding('once', {
      ...place,
      holes: { cycle: called(cycle), begin, end, from: term.begin, to: term.end },
      found: 'one pass',
      fixes: [skeleton(report.say('second'), addDeclaration(plan, cycle.span, next))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'one cycle takes the year',
        plan: `${inquiry}
cycle year "Calm starts" from 2026-09-07 to 2027-07-09 {
//    ^^^^
  change "A shared task"
}`,
        fixed: `${inquiry}
cycle year "Calm starts" from 2026-09-07 to 2027-07-09 {
  change "A shared task"
}

cycle "What the next round asks" after year from not stated`,
      },
      {
        title: 'the contract says how long it is, and the cycle takes more than half of that',
        plan: `partnership "Calm starts" { status agreed }
contract "Working contract" from 2026-09-01 to 2027-07-31
cycle "Calm starts" from 2026-09-07 to 2027-03-26 { change "A shared task" }
//    ^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'after one term there is room for a second round',
        plan: `${inquiry}
cycle autumn "Look" from 2026-09-07 to 2026-12-11 { change "A shared task" }`,
      },
      {
        title: 'its phases come round again',
        plan: `${inquiry}
cycle year "Calm starts" from 2026-09-07 to 2027-07-09 {
  phase "try"  phase "look"  phase "try"
}`,
      },
      {
        title: 'people look before the cycle begins',
        plan: `${inquiry}
evidence "Notes at the door" by tutor from 2026-09-07 to 2026-10-16
cycle year "Calm starts" from 2026-11-02 to 2027-07-09 { change "A shared task" }`,
      },
      {
        title: 'what comes next is said',
        plan: `${inquiry}
cycle year "Calm starts" from 2026-09-07 to 2027-07-09 { next "Ask the students what to change." }`,
      },
      {
        title: 'an end in words is no day',
        plan: `inquiry "Calm starts" by tutor from 2026-09-01 to "the summer" { status running }
role tutor "Form tutor" voice teacher
cycle year "Calm starts" from 2026-09-07 to 2027-07-09 { change "A shared task" }`,
      },
    ],
  },
});
