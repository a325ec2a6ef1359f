import { allKinds, type Kind, type KindGroup, kindRow } from '../syntax/vocabulary/kinds.ts';
import { allPhrases, phraseRow } from '../syntax/vocabulary/phrases.ts';
import { kindAnchor, kindLink, phraseLink, target } from './links.ts';
import { code, section } from './markdown.ts';
import { keywordExamples } from './shown.ts';

const groupTitles: Readonly<Record<KindGroup, string>> = {
  root: 'The plan as a whole',
  who: 'Who',
  agreements: 'Agreements',
  framing: 'Framing: what it is about',
  inquiry: 'Inquiry: questions and evidence',
  action: 'Action: what is done',
  learning: 'Learning: what is found and told',
  networks: 'Networks',
  'the plan itself': 'The plan itself',
};

/** A section a group, an entry a kind: what it means, where it may stand, what may be said of it, an example. */
export function kindSections(): string[] {
  return [...Map.groupBy(allKinds, (kind) => kindRow(kind).group)].flatMap(([group, kinds]) => [
    section(3, groupTitles[group]),
    ...kinds.flatMap(kindEntry),
  ]);
}

function kindEntry(kind: Kind): string[] {
  const { words, means, example } = kindRow(kind);
  const own = allPhrases.filter((phrase) => phraseRow(phrase).on?.includes(kind));
  const said = own.length > 0 ? ` Of it may be said: ${own.map(phraseLink).join(', ')}.` : '';
  return [
    `${target(kindAnchor(kind))}\n\n${section(4, words.map((word) => `\`${word}\``).join(', '))}`,
    `${means} It stands ${places(kind)}.${said}`,
    code(keywordExamples[kind] ?? example),
  ];
}

function places(kind: Kind): string {
  const { within } = kindRow(kind);
  const top = within.includes('top') ? ['at the left margin'] : [];
  const holders = allKinds.filter((holder) => within.includes(holder)).map(kindLink);
  const inside = holders.length > 0 ? [`in the block of ${holders.join(', ')}`] : [];
  return [...top, ...inside].join(', or ');
}
