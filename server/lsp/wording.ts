import { settingsText } from '../../language/locales/settings.ts';
import { called, factsOf } from '../../language/model/ask/facts.ts';
import { ownershipOf } from '../../language/model/ask/people/ownership.ts';
import type { Plan } from '../../language/model/join.ts';
import type { Thing } from '../../language/model/plan.ts';
import type { Rule } from '../../language/rules/rule.ts';
import type { KeyHelp } from '../../language/settings/shapes.ts';
import { shortly } from '../../language/sources/bibliography.ts';
import { type Kind, kindRow } from '../../language/syntax/vocabulary/kinds.ts';
import { countsAs } from '../../language/syntax/vocabulary/lists.ts';
import { type Gap, gaps, type Mark, marks } from '../../language/syntax/vocabulary/marks.ts';
import type { KnownWord } from '../../language/syntax/vocabulary/own.ts';
import { type Phrase, phraseRow } from '../../language/syntax/vocabulary/phrases.ts';

/** What hover and completion say of a word, as Markdown. Text from a plan is escaped; nothing in it becomes a link. */

export function kindWording(kind: Kind, word: string): string {
  const { means, example } = kindRow(kind);
  return [`**${word}**: ${means}`, fenced(example)].join('\n\n');
}

export function phraseWording(phrase: Phrase): string {
  const { means, example } = phraseRow(phrase);
  return [`**${phrase}**: ${means}`, fenced(example)].join('\n\n');
}

export function knownWording(word: string, value: KnownWord): string {
  const counted = countsAs(word, value);
  return [`**${word}**: ${escaped(value.means)}`, ...(counted === undefined ? [] : [`Counts as ${counted}.`])].join(
    ' ',
  );
}

export function markWording(mark: Mark): string {
  return `**${mark}**: ${marks[mark]}`;
}

export function gapWording(gap: Gap): string {
  return `**${gap}**: ${gaps[gap]} It is printed and counted as an open point.`;
}

/** A rule, as the hover of an `accept` shows it: what its page says, without the examples. */
export function ruleWording(rule: Rule): string {
  const sources = rule.sources.map(shortly);
  const from = sources.length > 0 ? `Sources: ${sources.join('; ')}.` : undefined;
  const lines = [`**${rule.title}** (${rule.id})`, rule.why, `*${rule.question}*`, `When not: ${rule.whenNot}`, from];
  return lines.filter((line) => line !== undefined).join('\n\n');
}

/** A key of `inquiry.yaml`: what it means, what it takes, and how it is written. */
export function keyWording(key: string, { means, shape, example }: KeyHelp): string {
  const lines = [`**${key}**: ${means}`, `Takes ${settingsText(shape.words, 'en')}.`];
  return [...lines, ...(example === undefined ? [] : [fenced(example, 'yaml')])].join('\n\n');
}

/** A declared thing: what it is, its comment, who owns it, what rests on it. */
export function thingWording(plan: Plan, thing: Thing): string {
  const { title, name, doc } = thing;
  const head = [`**${thing.word}**`, name && `\`${name.text}\``, title && escaped(title.text)]
    .filter(Boolean)
    .join(' ');
  const lines = [head, doc && escaped(doc), ownerWording(plan, thing), restingWording(plan, thing)];
  return lines.filter((line) => line !== undefined && line !== '').join('\n\n');
}

function ownerWording(plan: Plan, thing: Thing): string | undefined {
  if (thing.kind === 'inquiry' || thing.kind === 'partnership') return undefined;
  const { actors, words, byDefault } = ownershipOf(plan, thing);
  const owners = [...actors.map(called), ...words].map(escaped);
  if (owners.length === 0 || (byDefault && factsOf(thing, 'by').length > 0)) return undefined;
  return byDefault ? `Owner: ${owners.join(', ')}, as the inquiry says.` : `Owner: ${owners.join(', ')}.`;
}

/** At most this many of the places that rest on a thing are named. */
const mostNamed = 8;

function restingWording(plan: Plan, thing: Thing): string | undefined {
  const citations = plan.citations.get(thing) ?? [];
  if (citations.length === 0) return undefined;
  const named = citations
    .slice(0, mostNamed)
    .map(({ from, phrase }) => `- ${from.word} ${escaped(called(from))} (\`${phrase}\`)`);
  const more = citations.length - named.length;
  return [
    `Pointed at ${citations.length === 1 ? 'once' : `${citations.length} times`}:`,
    ...named,
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].join('\n');
}

/** Text with nothing left that Markdown would read as more than text. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&').replaceAll(/^(\s*)([-=]|\d+\.)/gm, '$1\\$2');
}

/** Markdown as plain words, for clients that show no Markdown. */
export function plainOf(markdown: string): string {
  return markdown
    .replaceAll(/```\w*\n?/g, '')
    .replaceAll(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
    .replaceAll(/\*\*|`/g, '')
    .replaceAll(/\\(.)/g, '$1');
}

function fenced(example: string, language = 'inquiry'): string {
  return `\`\`\`${language}\n${example}\n\`\`\``;
}
