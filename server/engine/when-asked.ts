import type { Verdict } from '../../language/findings/finding.ts';

/** Rules run when somebody asks what they say, and once. */
export function onceAsked(check: () => Verdict): () => Verdict {
  let known: Verdict | undefined;
  return () => {
    known ??= check();
    return known;
  };
}

/** A plan with a check that is made when its verdict is asked for. */
export function checkedWhenAsked<Standing extends object>(
  standing: Standing,
  verdict: () => Verdict,
): Standing & { readonly verdict: Verdict } {
  return {
    ...standing,
    get verdict() {
      return verdict();
    },
  };
}
