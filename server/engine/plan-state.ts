import type { Verdict } from '../../language/findings/finding.ts';
import type { HostSaid } from '../../language/locales/hosts.ts';
import { type Inheritance, inheritanceOf } from '../../language/model/inheritance.ts';
import { join, type Plan } from '../../language/model/join.ts';
import type { Part } from '../../language/model/plan.ts';
import { Critic } from '../../language/rules/critic.ts';
import { checkPlan } from '../../language/rules/run.ts';
import type { Settings } from '../../language/settings/settings.ts';
import type { PlanPlace } from './finder.ts';
import { emptyPart, type Held, heldOf, isSamePart } from './held.ts';
import type { ReadSettings } from './settings-shelf.ts';
import { checkedWhenAsked, onceAsked } from './when-asked.ts';

/** A file that could not be read, and why. */
export interface FileProblem {
  readonly file: string;
  readonly why: HostSaid;
}

/** A plan as it stands at one moment. */
export interface StandingPlan {
  readonly root: string;
  readonly place: PlanPlace;
  readonly plan: Plan;
  /** The ISO day on which it was read. */
  readonly today: string;
  /** What stood around it. */
  readonly around: Surroundings;
  /** Files of the plan that could not be read; everything else was checked all the same. */
  readonly unreadable: readonly FileProblem[];
  /** The texts that the offsets in `plan` and `verdict` are of, by file; `inquiry.yaml` is among them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A plan with everything its check says. */
export interface CheckedPlan extends StandingPlan {
  /** The rules run when this is first asked for: some hosts compare plans first, or want to know no more than names. */
  readonly verdict: Verdict;
}

/** A plan that was checked anew; without what was found when it is no more or could not be checked. */
export interface Replaced {
  readonly root: string;
  readonly checked?: CheckedPlan;
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
  /** The `inquiry.yaml` of its programme. */
  readonly programme: ReadSettings | undefined;
  readonly inheritance: Inheritance;
  /** What the other members of its programme say; absent where it has none, or the host compares plans by itself. */
  readonly neighbours?: Plan['neighbours'];
  readonly today: string;
}

/** The parts of one plan and what was made of them; work is done only where something it rests on changed. */
export class PlanState {
  place: PlanPlace;
  private readonly probe: Probe;
  private readonly held = new Map<string, Held>();
  /** Texts that were typed since the plan was last asked for: of several edits in a row only the last is read. */
  private readonly typed = new Map<string, string>();
  private joinedParts: readonly Part[] | undefined;
  /** Checks it again and again, once it is typed into; most plans are checked once. */
  private critic: Critic | undefined;
  private lent: { readonly of: readonly Part[]; readonly inheritance: Inheritance } | undefined;
  /** Something is held that `last` was not made of, be it only a text that says nothing new. */
  private isOutdated = true;
  private last:
    | {
        readonly parts: readonly Part[];
        readonly around: Surroundings;
        readonly checked: CheckedPlan;
        readonly verdict: () => Verdict;
      }
    | undefined;

  constructor(place: PlanPlace, probe: Probe) {
    this.place = place;
    this.probe = probe;
  }

  /** Files of the plan that were not read yet. */
  missing(): string[] {
    return this.place.files.filter((file) => !this.held.has(file) && !this.typed.has(file));
  }

  textOf(file: string): string | undefined {
    return this.typed.get(file) ?? this.held.get(file)?.text;
  }

  /** Takes a text that is read when the plan is next asked for. */
  type(file: string, text: string): void {
    this.typed.set(file, text);
    if (this.last) this.critic ??= new Critic();
  }

  /** Reads a text as the file's part. */
  setText(file: string, text: string): void {
    this.typed.delete(file);
    const before = this.held.get(file);
    if (before?.text === text) return;
    this.probe.read?.(file);
    const next = heldOf(file, text);
    const isSame = before?.text !== undefined && isSamePart(before.part, next.part);
    this.hold(file, isSame ? { ...next, part: before.part } : next);
    if (!isSame) this.joinedParts = undefined;
  }

  setUnreadable(file: string, problem: HostSaid): void {
    this.hold(file, { part: emptyPart(file), problem });
    this.joinedParts = undefined;
  }

  private hold(file: string, held: Held): void {
    this.held.set(file, held);
    this.isOutdated = true;
  }

  /** Takes another set of files; parts of files that stay are kept. */
  move(place: PlanPlace): void {
    this.place = place;
    for (const file of [...this.held.keys(), ...this.typed.keys()]) if (!place.files.includes(file)) this.drop(file);
    this.joinedParts = undefined;
    this.isOutdated = true;
  }

  forget(file: string): void {
    this.drop(file);
    this.joinedParts = undefined;
  }

  private drop(file: string): void {
    this.held.delete(file);
    this.typed.delete(file);
    this.isOutdated = true;
  }

  /** Lets go of parts and texts; they are read again when the plan is next asked for. */
  release(): void {
    this.held.clear();
    this.typed.clear();
    this.joinedParts = undefined;
    this.lent = undefined;
    this.critic = undefined;
    this.last = undefined;
  }

  /** The parts, as the same array until one of them changes. */
  parts(): readonly Part[] {
    for (const [file, text] of this.typed) this.setText(file, text);
    this.joinedParts ??= [...this.held.values()].map(({ part }) => part);
    return this.joinedParts;
  }

  /** What it lends its members, as the same object until one of its parts changes. */
  lends(): Inheritance {
    const parts = this.parts();
    if (this.lent?.of !== parts) this.lent = { of: parts, inheritance: inheritanceOf(parts) };
    return this.lent.inheritance;
  }

  /** The plan joined and checked: the same object until something changes. */
  checked(around: Surroundings): CheckedPlan {
    const parts = this.parts();
    const { last } = this;
    const isJoined = last !== undefined && last.parts === parts && isSameAround(last.around, around);
    const isAmongSame = isJoined && last.around.neighbours === around.neighbours;
    const isChecked = isAmongSame && last.around.today === around.today;
    if (isChecked && !this.isOutdated) return last.checked;
    const plan = isAmongSame
      ? last.checked.plan
      : among(isJoined ? last.checked.plan : this.join(parts, around), around);
    const verdict = isChecked ? last.verdict : onceAsked(() => this.check(plan, around.today));
    const { root } = this.place;
    const outside = { unreadable: this.unreadable(around.own), texts: this.texts(around.own) };
    const standing = { root, place: this.place, plan, today: around.today, around, ...outside };
    const checked = checkedWhenAsked(standing, verdict);
    this.last = { parts, around, checked, verdict };
    this.isOutdated = false;
    return checked;
  }

  private join(parts: readonly Part[], { settings, own, inheritance }: Surroundings): Plan {
    const { root, others } = this.place;
    this.probe.join?.(root);
    return join({
      root,
      others,
      settings,
      parts,
      inheritance,
      ...(own && { settingsFile: { file: own.file, problems: own.problems } }),
    });
  }

  private check(plan: Plan, today: string): Verdict {
    this.probe.check?.(this.place.root);
    // What somebody asks late of a plan that is no more must not take the critic back to it.
    const isNewest = this.last?.checked.plan === plan;
    return this.critic && isNewest ? this.critic.check(plan, { today }) : checkPlan(plan, { today });
  }

  /** In the order of the plan’s files, however long each took to read. */
  private unreadable(own: ReadSettings | undefined): FileProblem[] {
    const files = this.place.files.flatMap((file) => {
      const why = this.held.get(file)?.problem;
      return why === undefined ? [] : [{ file, why }];
    });
    return own?.unreadable === undefined ? files : [...files, { file: own.file, why: own.unreadable }];
  }

  private texts(own: ReadSettings | undefined): Map<string, string> {
    const texts = new Map<string, string>();
    for (const [file, { text }] of this.held) if (text !== undefined) texts.set(file, text);
    if (own) texts.set(own.file, own.text);
    return texts;
  }
}

function among(plan: Plan, { neighbours }: Surroundings): Plan {
  return neighbours === undefined ? plan : { ...plan, neighbours };
}

function isSameAround(a: Surroundings, b: Surroundings): boolean {
  return a.settings === b.settings && a.own === b.own && a.inheritance === b.inheritance;
}
