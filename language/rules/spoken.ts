import type { Finding, Fix, Related, Said, Severity } from '../findings/finding.ts';
import type { Plan } from '../model/join.ts';
import { copied } from '../model/living/copy.ts';
import type { Span, Thing } from '../model/plan.ts';

/** Something, or how to make it for whoever asks. */
export type Given<What> = What | (() => What);

/** What tells a finding apart, as its rule says it. */
interface Told {
  readonly rule: string;
  readonly severity: Severity;
  readonly says: Said;
  readonly found: string;
  readonly at: Span;
  readonly about: Thing | undefined;
}

/** The words of a finding, the places that help to understand it and the help to mend it, as its rule gives them. */
interface Telling {
  readonly message: () => string;
  readonly related: Given<readonly Related[]>;
  readonly fixes: Given<readonly Fix[]>;
}

/** What a rule says of a place, whatever comes to stand before it. */
export class Saying {
  private readonly told: Told;
  private readonly telling: Telling;
  private related: readonly Related[] | undefined;
  private message: string | undefined;
  private last: { readonly at: Span; readonly related: readonly Related[] } | undefined;

  constructor(told: Told, telling: Telling) {
    this.told = told;
    this.telling = telling;
  }

  /** As a finding of a plan that never changes. */
  inPlan(plan: Plan): SpokenFinding {
    return new SpokenFinding(this.told, plan, this.telling);
  }

  /** Looks at the places to be seen beside it; they move as it does. */
  lookAround(): readonly Related[] {
    this.related ??= made(this.telling.related);
    return this.related;
  }

  /** As a finding of a plan that is typed into, with its places as they are now; `fixes` are made by who knows that plan. */
  asItStands(plan: Plan, fixes: () => readonly Fix[]): SpokenFinding {
    const message = (): string => {
      this.message ??= this.telling.message();
      return this.message;
    };
    const { at, related } = this.placesNow();
    return new SpokenFinding({ ...this.told, at }, plan, { message, related, fixes });
  }

  /** What would mend it, where it stands in a plan that never changes. */
  get fixes(): readonly Fix[] {
    return made(this.telling.fixes);
  }

  private placesNow(): { readonly at: Span; readonly related: readonly Related[] } {
    const { at } = this.told;
    const related = this.lookAround();
    const { last } = this;
    const isSteady = (one: NonNullable<typeof last>): boolean =>
      isSamePlace(one.at, at) && one.related.every(({ span }, index) => isSamePlace(span, related[index]?.span));
    if (last && isSteady(last)) return last;
    this.last = { at: copied(at), related: related.map((one) => ({ ...one, span: copied(one.span) })) };
    return this.last;
  }
}

/**
 * A finding that knows what tells it apart; its words and its help are made when somebody first asks. Most findings of
 * an edit were there before, and of those that are shown few are mended.
 */
export class SpokenFinding implements Finding {
  readonly rule: Finding['rule'];
  readonly severity: Finding['severity'];
  readonly span: Finding['span'];
  readonly says: Said;
  readonly found: string;
  declare readonly about?: string;
  readonly #telling: Telling;
  #message: string | undefined;
  #related: readonly Related[] | undefined;
  #fixes: readonly Fix[] | undefined;

  constructor({ rule, severity, at, says, found, about }: Told, plan: Plan, telling: Telling) {
    this.rule = rule;
    this.severity = severity;
    this.span = at;
    this.says = says;
    this.found = found;
    const id = about && plan.ids.get(about);
    if (id !== undefined) this.about = id;
    this.#telling = telling;
  }

  get message(): string {
    this.#message ??= this.#telling.message();
    return this.#message;
  }

  get related(): readonly Related[] {
    this.#related ??= made(this.#telling.related);
    return this.#related;
  }

  get fixes(): readonly Fix[] {
    this.#fixes ??= made(this.#telling.fixes);
    return this.#fixes;
  }
}

function isSamePlace(a: Span, b: Span | undefined): boolean {
  return a.start === b?.start && a.end === b.end && a.file === b.file;
}

/** Help that breaks while it is made is none; what was found stands without it. */
function made<One>(given: Given<readonly One[]>): readonly One[] {
  if (typeof given !== 'function') return given;
  try {
    return given();
  } catch {
    return [];
  }
}
