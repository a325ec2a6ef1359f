import { called, placeOf } from '../../model/ask/facts.ts';
import { chairOf } from '../../model/ask/partners/forums.ts';
import { partiesOf } from '../../model/ask/people/organisations.ts';
import { defineRule } from '../rule.ts';

const parties = `partnership "Calm starts" { between ash, uni }
//          ^^^^^^^^^^^^^
school ash "Ash School"
university uni "The university"
role head "Head teacher" at ash voice leader
role friend "Critical friend" at uni voice researcher`;
const quiet = parties.replace(/\n\/\/.*/, '');

export const sameChair = defineRule({
  id: 'relations/same-chair',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  partnershipOnly: true,
  title: 'One organisation chairs every meeting',
  why: 'Who holds the chair decides what comes first, who speaks and when it is enough. When the chair moves, the others learn to hold it, and the agenda changes.',
  question: 'What would come first, if another partner held the chair next time?',
  whenNot: 'The others have asked one partner to chair, and can take the chair when they want it.',
  sources: [{ source: 'actionResearch2024', support: 'suggests' }],
  messages: {
    one: '“{party}” chairs every meeting of the partners. Who of the others could hold the chair next time?',
    unclear: 'which organisation “{who}”, who chairs, belongs to is not stated',
    meeting: 'Chaired by the same organisation',
  },
  check(plan, report) {
    const { head } = plan;
    if (!head || partiesOf(plan).length < 2) return;
    const chair = chairOf(plan);
    if (chair.is === 'cannot tell') {
      const why = report.say('unclear', { who: chair.value.text });
      report.undecided({ at: chair.value.span, about: head, why });
    }
    if (chair.is !== 'one') return;
    report.finding('one', {
      at: placeOf(head),
      about: head,
      holes: { party: called(chair.party) },
      related: chair.gatherings.map((work) => ({ span: placeOf(work), message: report.say('meeting') })),
      found: called(chair.party),
    });
  },
  examples: {
    speaking: [
      {
        title: 'the researcher holds the chair each time',
        plan: `${parties}
meeting "What we see" on 2026-10-15 by friend with head { decides "Look again." }
meeting "What we try" on 2026-11-30 by friend with head { decides "Try it." }`,
      },
      {
        title: 'one forum every term, always in the same hands',
        plan: `${parties}
meeting "Forum" every term by uni with ash { decides "What comes next." }`,
      },
    ],
    silent: [
      {
        title: 'the chair moves',
        plan: `${quiet}
meeting "What we see" on 2026-10-15 by friend with head { decides "Look again." }
meeting "What we try" on 2026-11-30 by head with friend { decides "Try it." }`,
      },
      {
        title: 'one meeting is no habit',
        plan: `${quiet}
meeting "What we see" on 2026-10-15 by friend with head { decides "Look again." }`,
      },
      {
        title: 'meetings inside one school are its own',
        plan: `${quiet}
role tutor "Form tutor" at ash voice teacher
meeting "Before school" on 2026-10-15 by head with tutor { decides "Look again." }
meeting "After school" on 2026-11-30 by head with tutor { decides "Try it." }`,
      },
    ],
  },
});
