import { hostVoice } from '../../language/locales/hosts.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import { foundAt } from './against.ts';
import {
  baselineOf,
  isSameBaseline,
  nameIn,
  narrow,
  plansGone,
  readBaseline,
  shrunk,
  writeBaseline,
} from './baseline.ts';
import { type Gathered, type Gathering, type Trouble, tell } from './gather.ts';
import type { ExitCode, Io } from './io.ts';

/** What of everything that was found is to be told: all of it, or only what is new. */

export interface Narrowing {
  readonly baseline?: string;
  readonly against?: string;
}

/** Writes everything that was found into a baseline. */
export async function keepAsBaseline({ plans, troubles }: Gathered, file: string, io: Io): Promise<ExitCode> {
  tell(troubles, io);
  await writeBaseline(
    file,
    baselineOf(plans, (plan) => nameIn(file, plan, io)),
    io,
  );
  const count = plans.reduce((sum, { verdict }) => sum + verdict.findings.length, 0);
  const say = hostVoice(io.language);
  io.out(`${say('kept', { findings: say('findings', { count }), file })}\n`);
  return troubles.length > 0 ? 2 : 0;
}

/** Leaves out what a baseline or an earlier revision knows, and takes out of the baseline what is mended. */
export async function onlyNew(
  { plans, troubles }: Gathered,
  gathering: Pick<Gathering, 'looksAt'>,
  { baseline: file, against }: Narrowing,
  io: Io,
): Promise<Gathered & { readonly known: number }> {
  let left = { plans, known: 0 };
  const unsure: Trouble[] = [];
  if (file !== undefined) {
    const baseline = await readBaseline(file, io);
    const nameOf = (plan: CheckedPlan): string => nameIn(file, plan, io);
    const gone = await plansGone(file, baseline, (root) => gathering.looksAt(root), io);
    const smaller = shrunk(baseline, plans, nameOf, gone);
    if (!isSameBaseline(smaller, baseline)) await writeBaseline(file, smaller, io);
    left = narrow(plans, (plan) => baseline.get(nameOf(plan)) ?? []);
  }
  if (against !== undefined) {
    const before = await foundAt(against, left.plans, io);
    unsure.push(...before.troubles);
    const newer = narrow(left.plans, before.known);
    left = { plans: newer.plans, known: left.known + newer.known };
  }
  return { ...left, troubles: [...troubles, ...unsure] };
}
