/**
 * A check that cannot tell, and which of its reasons holds: the rule that asked has the words for each. `what` is the
 * name or the words of the plan that stand in the way.
 */
export interface Unclear<Why extends string> {
  readonly is: 'cannot tell';
  readonly because: Why;
  readonly what: string;
}

/** A yes, a no, or one of some reasons why it cannot be told. */
export type Told<Why extends string> = { readonly is: true } | { readonly is: false } | Unclear<Why>;

/** That something cannot be told. */
export function cannotTell<Why extends string>(because: Why, what: string): Unclear<Why> {
  return { is: 'cannot tell', because, what };
}
