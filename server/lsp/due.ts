import type { CancellationToken } from 'vscode-languageserver';
import { daysAfter } from '../../language/model/dates.ts';
import { planTitle } from '../../language/reports/build.ts';
import { dueIn } from '../../language/reports/due.ts';
import type { CheckedPlan, Replaced } from '../engine/plan-state.ts';
import { type Due, DueChanged, type DueInPlan } from '../protocol.ts';
import { heed } from './guard.ts';
import type { Publishing } from './publishing.ts';
import type { Host, Session } from './session.ts';
import { locationOf } from './to-lsp.ts';

/** Changes that follow each other within this time are told as one, in milliseconds. */
const pause = 300;

interface Kept {
  readonly today: string;
  readonly days: number;
  readonly due: DueInPlan;
}

/**
 * What is due in every plan of the workspace. Plans that nobody has open are soon forgotten again, so what is due in
 * them is kept, and worked out when they are checked; but all that only for a client that has asked once.
 */
export class DueLists {
  private readonly session: Session;
  private readonly host: Host;
  private readonly kept = new Map<string, Kept>();
  /** Plans that were checked at least once. */
  private readonly read = new Set<string>();
  /** How many days the client asked for last. */
  private days: number | undefined;
  private isTelling = false;

  constructor(session: Session, publishing: Publishing, host: Host) {
    this.session = session;
    this.host = host;
    publishing.replaced.event((plan) => this.replaced(plan));
  }

  /** What falls within so many days, and what is overdue. */
  async ahead(days: number, token: CancellationToken): Promise<Due> {
    this.days = days;
    const plans: DueInPlan[] = [];
    const roots = this.session.workspace.plans();
    for (const root of roots) {
      if (!this.read.has(root)) continue;
      const due = this.fresh(root, days) ?? (await this.workedOut(root, days));
      heed(token);
      if (due) plans.push(due);
    }
    return { plans, unread: roots.length - plans.length };
  }

  private replaced({ root, checked }: Replaced): void {
    this.kept.delete(root);
    if (checked) this.read.add(root);
    else this.read.delete(root);
    if (this.days === undefined) return;
    // A plan that is open is at hand when somebody asks; at every key nobody does.
    if (checked && !this.session.workspace.isOpen(root)) this.keep(checked, this.days);
    this.tell();
  }

  /** What is known, unless the day has passed on which it was worked out. */
  private fresh(root: string, days: number): DueInPlan | undefined {
    const known = this.kept.get(root);
    return known?.today === this.host.today() && known.days === days ? known.due : undefined;
  }

  private async workedOut(root: string, days: number): Promise<DueInPlan | undefined> {
    const checked = await this.session.workspace.check(root);
    return checked && this.keep(checked, days);
  }

  private keep(checked: CheckedPlan, days: number): DueInPlan {
    const due = this.dueOf(checked, days);
    this.kept.set(checked.root, { today: this.host.today(), days, due });
    return due;
  }

  private dueOf(checked: CheckedPlan, days: number): DueInPlan {
    const { root, plan, verdict, today, unreadable } = checked;
    const documentOf = this.session.documentsOf(checked);
    const { items, ...rest } = dueIn({ plan, verdict }, { today, until: daysAfter(today, days) });
    return {
      ...rest,
      root: this.session.uriOf(root),
      title: planTitle(plan),
      items: items.flatMap(({ span, ...item }) => {
        const document = documentOf(span.file);
        return document ? [{ ...item, location: locationOf(document, span) }] : [];
      }),
      isPartial: plan.partial || unreadable.length > 0,
      language: plan.settings.language,
      today,
      isAsOf: plan.settings.asOf !== undefined,
    };
  }

  private tell(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    this.host.turns.after(pause, () => {
      this.isTelling = false;
      void this.session.connection.sendNotification(DueChanged, {});
    });
  }
}
