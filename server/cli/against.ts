import { type Known, knownOf } from '../../language/findings/known.ts';
import { hostText, hostVoice } from '../../language/locales/hosts.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import { Workspace } from '../engine/workspace.ts';
import type { Trouble } from './gather.ts';
import { filesAtRevision, GitTrouble } from './git.ts';
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
  try {
    const files = await filesAtRevision(revision, cwd, io.git);
    for (const { root, today, plan } of plans) {
      // A plan that was not there then has nothing that was known.
      if ((await files.typeOf(root)) === undefined) continue;
      const workspace = new Workspace({ files, today: () => today, asOf: today, language: plan.settings.language });
      await workspace.add(root);
      const then = await workspace.check(root);
      if (!then) continue;
      known.set(root, knownOf(then.verdict.findings));
      const unread = then.unreadable[0];
      if (unread) troubles.push({ path: shown(unread.file, cwd), message: say('unreadThen', { revision }) });
    }
  } catch (error) {
    if (!(error instanceof GitTrouble)) throw error;
    troubles.push({ path: revision, message: say('notCompared', { why: hostText(error.why, language) }) });
  }
  return { known: ({ root }) => known.get(root) ?? [], troubles };
}
