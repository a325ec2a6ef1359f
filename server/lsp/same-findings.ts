import type { Finding, Said } from '../../language/findings/finding.ts';
import type { HostSaid } from '../../language/locales/hosts.ts';
import type { Span } from '../../language/model/plan.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';

/** Tells, far cheaper than making diagnostics anew, whether a file still shows what it showed. */

/** Whether a file has the same text and the same findings in two checks of its plan. */
export function isUnchanged(
  file: string,
  checks: readonly [CheckedPlan, CheckedPlan],
  findings: readonly Finding[],
  before: readonly Finding[] = [],
): boolean {
  const [first, second] = checks;
  // In another language, or with rules of its own reworded, the same finding reads otherwise.
  if (first.plan.settings !== second.plan.settings) return false;
  if (first.texts.get(file) !== second.texts.get(file) || whyUnreadable(first, file) !== whyUnreadable(second, file))
    return false;
  return findings.length === before.length && findings.every((one, index) => isSame(one, before[index], checks));
}

function whyUnreadable({ unreadable }: CheckedPlan, file: string): HostSaid | undefined {
  return unreadable.find((one) => one.file === file)?.why;
}

function isSame(a: Finding, b: Finding | undefined, [first, second]: readonly [CheckedPlan, CheckedPlan]): boolean {
  if (!b || a.rule !== b.rule || a.severity !== b.severity || !isSameSaid(a.says, b.says)) return false;
  if (a.about !== b.about || a.found !== b.found || !isSameSpan(a.span, b.span)) return false;
  return (
    a.related.length === b.related.length &&
    a.related.every(({ span, message }, index) => {
      const other = b.related[index];
      // The same offsets may be another line where the text of that file changed.
      const isSteady = first.texts.get(span.file) === second.texts.get(span.file);
      return other !== undefined && isSteady && message === other.message && isSameSpan(span, other.span);
    })
  );
}

/** The words of a finding follow from this, so that they are made for those alone that are new. */
function isSameSaid({ message, holes }: Said, other: Said): boolean {
  if (message !== other.message) return false;
  const names = Object.keys(holes);
  return names.length === Object.keys(other.holes).length && names.every((name) => holes[name] === other.holes[name]);
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end && a.file === b.file;
}
