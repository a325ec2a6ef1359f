import { createHash } from 'node:crypto';
import type { Finding } from '../../../language/findings/finding.ts';
import { keyOf } from '../../../language/findings/known.ts';

/** Marks by which other programs know a finding again after edits elsewhere. */

/** A short mark of a text. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** A mark for each finding of a plan; twins are told apart by their order. */
export function twins(plan: string, findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const key = keyOf(finding);
      const twin = seen.get(key) ?? 0;
      seen.set(key, twin + 1);
      return [finding, fingerprint(JSON.stringify([plan, key, twin]))];
    }),
  );
}
