import { changesOf } from '../../model/ask/cycles/changes.ts';
import { called, isAhead, placeOf } from '../../model/ask/facts.ts';
import { unaddressedBarriers } from '../../model/ask/framing/barriers.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const unaddressedBarrier = defineRule({
  id: 'framing/unaddressed-barrier',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A barrier that nothing works on and nobody has accepted',
  why: 'A barrier that is named and then left stays in the way of whatever is tried. To say that it is accepted, or out of reach, is an answer too.',
  question: 'What works on this barrier, or who has decided to live with it?',
  whenNot: 'It is met in another plan; say so as its response.',
  sources: [{ source: 'ainscow2023', place: '§7, contextual analysis', support: 'states' }],
  messages: {
    open: 'Nothing in the plan works on the barrier “{barrier}”, and nobody has accepted it. What is done about it?',
    answer: 'Say how it is met',
    address: 'Say that “{change}” works on it',
  },
  check(plan, report) {
    const [change, ...others] = changesOf(plan).filter((one) => !isAhead(one));
    for (const barrier of unaddressedBarriers(plan)) {
      const name = barrier.name?.text ?? (barrier.title ? `"${barrier.title.text}"` : undefined);
      const response = skeleton(report.say('answer'), addLine(barrier, 'response ${1:not stated}'));
      const addresses =
        change && name !== undefined && others.length === 0
          ? [skeleton(report.say('address', { change: called(change) }), addLine(change, `addresses \${1:${name}}`))]
          : [];
      report.finding('open', {
        at: placeOf(barrier),
        about: barrier,
        holes: { barrier: called(barrier) },
        found: 'nothing works on it',
        fixes: [response, ...addresses],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'two barriers, and a change for one of them',
        plan: `barrier starts "The first ten minutes ask nothing." { caused by school-practice }
barrier bus "The bus from the estate is late."
//      ^^^
change "A shared task" { addresses starts }`,
        fixed: `barrier starts "The first ten minutes ask nothing." { caused by school-practice }
barrier bus "The bus from the estate is late." {
  response not stated
}
change "A shared task" { addresses starts }`,
      },
      {
        title: 'evidence about a barrier does not work on it',
        plan: `barrier bus "The bus from the estate is late."
//      ^^^
evidence "When the bus comes" about bus
change "A shared task"`,
      },
      {
        title: 'a change that names what it works on works on nothing else',
        plan: `practice lessons "How first lessons begin"
barrier starts "The first ten minutes ask nothing." about lessons
barrier bell "The bell rings too early." about lessons
//      ^^^^
change "A shared task" about lessons { addresses starts }`,
      },
    ],
    silent: [
      {
        title: 'a change of the practice that the barrier is about',
        plan: `practice lessons "How first lessons begin"
barrier "The first ten minutes ask nothing." about lessons
change "A shared task" about lessons`,
      },
      {
        title: 'addressed, accepted, out of reach, left open, met by a decision',
        plan: `concern absence "Many stay away."
barrier starts "The first ten minutes ask nothing." about absence
barrier bus "The bus from the estate is late." { response out-of-reach }
barrier rain "It rains." { response accepted by "The school" because "It does." }
barrier noise "Corridors are loud." { response left open }
barrier bell "The bell rings too early."
decision "Ask the council about the bell" about bell
change "A shared task" { addresses absence }`,
      },
      {
        title: 'too early: nothing is tried yet, or only later',
        plan: `barrier bus "The bus from the estate is late."
change "A shared task" { status ahead }`,
      },
    ],
  },
});
