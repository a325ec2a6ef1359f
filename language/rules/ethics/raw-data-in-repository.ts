import { called, everyFact, factsOf, placeOf, says } from '../../model/ask/facts.ts';
import type { Thing, Value } from '../../model/plan.ts';
import { defineRule } from '../rule.ts';

export const rawDataInRepository = defineRule({
  id: 'ethics/raw-data-in-repository',
  since: '0.2.0',
  status: 'settled',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'Personal data lie beside the plan',
  why: 'A plan is copied, sent and kept for years with everything in its folder, and its history keeps what is deleted later. What people gave in confidence would go wherever the plan goes.',
  question: 'Who can open this folder, and would those who gave these data expect it?',
  whenNot: 'The file holds no personal data; then the line should not say that it does.',
  sources: [
    { source: 'bera', place: 'privacy and data storage', support: 'states' },
    { source: 'ico', place: 'retention and deletion', support: 'states' },
  ],
  messages: {
    file: 'The personal data of “{title}” lie in the folder of the plan: “{path}”. Move them to where only those may look who must, and name that place here.',
    holds: 'Holds personal data',
  },
  check(plan, report) {
    if (plan.others.length === 0) return;
    for (const thing of [...plan.byKind.evidence, ...plan.byKind.data]) {
      if (!says(thing, 'personal data')) continue;
      for (const value of placesOf(thing)) {
        if (!isBeside(value.text, plan.others)) continue;
        report.finding('file', {
          at: value.span,
          about: thing,
          holes: { title: called(thing), path: value.text },
          found: value.text,
          related: [{ span: placeOf(thing), message: report.say('holds') }],
        });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'the place of keeping is a file in the folder',
        plan: `evidence walks "Walking interviews" {
  personal data "data/walks.csv" until 2027-07-31
  //            ^^^^^^^^^^^^^^^^
}`,
        files: ['README.md', 'data/walks.csv'],
      },
      {
        title: 'a school drive is named, and a copy is linked to',
        plan: `evidence walks "Walking interviews" {
  personal data "School drive" until 2027-07-31
  see "./recordings/"
  //  ^^^^^^^^^^^^^^^
}`,
        files: ['recordings/first.m4a'],
      },
    ],
    silent: [
      {
        title: 'a drive that only the team can open',
        plan: `evidence walks "Walking interviews" {
  personal data "School drive" until 2027-07-31
}`,
        files: ['data/minutes.pdf'],
      },
      {
        title: 'a file without personal data may lie there',
        plan: `evidence minutes "Minutes of the whole-staff meeting" routine {
  method documents
  see "data/minutes.pdf"
}`,
        files: ['data/minutes.pdf'],
      },
      {
        title: 'a path that leads to nothing here',
        plan: `evidence walks "Walking interviews" {
  personal data "data/walks.csv" until 2027-07-31
}`,
        files: ['data/other.csv'],
      },
    ],
  },
});

/** Where the data of a source are, as its lines say: the place of keeping, and what it links to. */
function placesOf(thing: Thing): readonly Value[] {
  return [...factsOf(thing, 'personal data'), ...everyFact(thing, 'see')].flatMap(({ values }) => values);
}

/** Whether words are the path of a file, or of a folder with files, among those beside the plan. */
function isBeside(words: string, files: readonly string[]): boolean {
  const path = words.trim().replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  return path !== '' && files.some((file) => !file.endsWith('/') && (file === path || file.startsWith(`${path}/`)));
}
