import { type Known, knownOf } from '../../language/findings/known.ts';
import { type HostSaid, hostSaid, hostText, hostVoice } from '../../language/locales/hosts.ts';
import { comparedWithin } from '../engine/compare.ts';
import { flavourOf, foldersAbove } from '../engine/paths.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import { Workspace } from '../engine/workspace.ts';
import type { Trouble } from './gather.ts';
import { GitTrouble, type Revision, repositoryAt } from './git.ts';
import type { Io } from './io.ts';
import { shown } from './paths.ts';

/** What was found in plans as they stood at a revision; `troubles` say of what it cannot be known. */
export interface Before {
  readonly known: (plan: CheckedPlan) => readonly Known[];
  readonly troubles: readonly Trouble[];
}

/** Checks the plans as they stood at a revision, on the same day as now, so that only what is new need be told. */
export async function foundAt(revision: string, plans: readonly CheckedPlan[], io: Io): Promise<Before> {
  const { cwd, language } = io;
  const say = hostVoice(language);
  const known = new Map<string, readonly Known[]>();
  const troubles: Trouble[] = [];
  const notCompared = (path: string, why: HostSaid): Trouble => ({
    path,
    message: say('notCompared', { why: hostText(why, language) }),
  });
  for (const [folder, inside] of await byRepository(plans, io)) {
    try {
      const repository = await repositoryAt(revision, folder, io.git);
      const [outside, held] = parted(inside, ({ root }) => !around(root).includes(repository.top));
      troubles.push(...outside.map(({ root }) => notCompared(shown(root, cwd), hostSaid('noRepository'))));
      for (const [plan, then] of await foundThen(held, repository)) {
        known.set(plan.root, knownOf(then.flatMap(({ verdict }) => verdict.findings)));
        const unread = then.flatMap(({ unreadable }) => unreadable)[0];
        if (unread) troubles.push({ path: shown(unread.file, cwd), message: say('unreadThen', { revision }) });
      }
    } catch (error) {
      if (!(error instanceof GitTrouble)) throw error;
      troubles.push(notCompared(revision, error.why));
    }
  }
  return { known: ({ root }) => known.get(root) ?? [], troubles };
}

/** Plans by the folder in which git is asked about them: that of their repository, else the working directory. */
async function byRepository(plans: readonly CheckedPlan[], { files, cwd }: Io): Promise<Map<string, CheckedPlan[]>> {
  const tops = new Map<string, boolean>();
  const groups = new Map<string, CheckedPlan[]>();
  for (const plan of plans) {
    const nearest = around(plan.root);
    for (const folder of nearest)
      if (!tops.has(folder))
        tops.set(folder, (await files.typeOf(flavourOf(folder).join(folder, '.git'))) !== undefined);
    const home = nearest.find((folder) => tops.get(folder)) ?? cwd;
    groups.set(home, [...(groups.get(home) ?? []), plan]);
  }
  return groups;
}

/** A path and the folders above it, the nearest first. */
function around(path: string): readonly string[] {
  return [...foldersAbove(path), path].reverse();
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

type Then = readonly (readonly [CheckedPlan, readonly CheckedPlan[]])[];

/** Each plan with what it was then: under another name, or several where it was put together since. */
async function foundThen(plans: readonly CheckedPlan[], repository: Revision): Promise<Then> {
  const found: Then[] = [];
  for (const [today, group] of Map.groupBy(plans, (plan) => plan.today))
    found.push(await foundOn(today, group, repository));
  return found.flat();
}

async function foundOn(today: string, plans: readonly CheckedPlan[], repository: Revision): Promise<Then> {
  const workspace = new Workspace({ files: repository.files, today: () => today, asOf: today });
  const rootsOf = new Map<CheckedPlan, readonly string[]>();
  for (const plan of plans) rootsOf.set(plan, await rootsThen(plan, workspace, repository));
  const compared = plans.flatMap(({ place, plan }) => (isCompared(plan.neighbours) ? (place.programme ?? []) : []));
  const members = await membersThen(new Set(compared), workspace);
  const checked: CheckedPlan[] = [];
  for (const root of new Set([...members, ...[...rootsOf.values()].flat()])) {
    const plan = await workspace.check(root);
    if (plan) checked.push(plan);
  }
  const byRoot = new Map(comparedWithin(checked, (one) => workspace.membersOf(one)).map((plan) => [plan.root, plan]));
  return [...rootsOf].map(([plan, roots]) => [plan, roots.flatMap((root) => byRoot.get(root) ?? [])] as const);
}

/** Whether a plan was compared with all other members of its programme. */
function isCompared(neighbours: CheckedPlan['plan']['neighbours']): boolean {
  return neighbours !== undefined && neighbours !== 'unread';
}

/** The roots of the plans that held then what a plan holds now; none where all of it is new. */
async function rootsThen({ root, place }: CheckedPlan, workspace: Workspace, repository: Revision): Promise<string[]> {
  const { files, renamed } = repository;
  if ((await files.typeOf(root)) !== undefined) await workspace.add(root);
  const roots = new Set(workspace.placeOf(root) ? [root] : []);
  for (const file of place.files) {
    const isThere = (await files.typeOf(file)) !== undefined;
    const then = isThere ? file : (await renamed()).get(file);
    if (then === undefined) continue;
    if (workspace.rootOf(then) === undefined) await workspace.add(then);
    const home = workspace.rootOf(then);
    if (home !== undefined) roots.add(home);
  }
  return [...roots];
}

/** The members that programmes had then, without which nothing can be compared. */
async function membersThen(programmes: ReadonlySet<string>, workspace: Workspace): Promise<string[]> {
  const members: string[] = [];
  for (const programme of programmes) {
    await workspace.add(programme);
    members.push(...workspace.membersOf(programme));
  }
  return members;
}
