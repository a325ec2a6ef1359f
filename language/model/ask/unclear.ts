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

/** Whether it holds of any of them, asked until one answers yes; else the first reason why it cannot be told. */
export function holdsOfAny<One, Why extends string>(ones: readonly One[], ask: (one: One) => Told<Why>): Told<Why> {
  let unclear: Told<Why> | undefined;
  for (const one of ones) {
    const answer = ask(one);
    if (answer.is === true) return answer;
    if (answer.is === 'cannot tell') unclear ??= answer;
  }
  return unclear ?? { is: false };
}

/** That something cannot be told. */
export function cannotTell<Why extends string>(because: Why, what: string): Unclear<Why> {
  return { is: 'cannot tell', because, what };
}
