import type { Plan } from '../model/join.ts';
import type { Span, TextProblem } from '../model/plan.ts';
import { complete, replace, skeleton } from './mend.ts';
import type { FixDraft } from './rule.ts';

/** The faults of the text that a rule words, one message at a time; a file with an unresolved merge has others first. */
export function textProblems(plan: Plan, rule: TextProblem['rule'], message: string): TextProblem[] {
  return plan.parts.flatMap(({ problems, conflicted }) =>
    conflicted && rule !== 'consistency/conflict-markers'
      ? []
      : problems.filter((problem) => problem.rule === rule && problem.message === message),
  );
}

/** Whether a fault of the text is already told of at a place, so that nothing needs to be said twice. */
export function alreadySaid(plan: Plan): (place: Span) => boolean {
  const said = plan.parts.flatMap(({ problems }) =>
    problems.filter(({ rule }) => rule.startsWith('syntax/') && rule !== 'syntax/unclosed'),
  );
  const places = said.flatMap(({ span, also = [] }) => [span, ...also]);
  return (place) =>
    places.some(({ file, start, end }) => file === place.file && start < place.end && place.start < end);
}

/** What a text problem says in the holes of its message. */
export function holesOf({ holes }: TextProblem): {
  readonly text: string;
  readonly meant: string;
  readonly nearest: string;
} {
  return { text: holes['text'] ?? '', meant: holes['meant'] ?? '', nearest: holes['nearest'] ?? '' };
}

/** The edit that mends a text problem, as a fix with this title; none where nothing is sure. */
export function fixesOf({ mend }: Pick<TextProblem, 'mend'>, title: string): FixDraft[] {
  return mend ? [(mend.asks ? skeleton : complete)(title, replace(mend.span, mend.text))] : [];
}
