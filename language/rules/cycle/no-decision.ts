import { adoptions, cyclesWithoutDecision, leadsOn } from '../../model/ask/cycles/decisions.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const noDecision = defineRule({
  id: 'cycle/no-decision',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A cycle at whose end nobody decides',
  why: 'A cycle turns where somebody looks at what came of it and decides: keep it, change it, leave it. Without that point the next cycle begins because a date has come, or does not begin.',
  question: 'Who decides what comes next, on what day, and by what?',
  whenNot: 'The decision is taken in a wider cycle or by somebody outside this plan; name that decision here.',
  sources: [
    { source: 'ainscow2023', place: '§3', support: 'states' },
    { source: 'pdsaForms', place: 'act: adopt, adapt or abandon', support: 'states' },
  ],
  messages: {
    none: 'The cycle “{cycle}” has no point at which somebody decides what comes next. Who decides, and when?',
    adapt: '“{decision}” ends in “adapt”, and no further cycle, step or change follows. What is tried next, and when?',
    adopt:
      '“{decision}” ends in “adopt”, and neither what is adopted nor what follows stands in the plan. What becomes practice?',
    decide: 'Set a day on which somebody decides',
    follow: 'Say what comes next',
  },
  check(plan, report) {
    for (const cycle of cyclesWithoutDecision(plan, report.today)) {
      const decision = 'decision "${1:Adopt, adapt or abandon}" on ${2:not stated} by ${3:not stated}';
      report.finding('none', {
        at: placeOf(cycle),
        about: cycle,
        holes: { cycle: called(cycle) },
        found: 'no decision',
        fixes: [skeleton(report.say('decide'), addLine(cycle, decision))],
      });
    }
    for (const adoption of adoptions(plan)) {
      const { decision, result, what } = adoption;
      if (leadsOn(plan, adoption) || (result === 'adopt' && what.length > 0)) continue;
      report.finding(result, {
        at: placeOf(decision),
        about: decision,
        holes: { decision: called(decision) },
        found: `${result}, and nothing after it`,
        fixes: [skeleton(report.say('follow'), addLine(decision, 'next "${1:What comes next}"'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a cycle that has begun, with work and no decision',
        plan: `cycle autumn "Try it" from 2026-09-07 to 2026-12-11 {
//    ^^^^^^
  change "A shared task on each table"
}`,
        fixed: `cycle autumn "Try it" from 2026-09-07 to 2026-12-11 {
  change "A shared task on each table"
  decision "Adopt, adapt or abandon" on not stated by not stated
}`,
      },
      {
        title: 'it is adapted, and nothing is tried after that',
        plan: `cycle summer "Try it" from 2026-04-13 to 2026-07-10 {
  change "A shared task on each table"
  decision "Change it" on 2026-07-06 {
  //       ^^^^^^^^^^^
    result adapt
  }
}`,
        fixed: `cycle summer "Try it" from 2026-04-13 to 2026-07-10 {
  change "A shared task on each table"
  decision "Change it" on 2026-07-06 {
    result adapt
    next "What comes next"
  }
}`,
      },
      {
        title: 'something is adopted, and nobody can tell what',
        plan: `decision "Keep going" on 2026-07-06 { result adopt }
//       ^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'a meeting that decides, and a cycle after one that was adapted',
        plan: `cycle summer "Look" from 2026-04-13 to 2026-07-10 {
  meeting "What we saw" on 2026-07-01 { decides "Try a shared task." }
  decision "Change it" on 2026-07-06 { result adapt }
}
cycle autumn "Try it" after summer from 2026-09-07 to 2026-12-11 { pursues start  next "The other forms" }
question start "Does a shared task calm the start?"`,
      },
      {
        title: 'a cycle still to come, and one that says nothing yet',
        plan: `cycle spring "Try it" from 2027-01-11 to 2027-05-28 { change "A shared task" }
cycle autumn "Look" from 2026-09-07 to 2026-12-11
cycle later "Further" { status ahead  change "The same in every form" }`,
      },
      {
        title: 'adopted is the change of the cycle, and a decision to abandon needs no sequel',
        plan: `cycle summer "Try it" from 2026-04-13 to 2026-07-10 {
  change "A shared task on each table"
  decision "Keep it" on 2026-07-06 { result adopt  review on 2027-01-11 }
}
decision "Leave the wall of rules" on 2026-07-06 { result abandon }`,
      },
      {
        title: 'two meetings led to nothing, of which another rule asks',
        plan: `cycle autumn "Try it" from 2026-09-07 to 2026-12-11 {
  meeting "First look" on 2026-09-14
  meeting "Second look" on 2026-09-21
}`,
      },
      {
        title: 'who decides has been left open',
        plan: `cycle autumn "Try it" from 2026-09-07 to 2026-12-11 {
  change "A shared task on each table"
  decision not stated
}`,
      },
    ],
  },
});
