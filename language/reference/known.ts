import { labelOf, phaseLabels } from '../locales/labels.ts';
import { type KnownList, known, knownLists } from '../syntax/vocabulary/known.ts';
import { countsAs, knownValues } from '../syntax/vocabulary/lists.ts';
import { type KnownWord, noOwnWords } from '../syntax/vocabulary/own.ts';
import { allPhrases, phraseRow } from '../syntax/vocabulary/phrases.ts';
import { listAnchor, phraseLink, target } from './links.ts';
import { cell, section, table } from './markdown.ts';

/** The known words of each list with their meanings, and the phases of the models of cycles. */
export function knownTables(): string[] {
  return [...knownLists.flatMap(knownList), section(4, 'Phases of the models'), ...phaseLists()];
}

function knownList(list: KnownList): string[] {
  const after = allPhrases.filter((phrase) => phraseRow(phrase).takes.includes(`known:${list}`));
  const rows = [...knownValues(list, noOwnWords)].map(([word, value]) => [
    `\`${word}\``,
    `${value.means}${counted(word, value)}`,
    labelOf(list, word, 'sv', noOwnWords),
    labelOf(list, word, 'es', noOwnWords),
    cell(knownExample(list, word)),
  ]);
  const heading = `${target(listAnchor(list))}\n\n${section(4, `After \`${after.join('`, `')}\``)}`;
  return [
    heading,
    `See ${after.map(phraseLink).join(', ')}.`,
    table(['Word', 'Means', 'In Swedish', 'In Spanish', 'Example'], rows),
  ];
}

function counted(word: string, value: KnownWord): string {
  const sort = countsAs(word, value);
  return sort === undefined ? '' : ` Counts as ${sort}.`;
}

/** The phrase that takes a list, with one of its words. */
export function knownExample(list: KnownList, word: string): string {
  const phrase = allPhrases.find((one) => phraseRow(one).takes.includes(`known:${list}`));
  return `${phrase ?? list} ${word}`;
}

function phaseLists(): string[] {
  const rows = Object.entries(known.model).map(([model, { phases }]) => [
    `\`${model}\``,
    phases.map((phase) => `\`phase "${phase}"\``).join(', '),
    (phaseLabels(model, 'sv') ?? []).join(', '),
    (phaseLabels(model, 'es') ?? []).join(', '),
  ]);
  return [
    'A cycle that follows a model has its phases, under these titles in any of the three languages. A plan or its programme may declare a model of its own.',
    table(['Model', 'Phases', 'In Swedish', 'In Spanish'], rows),
  ];
}
