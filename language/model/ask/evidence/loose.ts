import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { isAhead, isOpenPoint } from '../facts.ts';
import {
  cameUnasked,
  evidenceInWords,
  evidenceOf,
  isEvidenceLeftOpen,
  questionsOf,
  unusedEvidence,
} from './evidence.ts';

/** Questions that nothing is gathered for, and sources that feed none: often the two ends of one thread. */

/** The questions that have begun and name no source, be it in words. */
export function bareQuestions(plan: Plan): readonly Thing[] {
  return unfedQuestions(plan).filter((question) => evidenceInWords(plan, question).length === 0);
}

/** The questions that have begun and that no declared source feeds. */
export function unfedQuestions(plan: Plan): readonly Thing[] {
  return plan.byKind.question.filter(
    (question) => !isAhead(question) && evidenceOf(plan, question).length === 0 && !isEvidenceLeftOpen(plan, question),
  );
}

/** The sources that were sought, and that feed nothing yet. */
export function looseSources(plan: Plan): readonly Thing[] {
  return unusedEvidence(plan).filter(isSought);
}

/** The sources that were sought, and that feed no question, though a finding may rest on them. */
export function sourcesOfNoQuestion(plan: Plan): readonly Thing[] {
  return plan.byKind.evidence.filter(
    (source) => isSought(source) && !isOpenPoint(source) && questionsOf(plan, source).length === 0,
  );
}

function isSought(source: Thing): boolean {
  return !cameUnasked(source) && !isAhead(source);
}
