import { called, placeOf } from '../../model/ask/facts.ts';
import {
  lacksDefaultOwner,
  leavesDefaultOwnerOpen,
  unansweredItems,
  unownedItems,
} from '../../model/ask/people/owners.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addToHead, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const partnership = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"
role coord "Coordinator" at ash voice teacher`;

export const ownershipUndefined = defineRule({
  id: 'ownership/undefined',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Nobody answers for it',
  why: 'What belongs to everybody is done by nobody. Partners who want to own the work together have to say, line by line, whose each part is.',
  question: 'Who would notice first if this did not happen?',
  whenNot: 'The owner is being found; say until when, or write that it is not stated.',
  sources: [{ source: 'actionResearch2024', support: 'suggests' }],
  messages: {
    item: 'The {kind} “{title}” has nobody who answers for it. Add “by” and a role or team.',
    evidence: 'The {kind} “{title}” has nobody who answers for it. Add “gathered by” and a role or team.',
    all: 'The {kind} “{title}” has nobody who answers for it, nor for anything in it. Add “by” and a role after its title.',
    also: 'Nobody answers for this',
    addOwner: 'Say whose inquiry it is',
    add: 'Say who answers for it',
  },
  check(plan, report) {
    const unowned = unownedItems(plan);
    const [first] = unowned;
    const { head } = plan;
    if (!first || leavesDefaultOwnerOpen(plan)) return;
    if (head && lacksDefaultOwner(plan)) {
      report.finding('all', {
        at: placeOf(head),
        about: head,
        holes: { kind: first.word, title: called(first) },
        related: unowned.map((thing) => ({ span: placeOf(thing), message: report.say('also') })),
        fixes: [skeleton(report.say('addOwner'), addToHead(head, 'by ${1:not stated}'))],
        found: 'no owner',
      });
      return;
    }
    const items = unansweredItems(plan);
    // A draft that has not come to who does what is asked once, where the first of them stands.
    const [together, apart] = isPastDraft(plan) ? [[], items] : [items.slice(1), items.slice(0, 1)];
    const related = together.map((thing) => ({ span: placeOf(thing), message: report.say('also') }));
    for (const thing of apart) {
      const isSource = thing.kind === 'evidence';
      const phrase = isSource ? 'gathered by' : 'by';
      report.finding(isSource ? 'evidence' : 'item', {
        at: placeOf(thing),
        about: thing,
        holes: { kind: thing.word, title: called(thing) },
        fixes: [skeleton(report.say('add'), addToHead(thing, `${phrase} \${1:not stated}`))],
        found: 'no owner',
        related,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a question that is everybody’s',
        plan: `${partnership}
question why "Why do mornings begin loudly?" exploratory
//       ^^^`,
        fixed: `${partnership}
question why "Why do mornings begin loudly?" exploratory by not stated`,
      },
      {
        title: 'a source that no one gathers, though its question is owned',
        plan: `${partnership}
question why "Why do mornings begin loudly?" by coord {
  evidence "Three mornings of notes" { method observation }
  //       ^^^^^^^^^^^^^^^^^^^^^^^^^
  evidence "What the tutor sees" gathered by coord { method diary }
}`,
        fixed: `${partnership}
question why "Why do mornings begin loudly?" by coord {
  evidence "Three mornings of notes" gathered by not stated { method observation }
  evidence "What the tutor sees" gathered by coord { method diary }
}`,
      },
      {
        title: 'a draft in which several parts are nobody’s is asked once',
        plan: `${partnership}
question why "Why do mornings begin loudly?"
//       ^^^
evidence "Three mornings of notes" { answers why }`,
      },
      {
        title: 'of what runs, each part is asked about',
        plan: `${partnership.replace('{ between', '{ status running  between')}
question why "Why do mornings begin loudly?"
//       ^^^
evidence "Three mornings of notes" { answers why }
//       ^^^^^^^^^^^^^^^^^^^^^^^^^`,
      },
      {
        title: 'an inquiry that does not say whose it is',
        plan: `inquiry "Calm starts" at "Ash School"
//      ^^^^^^^^^^^^^
question "Why do mornings begin loudly?"
finding "They have nothing to do." tentative`,
        fixed: `inquiry "Calm starts" at "Ash School" by not stated
question "Why do mornings begin loudly?"
finding "They have nothing to do." tentative`,
      },
    ],
    silent: [
      {
        title: 'each part has an owner',
        plan: `${partnership}
question why "Why do mornings begin loudly?" by coord
evidence notes "Three mornings of notes" gathered by coord
report "Interim account" by coord
finding "They have nothing to do." based on notes { interpreted by coord }`,
      },
      {
        title: 'in an inquiry its owner stands in',
        plan: `inquiry "Calm starts" by "The tutor" at "Ash School"
question "Why do mornings begin loudly?"
finding "They have nothing to do." tentative`,
      },
      {
        title: 'an activity in which nobody takes part is asked about as such',
        plan: `${partnership}
activity "Watch mornings"`,
      },
      {
        title: 'an activity that gathers it, an honest gap, and what came unasked',
        plan: `${partnership}
question why "Why do mornings begin loudly?" by not stated
evidence notes "Three mornings of notes"
activity "Watch mornings" by coord { gathers notes }
evidence "A parent says her son leaves the house on time" unplanned { voice family }`,
      },
    ],
  },
});
