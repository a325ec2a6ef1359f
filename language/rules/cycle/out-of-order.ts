import { phaseTitles } from '../../model/ask/cycles/cycles.ts';
import { disorderIn } from '../../model/ask/cycles/order.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import { replace, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const said = (thing: Thing) => ({ kind: thing.word, title: called(thing) });

export const outOfOrder = defineRule({
  id: 'cycle/out-of-order',
  since: '0.1.0',
  status: 'settled',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'Phases or dates that contradict each other',
  why: 'A cycle leads from looking to acting to looking again. When its dates run the other way, somebody will act before there is anything to act on, or wait for what has long begun.',
  question: 'Which of the two dates is right, and who works by the other one?',
  whenNot: 'Never for long: one of the dates, or the order, is another. A loop is written as a phase of its own.',
  sources: [
    { source: 'ecerCbs', place: 'the six phases', support: 'states' },
    { source: 'nsee', support: 'suggests' },
  ],
  messages: {
    before:
      'The {kind} “{title}” is dated {date}, before the {frameKind} “{frame}” it stands in. Which of the two is right?',
    after:
      'The {kind} “{title}” is dated {date}, after the {frameKind} “{frame}” it stands in. Which of the two is right?',
    begun:
      'The {kind} “{title}” comes after “{before}” and begins before that has begun. Which of the two dates is right?',
    ended:
      'The {kind} “{title}” comes after “{before}” and begins before that has ended. Which of the two dates is right?',
    phases:
      'The phase “{later}” begins before “{earlier}”, which comes first in “{model}”. If it is a second round, write it as a phase of its own.',
    strange:
      '“{phase}” is no phase of “{model}”, whose phases are {phases}. Use one of them, or declare a model of your own.',
    frame: 'The {kind}',
    other: 'It comes after this',
    first: 'This comes first',
    call: 'Call it “{phase}”',
    dayInWords: '“{what}” names no day',
    model: 'nobody has described the model “{what}”',
  },
  check(plan, report) {
    const { outside, early, misplaced, strange, unread } = disorderIn(plan);
    for (const { thing, frame, side, value } of outside) {
      const holes = { ...said(thing), date: value.text, frameKind: frame.word, frame: called(frame) };
      const found = [thing.word, called(thing), value.text, side, frame.word, called(frame)].join(', ');
      const related = [{ span: placeOf(frame), message: report.say('frame', { kind: frame.word }) }];
      report.finding(side, { at: value.span, about: thing, holes, related, found });
    }
    for (const { thing, before, edge, value } of early) {
      const holes = { ...said(thing), before: called(before) };
      const found = [...Object.values(holes), edge].join(', ');
      const related = [{ span: placeOf(before), message: report.say('other') }];
      report.finding(edge, { at: value.span, about: thing, holes, related, found });
    }
    for (const { earlier, later, model, value } of misplaced) {
      const holes = { earlier: called(earlier), later: called(later), model: model.title };
      const found = [called(earlier), called(later), model.name].join(', ');
      const related = [{ span: placeOf(earlier), message: report.say('first') }];
      report.finding('phases', { at: value.span, about: later, holes, related, found });
    }
    for (const { phase, model, meant } of strange) {
      const holes = { phase: called(phase), model: model.title, phases: report.names(phaseTitles(model)) };
      const edits = meant && phase.title ? [replace(phase.title.span, `"\${1:${meant}}"`)] : [];
      const fixes = edits.map((edit) => skeleton(report.say('call', { phase: meant ?? '' }), edit));
      const found = `${called(phase)}, ${model.name}`;
      report.finding('strange', { at: placeOf(phase), about: phase, holes, fixes, found });
    }
    for (const { thing, value, because } of unread)
      report.undecided({ at: value.span, about: thing, why: report.say(because, { what: value.text }) });
  },
  examples: {
    speaking: [
      {
        title: 'an activity outside its cycle',
        plan: `cycle autumn "Look closely" from 2026-09-07 to 2026-12-11 {
  activity "Interview classmates" from 2026-11-30 to 2027-01-15
  //                                                 ^^^^^^^^^^
  training "Interviewing" on 2026-09-01
  //                         ^^^^^^^^^^
}`,
      },
      {
        title: 'a cycle of its own that ends after the phase it says it stands in',
        plan: `cycle years "Three years" { phase acting "act" from 2026-09-07 to 2026-12-11 }
cycle "First round" in acting from 2026-11-30 to 2027-01-15
//                                               ^^^^^^^^^^`,
      },
      {
        title: 'a cycle that begins before the one it follows has ended',
        plan: `cycle autumn "Look closely" from 2026-09-07 to 2026-12-11
cycle spring "Try it" after autumn from 2026-11-30 to 2027-05-28
//                                      ^^^^^^^^^^`,
      },
      {
        title: 'phases in another order than their model’s, and one that it does not have',
        plan: `cycle "A calmer start" from 2026-09-07 to 2026-12-11 {
  model pdsa
  phase "do" from 2026-09-07 to 2026-10-09
  //              ^^^^^^^^^^
  phase "plan" from 2026-10-12 to 2026-10-30
  phase "study" from 2026-09-14 to 2026-10-02
  //                 ^^^^^^^^^^
  phase "celebrate" from 2026-12-01 to 2026-12-11
  //    ^^^^^^^^^^^
}`,
      },
    ],
    silent: [
      {
        title: 'a cycle, its activities, and the cycle after it',
        plan: `cycle autumn "Look closely" from 2026-09-07 to 2026-12-11 {
  activity "Interview classmates" from 2026-10-12 to 2026-11-03
  evidence "Marks by lesson" from 2024-09 to 2026-10 routine
}
cycle spring "Try it" after autumn from 2027-01-11 to 2027-05-28`,
      },
      {
        title: 'a second round of a phase, and a title that says more than the phase',
        plan: `cycle "A calmer start" from 2026-09-07 to 2027-05-28 {
  model plan-act-observe-reflect
  phase "Planning with students" from 2026-09-07 to 2026-10-02
  phase "act" from 2026-10-05 to 2026-11-06
  phase "observe" from 2026-10-12 to 2026-11-06
  phase "act" from 2027-01-11 to 2027-02-12
}`,
      },
      {
        title: 'the phases of a model under their Swedish and Spanish titles',
        plan: `cycle "Lugnare start" from 2026-09-07 to 2026-12-11 {
  model pdsa
  phase "Planera" from 2026-09-07 to 2026-09-25
  phase "hacer" from 2026-09-28 to 2026-10-30
}`,
      },
      {
        title: 'a month that the cycle begins in, a day in words, a model of one’s own',
        plan: `model "Look, try, tell" { phase "look"  phase "try"  phase "tell" }
cycle "A calmer start" from 2026-09-07 to 2026-12-11 {
  model "Look, try, tell"
  phase "look" from 2026-09 to 2026-10
  phase "tell" on "the last assembly"
}`,
      },
    ],
  },
});
