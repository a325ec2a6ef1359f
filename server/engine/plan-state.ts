import { isDeepStrictEqual } from 'node:util';
import type { Verdict } from '../../language/findings/finding.ts';
import { join, type Plan } from '../../language/model/join.ts';
import type { Part } from '../../language/model/plan.ts';
import { checkPlan } from '../../language/rules/run.ts';
import type { Settings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';
import type { PlanPlace } from './finder.ts';
import type { ReadSettings } from './settings-shelf.ts';

/** A file that could not be read, and why, in words for a coordinator. */
export interface FileProblem {
  readonly file: string;
  readonly message: string;
}

/** A plan with everything its check says, at one moment. */
export interface CheckedPlan {
  readonly root: string;
  readonly place: PlanPlace;
  readonly plan: Plan;
  readonly verdict: Verdict;
  /** The ISO day on which it was read. */
  readonly today: string;
  /** Files of the plan that could not be read; everything else was checked all the same. */
  readonly unreadable: readonly FileProblem[];
  /** The texts that the offsets in `plan` and `verdict` are of, by file; `inquiry.yaml` is among them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Told of every piece of work, so that a test can count what an edit costs. */
export interface Probe {
  read?(file: string): void;
  join?(root: string): void;
  check?(root: string): void;
}

/** What a plan takes from outside its own files. */
export interface Surroundings {
  readonly settings: Settings;
  /** Its own `inquiry.yaml`. */
  readonly own: ReadSettings | undefined;
  readonly inherited: readonly Part[];
  readonly today: string;
}

interface Held {
  readonly part: Part;
  /** Absent when the file could not be read. */
  readonly text?: string;
  readonly problem?: string;
}

/** The parts of one plan and what was made of them; work is done only where something it rests on changed. */
export class PlanState {
  place: PlanPlace;
  private readonly probe: Probe;
  private readonly held = new Map<string, Held>();
  private joinedParts: readonly Part[] | undefined;
  private last:
    | { readonly parts: readonly Part[]; readonly around: Surroundings; readonly checked: CheckedPlan }
    | undefined;

  constructor(place: PlanPlace, probe: Probe) {
    this.place = place;
    this.probe = probe;
  }

  /** Files of the plan that were not read yet. */
  missing(): string[] {
    return this.place.files.filter((file) => !this.held.has(file));
  }

  textOf(file: string): string | undefined {
    return this.held.get(file)?.text;
  }

  /** Reads a text as the file's part; false when the text is the one already held. */
  setText(file: string, text: string): boolean {
    const before = this.held.get(file);
    if (before?.text === text) return false;
    this.probe.read?.(file);
    const next = heldOf(file, text);
    const isSame = before?.text !== undefined && isSamePart(before.part, next.part);
    this.held.set(file, isSame ? { ...next, part: before.part } : next);
    if (!isSame) this.joinedParts = undefined;
    return true;
  }

  setUnreadable(file: string, problem: string): void {
    this.held.set(file, { part: emptyPart(file), problem });
    this.joinedParts = undefined;
  }

  /** Takes another set of files; parts of files that stay are kept. */
  move(place: PlanPlace): void {
    this.place = place;
    for (const file of this.held.keys()) if (!place.files.includes(file)) this.held.delete(file);
    this.joinedParts = undefined;
  }

  forget(file: string): void {
    this.held.delete(file);
    this.joinedParts = undefined;
  }

  /** Lets go of parts and texts; they are read again when the plan is next asked for. */
  release(): void {
    this.held.clear();
    this.joinedParts = undefined;
    this.last = undefined;
  }

  /** The parts, as the same array until one of them changes. */
  parts(): readonly Part[] {
    this.joinedParts ??= [...this.held.values()].map(({ part }) => part);
    return this.joinedParts;
  }

  /** The plan joined and checked. */
  checked(around: Surroundings): CheckedPlan {
    const parts = this.parts();
    const { last } = this;
    const isJoined = last !== undefined && last.parts === parts && isSameAround(last.around, around);
    const plan = isJoined ? last.checked.plan : this.join(parts, around);
    const verdict =
      isJoined && last.around.today === around.today ? last.checked.verdict : this.check(plan, around.today);
    const { root } = this.place;
    const outside = { unreadable: this.unreadable(around.own), texts: this.texts(around.own) };
    const checked: CheckedPlan = { root, place: this.place, plan, verdict, today: around.today, ...outside };
    this.last = { parts, around, checked };
    return checked;
  }

  private join(parts: readonly Part[], { settings, own, inherited }: Surroundings): Plan {
    const { root } = this.place;
    this.probe.join?.(root);
    return join({
      root,
      settings,
      parts,
      inherited,
      ...(own && { settingsFile: { file: own.file, problems: own.problems } }),
    });
  }

  private check(plan: Plan, today: string): Verdict {
    this.probe.check?.(this.place.root);
    return checkPlan(plan, { today });
  }

  private unreadable(own: ReadSettings | undefined): FileProblem[] {
    const files = [...this.held].flatMap(([file, { problem }]) =>
      problem === undefined ? [] : [{ file, message: problem }],
    );
    return own?.unreadable === undefined ? files : [...files, { file: own.file, message: own.unreadable }];
  }

  private texts(own: ReadSettings | undefined): Map<string, string> {
    const texts = new Map<string, string>();
    for (const [file, { text }] of this.held) if (text !== undefined) texts.set(file, text);
    if (own) texts.set(own.file, own.text);
    return texts;
  }
}

function isSameAround(a: Surroundings, b: Surroundings): boolean {
  return a.settings === b.settings && a.own === b.own && a.inherited === b.inherited;
}

/** Whether two readings of a file say the same, at the same places. Most edits move the end of the last declaration. */
function isSamePart(a: Part, b: Part): boolean {
  return a.things.at(-1)?.span.end === b.things.at(-1)?.span.end && isDeepStrictEqual(a, b);
}

/** A fault of ours in reading one file must not take the others down. */
function heldOf(file: string, text: string): Held {
  try {
    return { text, part: readPart(file, text) };
  } catch {
    return {
      text,
      part: emptyPart(file),
      problem: 'The critical friend stumbled over this file, so nothing in it was checked. Please report it.',
    };
  }
}

/** A file that is there but not read: what other files lack may stand in it. */
function emptyPart(file: string): Part {
  return { file, things: [], loose: [], problems: [], partial: true, conflicted: false };
}
