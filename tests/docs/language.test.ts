import { describe, expect, it } from 'vitest';
import { allConcepts } from '../../language/reference/concepts/index.ts';
import { knownExample } from '../../language/reference/known.ts';
import { languagePage } from '../../language/reference/page.ts';
import {
  amountForms,
  dateForms,
  eachExample,
  gapExamples,
  markExamples,
  qualifierExamples,
} from '../../language/reference/shown.ts';
import { allKinds, kindRow } from '../../language/syntax/vocabulary/kinds.ts';
import { knownLists as lists } from '../../language/syntax/vocabulary/known.ts';
import { knownValues } from '../../language/syntax/vocabulary/lists.ts';
import { gaps, marks, qualifiers } from '../../language/syntax/vocabulary/marks.ts';
import { noOwnWords } from '../../language/syntax/vocabulary/own.ts';
import { allPhrases, phraseRow } from '../../language/syntax/vocabulary/phrases.ts';
import { blocksOf } from './blocks.ts';
import { faultsOf } from './faults.ts';
import { wordsShown } from './shown-words.ts';
import { wholeOf } from './whole.ts';

const page = languagePage();
const values = lists.flatMap((list) => {
  const phrase = allPhrases.find((one) => phraseRow(one).takes.includes(`known:${list}`));
  return [...knownValues(list, noOwnWords).keys()].map((value) => ({ list, phrase, line: knownExample(list, value) }));
});

/** Each example of the page in a plan where it may stand. */
const examples: readonly string[] = [
  ...blocksOf(page, 'inquiry'),
  ...allPhrases.map((phrase) => wholeOf(phrase)),
  ...values.flatMap(({ phrase, line }) => (phrase ? [wholeOf(phrase, line)] : [])),
  ...[markExamples, qualifierExamples, gapExamples].flatMap((table) => Object.values(table)),
  ...[...dateForms, ...amountForms].map(({ example }) => example),
  eachExample,
  ...allConcepts.flatMap((concept) => ('example' in concept ? [concept.example] : [])),
];

describe('the reference of the language', () => {
  it.each(examples)('is read as it is meant: %s', (example) => {
    expect(faultsOf(example)).toEqual([]);
  });

  it('shows every word of the language in an example', () => {
    const shown = new Set(examples.flatMap((example) => [...wordsShown(example)]));
    const listed = [
      ...allKinds.flatMap((kind) => kindRow(kind).words.map((word) => `keyword ${word}`)),
      ...allPhrases.map((phrase) => `phrase ${phrase}`),
      ...values.map(({ line }) => line),
      ...Object.keys(marks).map((mark) => `mark ${mark}`),
      ...Object.keys(qualifiers).map((qualifier) => `qualifier ${qualifier}`),
      ...Object.keys(gaps).map((gap) => `gap ${gap}`),
      'each',
    ];
    expect(listed.filter((word) => !shown.has(word))).toEqual([]);
  });

  it('shows the example of each row', () => {
    const rows = [...allPhrases.map((phrase) => phraseRow(phrase).example), ...values.map(({ line }) => line)];
    expect(rows.filter((example) => !page.includes(`\`${example}\``))).toEqual([]);
  });

  it('links only to places that are there', () => {
    const anchors = new Set([...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replaceAll(' ', '-'),
    );
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter((id = '') => !anchors.has(id) && !headings.includes(id))).toEqual([]);
    expect(anchors.size).toBe(allKinds.length + allPhrases.length + lists.length);
  });

  it('has no cell that would break its table', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    const widths = rows.map((row) => row.split('|').length);
    expect(rows.filter((_row, index) => ![5, 4, 6, 7, 8].includes(widths[index] ?? 0))).toEqual([]);
    expect(rows.filter((row) => row.includes('|  |'))).toEqual([]);
  });
});
