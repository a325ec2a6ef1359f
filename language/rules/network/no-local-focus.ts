import { called, placeOf } from '../../model/ask/facts.ts';
import { withoutLocalFocus } from '../../model/ask/partners/networks.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const city = `network city "City network" coordinated by "The council" { members ash, birch  topic mobility }
school ash "Ash School" { focus "Children who arrive in the middle of a year" }`;

export const noLocalFocus = defineRule({
  id: 'network/no-local-focus',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A shared theme with a school that has not made it its own',
  why: 'One theme means different things in different places, and different groups miss out. A school that has not said what it means there works on somebody else’s question.',
  question: 'Who misses out here, when you look at this theme from your own corridors?',
  whenNot: 'The school has just joined and is still looking; say until when.',
  sources: [{ source: 'ainscow2023', place: '§6', support: 'states' }],
  messages: {
    none: '“{school}” belongs to “{network}”, and nothing says what the shared theme means there. Who misses out in this school?',
    network: 'The network and its theme',
    add: 'Say what it means at this school',
  },
  check(plan, report) {
    const told = new Set<string>();
    for (const network of [...plan.byKind.network, ...plan.byKind.cluster]) {
      for (const { school } of withoutLocalFocus(plan, network)) {
        const id = plan.ids.get(school) ?? called(school);
        if (told.has(id)) continue;
        told.add(id);
        report.finding('none', {
          at: placeOf(school),
          about: school,
          holes: { school: called(school), network: called(network) },
          related: [{ span: placeOf(network), message: report.say('network') }],
          found: 'no local focus',
          fixes: [skeleton(report.say('add'), addLine(school, 'focus "${1:What it means here}"'))],
        });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'one school reads the theme, the other only bears it',
        plan: `${city}
school birch "Birch School"
//     ^^^^^`,
        fixed: `${city}
school birch "Birch School" {
  focus "Families who leave at Easter"
}`,
        filled: ['Families who leave at Easter'],
      },
      {
        title: 'a cluster with a theme of its own',
        plan: `cluster river "Schools by the river" { members ash  focus "Who comes by boat" }
school ash "Ash School"
//     ^^^`,
      },
    ],
    silent: [
      {
        title: 'each school says what it means there',
        plan: `${city}
school birch "Birch School" { focus "Families who leave at Easter" }`,
      },
      {
        title: 'a concern of the school’s own reads the theme',
        plan: `${city}
school birch "Birch School"
concern "A third of Year 4 is new since September." at birch`,
      },
      {
        title: 'schools of a council that is the partner read it too',
        plan: `partnership "City strategy" { between council, uni }
authority council "The council"
university uni "The university"
network city "City network" coordinated by council { members ash  topic mobility }
school ash "Ash School" part of council
concern "A third of Year 4 is new since September." at ash`,
      },
      {
        title: 'a network with no shared theme',
        plan: `network city "City network" coordinated by "The council" { members ash }
school ash "Ash School"`,
      },
      {
        title: 'an honest gap is an open point',
        plan: `${city}
school birch "Birch School" { focus not stated }`,
      },
    ],
  },
});
