import { phasesWithoutDocument } from '../../model/ask/cycles/phases.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const documentMissing = defineRule({
  id: 'cycle/document-missing',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A phase is done and its document is not there',
  why: 'What a phase leaves in writing is what the next one stands on, and what a partner who was not there can read. Written later, it tells what came after.',
  question: 'Where can a partner who was not there read what this phase came to?',
  whenNot: 'The document is kept elsewhere; lead to it with “see”.',
  sources: [{ source: 'ecerCbs', place: 'data types: documents of each phase', support: 'states' }],
  messages: {
    report:
      'The phase “{phase}” is done, and its “{document}” is not marked as written. Is it, and where can it be read?',
    any: 'The phase “{phase}” is done. In {model} it leaves a document, and none is named here. What was written?',
    model:
      'The phase “{phase}” is done. Its model asks for “{document}”, and no document is named here. What was written?',
    done: 'Say that it is written',
    name: 'Name the document',
    asked: 'The document it owes',
  },
  check(plan, report) {
    for (const { phase, owed, model } of phasesWithoutDocument(plan)) {
      const place = { at: placeOf(phase), about: phase };
      const add = skeleton(report.say('name'), addLine(phase, 'see "${1:Where it can be read}"'));
      if (!owed) {
        report.finding('any', { ...place, holes: { phase: called(phase), model }, found: 'no document', fixes: [add] });
        continue;
      }
      const isOwn = plan.parents.get(owed) === phase;
      const done = skeleton(report.say('done'), addLine(owed, 'status ${1:done}'));
      report.finding(isOwn ? 'report' : 'model', {
        ...place,
        holes: { phase: called(phase), document: called(owed) },
        found: called(owed),
        related: [{ span: placeOf(owed), message: report.say('asked') }],
        fixes: [isOwn ? done : add],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a phase that is done before its report is',
        plan: `cycle autumn "Look closely" {
  phase "Look" from 2026-08-17 to 2026-09-25 {
  //    ^^^^^^
    status done
    report "What we saw" due 2026-10-09
  }
}`,
        fixed: `cycle autumn "Look closely" {
  phase "Look" from 2026-08-17 to 2026-09-25 {
    status done
    report "What we saw" due 2026-10-09 {
      status done
    }
  }
}`,
      },
      {
        title: 'in Collaboration for Better Schools the analysis leaves a document',
        plan: `cycle "Better mornings" {
  model cbs
  phase "problematising" { status done }
  phase "data analysing" {
  //    ^^^^^^^^^^^^^^^^
    status done
  }
}`,
        fixed: `cycle "Better mornings" {
  model cbs
  phase "problematising" { status done }
  phase "data analysing" {
    status done
    see "Where it can be read"
  }
}`,
      },
      {
        title: 'a model of one’s own says which form a phase fills in',
        plan: `model ours "Look, try" {
  phase "look" { tool "Sheet for what was seen" }
  phase "try"
}
cycle "Better mornings" {
  model ours
  phase "look" { status done }
  //    ^^^^^^
}`,
      },
    ],
    silent: [
      {
        title: 'a report that covers the phase, one inside it that is done, and a link',
        plan: `cycle "Better mornings" {
  model cbs
  phase analysis "data analysing" { status done }
  phase "focusing and goal setting" { status done  see "https://school.example/goals" }
  phase "mobilisation and resourcing" { status done  report "Who does what" { status done } }
}
report "What the marks say" due 2026-09-30 { covers analysis }`,
      },
      {
        title: 'phases still to be done, and a model that asks for no document',
        plan: `cycle "Better mornings" { model cbs  phase "data analysing" { status running  report "Analysis" due 2026-12-01 } }
cycle "A calmer start" { model pdsa  phase "plan" { status done } }`,
      },
    ],
  },
});
