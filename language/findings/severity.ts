import type { Severity } from './finding.ts';

/**
 * How strict a finding is at a stage: in a `draft` an absence drops one level, to a hint at the least; agreed, running
 * and closed plans hear it in full; a contradiction is said in full always.
 */
export function severityAt(severity: Severity, nature: 'absence' | 'contradiction', status: string): Severity {
  if (nature === 'contradiction' || status !== 'draft') return severity;
  return severity === 'error' ? 'warning' : 'hint';
}
