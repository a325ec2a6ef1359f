import { keepingOf } from '../../model/ask/care/consent.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import type { Fact } from '../../model/plan.ts';
import { addToEnd, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

export const noRetention = defineRule({
  id: 'ethics/no-retention',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Personal data with no place or no end',
  why: 'Recordings and lists outlive the people who made them. Whoever gave them should be able to hear where they lie and on which day they are gone.',
  question: 'Where are these kept, and who deletes them on which day?',
  whenNot: 'A law or an archive decides how long they are kept; name it in the agreement.',
  sources: [
    { source: 'bera', place: 'privacy and data storage', support: 'states' },
    { source: 'ico', place: 'retention and deletion', support: 'states' },
  ],
  messages: {
    noPlace:
      '“{title}” holds personal data, and nothing says where they are kept. Add the place after “personal data”.',
    noEnd: 'The personal data of “{title}” have no last day. Add “until” and the day on which they are deleted.',
    source: 'The source',
    addPlace: 'Say where they are kept',
    addEnd: 'Say until when they are kept',
    dayInWords: '“{what}” names no day',
    whichData: 'an agreement says until when data are kept, but not which data',
  },
  check(plan, report) {
    for (const thing of [...plan.byKind.evidence, ...plan.byKind.data]) {
      const keeping = keepingOf(plan, thing);
      if (!keeping) continue;
      const { fact } = keeping;
      const related = [{ span: placeOf(thing), message: report.say('source') }];
      const place = { at: fact.phraseSpan, about: thing, related };
      const holes = { title: called(thing) };
      if (keeping.place.is === false) {
        const fixes = () => [skeleton(report.say('addPlace'), addToEnd(fact, ' "${1:Where they are kept}"'))];
        report.finding('noPlace', { ...place, holes, fixes, found: 'no place' });
      }
      const { end } = keeping;
      if (end.is === 'cannot tell')
        report.undecided({ at: place.at, about: thing, why: report.say(end.because, { what: end.what }) });
      if (end.is === false) {
        const fixes = () => [addLastDay(fact, report.say('addEnd'))];
        report.finding('noEnd', { ...place, holes, fixes, found: 'no last day' });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'a drive and no last day',
        plan: `evidence walks "Walking interviews" {
  personal data "School drive"
  //^^^^^^^^^^^
}`,
        fixed: `evidence walks "Walking interviews" {
  personal data "School drive" until not stated
}`,
      },
      {
        title: 'a last day and no place',
        plan: `evidence walks "Walking interviews" {
  method interview
  personal data until 2027-07-31
  //^^^^^^^^^^^
}`,
        fixed: `evidence walks "Walking interviews" {
  method interview
  personal data "Where they are kept" until 2027-07-31
}`,
      },
      {
        title: 'an agreement that keeps other data until a day',
        plan: `question why "Why do mornings begin loudly?"
evidence walks "Walking interviews" {
  method interview
  personal data "School drive"
  //^^^^^^^^^^^
}
agreement "Data sharing" {
  data "Marks by lesson" for why
  kept until 2029-07-31
}`,
      },
      {
        title: 'kept in two places, and in one of them without end',
        plan: `evidence films "Filmed starts" {
  personal data "School drive" until 2027-07-31
  personal data "The university’s drive"
  //^^^^^^^^^^^
}`,
        fixed: `evidence films "Filmed starts" {
  personal data "School drive" until 2027-07-31
  personal data "The university’s drive" until not stated
}`,
      },
    ],
    silent: [
      {
        title: 'a drive and a day',
        plan: 'evidence walks "Walking interviews" { personal data "School drive" until 2027-07-31 }',
      },
      {
        title: 'the agreement that covers the data gives the day',
        plan: `evidence marks "Marks by lesson" routine { personal data "The council’s system" }
agreement "Data sharing" {
  data "Marks by lesson"
  kept until 2029-07-31
}`,
      },
      {
        title: 'honest gaps are open points, and a day in words is none to compare',
        plan: `evidence walks "Walking interviews" { personal data "School drive" until not stated }
evidence notes "Notes" { personal data not stated }
evidence films "Films" { personal data "School drive" until "the end of the project" }`,
      },
      { title: 'no personal data', plan: 'evidence notes "Who speaks to whom" { method observation }' },
    ],
  },
});

/** The day goes to what is said of the data, after the place. */
function addLastDay(fact: Fact, title: string): FixDraft {
  return skeleton(title, addToEnd(fact, ' until ${1:not stated}'));
}
