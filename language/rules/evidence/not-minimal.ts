import { needOf } from '../../model/ask/evidence/needs.ts';
import { called, isOpenPoint, placeOf } from '../../model/ask/facts.ts';
import { addToHead, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `partnership "Calm starts"
question why "Why do students stay away?" {
  evidence marks "Marks by lesson" of pupils routine { method statistics }
}`;

export const notMinimal = defineRule({
  id: 'evidence/not-minimal',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'all',
  title: 'Data that no question needs',
  why: 'Every item that is shared can be lost, and somebody has to keep it. An agreement should name what a question needs, and leave out the rest.',
  question: 'Which question needs this, and what if you did without?',
  whenNot: 'The item comes with others that cannot be parted from it.',
  sources: [
    { source: 'ico', place: 'data items and necessity', support: 'states' },
    { source: 'wtGrant', support: 'suggests' },
  ],
  messages: {
    unneeded:
      'No question needs “{item}”, as far as the plan says. Which does? Add “for” and the question, or leave it out.',
    addQuestion: 'Say which question needs it',
    inWords: '“{words}” is no question that the plan declares',
  },
  check(plan, report) {
    for (const item of plan.byKind.data) {
      if (isOpenPoint(item)) continue;
      const need = needOf(plan, item);
      const place = { at: placeOf(item), about: item };
      if (typeof need === 'object') report.undecided({ ...place, why: report.say('inWords', { words: need.words }) });
      if (need !== 'nothing') continue;
      const fixes = [skeleton(report.say('addQuestion'), addToHead(item, 'for ${1:not stated}'))];
      report.finding('unneeded', { ...place, holes: { item: called(item) }, fixes, found: 'no question' });
    }
  },
  examples: {
    speaking: [
      {
        title: 'one item of two has no question',
        plan: `${people}
agreement "Data sharing" {
  data "Attendance" for why
  data "Addresses of families"
  //   ^^^^^^^^^^^^^^^^^^^^^^^
}`,
        fixed: `${people}
agreement "Data sharing" {
  data "Attendance" for why
  data "Addresses of families" for not stated
}`,
      },
      {
        title: 'it is said for whom, and not for which question',
        plan: `${people}
university university "The university"
agreement "Data sharing" { data "Addresses of families" for university }
//                              ^^^^^^^^^^^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'each item has its question, or is a source of one',
        plan: `${people}
agreement "Data sharing" {
  data "Attendance" for why
  data "Marks by lesson"
}`,
      },
      {
        title: 'the question is named in words',
        plan: `${people}\nagreement "Data sharing" { data "Addresses of families" for "A question to come" }`,
      },
      {
        title: 'an honest gap is an open point',
        plan: `${people}\nagreement "Data sharing" { data "Addresses of families" for not stated }`,
      },
    ],
  },
});
