import { relative, resolve, sep } from 'node:path';
import { hostText } from '../../language/locales/hosts.ts';
import type { Thing } from '../../language/model/plan.ts';
import { tokenize } from '../../language/syntax/parser.ts';
import type { Token } from '../../language/syntax/words/token.ts';
import { nodeFiles } from '../../server/engine/node-files.ts';
import type { CheckedPlan } from '../../server/engine/plan-state.ts';
import { Workspace } from '../../server/engine/workspace.ts';
import { root } from './run.ts';

/**
 * How much of a plan is language and how much is what people say. `node tests/tools/wordiness.ts [paths]` prints a line
 * for each plan at the paths, or for each example.
 *
 * Tokens are counted as the language's own reader tells them, words between white space. Outside quotes stand keywords,
 * names, numbers and dates, each as many words as it is written in (`gathered by` is two); marks such as `{`, `,` and
 * `%` and comments are none. Inside quotes a word is what holds a letter or a digit, so a lone dash is none. A name is
 * never referred to where nothing in the plan points at what bears it, by its name or by its title; the rule that an
 * `accept` speaks of is no name of the plan's. By this count the worked one-page inquiry in `tests/syntax/examples` has
 * 0.77 words outside for each inside, and the worked partnership 1.28.
 */

export interface Wordiness {
  /** The folder or file of the plan, from the project's root, with `/`. */
  readonly place: string;
  /** Whether the plan is an `inquiry` or a `partnership`. */
  readonly sort: string;
  readonly outside: number;
  readonly inside: number;
  readonly names: readonly string[];
  readonly unused: readonly string[];
}

/** The plans at a path, counted; a programme is counted with its members, which point at what it declares. */
export async function wordinessAt(path: string): Promise<readonly Wordiness[]> {
  const workspace = new Workspace({ files: nodeFiles, today: () => '2026-01-01' });
  const { places, problems } = await workspace.add(resolve(root, path));
  if (problems.length > 0) throw new Error(problems.map(({ why }) => hostText(why, 'en')).join('\n'));
  const plans: CheckedPlan[] = [];
  // One after another: a workspace keeps only so many in mind at once.
  for (const { root: top } of places) {
    const checked = await workspace.check(top);
    if (checked) plans.push(checked);
  }
  const isMember = (member: CheckedPlan): boolean => plans.some((plan) => isBelow(member, plan));
  return plans
    .filter((plan) => !isMember(plan))
    .map((plan) => wordinessOf(plan, [plan, ...plans.filter((member) => isBelow(member, plan))]));
}

const isBelow = (member: CheckedPlan, plan: CheckedPlan): boolean => member.root.startsWith(plan.root + sep);

/** Words outside quotes for each word inside. */
export function ratioOf({ outside, inside }: Wordiness): number {
  return inside === 0 ? Number.POSITIVE_INFINITY : outside / inside;
}

/** The share of the names that nothing points at. */
export function unusedShareOf({ names, unused }: Wordiness): number {
  return names.length === 0 ? 0 : unused.length / names.length;
}

function wordinessOf({ root: top }: CheckedPlan, plans: readonly CheckedPlan[]): Wordiness {
  const tokens = plans.flatMap(tokensOf);
  const quoted = tokens.filter(isQuoted);
  const named = plans
    .flatMap(({ plan }) => plan.things)
    .filter(({ kind, name }) => name !== undefined && kind !== 'accept');
  const heads = plans.flatMap(({ plan }) => plan.head?.kind ?? []);
  return {
    place: relative(root, top).replaceAll(sep, '/'),
    sort: heads.find((kind) => kind === 'partnership') ?? heads[0] ?? 'none',
    outside: wordsIn(tokens.filter((token) => !isQuoted(token))),
    inside: wordsIn(quoted),
    names: named.map(nameOf),
    unused: named.filter((thing) => !plans.some(({ plan }) => plan.citations.has(thing))).map(nameOf),
  };
}

const tokensOf = ({ plan, texts }: CheckedPlan): readonly Token[] =>
  plan.parts.flatMap(({ file }) => tokenize(texts.get(file) ?? '').tokens);

const nameOf = ({ name }: Thing): string => name?.text ?? '';

const isQuoted = ({ tokenType }: Token): boolean => tokenType.name === 'TEXT';

/** Words between white space that hold a letter or a digit. */
function wordsIn(tokens: readonly Token[]): number {
  return tokens.flatMap(({ image }) => image.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const columns = ['plan', 'sort', 'outside', 'inside', 'ratio', 'names', 'unused'] as const;

function rowOf(counted: Wordiness): readonly string[] {
  const { sort, outside, inside, names, unused } = counted;
  const share = `${(unusedShareOf(counted) * 100).toFixed(1)} %`;
  const what = unused.length === 0 ? share : `${share} (${unused.join(', ')})`;
  const counts = [outside, inside, ratioOf(counted).toFixed(2), names.length].map(String);
  return [counted.place, sort, ...counts, what];
}

/** Rows under one another, each column as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

if (import.meta.main) {
  const paths = process.argv.slice(2);
  const counted = await Promise.all((paths.length > 0 ? paths : ['examples']).map(wordinessAt));
  process.stdout.write(`${table([columns, ...counted.flat().map(rowOf)])}\n`);
}
