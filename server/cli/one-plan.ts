import { hostVoice } from '../../language/locales/hosts.ts';
import { planTitle } from '../../language/reports/build.ts';
import type { Members } from '../../language/reports/members.ts';
import type { Edition } from '../../language/reports/teller.ts';
import type { Fixed } from '../engine/loader.ts';
import { membersAmong } from '../engine/members.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import { Gathering, tell } from './gather.ts';
import { type ExitCode, type Io, UsageError } from './io.ts';
import { absolute, shown } from './paths.ts';

/** What is told of the plans of a programme; nothing of a plan that is none. */
export interface Told {
  readonly members?: Members;
}

export interface Found {
  readonly plan?: CheckedPlan;
  readonly code: ExitCode;
  /** Reads the plans of the programme, where the plan is one and not all of them were read already. */
  readonly members: (edition: Edition | undefined) => Promise<Told>;
}

interface Wanted extends Fixed {
  /** What is asked for is about a programme, which may be no more than its settings. */
  readonly ofProgramme?: boolean;
}

/** The one plan at a path. */
export async function onePlan(path: string, { asOf, language, ofProgramme }: Wanted, io: Io): Promise<Found> {
  const gathering = new Gathering({ asOf, language }, io);
  const { plans, troubles } = await gathering.at([path]);
  tell(troubles, io);
  const bare = ofProgramme ? await bareProgramme(gathering, plans, absolute(path, io.cwd)) : undefined;
  const [plan, ...others] = bare ? [bare] : aboutPath(plans, path, io);
  if (plan === undefined) return { code: 2, members: async () => ({}) };
  if (others.length > 0) throw new UsageError(several([plan, ...others], io));
  return {
    plan,
    code: troubles.length > 0 ? 2 : 0,
    members: (edition) => membersIn(gathering, plan, { plans, edition }),
  };
}

/** A programme may be no more than an `inquiry.yaml` that names its plans. */
async function bareProgramme(
  { workspace }: Gathering,
  plans: readonly CheckedPlan[],
  root: string,
): Promise<CheckedPlan | undefined> {
  const isBare = workspace.membersOf(root).length > 0 && !plans.some((plan) => plan.root === root);
  return isBare ? workspace.check(root) : undefined;
}

/** Where one file of a programme was named, its plans lie in the folder around it. */
async function membersIn(
  gathering: Gathering,
  programme: CheckedPlan,
  { plans, edition }: { readonly plans: readonly CheckedPlan[]; readonly edition: Edition | undefined },
): Promise<Told> {
  const { root, plan } = programme;
  if (plan.settings.plans.length === 0) return {};
  const isFound = gathering.workspace.membersOf(root).length > 0;
  const all = isFound ? plans : (await gathering.at([root])).plans;
  return { members: membersAmong(programme, all, { known: gathering.workspace.membersOf(root).length, edition }) };
}

/** The plan whose folder was named, else every plan found there. */
function aboutPath(plans: readonly CheckedPlan[], path: string, io: Io): readonly CheckedPlan[] {
  const named = absolute(path, io.cwd);
  const exact = plans.filter(({ root }) => root === named);
  return exact.length > 0 ? exact : plans;
}

function several(plans: readonly CheckedPlan[], io: Io): string {
  const names = plans.map(({ plan, root }) => `  ${shown(root, io.cwd)}  ${planTitle(plan)}`);
  return `${hostVoice(io.language)('severalPlans', { count: plans.length })}\n${names.join('\n')}`;
}
