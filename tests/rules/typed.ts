import { expect } from 'vitest';
import type { Finding, Verdict } from '../../language/findings/finding.ts';
import { join, type Plan } from '../../language/model/join.ts';
import { Critic } from '../../language/rules/critic.ts';
import { type CheckOptions, checkPlan } from '../../language/rules/run.ts';
import { readPart } from '../../language/syntax/lower.ts';

/** Everything a check said, as plain data of its own that nothing can change any more. */
export function told(verdict: Verdict): unknown {
  return structuredClone({ ...shown(verdict), help: helpIn(verdict) });
}

/** What is shown of a check before anybody asks how to mend something. */
function shown({ findings, accepted, undecided, openPoints }: Verdict): Record<string, unknown> {
  return structuredClone({
    findings: findings.map(withoutHelp),
    accepted: accepted.map((one) => ({ ...one, finding: withoutHelp(one.finding) })),
    undecided,
    openPoints: openPoints.map(({ thing, phrase, value }) => ({ at: thing.span, phrase, value })),
  });
}

function withoutHelp({ rule, severity, says, message, span, about, found, related }: Finding): Partial<Finding> {
  return { rule, severity, says, message, span, found, related, ...(about === undefined ? {} : { about }) };
}

function helpIn({ findings, accepted }: Verdict): unknown {
  return [...findings, ...accepted.map(({ finding }) => finding)].map(({ fixes }) => fixes);
}

/** The plan after an edit of one of its files; what was not edited is not read again. */
export function retyped(plan: Plan, file: string, text: string): Plan {
  const { root, settings, settingsFile, inheritance, others, neighbours } = plan;
  const parts = plan.parts.map((part) => (part.file === file ? readPart(file, text) : part));
  const joined = join({ root, settings, parts, inheritance, others, ...(settingsFile && { settingsFile }) });
  return neighbours === undefined ? joined : { ...joined, neighbours };
}

/**
 * One critic who checks a plan edit after edit, and beside him `checkPlan`, to which every plan is new. Help is asked for
 * when the last edit is done: by then most findings are of plans that are no more.
 */
export class Typed {
  private readonly critic = new Critic();
  private readonly verdicts: { readonly kept: Verdict; readonly anew: Verdict; readonly first: unknown }[] = [];

  /** Checks the plan as it stands now. */
  check(plan: Plan, options: CheckOptions): void {
    const kept = this.critic.check(plan, options);
    const anew = checkPlan(plan, options);
    expect(shown(kept)).toEqual(shown(anew));
    this.verdicts.push({ kept, anew, first: shown(kept) });
  }

  /** All that was ever said still says what it said, and its help is for the plan that it was said of. */
  finish(): void {
    for (const { kept, anew, first } of this.verdicts) {
      expect(shown(kept)).toEqual(first);
      expect(told(kept)).toEqual(told(anew));
    }
  }
}
