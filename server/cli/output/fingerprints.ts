import type { Finding } from '../../../language/findings/finding.ts';
import { keyOf } from '../../../language/findings/known.ts';
import { fingerprint } from '../baseline.ts';

/** A mark for each finding of a plan that outlives edits elsewhere, and tells twins apart by their order. */
export function twins(plan: string, findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const key = keyOf(finding);
      const twin = seen.get(key) ?? 0;
      seen.set(key, twin + 1);
      return [finding, fingerprint(plan, finding, twin)];
    }),
  );
}
