/** What a list of wording holds. */
export interface Term {
  /** The ways of writing it that are looked for; the first is what it is called. */
  readonly forms: readonly [string, ...string[]];
  /** What could be said in its place. */
  readonly instead?: string;
}

/**
 * The wording one language is asked about. A contested term means one thing here and another there, so that partners do
 * well to say what it means to them. Deficit wording puts down to learners or families what school can do something
 * about, and so always has wording to offer that looks at practice.
 */
export interface WordingLists {
  readonly contested: readonly Term[];
  readonly deficit: readonly (Term & { readonly instead: string })[];
}

export type TermList = keyof WordingLists;
