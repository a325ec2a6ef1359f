import { type Diagnostic, Emitter } from 'vscode-languageserver';
import type { Plan } from '../../language/model/join.ts';
import type { CheckedPlan, Replaced } from '../engine/plan-state.ts';
import { PlanChecked } from '../protocol.ts';
import { brokenCheck, type Converted, diagnosticsOf } from './diagnostics.ts';
import { quietly } from './guard.ts';
import type { Lanes } from './lanes.ts';
import type { Session } from './session.ts';
import { Shown } from './shown.ts';

/** Checks plans, keeps what their files show, and tells a client that does not ask. */
export class Publishing {
  readonly shown = new Shown();
  /** Fires after the diagnostics of some file changed. */
  readonly changed = new Emitter<void>();
  readonly replaced = new Emitter<Replaced>();
  /** What the plans that were checked so far are called. */
  readonly titles = new Map<string, string>();
  private readonly session: Session;
  /** Versions of open documents that the client heard of. */
  private readonly told = new Map<string, number>();
  /** The last check of each plan with an open document: most of what it showed still holds after an edit. */
  private readonly last = new Map<string, Converted>();
  /** The plan object each programme was last joined to, to notice when its members are concerned. */
  private readonly programmes = new Map<string, object>();
  /** Programmes of which a plan was checked since their previews were told. */
  private readonly behind = new Set<string>();

  constructor(session: Session) {
    this.session = session;
  }

  /** Brings one plan up to date; never throws. */
  check(root: string, lanes: Lanes): void | Promise<void> {
    const { workspace, connection } = this.session;
    const work = (): void | Promise<void> => {
      const checked = workspace.current(root);
      if (checked) return this.publish(root, checked, lanes);
      return workspace.check(root).then((later) => (later ? this.publish(root, later, lanes) : undefined));
    };
    return quietly('A check', connection.console, work, () => this.broke(root));
  }

  /** A check that could not run must never look like a plan in which nothing is found. */
  private broke(root: string): void {
    const files = this.session.workspace.placeOf(root)?.files ?? [];
    const broken = brokenCheck(this.session.language);
    const found = new Map(files.map((file) => [file, [broken]]));
    this.last.delete(root);
    this.replaced.fire({ root });
    this.send(this.shown.replace(root, found), files, found);
  }

  /** A plan is no more: its files show nothing. */
  clear(root: string): void {
    this.last.delete(root);
    this.programmes.delete(root);
    this.titles.delete(root);
    this.replaced.fire({ root });
    this.send(this.shown.replace(root, new Map()), [], new Map());
  }

  /** Nobody has the document open any more. */
  closed(file: string): void {
    this.told.delete(file);
  }

  private publish(root: string, checked: CheckedPlan, lanes: Lanes): void {
    const { workspace, abilities } = this.session;
    const last = this.last.get(root);
    // A client that asked for diagnostics has had this check already.
    if (last?.checked === checked) {
      this.send([], checked.place.files, last.diagnostics);
      return;
    }
    const diagnostics = diagnosticsOf(checked, this.session.documentsOf(checked), abilities, last);
    if (workspace.isOpen(root)) this.last.set(root, { checked, diagnostics });
    else this.last.delete(root);
    this.entitle(root, checked.plan);
    this.replaced.fire({ root, checked });
    this.concernProgramme(checked);
    const changed = this.shown.replace(root, diagnostics, last?.diagnostics);
    this.send(changed, checked.place.files, diagnostics);
    if (this.session.isOurClient && workspace.isOpen(root)) this.tellPreviews(root, checked.place.files);
    this.concernMembers(root, checked.plan, lanes);
    this.concernOthers(checked, lanes);
  }

  /** Members of one programme are compared: those with which a plan shares what was typed are checked behind it. */
  private concernOthers(checked: CheckedPlan, lanes: Lanes): void {
    const { workspace } = this.session;
    const others = workspace.compare(checked);
    if (others.length === 0) return;
    lanes.later(others);
    if (others.some((root) => workspace.isOpen(root))) this.session.askAgain();
  }

  /** A programme hears of a plan; of plans that nobody has open it hears when the last of them is done. */
  private concernProgramme({ root, place: { programme } }: CheckedPlan): void {
    if (programme === undefined) return;
    this.behind.add(programme);
    if (this.session.workspace.isOpen(root)) this.tellProgrammes();
  }

  /** Previews of a programme may tell of its plans. */
  tellProgrammes(): void {
    const { workspace, isOurClient } = this.session;
    for (const root of this.behind) {
      const place = workspace.placeOf(root);
      if (isOurClient && place && workspace.isOpen(root)) this.tellPreviews(root, place.files);
    }
    this.behind.clear();
  }

  private entitle(root: string, { settings, head }: Plan): void {
    const title = settings.title ?? head?.title?.text;
    if (title === undefined) this.titles.delete(root);
    else this.titles.set(root, title);
  }

  /** An open document hears of every version of it; any other file only of what changed. */
  private send(changed: readonly string[], files: readonly string[], found: ReadonlyMap<string, Diagnostic[]>): void {
    if (changed.length > 0) this.changed.fire();
    if (this.session.abilities.pullsDiagnostics) return;
    const edited = files.filter((file) => this.session.openDocument(file)?.version !== this.told.get(file));
    for (const file of new Set([...edited, ...changed])) {
      const version = this.session.openDocument(file)?.version;
      if (version !== undefined) this.told.set(file, version);
      const diagnostics = found.get(file) ?? [];
      const uri = this.session.uriOf(file);
      void this.session.connection.sendDiagnostics({
        uri,
        diagnostics,
        ...(version !== undefined && { version }),
      });
    }
  }

  private tellPreviews(root: string, files: readonly string[]): void {
    const documents = files.map((file) => this.session.uriOf(file));
    void this.session.connection.sendNotification(PlanChecked, { root: this.session.uriOf(root), documents });
  }

  /** Members see what their programme declares: when that changed, they are checked again behind everything else. */
  private concernMembers(root: string, plan: object, lanes: Lanes): void {
    const { workspace } = this.session;
    const members = workspace.membersOf(root);
    if (members.length === 0) return;
    const before = this.programmes.get(root);
    this.programmes.set(root, plan);
    if (before !== undefined && before !== plan) lanes.later(members);
  }
}
