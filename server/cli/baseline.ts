import type { Finding } from '../../language/findings/finding.ts';
import { type Known, keyOf, knownOf, sift } from '../../language/findings/known.ts';
import { hostText, hostVoice } from '../../language/locales/hosts.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import { readText } from '../engine/reading.ts';
import { type Io, UsageError } from './io.ts';
import { absolute, shown } from './paths.ts';
import { reasonIn, writeWhole } from './write.ts';

/**
 * A baseline: what was found on the day a programme began to listen. Only what is new is reported; the file shrinks by
 * itself as plans are mended, and never grows but when it is asked to.
 */

/** What is known of each plan, by the plan's path relative to the folder of the file. */
export type Baseline = ReadonlyMap<string, readonly Known[]>;

/** What of a check is new. */
export interface Narrowed {
  readonly plans: readonly CheckedPlan[];
  /** How many findings were known before. */
  readonly known: number;
}

/** Keeps only the findings that are not known. */
export function narrow(plans: readonly CheckedPlan[], knownIn: (plan: CheckedPlan) => readonly Known[]): Narrowed {
  let known = 0;
  const narrowed = plans.map((plan) => {
    const sifted = sift(plan.verdict.findings, knownIn(plan));
    known += sifted.known.length;
    return sifted.known.length === 0 ? plan : withFindings(plan, sifted.fresh);
  });
  return { plans: narrowed, known };
}

/** A plan of which only these findings are told. */
export function withFindings(plan: CheckedPlan, findings: readonly Finding[]): CheckedPlan {
  return { ...plan, verdict: { ...plan.verdict, findings } };
}

/** Reads a baseline; what is no baseline is said, since to go on without it would report what is known as new. */
export async function readBaseline(path: string, io: Io): Promise<Baseline> {
  const file = absolute(path, io.cwd);
  const say = hostVoice(io.language);
  if ((await io.files.typeOf(file)) === undefined) throw new UsageError(`${path}: ${say('noBaseline')}`);
  const reading = await readText(io.files, file);
  if ('unreadable' in reading) throw new UsageError(`${path}: ${hostText(reading.unreadable, io.language)}`);
  const baseline = parsed(reading.text);
  if (baseline === undefined) throw new UsageError(`${path}: ${say('notBaseline')}`);
  return baseline;
}

/** Writes what is known of each plan; `home` gives the path of a plan in the file. */
export async function writeBaseline(path: string, baseline: Baseline, io: Io): Promise<void> {
  try {
    await writeWhole(absolute(path, io.cwd), printed(baseline));
  } catch (error) {
    throw new UsageError(`${path}: ${reasonIn(error, io.language)}`);
  }
}

/** The path of a plan in a baseline that stands at `path`. */
export function nameIn(path: string, { root }: CheckedPlan, io: Io): string {
  const file = absolute(path, io.cwd);
  return shown(root, absolute('..', file));
}

/** Everything that was found, to be known from now on. */
export function baselineOf(plans: readonly CheckedPlan[], nameOf: (plan: CheckedPlan) => string): Baseline {
  return new Map(
    plans
      .map((plan): [string, Known[]] => [nameOf(plan), knownOf(plan.verdict.findings)])
      .filter(([, known]) => known.length > 0),
  );
}

/** The plans of a baseline that were looked for where they stood, and are there no more. */
export async function plansGone(
  path: string,
  baseline: Baseline,
  looksAt: (root: string) => boolean,
  io: Io,
): Promise<ReadonlySet<string>> {
  const folder = absolute('..', absolute(path, io.cwd));
  const gone = new Set<string>();
  for (const name of baseline.keys()) {
    const root = absolute(name, folder);
    if (looksAt(root) && (await io.files.typeOf(root)) === undefined) gone.add(name);
  }
  return gone;
}

/**
 * What of a baseline is still to be kept: nothing of a plan that is gone. A plan that was not looked at keeps all; so does
 * one that could not be read in full, for its silence says nothing; and so does a rule that could not tell.
 */
export function shrunk(
  baseline: Baseline,
  plans: readonly CheckedPlan[],
  nameOf: (plan: CheckedPlan) => string,
  gone: ReadonlySet<string>,
): Baseline {
  const looked = new Map(plans.map((plan) => [nameOf(plan), plan]));
  const kept = [...baseline].map(([name, known]): [string, readonly Known[]] => {
    const plan = looked.get(name);
    if (gone.has(name)) return [name, []];
    if (plan === undefined || isPartlyRead(plan)) return [name, known];
    const unsure = new Set(plan.verdict.undecided.map(({ rule }) => rule));
    const { left } = sift(plan.verdict.findings, known);
    return [
      name,
      known.flatMap((one) => (unsure.has(one.rule) ? one : (left.find((same) => isAlike(one, same)) ?? []))),
    ];
  });
  return new Map(kept.filter(([, known]) => known.length > 0));
}

export function isSameBaseline(a: Baseline, b: Baseline): boolean {
  return printed(a) === printed(b);
}

function isAlike(a: Known, b: Known): boolean {
  return keyOf(a) === keyOf(b);
}

function isPartlyRead({ plan, unreadable, verdict }: CheckedPlan): boolean {
  const broke = verdict.findings.some(({ rule }) => rule === 'internal/rule-failed');
  return broke || unreadable.length > 0 || plan.partial || plan.parts.some(({ conflicted }) => conflicted);
}

const version = 1;

/** One line a finding, in a steady order, so that a review shows what was mended. */
function printed(baseline: Baseline): string {
  const plans = [...baseline]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, known]) => `    ${JSON.stringify(name)}: [\n${known.map(line).join(',\n')}\n    ]`);
  return `{\n  "version": ${version},\n  "plans": {${plans.length > 0 ? `\n${plans.join(',\n')}\n  ` : ''}}\n}\n`;
}

function line({ rule, about, found, count }: Known): string {
  const entry = { rule, ...(about === undefined ? {} : { about }), found, ...(count === 1 ? {} : { count }) };
  return `      ${JSON.stringify(entry)}`;
}

function parsed(text: string): Baseline | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value['version'] !== version || !isRecord(value['plans'])) return undefined;
    const plans = Object.entries(value['plans']).map(([name, list]): [string, Known[]] => [name, knownIn(list)]);
    return new Map(plans);
  } catch {
    return undefined;
  }
}

function knownIn(list: unknown): Known[] {
  if (!Array.isArray(list)) throw new TypeError('no list');
  return list.map((entry: unknown) => {
    if (!isRecord(entry)) throw new TypeError('no entry');
    const { rule, about, found, count = 1 } = entry;
    if (typeof rule !== 'string' || typeof found !== 'string' || typeof count !== 'number')
      throw new TypeError('no entry');
    return { rule, found, count, ...(typeof about === 'string' ? { about } : {}) };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
