import { called, placeOf } from '../../model/ask/facts.ts';
import { capacityOf } from '../../model/ask/people/sites.ts';
import { defineRule } from '../rule.ts';

const parties = `partnership "Calm starts" { between ash, uni, council }
school ash "Ash School"
university uni "The university"
authority council "The council"
role tutor "Form tutor" at ash voice teacher
role friend "Critical friend" at uni voice researcher`;

export const capacityOneSided = defineRule({
  id: 'network/capacity-one-sided',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'all',
  partnershipOnly: true,
  title: 'Only the schools are to learn',
  why: 'A partnership asks something new of everybody. Where training goes to schools alone, it says who is thought to be in need of learning, and researchers and officials go on as before.',
  question: 'What do the university and the authority have to learn to do their part?',
  whenNot: 'The others learn elsewhere, outside this plan; say where.',
  sources: [{ source: 'ecerCbs', support: 'states' }],
  messages: {
    one: 'Training is planned for schools only; {others} is to learn nothing. What does it need to learn to do its part?',
    many: 'Training is planned for schools only; {others} are to learn nothing. What do they need to learn to do their part?',
    unclear: 'for whom some of the training is, is not stated',
  },
  check(plan, report) {
    const capacity = capacityOf(plan);
    if (!capacity?.schoolsOnly) return;
    const [first, ...more] = capacity.others;
    if (!first) return;
    const place = { at: placeOf(first), about: first };
    if (capacity.unclear) {
      report.undecided({ ...place, why: report.say('unclear') });
      return;
    }
    report.finding(more.length > 0 ? 'many' : 'one', {
      ...place,
      holes: { others: report.names(capacity.others.map(called), 'and') },
      found: 'schools only',
    });
  },
  examples: {
    speaking: [
      {
        title: 'teachers are trained, researchers and officials are not',
        plan: `${parties.replace('authority', '//         ^^^\nauthority')}
training "Interviewing classmates" for tutor on 2026-10-05 by friend`,
      },
      {
        title: 'training that is owed goes to the school too',
        plan: `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"
//         ^^^
owed by uni to ash { staff development "A day on questions." on 2026-11-03 }`,
      },
    ],
    silent: [
      {
        title: 'researchers learn how a school uses its hours',
        plan: `${parties}
training "Interviewing classmates" for tutor on 2026-10-05 by friend
training "A week in a school" for friend on 2026-10-12 by tutor`,
      },
      {
        title: 'the university says what it needs to learn',
        plan: `${parties.replace('"The university"', '"The university" { needs "How schools use their hours." }')}
training "Interviewing classmates" for tutor on 2026-10-05 by friend`,
      },
      {
        title: 'nobody is trained yet',
        plan: `${parties}
contract "Working contract" { between ash, uni, council }`,
      },
      {
        title: 'for whom a training is, nobody has said',
        plan: `${parties}
training "Interviewing classmates" for tutor on 2026-10-05 by friend
training "Reading figures" on 2026-10-12 by friend`,
      },
    ],
  },
});
