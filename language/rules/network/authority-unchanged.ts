import { called, placeOf } from '../../model/ask/facts.ts';
import { unchangedAuthorities } from '../../model/ask/people/sites.ts';
import { defineRule } from '../rule.ts';

const parties = `partnership "Calm starts" { status running  between ash, council }
school ash "Ash School"
authority council "The council"
role officer "School adviser" at council voice official
role head "Head teacher" at ash voice leader`;
const change = 'change "A shared puzzle on each table" by head for pupils';

export const authorityUnchanged = defineRule({
  id: 'network/authority-unchanged',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  partnershipOnly: true,
  title: 'An authority is a party and changes nothing of its own',
  why: 'Schools can move only as far as rules, money and forms allow. An authority that joins and asks others to change leaves in place what only it could move.',
  question: 'Which of its own habits does the authority look at, while the schools look at theirs?',
  whenNot: 'The authority gives figures or money and has agreed to no more than that.',
  sources: [{ source: 'ainscow2023', place: '§4.3', support: 'states' }],
  messages: {
    still:
      '“{authority}” is a party, and none of its own practices changes in this plan. Which of its rules, forms or habits could it look at?',
  },
  check(plan, report) {
    for (const authority of unchangedAuthorities(plan)) {
      report.finding('still', {
        at: placeOf(authority),
        about: authority,
        holes: { authority: called(authority) },
        found: 'unchanged',
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'the school changes, the council watches',
        plan: `${parties.replace('role officer', '//        ^^^^^^^\nrole officer')}
${change}`,
      },
      {
        title: 'the council hears a report, and goes on as before',
        plan: `${parties.replace('role officer', '//        ^^^^^^^\nrole officer')}
${change}
practice forms "How schools report absence" at council { now "A form a week." }
report "What we saw" by head to council`,
      },
    ],
    silent: [
      {
        title: 'the council changes its forms',
        plan: `${parties}
${change}
change "One form a term instead of one a week" by officer for staff`,
      },
      {
        title: 'no change is planned anywhere yet',
        plan: parties,
      },
      {
        title: 'what the council did, and does now, is told',
        plan: `${parties}
${change}
practice "How schools report absence" at council { before "A form a week."  now "One a term." }`,
      },
      {
        title: 'looking back on the collaboration, the council decides to do otherwise',
        plan: `${parties}
${change}
reflection "How do we work together?" by head with officer { decides "One form a term." by officer }`,
      },
    ],
  },
});
