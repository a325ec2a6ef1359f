import { called, placeOf } from '../../model/ask/facts.ts';
import {
  keepsItsSummaries,
  sameAuthority,
  saysHowAlike,
  sizeOfTrio,
  triosOf,
} from '../../model/ask/partners/networks.ts';
import { addLine, addLines, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const city = `school ash "Ash School"
school birch "Birch School"
school cedar "Cedar School"
network pathways "Pathways" coordinated by "The council"`;

export const badTrio = defineRule({
  id: 'network/bad-trio',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A trio that is none, or that keeps what it learns',
  why: 'Three schools with similar communities and different authorities can compare without competing. What emerges from their meetings is of use to all the others, once it is written down and shared.',
  question: 'Why these three, and who hears what comes of their meetings?',
  whenNot: 'A school has left and the third is being found; say until when.',
  sources: [{ source: 'ainscow2023', place: 'section 9', support: 'states' }],
  messages: {
    count: 'The trio “{trio}” names {count} schools. Which three belong to it?',
    one: 'The trio “{trio}” names one school. Which three belong to it?',
    authority:
      'Two schools of “{trio}” are part of “{authority}”. Which school of another authority could take one of these places?',
    alike: 'Nothing says in what the schools of “{trio}” are alike. What makes them comparable?',
    summary: '“{trio}” meets, and nobody outside it gets a summary. Who else could use what comes of its meetings?',
    both: 'Nothing says in what the schools of “{trio}” are alike, nor who gets a summary of its meetings. What makes them comparable, and who else could use what comes of it?',
    other: 'Part of the same authority',
    add: 'Say what is missing',
  },
  check(plan, report) {
    for (const trio of triosOf(plan)) {
      const name = called(trio);
      const place = { at: placeOf(trio), about: trio };
      const size = sizeOfTrio(plan, trio);
      if (size !== undefined && size !== 3) {
        const told = { ...place, severity: 'error', found: `${size} schools` } as const;
        if (size === 1) report.finding('one', { ...told, holes: { trio: name } });
        else report.finding('count', { ...told, holes: { trio: name, count: `${size}` } });
      }
      const same = sameAuthority(plan, trio);
      if (same)
        report.finding('authority', {
          at: same.value.span,
          about: trio,
          holes: { trio: name, authority: called(same.authority) },
          related: same.others.map(({ span }) => ({ span, message: report.say('other') })),
          found: `two of ${called(same.authority)}`,
        });
      const missing = [
        ...(saysHowAlike(plan, trio) ? [] : ['alike' as const]),
        ...(keepsItsSummaries(plan, trio, report.today) ? ['summary' as const] : []),
      ];
      const [first, second] = missing;
      if (!first) continue;
      const lines = missing.map(
        (phrase, gap) => `${phrase === 'alike' ? 'alike' : 'summary to'} \${${gap + 1}:not stated}`,
      );
      const fix = lines.length > 1 ? addLines(trio, lines) : addLine(trio, lines[0] ?? '');
      const fixes = [skeleton(report.say('add'), fix)];
      report.finding(second ? 'both' : first, { ...place, holes: { trio: name }, found: missing.join(), fixes });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a trio of two that meets for itself',
        plan: `${city}
trio seven "Trio 7" in pathways { members ash, birch  meets every half-term }
//   ^^^^^
//   ^^^^^`,
        fixed: `${city}
trio seven "Trio 7" in pathways {
  alike not stated
  summary to not stated
  members ash, birch  meets every half-term }`,
      },
      {
        title: 'two of the three schools are part of one council',
        plan: `authority town "Town council"
authority shire "Shire council"
school ash "Ash School" part of town
school birch "Birch School" part of town
school cedar "Cedar School" part of shire
trio seven "Trio 7" { members ash, birch, cedar  alike "Similar intakes" }
//                                 ^^^^^`,
      },
      {
        title: 'a meeting has been held, and its summary went nowhere',
        plan: `${city}
trio seven "Trio 7" in pathways { members ash, birch, cedar  alike "Similar intakes" }
//   ^^^^^
meeting "How do mornings begin with you?" in seven on 2026-09-24 by ash with birch, cedar { decides "Visit one another." }`,
        fixed: `${city}
trio seven "Trio 7" in pathways {
  summary to "All schools of the network"
  members ash, birch, cedar  alike "Similar intakes" }
meeting "How do mornings begin with you?" in seven on 2026-09-24 by ash with birch, cedar { decides "Visit one another." }`,
        filled: ['"All schools of the network"'],
      },
    ],
    silent: [
      {
        title: 'three schools, alike, and all the others hear of it',
        plan: `${city}
trio seven "Trio 7" in pathways {
  members ash, birch, cedar
  alike "Similar intakes"
  meets every half-term
  summary to "All schools in the network"
}`,
      },
      {
        title: 'the schools belong to councils that are the partners',
        plan: `partnership "Pathways" { between town, shire, uni }
authority town "Town council"
authority shire "Shire council"
authority hills "Hill council"
university uni "The university"
school ash "Ash School" part of town
school birch "Birch School" part of shire
school cedar "Cedar School" part of hills
trio seven "Trio 7" { members ash, birch, cedar  alike "Similar intakes" }`,
      },
      {
        title: 'a cluster of two is no trio',
        plan: `${city}
cluster river "Schools by the river" in pathways { members ash, birch }`,
      },
      {
        title: 'the network says it once for all its trios',
        plan: `${city.replace('"The council"', '"The council" { alike "Similar intakes"  summary to "All schools" }')}
trio seven "Trio 7" in pathways { members ash, birch, cedar  meets every half-term }`,
      },
      {
        title: 'the third school is left open',
        plan: `trio seven "Trio 7" { members not stated  alike not stated }`,
      },
    ],
  },
});
