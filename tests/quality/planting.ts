import { withEdits } from '../../language/findings/apply.ts';
import type { Edit, Finding } from '../../language/findings/finding.ts';
import { type Known, knownOf, sift } from '../../language/findings/known.ts';
import { join, type Plan } from '../../language/model/join.ts';
import { Neighbourhood } from '../../language/model/neighbours.ts';
import type { Part, Span, Thing } from '../../language/model/plan.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { readPart } from '../../language/syntax/lower.ts';
import type { Mutator, Place, Sound } from './mutator.ts';

/** What became of a fault: asked about where it is, answered with “cannot tell”, or not noticed. */
export type Outcome = 'caught' | 'untold' | 'missed';

/** Plain data, so that it can be told by one process to another. */
export interface Planting {
  /** The place of the fault among all of them. */
  readonly order: number;
  readonly fault: string;
  readonly rule: string;
  /** The plan it was planted in. */
  readonly sound: string;
  /** The identity of what it is about. */
  readonly about: string;
  readonly outcome: Outcome;
  /** The rules that asked about something beside, which does not follow from it. */
  readonly collateral: readonly string[];
  /** The rules that spoke and were named as following. */
  readonly followed: readonly string[];
}

/** Plants a fault at each of its places in a plan, one at a time. */
export function plantAll(sound: Sound, mutator: Mutator, order: number): readonly Planting[] {
  const known = knownOf(sound.heard);
  return mutator.places(sound).map((place) => ({ order, ...planted(sound, mutator, place, known) }));
}

function planted(sound: Sound, mutator: Mutator, place: Place, known: readonly Known[]): Omit<Planting, 'order'> {
  const plan = mutated(sound, mutator, place);
  const { findings, undecided } = checkPlan(plan, { today: sound.today });
  const { fresh } = sift(findings, known);
  const own = fresh.filter(({ rule }) => rule === mutator.rule);
  const others = fresh.map(({ rule }) => rule).filter((rule) => rule !== mutator.rule);
  const isAbout = spokenOf(plan, place);
  const isUntold = undecided.filter(({ rule }) => rule === mutator.rule).length > untoldBefore(sound, mutator);
  const follows = (rule: string): boolean => mutator.follows?.includes(rule) === true;
  return {
    fault: mutator.fault,
    rule: mutator.rule,
    sound: sound.name,
    about:
      place.about
        ?.map((one) => sound.plan.ids.get(one) ?? one.word)
        .slice(0, 1)
        .join() ?? 'what is added',
    outcome: own.some(isAbout) ? 'caught' : isUntold ? 'untold' : 'missed',
    collateral: others.filter((rule) => !follows(rule)),
    followed: others.filter(follows),
  };
}

const untoldBefore = (sound: Sound, { rule }: Mutator): number =>
  sound.untold.filter((one) => one.rule === rule).length;

/** The plan with the edits of a place; files that nobody touched are not read again. */
function mutated({ plan, texts, name }: Sound, { fault, rule }: Mutator, { edits, beside, neighbour }: Place): Plan {
  const fail = (why: string): Error => new Error(`“${fault}” in ${name}: ${why}`);
  const parts = plan.parts.map((part) => {
    const own = edits.filter(({ span }) => span.file === part.file);
    if (own.length === 0) return part;
    if (overlap(own)) throw fail('two of its edits touch the same words.');
    const text = withEdits(texts.get(part.file) ?? '', own);
    const read = readPart(part.file, text);
    const misread = strangeProblem(read, part, rule);
    if (misread !== undefined) throw fail(`it cannot be read (${misread}):\n${text}`);
    return read;
  });
  if (edits.length === 0 && beside === undefined && neighbour === undefined) throw fail('it changes nothing.');
  const { root, settings, settingsFile, inheritance } = plan;
  const others = beside ?? plan.others;
  const joined = join({ root, settings, parts, inheritance, others, ...(settingsFile && { settingsFile }) });
  return neighbour ? { ...joined, neighbours: new Neighbourhood([neighbour]).around(root) } : joined;
}

/** What cannot be read in a part that could be read before, unless the fault is of that sort. */
function strangeProblem(part: Part, before: Part, rule: string): string | undefined {
  const problems = part.problems.filter((problem) => problem.rule !== rule);
  return problems.length > before.problems.length ? problems.at(-1)?.rule : undefined;
}

function overlap(edits: readonly Edit[]): boolean {
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start);
  return ordered.some(({ span }, index) => index > 0 && span.start < (ordered[index - 1]?.span.end ?? 0));
}

/** Whether a finding is about a thing of the fault, or stands in it or in what was written. */
function spokenOf(plan: Plan, { about = [], edits }: Place): (finding: Finding) => boolean {
  const written = edits.filter(({ text }) => text !== '').map((edit) => writtenAt(edit, edits));
  const things = about.flatMap((one) => standingFor(plan, one, edits));
  const ids = things.map((thing) => plan.ids.get(thing));
  return (finding) =>
    (finding.about !== undefined && ids.includes(finding.about)) ||
    [...written, ...things.map((thing) => thing.span)].some((stretch) => isIn(finding.span, stretch));
}

/** A thing as it stands after the edits. */
function standingFor(plan: Plan, { kind, span }: Thing, edits: readonly Edit[]): readonly Thing[] {
  const start = shifted(span, edits);
  return plan.things.filter((one) => one.kind === kind && one.span.file === span.file && one.span.start === start);
}

/** Where the words of an edit stand after all of them. */
function writtenAt({ span, text }: Edit, edits: readonly Edit[]): Span {
  const start = shifted(span, edits);
  return { file: span.file, start, end: start + text.length };
}

/** Where a stretch begins after the edits before it. */
function shifted({ file, start }: Span, edits: readonly Edit[]): number {
  const before = edits.filter(({ span }) => span.file === file && span.end <= start && span.start < start);
  return before.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), start);
}

const isIn = (inner: Span, outer: Span): boolean =>
  inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
