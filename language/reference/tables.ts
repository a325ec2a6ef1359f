import { gapLabel, markLabel } from '../locales/labels.ts';
import { gaps, marks, qualifiers } from '../syntax/vocabulary/marks.ts';
import { allPhrases, type Phrase, phraseRow } from '../syntax/vocabulary/phrases.ts';
import type { Language } from '../text/languages.ts';
import type { Concept } from './concepts/concept.ts';
import { chapters } from './concepts/index.ts';
import { kindLink, phraseAnchor, takesInWords, target, wordLink } from './links.ts';
import { cell, section, table, yaml } from './markdown.ts';
import {
  amountForms,
  dateForms,
  eachExample,
  gapExamples,
  markExamples,
  qualifierExamples,
  termsExample,
} from './shown.ts';

/** The little words and the words for who does what, which may stand on any line. */
export function littleWords(): string {
  const rows = allPhrases.filter((phrase) => phraseRow(phrase).sort !== 'property').map(littleRow);
  return table(['Word', 'Means', 'Takes', 'How often', 'Example'], rows);
}

function littleRow(phrase: Phrase): string[] {
  const { means, takes, example, on } = phraseRow(phrase);
  const where = on ? ` Only of ${on.map(kindLink).join(', ')}.` : '';
  return [word(phrase), `${means}${where}`, takesInWords(takes), howOften(phrase), cell(example)];
}

/** The properties, each of which belongs to certain kinds. */
export function properties(): string {
  const rows = allPhrases
    .filter((phrase) => phraseRow(phrase).sort === 'property')
    .toSorted()
    .map(propertyRow);
  return table(['Property', 'Means', 'Said of', 'How often', 'Takes', 'Example'], rows);
}

function propertyRow(phrase: Phrase): string[] {
  const { means, takes, example, on } = phraseRow(phrase);
  const of = on ? on.map(kindLink).join(', ') : 'anything';
  return [word(phrase), means, of, howOften(phrase), takesInWords(takes), cell(example)];
}

function word(phrase: Phrase): string {
  return `${target(phraseAnchor(phrase))}\`${phrase}\``;
}

function howOften(phrase: Phrase): string {
  return phraseRow(phrase).many ? 'many times' : 'once';
}

/** Words that stand alone, words that qualify a number, and open points. */
export function markTables(): string[] {
  return [
    explained('Mark', marks, markExamples, markLabel),
    'Before a number:',
    explained('Word', qualifiers, qualifierExamples),
    'Instead of a value:',
    explained('Open point', gaps, gapExamples, gapLabel),
    `And \`each\` says that there are many of the same: ${cell(eachExample)}.`,
  ];
}

/** `called` gives what a word is called in another language, for words that reports print. */
function explained<Word extends string>(
  title: string,
  meanings: Readonly<Record<Word, string>>,
  examples: Readonly<Record<Word, string>>,
  called?: (word: Word, language: Language) => string,
): string {
  const words = Object.keys(meanings) as Word[];
  const labels = (word: Word): string[] => (called ? [called(word, 'sv'), called(word, 'es')] : []);
  return table(
    [title, 'Means', ...(called ? ['In Swedish', 'In Spanish'] : []), 'Example'],
    words.map((one) => [`\`${one}\``, meanings[one], ...labels(one), cell(examples[one])]),
  );
}

export function formTables(): string[] {
  const rows = (forms: typeof dateForms): string[][] =>
    forms.map(({ form, means, example }) => [`\`${form}\``, means, cell(example)]);
  return [
    section(3, 'Dates and times'),
    'The year comes first. A school term is a date too, once `inquiry.yaml` ([settings](settings.md#terms)) gives it its days:',
    yaml(termsExample),
    table(['Written', 'Is', 'Example'], rows(dateForms)),
    section(3, 'Amounts'),
    table(['Written', 'Is', 'Example'], rows(amountForms)),
  ];
}

/** What the field plans and accounts for, and how each is written. */
export function conceptTables(): string[] {
  return chapters.flatMap(({ title, concepts }) => [
    section(3, title),
    table(['No.', 'What is to be said', 'How it is written'], concepts.map(conceptRow)),
  ]);
}

function conceptRow(concept: Concept): string[] {
  if ('absent' in concept)
    return [concept.id, concept.about, `Deliberately not in the language, because ${concept.absent}.`];
  const words = concept.words.map(wordLink).join(', ');
  return [concept.id, concept.about, `${words}<br>${cell(concept.example)}`];
}
