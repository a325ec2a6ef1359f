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
  private last: SpokenFinding | undefined;
  #related: readonly Related[] | undefined;

  constructor(told: Told, telling: Telling) {
    this.told = told;
    this.telling = telling;
  }

  /** As a finding of a plan that never changes. */
  inPlan(plan: Plan): SpokenFinding {
    return new SpokenFinding(this.told, plan, this.telling);
  }

  /** As a finding of a plan that is typed into, with the places as they are now: the same as before where none moved. */
  asItStands(plan: Plan, fixes: () => readonly Fix[]): SpokenFinding {
    const { told, last, related } = this;
    const isSame =
      last !== undefined &&
      isSamePlace(last.span, told.at) &&
      last.related.every(({ span }, index) => isSamePlace(span, related[index]?.span)) &&
      last.about === (told.about && plan.ids.get(told.about));
    if (isSame) return last;
    const places = related.map(({ span, message }) => ({ span: copied(span), message }));
    const message = (): string => last?.message ?? this.telling.message();
    this.last = new SpokenFinding({ ...told, at: copied(told.at) }, plan, { message, related: places, fixes });
    return this.last;
  }

  /** Places to be seen beside it; they move as it does. */
  get related(): readonly Related[] {
    this.#related ??= made(this.telling.related);
    return this.#related;
  }

  /** What would mend it in the plan as it stood when it was said. */
  get fixes(): readonly Fix[] {
    return made(this.telling.fixes);
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
    return made(this.#telling.fixes);
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
