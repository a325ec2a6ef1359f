import type { CancellationToken, Event } from 'vscode-languageserver';
import type { MemberSummary, Members } from '../../language/reports/members.ts';
import type { Edition } from '../../language/reports/teller.ts';
import { summaryFor } from '../engine/members.ts';
import type { CheckedPlan, Replaced } from '../engine/plan-state.ts';
import type { Workspace } from '../engine/workspace.ts';
import { heed } from './guard.ts';

/**
 * What programmes are told of their plans. Each plan is summed up where it is checked, and only when something in it
 * changed, so that the page about thousands of plans costs no more than to write it.
 */
export class MemberShelf {
  private readonly workspace: Workspace;
  private readonly forPartners = new Map<string, MemberSummary>();
  /** What the public may read is asked for seldom, and worked out then. */
  private readonly forPublic = new Map<string, MemberSummary>();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** Takes what each check of a plan says; of a plan that belongs to no programme nobody asks. */
  listen(replaced: Event<Replaced>): void {
    replaced(({ root, checked }) => {
      this.forPublic.delete(root);
      this.forPartners.delete(root);
      if (checked?.place.programme !== undefined) this.forPartners.set(root, summaryFor(checked, undefined));
    });
  }

  /** The plans of a programme as far as they were checked; absent where none is known, as in a folder nobody opened. */
  async of(
    { root, today }: CheckedPlan,
    edition: Edition | undefined,
    token: CancellationToken,
  ): Promise<Members | undefined> {
    const roots = this.workspace.membersOf(root);
    if (roots.length === 0) return undefined;
    const read: MemberSummary[] = [];
    for (const member of roots) {
      const summary = this.forPartners.get(member);
      const shown = summary && edition === 'public' ? await this.publicOf(member, token) : summary;
      if (shown) read.push(shown);
    }
    return { today, read, unread: roots.length - read.length };
  }

  private async publicOf(root: string, token: CancellationToken): Promise<MemberSummary | undefined> {
    const known = this.forPublic.get(root);
    if (known) return known;
    const checked = await this.workspace.check(root);
    heed(token);
    if (!checked) return undefined;
    const summary = summaryFor(checked, 'public');
    this.forPublic.set(root, summary);
    return summary;
  }
}
