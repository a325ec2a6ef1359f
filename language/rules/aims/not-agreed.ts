import { called, placeOf, statusOf } from '../../model/ask/facts.ts';
import { unagreedAims } from '../../model/ask/framing/aims.ts';
import { addToHead, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `partnership "Calm starts" {
  status running
  between ash, birch, uni
}
school ash "Ash School"
school birch "Birch School"
university uni "The university"
role head "Head teacher" at birch voice leader`;

export const notAgreed = defineRule({
  id: 'aims/not-agreed',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'A party has not agreed an aim as it stands now',
  why: 'Partners need a shared understanding of what both the research and the collaboration are for. An aim that some have never said yes to, or said yes to in other words, is shared only on paper.',
  question: 'Would each partner tell a stranger the same when asked what this is for?',
  whenNot: 'The party joined for another part of the work; say which.',
  sources: [{ source: 'actionResearch2024', support: 'states' }],
  messages: {
    missing: '“{aim}” is not agreed by {parties}. What would it say to it?',
    several: '“{aim}” is not agreed by {parties}. What would they say to it?',
    nobody: '“{aim}” is agreed by nobody yet. Add “agreed by” and who has, with the day.',
    outdated: '{parties} agreed “{aim}” before it last changed, on {date}. Do they agree to it as it stands now?',
    change: 'It changed here',
    add: 'Say who has agreed it',
    vague: '“{who}” has agreed, and is declared nowhere as a party',
  },
  check(plan, report) {
    for (const { aim, missing, outdated, vague } of unagreedAims(plan, statusOf(plan) === 'draft')) {
      const place = { at: placeOf(aim), about: aim };
      if (missing.length > 0 && vague) {
        report.undecided({ ...place, why: report.say('vague', { who: vague.text }) });
      } else if (missing.length > 0) {
        const nobody = !outdated && !aim.facts.some(({ phrase }) => phrase === 'agreed by');
        const message = nobody ? 'nobody' : missing.length > 1 ? 'several' : 'missing';
        report.finding(message, {
          ...place,
          holes: { aim: called(aim), parties: report.names(missing.map(called), 'and') },
          found: `not agreed by ${missing.map((party) => party.name?.text ?? called(party)).join(', ')}`,
          fixes: [skeleton(report.say('add'), addToHead(aim, 'agreed by ${1:not stated}'))],
        });
      }
      if (!outdated) continue;
      const { parties, at, change } = outdated;
      report.finding('outdated', {
        at: at.span,
        about: aim,
        holes: { aim: called(aim), parties: report.names(parties.map(called), 'and'), date: at.text },
        related: [{ span: placeOf(change), message: report.say('change') }],
        found: `agreed ${at.text}`,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'one school of two has agreed, and the university',
        plan: `${people}
research aim "Understand who misses out." agreed by ash, uni on 2026-08-30
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
        fixed: `${people}
research aim "Understand who misses out." agreed by ash, uni on 2026-08-30 agreed by not stated`,
      },
      {
        title: 'agreed in August, reworded in January by two of the three',
        plan: `${people}
research aim miss "Understand who misses out." agreed by ash, birch, uni on 2026-08-30
//                                                                          ^^^^^^^^^^
amendment "Families are meant too." about miss on 2027-01-15 because "They asked." { agreed by ash, uni }`,
      },
      {
        title: 'an aim that nobody has agreed',
        plan: `${people}
collaboration aim "Build each school’s capacity."
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'all have agreed, one of them by its head',
        plan: `${people}
research aim "Understand who misses out." agreed by ash, uni on 2026-08-30 agreed by head on 2026-09-02`,
      },
      {
        title: 'reworded, and agreed again',
        plan: `${people}
research aim miss "Understand who misses out." agreed by ash, birch, uni on 2026-08-30
amendment "Families are meant too." about miss on 2027-01-15 because "They asked." { agreed by ash, head, uni }`,
      },
      {
        title: 'nobody has agreed yet, in a draft',
        plan: `${people.replace('running', 'draft')}
research aim "Understand who misses out."`,
      },
      {
        title: 'agreed by “All partners”, so that it cannot be told by whom',
        plan: `${people}
research aim "Understand who misses out." agreed by "All partners" on 2026-08-30`,
      },
    ],
  },
});
