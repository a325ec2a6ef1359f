import { called, placeOf } from '../../model/ask/facts.ts';
import { workloads } from '../../model/ask/people/workload.ts';
import { defineRule } from '../rule.ts';

export const unmanageable = defineRule({
  id: 'evidence/unmanageable',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'More gathering than there is time for',
  why: 'Evidence has to be valid and reliable, and it has to be manageable. What takes more hours than people have is done late, or not at all, or at night.',
  question: 'What could you leave out, or use that is there already?',
  whenNot: 'Others help whom the plan does not name.',
  sources: [{ source: 'earlyCareer', place: 'three tests: valid, reliable, manageable', support: 'states' }],
  messages: {
    above:
      'The gathering of “{who}” takes {asked} hours, and {allowed} are allowed for it. What could be left out, or is there already?',
    weekly:
      'The gathering of “{who}” takes {asked} hours a week, and {allowed} are allowed for it. What could be left out, or is there already?',
    source: 'It takes some of the time',
    noSum: 'the time of “{what}” cannot be added up to hours',
    roughly: 'the hours are rough: about {what}',
  },
  check(plan, report) {
    for (const { who, allowance, sources, is, weekly, asked, allowed } of workloads(plan)) {
      const place = { at: allowance.values[0]?.span ?? placeOf(who), about: who };
      if (typeof is === 'object') report.undecided({ ...place, why: report.say(is.because, { what: is.what }) });
      if (is !== 'above') continue;
      report.finding(weekly ? 'weekly' : 'above', {
        ...place,
        holes: { who: called(who), asked, allowed },
        related: sources.map((source) => ({ span: placeOf(source), message: report.say('source') })),
        found: `${asked} of ${allowed}`,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'two sources ask for more hours than there are',
        plan: `role tutor "Form tutor" voice teacher { time 10 hours }
//                                           ^^^^^^^^
evidence "Walking interviews" by tutor { method interview  time 8 hours }
evidence "Who speaks to whom" by tutor { method observation  time 240 minutes }`,
      },
      {
        title: 'an hour twice a week, of an hour a week',
        plan: `role tutor "Form tutor" voice teacher
team core "Inquiry group" { members tutor  time 1 hour every week }
//                                              ^^^^^^
evidence "Who speaks to whom" by tutor {
  method observation
  time 1 hour every Monday, Thursday
}`,
      },
      {
        title: 'twenty hours in five weeks, of two hours a fortnight',
        plan: `team core "Inquiry group" { time 2 hours every fortnight }
//                               ^^^^^^^
evidence "Walking interviews" by core from 2026-09-07 to 2026-10-09 { method interview  time 20 hours }`,
      },
    ],
    silent: [
      {
        title: 'enough time',
        plan: `role tutor "Form tutor" voice teacher { time 12 hours }
evidence "Walking interviews" by tutor { method interview  time 8 hours }`,
      },
      {
        title: 'more hours than a fortnight has, spread over a term',
        plan: `team core "Inquiry group" { time 2 hours every fortnight }
evidence "Walking interviews" by core from 2026-09-07 to 2026-12-11 { method interview  time 12 hours }`,
      },
      {
        title: 'a rhythm of no fixed length, and hours that are rough',
        plan: `team core "Inquiry group" { time 2 hours every half-term }
role tutor "Form tutor" voice teacher { time 10 hours }
evidence "Walking interviews" by core { method interview  time 20 hours }
evidence "Who speaks to whom" by tutor { method observation  time roughly 12 hours }`,
      },
    ],
  },
});
