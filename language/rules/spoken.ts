import type { Finding, Fix, Related, Said } from '../findings/finding.ts';

/** Something, or how to make it for whoever asks. */
export type Given<What> = What | (() => What);

/** The words of a finding, the places that help to understand it and the help to mend it, as its rule gives them. */
interface Telling {
  readonly message: () => string;
  readonly related: Given<readonly Related[]>;
  readonly fixes: Given<readonly Fix[]>;
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

  constructor(
    { rule, severity, span, says, found, about }: Omit<Finding, 'message' | 'related' | 'fixes'>,
    telling: Telling,
  ) {
    this.rule = rule;
    this.severity = severity;
    this.span = span;
    this.says = says;
    this.found = found;
    if (about !== undefined) this.about = about;
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

/** Help that breaks while it is made is none; what was found stands without it. */
function made<One>(given: Given<readonly One[]>): readonly One[] {
  if (typeof given !== 'function') return given;
  try {
    return given();
  } catch {
    return [];
  }
}
