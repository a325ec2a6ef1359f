import { uncompared, unpredicted } from '../../model/ask/cycles/predictions.ts';
import { called, isAhead, placeOf } from '../../model/ask/facts.ts';
import { isOver } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const noPrediction = defineRule({
  id: 'cycle/no-prediction',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A change of which nobody says what it should bring',
  why: 'Only who has said beforehand what should happen can be surprised by what does. Afterwards everything seems to have been expected.',
  question: 'What do you expect to see, by when, if the idea is right? And did it come?',
  whenNot: 'Nothing is tried yet: people only look at what happens. Then it is an activity.',
  sources: [{ source: 'pdsaForms', place: 'prediction; results compared with predictions', support: 'states' }],
  messages: {
    none: 'Nobody says what “{change}” should bring. What do you expect to see, and by when, if the idea is right?',
    past: '“{change}” is over, and nobody had said what it should bring. What would have surprised you?',
    uncompared: '“{change}” is over, and nothing says whether it came: “{predicted}” What happened?',
    predict: 'Say what should happen',
    tell: 'Say what happened',
    perhaps: 'the plan does not say whether “{finding}” is what came of “{change}”',
  },
  check(plan, report) {
    for (const change of unpredicted(plan)) {
      if (isAhead(change)) continue;
      const past = isOver(plan, change, report.today);
      // A prediction written afterwards is none, so nothing is offered then.
      const fixes = past
        ? []
        : [skeleton(report.say('predict'), addLine(change, 'predicts "${1:What should happen?}"'))];
      const place = { at: placeOf(change), about: change, holes: { change: called(change) } };
      report.finding(past ? 'past' : 'none', { ...place, found: 'no prediction', fixes });
    }
    for (const { change, predicted, perhaps } of uncompared(plan, report.today)) {
      const place = { at: placeOf(change), about: change };
      if (perhaps !== undefined) {
        report.undecided({ ...place, why: report.say('perhaps', { finding: perhaps, change: called(change) }) });
        continue;
      }
      report.finding('uncompared', {
        ...place,
        holes: { change: called(change), predicted },
        found: 'not compared',
        fixes: [skeleton(report.say('tell'), addLine(change, 'happened "${1:What happened}"'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a change with no expectation, and one that is over',
        plan: `change "A shared task on each table" for "Year 8" every day
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
change "A wall of rules" from 2026-04-13 to 2026-07-10
//     ^^^^^^^^^^^^^^^^^`,
        fixed: `change "A shared task on each table" for "Year 8" every day {
  predicts "What should happen?"
}
change "A wall of rules" from 2026-04-13 to 2026-07-10`,
      },
      {
        title: 'the study step is done, and does not come back to the prediction',
        plan: `cycle autumn "Try it" {
  model pdsa
  change task "A shared task on each table" {
  //     ^^^^
    predicts "Half of the quiet group speak."
  }
  phase "study" { status done }
}`,
        fixed: `cycle autumn "Try it" {
  model pdsa
  change task "A shared task on each table" {
    predicts "Half of the quiet group speak."
    happened "What happened"
  }
  phase "study" { status done }
}`,
      },
    ],
    silent: [
      {
        title: 'it is said of a step, the cycle or the hypothesis; it is left open; cover is a condition and no test',
        plan: `cycle autumn "Try it" { predicts "Fewer wait at the door."  change "A shared task" }
change "A shared text" { step "Read aloud" { predicts "Two more volunteer." } }
hypothesis silence "Nobody has a reason to speak." { predicts "They speak when there is one." }
change "A shared puzzle" { addresses silence }
change "A shared song" { predicts not stated  depends on cover }
change cover "Cover on Wednesdays"`,
      },
      {
        title: 'what happened is told by a reflection, a decision or the result of an outcome',
        plan: `change task "A shared task" from 2026-04-13 to 2026-07-10 { predicts "Half of them speak." }
reflection "What came of it" on 2026-07-13 about task
question start "Does it help?" evaluative {
  change "A shared text" from 2026-04-13 to 2026-07-10 { predicts "Two more volunteer." }
  outcome "More volunteer." { result 3 students }
}`,
      },
      {
        title: 'a change that still runs, and a finding that may tell what came of one that does not',
        plan: `change "A shared task" from 2026-09-07 to 2026-12-11 { predicts "Half of them speak." }
question start "Does it help?" evaluative {
  change "A shared text" from 2026-04-13 to 2026-07-10 { predicts "Two more volunteer." }
  finding "Reading aloud brings in those who know the text."
}`,
      },
    ],
  },
});
