import { type KnownList, known, knownValues, modelPhases, sideOf } from '../syntax/vocabulary/known.ts';
import { allPhrases, phraseRow } from '../syntax/vocabulary/phrases.ts';
import { listAnchor, phraseLink, target } from './links.ts';
import { cell, section, table } from './markdown.ts';

/** The known words of each list with their meanings, and the phases of the models of cycles. */
export function knownTables(): string[] {
  return [...allLists.flatMap(knownList), section(4, 'Phases of the models'), ...phaseLists()];
}

const allLists = Object.keys(known) as readonly KnownList[];

function knownList(list: KnownList): string[] {
  const after = allPhrases.filter((phrase) => phraseRow(phrase).takes.includes(`known:${list}`));
  const rows = [...knownValues(list)].map(([word, { means }]) => [
    `\`${word}\``,
    list === 'level' ? `${means}${counted(word)}` : means,
    cell(knownExample(list, word)),
  ]);
  const heading = `${target(listAnchor(list))}\n\n${section(4, `After \`${after.join('`, `')}\``)}`;
  return [heading, `See ${after.map(phraseLink).join(', ')}.`, table(['Word', 'Means', 'Example'], rows)];
}

function counted(word: string): string {
  const side = sideOf(word);
  return side === undefined || side === word ? '' : ` Counts as ${side}.`;
}

/** The phrase that takes a list, with one of its words. */
export function knownExample(list: KnownList, word: string): string {
  const phrase = allPhrases.find((one) => phraseRow(one).takes.includes(`known:${list}`));
  return `${phrase ?? list} ${word}`;
}

function phaseLists(): string[] {
  const rows = Object.entries(modelPhases).map(([model, phases]) => [
    `\`${model}\``,
    phases.map((phase) => `\`phase "${phase}"\``).join(', '),
  ]);
  return [
    'A cycle that follows a model has its phases, under these titles. A plan may declare a model of its own.',
    table(['Model', 'Phases'], rows),
  ];
}
