import type { Severity } from '../../../language/findings/finding.ts';
import { hostVoice } from '../../../language/locales/hosts.ts';
import type { Language } from '../../../language/text/languages.ts';
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

/** The summary in words; `complete` says whether everything that was asked for could be looked at. */
export function inWords(summary: Summary, complete: boolean, language: Language): string {
  const { plans, files, errors, warnings, hints, accepted, undecided, openPoints, known, milliseconds } = summary;
  const say = hostVoice(language);
  const found = [
    errors > 0 ? say('errors', { count: errors }) : '',
    warnings > 0 ? say('warnings', { count: warnings }) : '',
    hints > 0 ? say('hints', { count: hints }) : '',
  ].filter((one) => one !== '');
  const also = [
    accepted > 0 ? say('answered', { count: accepted }) : '',
    undecided > 0 ? say('undecided', { count: undecided }) : '',
    openPoints > 0 ? say('openPoints', { count: openPoints }) : '',
    known > 0 ? say('known', { count: known }) : '',
  ].filter((one) => one !== '');
  const seconds = (milliseconds / 1000).toLocaleString(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const read = [say('plans', { count: plans }), say('files', { count: files }), say('seconds', { count: seconds })];
  const heard = found.length > 0 ? found.join(', ') : say(silence(summary, complete));
  const lines = [say('heard', { heard, read: read.join(', ') })];
  if (also.length > 0) lines.push(say('also', { also: also.join(', ') }));
  if (!complete) lines.push(say('notAll'));
  return lines.join('\n');
}

/** What to say when nothing was found: silence about what was not looked at is never “no problems”. */
function silence({ plans, known }: Summary, complete: boolean) {
  if (plans === 0) return 'nothingChecked';
  if (complete && known > 0) return 'nothingNew';
  return complete ? 'nothingToAsk' : 'nothingInRead';
}
