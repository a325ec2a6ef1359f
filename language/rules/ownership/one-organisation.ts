import { called, placeOf } from '../../model/ask/facts.ts';
import { shownAs } from '../../model/ask/labels.ts';
import { partiesOf } from '../../model/ask/people/organisations.ts';
import { owningPartners } from '../../model/ask/people/owners.ts';
import { defineRule } from '../rule.ts';

const people = `school ash "Ash School"
university uni "The university"
role coord "Coordinator" at ash voice teacher
role friend "Critical friend" at uni voice researcher`;

export const oneOrganisation = defineRule({
  id: 'ownership/one-organisation',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  partnershipOnly: true,
  title: 'Everything is owned by one organisation',
  why: 'Where one side owns every question, source and report, the others take part in somebody else’s project. Co-ownership shows in who answers for what.',
  question: 'Which part of this would you say is yours, if you asked each partner in turn?',
  whenNot: 'The partners have agreed that one of them owns the work in this period; say why and until when.',
  sources: [{ source: 'actionResearch2024', support: 'suggests' }],
  messages: {
    one: 'All owners named here belong to “{party}”. Which question, source or report could belong to {others}, or be shared?',
    other: 'Owns nothing here',
    unplaced: 'the plan does not say which organisation “{who}” belongs to',
  },
  check(plan, report) {
    const { head } = plan;
    const parties = partiesOf(plan);
    if (!head || parties.length < 2) return;
    const { partners, unplaced, count } = owningPartners(plan);
    const [party, second] = partners;
    if (count === 0 || second) return;
    const [vague] = unplaced;
    if (vague) {
      report.undecided({ at: vague.span, about: head, why: report.say('unplaced', { who: shownAs(plan, vague) }) });
      return;
    }
    if (!party) return;
    const others = parties.filter((other) => other !== party);
    report.finding('one', {
      at: placeOf(head),
      about: head,
      holes: { party: called(party), others: report.names(others.map(called), 'or') },
      related: others.map((other) => ({ span: placeOf(other), message: report.say('other') })),
      found: `all with ${called(party)}`,
    });
  },
  examples: {
    speaking: [
      {
        title: 'the university owns all of it',
        plan: `partnership "Calm starts" { between ash, uni }
//          ^^^^^^^^^^^^^
${people}
question why "Why do mornings begin loudly?" by friend
evidence "Interviews" gathered by friend with coord { answers why }`,
      },
      {
        title: 'a faculty of the same university is no second side',
        plan: `partnership calm "Calm starts" { between ash, uni }
//          ^^^^
${people}
university faculty "Faculty of education" part of uni
role student "Doctoral student" at faculty voice researcher
question why "Why do mornings begin loudly?" by friend
evidence "Interviews" gathered by student { answers why }
contract "Working contract" { owner of findings friend }`,
      },
    ],
    silent: [
      {
        title: 'each side owns a part',
        plan: `partnership "Calm starts" { between ash, uni }
${people}
question why "Why do mornings begin loudly?" by coord
evidence "Interviews" gathered by friend { answers why }`,
      },
      {
        title: 'a team of one school in which both sides sit',
        plan: `partnership "Calm starts" { between ash, uni }
${people}
team group "Inquiry group" at ash { members coord, friend }
question why "Why do mornings begin loudly?" by group`,
      },
      {
        title: 'the contract shares what the school’s staff carry out',
        plan: `partnership "Calm starts" { between ash, uni }
${people}
question why "Why do mornings begin loudly?" by coord
contract "Working contract" { owner of findings coord, friend }`,
      },
      {
        title: 'a role that every school has belongs to each of them',
        plan: `partnership "Calm starts" { between ash, birch }
school ash "Ash School"
school birch "Birch School"
role heads "Heads" at each school voice leader
question why "Why do mornings begin loudly?" by heads`,
      },
      {
        title: 'an owner in words belongs to nobody knows whom',
        plan: `partnership "Calm starts" { between ash, uni }
${people}
question why "Why do mornings begin loudly?" by coord
report "Interim account" by "The steering group"`,
      },
    ],
  },
});
