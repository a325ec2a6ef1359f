import { hostVoice } from '../../language/locales/hosts.ts';
import { gapMeans, kindMeans, knownMeans, markMeans, phraseMeans } from '../../language/locales/meanings.ts';
import { ruleWords } from '../../language/locales/rules.ts';
import { settingsText } from '../../language/locales/settings.ts';
import { called, factsOf } from '../../language/model/ask/facts.ts';
import { ownershipOf } from '../../language/model/ask/people/ownership.ts';
import type { Plan } from '../../language/model/join.ts';
import type { Thing } from '../../language/model/plan.ts';
import type { Rule } from '../../language/rules/rule.ts';
import type { KeyHelp } from '../../language/settings/shapes.ts';
import { shortly } from '../../language/sources/bibliography.ts';
import { type Kind, kindRow } from '../../language/syntax/vocabulary/kinds.ts';
import type { KnownList } from '../../language/syntax/vocabulary/known.ts';
import { countsAs } from '../../language/syntax/vocabulary/lists.ts';
import type { Gap, Mark } from '../../language/syntax/vocabulary/marks.ts';
import type { KnownWord } from '../../language/syntax/vocabulary/own.ts';
import { type Phrase, phraseRow } from '../../language/syntax/vocabulary/phrases.ts';
import type { Language } from '../../language/text/languages.ts';

/** What hover and completion say of a word, as Markdown. Text from a plan is escaped; nothing in it becomes a link. */

export function kindWording(kind: Kind, word: string, language: Language): string {
  return [`**${word}**: ${kindMeans(kind, language)}`, fenced(kindRow(kind).example)].join('\n\n');
}

export function phraseWording(phrase: Phrase, language: Language): string {
  return [`**${phrase}**: ${phraseMeans(phrase, language)}`, fenced(phraseRow(phrase).example)].join('\n\n');
}

/** A known word of a list, shipped or a plan's own. */
export interface KnownValue {
  readonly list: KnownList;
  readonly word: string;
  readonly value: KnownWord;
}

export function knownWording({ list, word, value }: KnownValue, language: Language): string {
  const counted = countsAs(word, value);
  const counts = counted === undefined ? [] : [hostVoice(language)('hoverCounts', { word: counted })];
  return [`**${word}**: ${escaped(knownMeans(list, word, value, language))}`, ...counts].join(' ');
}

export function markWording(mark: Mark, language: Language): string {
  return `**${mark}**: ${markMeans(mark, language)}`;
}

export function gapWording(gap: Gap, language: Language): string {
  return `**${gap}**: ${gapMeans(gap, language)} ${hostVoice(language)('hoverOpen')}`;
}

/** A rule, as the hover of an `accept` shows it: what its page says, without the examples. */
export function ruleWording(rule: Rule, language: Language): string {
  const say = hostVoice(language);
  const { title, why, question, whenNot } = ruleWords(rule, language);
  const sources = rule.sources.map(shortly).join('; ');
  const from = sources === '' ? [] : [say('hoverSources', { sources })];
  const lines = [`**${title}** (${rule.id})`, why, `*${question}*`, say('hoverWhenNot', { when: whenNot }), ...from];
  return lines.join('\n\n');
}

/** A key of `inquiry.yaml`: what it means, what it takes, and how it is written. */
export function keyWording(key: string, { means, shape, example }: KeyHelp, language: Language): string {
  const takes = hostVoice(language)('hoverTakes', { what: settingsText(shape.words, language) });
  const lines = [`**${key}**: ${means(language)}`, takes];
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
  const said = { owners: owners.join(', ') };
  return hostVoice(plan.settings.language)(byDefault ? 'hoverOwnerByDefault' : 'hoverOwner', said);
}

/** At most this many of the places that rest on a thing are named. */
const mostNamed = 8;

function restingWording(plan: Plan, thing: Thing): string | undefined {
  const citations = plan.citations.get(thing) ?? [];
  const count = citations.length;
  if (count === 0) return undefined;
  const say = hostVoice(plan.settings.language);
  const named = citations
    .slice(0, mostNamed)
    .map(({ from, phrase }) => `- ${from.word} ${escaped(called(from))} (\`${phrase}\`)`);
  const more = count - named.length;
  return [
    say('hoverPointed', { count }),
    ...named,
    ...(more > 0 ? [`- ${say('hoverMore', { count: more })}`] : []),
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
