import { called, placeOf, pointedAt, says, targetsOf } from '../../model/ask/facts.ts';
import { shownAs } from '../../model/ask/labels.ts';
import { partiesOf } from '../../model/ask/people/organisations.ts';
import {
  leadersNamed,
  leavesOpen,
  sideOfParty,
  sidesNamed,
  sidesTaking,
  unplacedAmong,
} from '../../model/ask/people/sides.ts';
import { isBinding } from '../../model/ask/time/stages.ts';
import type { Plan } from '../../model/join.ts';
import type { Thing } from '../../model/plan.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `partnership "Calm starts" {
  status running
  between ash, uni
}
school ash "Ash School"
university uni "The university"
role coord "Coordinator" at ash voice teacher
role friend "Critical friend" at uni voice researcher`;
const mandated = `${people}
role head "Head teacher" at ash voice leader { mandate "Governing body" on 2026-06-12 }`;

export const noLeadWithAuthority = defineRule({
  id: 'ownership/no-lead-with-authority',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'A side has no lead, or nobody in practice may decide on what is studied',
  why: 'A partnership has a lead on each side. On the side of practice it has to be somebody who may change what the inquiry is about, or its findings wait for a decision nobody there can take.',
  question: 'If the inquiry shows that something must change, who here may say yes?',
  whenNot: 'The mandate is being asked for; say of whom, and by when.',
  sources: [
    { source: 'ies', support: 'states' },
    { source: 'mutualBenefit', support: 'states' },
  ],
  messages: {
    noLead: 'Nobody of {parties} leads or answers for anything here. Who leads on that side?',
    noMandate:
      '“{lead}” leads on the side of practice, and nothing says with what mandate. Add “mandate” and who gave it.',
    addLead: 'Say who leads on that side',
    addMandate: 'Say where the right to lead comes from',
    unplaced: 'the plan does not say which organisation “{who}” belongs to',
  },
  check(plan, report) {
    const { head } = plan;
    if (!head || plan.byKind.question.length === 0 || !isBinding(plan)) return;
    const leaders = leadersNamed(plan);
    const vague = unplacedAmong(plan, leaders);
    for (const side of sidesTaking(plan)) {
      if (sidesNamed(plan, leaders).includes(side) || leavesOpen(head, 'led by', 'by', 'coordinated by')) continue;
      const place = { at: placeOf(head), about: head };
      if (vague) {
        report.undecided({ ...place, why: report.say('unplaced', { who: shownAs(plan, vague) }) });
        continue;
      }
      const parties = partiesOf(plan).filter((party) => sideOfParty(plan, party) === side);
      const fixes = [skeleton(report.say('addLead'), addLine(head, 'led by ${1:not stated}'))];
      const holes = { parties: report.names(parties.map(called), 'or') };
      report.finding('noLead', { ...place, holes, found: `no lead in ${side}`, fixes });
    }
    const lead = leaders.flatMap((value) =>
      sidesNamed(plan, [value]).includes('practice') ? targetsOf(plan, value) : [],
    );
    const [first] = lead.filter(({ kind }) => kind === 'role' || kind === 'team');
    if (!first || hasMandate(plan)) return;
    report.finding('noMandate', {
      at: placeOf(first),
      about: first,
      holes: { lead: called(first) },
      found: 'no mandate',
      fixes: [skeleton(report.say('addMandate'), addLine(first, 'mandate ${1:not stated}'))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'a coordinator leads for the school, with no mandate that is told',
        plan: `${people.replace('teacher\n', 'teacher\n//   ^^^^^\n')}
question why "Why do mornings begin loudly?" by coord, friend`,
        fixed: `${people.replace('teacher\n', 'teacher {\n  mandate not stated\n}\n')}
question why "Why do mornings begin loudly?" by coord, friend`,
      },
      {
        title: 'all is led from the school, with a mandate, and nobody leads on the side of research',
        plan: `${mandated.replace(' {\n', ' {\n//          ^^^^^^^^^^^^^\n')}
question why "Why do mornings begin loudly?" by coord`,
        fixed: `${mandated.replace('uni\n}', 'uni\n  led by not stated\n}')}
question why "Why do mornings begin loudly?" by coord`,
      },
    ],
    silent: [
      {
        title: 'a lead on each side, and the head has a mandate',
        plan: `${mandated}
question why "Why do mornings begin loudly?" by coord, friend`,
      },
      {
        title: 'a draft in which nothing is owed yet',
        plan: `${people.replace('running', 'draft')}
question why "Why do mornings begin loudly?" by coord`,
      },
      {
        title: 'two schools with no side of research',
        plan: `${mandated.replace('uni\n}', 'birch\n}')}
school birch "Birch School"
question why "Why do mornings begin loudly?" by coord`,
      },
    ],
  },
});

/** Whether somebody in practice has a mandate, be it that whose has been left open. */
function hasMandate(plan: Plan): boolean {
  const holders: readonly Thing[] = [...plan.byKind.role, ...plan.byKind.team];
  return holders.some((one) => says(one, 'mandate') && !isOfResearch(plan, one));
}

function isOfResearch(plan: Plan, actor: Thing): boolean {
  return pointedAt(plan, actor, 'at').some((party) => sideOfParty(plan, party) === 'research');
}
