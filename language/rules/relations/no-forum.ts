import { outerCycles } from '../../model/ask/cycles/inside.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { gatheredIn } from '../../model/ask/partners/forums.ts';
import { partiesOf } from '../../model/ask/people/organisations.ts';
import { isToCome } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const parties = `partnership "Calm starts" { between ash, birch, uni }
school ash "Ash School"
school birch "Birch School"
university uni "The university"
role ash-head "Head teacher of Ash" at ash voice leader
role birch-head "Head teacher of Birch" at birch voice leader
role friend "Critical friend" at uni voice researcher`;

export const noForum = defineRule({
  id: 'relations/no-forum',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'A cycle in which the partners never all sit together',
  why: 'Shared responsibility grows where all partners are in one room and can answer one another. Without it each knows the work through somebody else’s account.',
  question: 'When in this cycle do all of you sit at one table?',
  whenNot: 'The cycle is the work of one site, and the others have agreed to hear of it later.',
  sources: [{ source: 'actionResearch2024', support: 'states' }],
  messages: {
    none: 'In “{cycle}” no meeting is planned or told of. When will all partners sit together?',
    missing:
      'In “{cycle}” no meeting joins all partners; nobody of {parties} is at any of them. When will all sit together?',
    apart: 'In “{cycle}” every partner is at some meeting, and at none are all of them. When will all sit together?',
    stranger: 'which organisation “{who}” belongs to is not stated',
    meeting: 'Not all partners are there',
    add: 'Plan a meeting of all partners',
  },
  check(plan, report) {
    if (partiesOf(plan).length < 2) return;
    for (const cycle of outerCycles(plan)) {
      if (isToCome(plan, cycle, report.today)) continue;
      const gathered = gatheredIn(plan, cycle);
      if (gathered.is === 'together') continue;
      const place = { at: placeOf(cycle), about: cycle };
      if (gathered.is === 'cannot tell') {
        report.undecided({ ...place, why: report.say('stranger', { who: gathered.value.text }) });
        continue;
      }
      const { gatherings, missing } = gathered;
      const told = {
        ...place,
        related: gatherings.map((work) => ({ span: placeOf(work), message: report.say('meeting') })),
        fixes: [
          skeleton(
            report.say('add'),
            addLine(cycle, 'meeting "${1:What all talk about}" on ${2:not stated} with not stated'),
          ),
        ],
      };
      const holes = { cycle: called(cycle) };
      if (gatherings.length === 0) report.finding('none', { ...told, holes, found: 'no meeting' });
      else if (missing.length === 0) report.finding('apart', { ...told, holes, found: 'never together' });
      else {
        const absent = missing.map(called);
        const parties = report.names(absent, 'or');
        report.finding('missing', { ...told, holes: { ...holes, parties }, found: absent.join(', ') });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'a cycle with no meeting',
        plan: `${parties}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18
//    ^^^^^^`,
        fixed: `${parties}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18 {
  meeting "What we see" on 2026-11-30 with not stated
}`,
        filled: ['What we see', '2026-11-30'],
      },
      {
        title: 'the university and one school meet, the other school is never there',
        plan: `${parties}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18 {
//    ^^^^^^
  meeting "What we see" on 2026-11-30 by ash-head with friend { decides "Look again." }
}`,
      },
      {
        title: 'everybody is somewhere, and never together',
        plan: `${parties}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18 {
//    ^^^^^^
  meeting "At Ash" on 2026-10-15 by ash-head with friend { decides "Look again." }
  meeting "At Birch" on 2026-11-12 by birch-head with friend { decides "Look again." }
}`,
      },
    ],
    silent: [
      {
        title: 'all partners sit together once',
        plan: `${parties}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18 {
  meeting "What we see" on 2026-11-30 by ash-head with birch-head, friend { decides "Look again." }
}`,
      },
      {
        title: 'a forum that falls in the time of the cycle, though it stands elsewhere',
        plan: `${parties}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18
meeting "Autumn forum" on 2026-11-30 by ash, birch with uni { decides "Look again." }`,
      },
      {
        title: 'a steering group of all partners meets throughout',
        plan: `${parties}
team steering "Steering group" { members ash-head, birch-head, friend  meets every half-term }
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18`,
      },
      {
        title: 'a network of all partners meets every term',
        plan: `${parties}
network "The three of us" { members ash, birch, uni  meets every term }
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18`,
      },
      {
        title: 'a cycle that is still to come',
        plan: `${parties}
cycle spring "Try it" from 2027-01-11 to 2027-05-28`,
      },
      {
        title: 'who is at the forum is said in words',
        plan: `${parties}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18 {
  meeting "Autumn forum" on 2026-11-30 by ash-head with "All partners" { decides "Look again." }
}`,
      },
    ],
  },
});
