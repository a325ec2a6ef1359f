import type { Finding, Undecided } from '../findings/finding.ts';
import { onceFor } from '../model/ask/once.ts';
import { copied } from '../model/living/copy.ts';
import { Kept, type Memory } from '../model/living/memory.ts';
import type { LivingPlan } from '../model/living/plan.ts';
import type { Rule, RunFacts } from './rule.ts';
import { ask, type Spoken, undecidedIn } from './speaking.ts';

/** Rules in a plan that is typed into: what a rule said holds until something changes that it looked at. */

/** What a rule said, kept as long as it would say it again. */
class Said extends Kept {
  spoken: Spoken | undefined;
  /** The state of the plan in which it was said. */
  revision = 0;
  /** What was said when somebody asked again, for what would mend the plan as it stands. */
  again: { readonly revision: number; readonly spoken: Spoken } | undefined;

  override forget(): void {
    super.forget();
    this.spoken = undefined;
  }
}

const saidIn = onceFor((_: Memory) => new Map<string, Said>());

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
  const { memory } = plan;
  said.spoken ??= memory.during(said, () => {
    said.revision = plan.revision;
    const spoken = ask(rule, plan, today, facts);
    // What is told with a finding is looked at now, so that it is known what it rests on.
    for (const { related } of spoken.findings) if (related.length === 0) continue;
    return spoken;
  });
  const { findings, undecided } = said.spoken;
  const askedNow = (): Spoken => {
    const { revision } = plan;
    if (said.spoken && said.revision === revision) return said.spoken;
    if (said.again?.revision !== revision)
      said.again = { revision, spoken: memory.during(undefined, () => ask(rule, plan, today, facts)) };
    return said.again.spoken;
  };
  const mend = (index: number) => () => askedNow().findings[index]?.fixes ?? [];
  return {
    findings: findings.map((saying, index) => saying.asItStands(plan, mend(index))),
    undecided: undecided.map((unsure) => undecidedIn(plan, { ...unsure, at: copied(unsure.at) })),
  };
}

function saidOf(rule: Rule, { memory }: LivingPlan): Said {
  const all = saidIn(memory);
  const known = all.get(rule.id);
  if (known) return known;
  const said = memory.keep(new Said());
  all.set(rule.id, said);
  return said;
}
