import type { Severity } from '../../../language/findings/finding.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';

/** What a check comes to, counted. */
export interface Summary {
  /** Files ending in .inquiry that were read. */
  readonly files: number;
  readonly plans: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly accepted: number;
  readonly undecided: number;
  readonly openPoints: number;
  /** Findings that a baseline or an earlier revision knows; they are in none of the other numbers. */
  readonly known: number;
  readonly milliseconds: number;
}

export function summaryOf(plans: readonly CheckedPlan[], known: number, milliseconds: number): Summary {
  const sum = (count: (plan: CheckedPlan) => number): number => plans.reduce((total, plan) => total + count(plan), 0);
  const weighing = (severity: Severity): number =>
    sum(({ verdict }) => verdict.findings.filter((finding) => finding.severity === severity).length);
  return {
    files: sum(({ place, texts }) => place.files.filter((file) => texts.has(file)).length),
    plans: plans.length,
    errors: weighing('error'),
    warnings: weighing('warning'),
    hints: weighing('hint'),
    accepted: sum(({ verdict }) => verdict.accepted.length),
    undecided: sum(({ verdict }) => verdict.undecided.length),
    openPoints: sum(({ verdict }) => verdict.openPoints.length),
    known,
    milliseconds: Math.round(milliseconds),
  };
}

/** A number with what is counted: `1 plan`, `2 plans`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The summary in words; `complete` says whether everything that was asked for could be looked at. */
export function inWords(summary: Summary, complete: boolean): string {
  const { plans, files, errors, warnings, hints, accepted, undecided, openPoints, known, milliseconds } = summary;
  const found = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    hints > 0 ? counted(hints, 'hint') : '',
  ].filter((one) => one !== '');
  const also = [
    accepted > 0 ? `${counted(accepted, 'finding')} answered by the partnership` : '',
    undecided > 0 ? `${counted(undecided, 'check')} cannot tell` : '',
    openPoints > 0 ? counted(openPoints, 'open point') : '',
    known > 0 ? `${counted(known, 'finding')} known before` : '',
  ].filter((one) => one !== '');
  const read = `${counted(plans, 'plan')}, ${counted(files, 'file')}, ${(milliseconds / 1000).toFixed(1)} s`;
  const heard = found.length > 0 ? found.join(', ') : silence(summary, complete);
  const lines = [`${heard} (${read}).`];
  if (also.length > 0) lines.push(`Also: ${also.join(', ')}.`);
  if (!complete) lines.push('Not everything could be checked; what could not is said above or on standard error.');
  return lines.join('\n');
}

/** What to say when nothing was found: silence about what was not looked at is never “no problems”. */
function silence({ plans, known }: Summary, complete: boolean): string {
  if (plans === 0) return 'Nothing was checked';
  if (complete && known > 0) return 'Nothing new was found';
  return complete ? 'The critical friend has nothing to ask' : 'Nothing was found in what could be read';
}
