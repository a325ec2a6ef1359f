import type { Finding, Undecided } from '../findings/finding.ts';
import { onceFor } from '../model/ask/once.ts';
import { copied } from '../model/living/copy.ts';
import { Kept, type Memory } from '../model/living/memory.ts';
import type { LivingPlan } from '../model/living/plan.ts';
import type { Thing } from '../model/plan.ts';
import type { Rule, RunFacts } from './rule.ts';
import { ask, type Spoken, undecidedIn } from './speaking.ts';

/** Rules in a plan that is typed into: what a rule said holds until something changes that it looked at. */

/** What a rule said, kept as long as it would say it again. */
class Said extends Kept {
  spoken: Spoken | undefined;

  override forget(): void {
    super.forget();
    this.spoken = undefined;
  }
}

const saidIn = onceFor((_: Memory) => new Map<Rule, Said>());

/** What a rule says of a plan as it stands; throws what the rule throws. */
export function askLiving(
  rule: Rule,
  plan: LivingPlan,
  today: string,
  facts: RunFacts,
): { readonly findings: readonly Finding[]; readonly undecided: readonly Undecided[] } {
  const said = saidOf(rule, plan);
  // What an acceptance answers follows from what all other rules said.
  if (rule.id.startsWith('accept/')) said.forget();
  said.spoken ??= plan.memory.during(said, () => {
    const spoken = ask(rule, plan, today, facts);
    // The places beside a finding are told with it, so what they rest on is looked at now.
    for (const saying of spoken.findings) saying.lookAround();
    return spoken;
  });
  const { findings, undecided } = said.spoken;
  // Help is made of the plan that never changes, where its places hold for whoever asks, however late.
  const { standing } = plan;
  const standingFacts = { ...facts, unusedAcceptances: inStanding(plan, facts.unusedAcceptances) };
  let plainly: Spoken | undefined;
  const mend = (index: number) => () => {
    plainly ??= ask(rule, standing, today, standingFacts);
    return plainly.findings[index]?.fixes ?? [];
  };
  return {
    findings: findings.map((saying, index) => saying.asItStands(plan, mend(index))),
    undecided: undecided.map((unsure) => undecidedIn(plan, { ...unsure, at: copied(unsure.at) })),
  };
}

/** The same acceptances in the plan that never changes. */
function inStanding({ standing, byKind }: LivingPlan, lines: readonly Thing[]): readonly Thing[] {
  if (lines.length === 0) return lines;
  return standing.byKind.accept.filter((_, index) => lines.some((line) => line === byKind.accept[index]));
}

function saidOf(rule: Rule, { memory }: LivingPlan): Said {
  const all = saidIn(memory);
  const known = all.get(rule);
  if (known) return known;
  const said = memory.keep(new Said());
  all.set(rule, said);
  return said;
}
