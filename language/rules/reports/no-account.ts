import { called, placeOf, statusOf, wordsOf } from '../../model/ask/facts.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const network = `partnership "City network" { status running }
network city "Schools of the city" coordinated by "The council" { members ash, birch, cedar }
school ash "Ash School"
school birch "Birch School"
school cedar "Cedar School"
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18`;
const spoken = network.replace('{ members ash, birch, cedar }\n', '{ members ash, birch, cedar }\n//      ^^^^\n');

export const noAccount = defineRule({
  id: 'reports/no-account',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  title: 'A network with no account of practice',
  why: 'What one school has worked out reaches the next as a story with its lessons drawn out: where it was, what was tried, what others may take from it.',
  question: 'Which of your stories would help a school that was not there?',
  whenNot: 'The schools visit one another, and want nothing in writing.',
  sources: [{ source: 'ainscowSlides', support: 'states' }],
  messages: {
    none: 'In the network “{network}” no account of practice is planned or written. What could another school learn from one?',
    add: 'Plan an account of practice',
  },
  check(plan, report) {
    const [network] = plan.byKind.network;
    const { cycle, change, move, visit, cluster, report: reports, shared, duty } = plan.byKind;
    // Before anything is done there is nothing to give an account of.
    const works = [...cycle, ...change, ...move, ...visit, ...cluster].length > 0;
    if (!network || !works || statusOf(plan) === 'draft') return;
    const forms = [...reports, ...shared].flatMap((one) => wordsOf(one, 'form'));
    if (forms.includes('account-of-practice') || duty.some(({ word }) => word === 'records')) return;
    const line =
      'report "${1:What the others may learn}" by ${2:not stated} due ${3:not stated} { form account-of-practice }';
    report.finding('none', {
      at: placeOf(network),
      about: network,
      holes: { network: called(network) },
      found: 'no account',
      fixes: [skeleton(report.say('add'), addDeclaration(plan, network.span, line))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'three schools work, and nobody writes it down for the others',
        plan: spoken,
        fixed: `${network}

report "How we changed our starts" by ash due 2027-02-26 { form account-of-practice }`,
        filled: ['How we changed our starts', 'ash', '2027-02-26'],
      },
      {
        title: 'a letter is no account of practice',
        plan: `${spoken}
report "A letter to parents" by ash to families { form letter }`,
      },
    ],
    silent: [
      {
        title: 'an account is planned',
        plan: `${network}
report "How we changed our starts" by ash to birch, cedar { form account-of-practice }`,
      },
      {
        title: 'a network that has just been formed',
        plan: `partnership "City network" { status running }
network city "Schools of the city" coordinated by "The council"`,
      },
      {
        title: 'an account is owed to every school',
        plan: `${network}
owed by city-council to ash { records "An account of practice." due 2027-06-30 }
authority city-council "The council"`,
      },
    ],
  },
});
