import { hostSaid } from '../../language/locales/hosts.ts';
import { type Discovery, Finder, noPlans, type PlanPlace } from './finder.ts';
import { type HostOptions, Loader } from './loader.ts';
import { textsBeside } from './neighbours.ts';
import { flavourOf, isOnDisk, isPlanFile, isSettingsFile } from './paths.ts';
import type { CheckedPlan, Probe } from './plan-state.ts';
import { readText } from './reading.ts';
import { Recent } from './recent.ts';
import { Registry } from './registry.ts';
import { SettingsShelf } from './settings-shelf.ts';
import { type Touched, together, untouched } from './touched.ts';

export interface WorkspaceOptions extends HostOptions {
  /** How many plans that nobody has open keep their parts in memory. */
  readonly recent?: number;
  readonly probe?: Probe;
}

/**
 * Folders and files as plans kept current. Plans are islands: an edit reads one file, joins and checks one plan, and
 * looks at no other. Only open and recent plans keep their parts; the others are read again when they are asked for.
 */
export class Workspace {
  private readonly options: WorkspaceOptions;
  private readonly shelf: SettingsShelf;
  private readonly finder: Finder;
  private readonly registry: Registry;
  private readonly loader: Loader;
  /** Texts of open documents, which stand before the disk. */
  private readonly open = new Map<string, string>();
  /** Folders that were added. */
  private readonly starts = new Set<string>();
  /** Plans with parts in memory. */
  private readonly recent: Recent;

  constructor(options: WorkspaceOptions) {
    this.options = options;
    this.recent = new Recent(options.recent ?? 8);
    this.shelf = new SettingsShelf(options.files, this.open);
    this.finder = new Finder(options.files, async (file) => (await this.shelf.read(file)).settings.plans);
    this.registry = new Registry(options.probe ?? {});
    const { shelf, registry, open, starts } = this;
    this.loader = new Loader({ ...options, shelf, registry, open, starts });
  }

  /** Finds the plans at a path: those in a folder, or the one a file belongs to. The path is absolute. */
  async add(path: string): Promise<Discovery> {
    const type = await this.options.files.typeOf(path);
    if (type === undefined) return noPlans(path, hostSaid('nothingThere'));
    if (type === 'folder') return this.addFolder(path);
    if (isSettingsFile(path)) return this.addFolder(flavourOf(path).dirname(path));
    if (!isPlanFile(path)) return noPlans(path, hostSaid('noPlanFile'));
    return { places: [await this.learn(await this.finder.home(path))], problems: [] };
  }

  private async addFolder(folder: string): Promise<Discovery> {
    this.starts.add(folder);
    const found = await this.finder.below(folder);
    for (const place of found.places) this.registry.know(place);
    return found;
  }

  /** Forgets a folder; plans that lie in no other added folder and are not open go. */
  async remove(folder: string): Promise<Touched> {
    this.starts.delete(folder);
    return this.findAgain();
  }

  /** The roots of all known plans. */
  plans(): readonly string[] {
    return this.registry.all();
  }

  /** Where a plan lies. */
  placeOf(root: string): PlanPlace | undefined {
    return this.registry.get(root)?.place;
  }

  /** The root of the plan a file belongs to, when it is known. */
  rootOf(file: string): string | undefined {
    return this.registry.rootOf(file);
  }

  /** The plans a programme names as members. */
  membersOf(root: string): readonly string[] {
    return this.registry.membersOf(root);
  }

  /** Whether a document of the plan is open. */
  isOpen(root: string): boolean {
    const place = this.placeOf(root);
    if (place?.settingsFile !== undefined && this.open.has(place.settingsFile)) return true;
    return place?.files.some((file) => this.open.has(file)) ?? false;
  }

  /** A plan, read where it was not, joined and checked; undefined when there is no such plan. */
  async check(root: string): Promise<CheckedPlan | undefined> {
    // Of several that are read at once, one may let go of what another has just read.
    for (let state = this.registry.get(root); state; state = this.registry.get(root)) {
      await this.loader.load(state);
      const checked = this.current(root);
      if (checked) return checked;
    }
    return undefined;
  }

  /** The same at once; undefined while files of the plan are still unread. */
  current(root: string): CheckedPlan | undefined {
    const state = this.registry.get(root);
    const around = state && state.missing().length === 0 ? this.loader.around(state.place) : undefined;
    if (!around) return undefined;
    this.use(root);
    if (state?.place.programme !== undefined) this.use(state.place.programme);
    return state?.checked(around);
  }

  /** Takes note of what a member says now; gives the other members that may compare with it otherwise than before. */
  compare(checked: CheckedPlan): readonly string[] {
    return this.options.compares ? this.registry.compare(checked) : [];
  }

  /** Takes the text of an open document and finds its plan when it is a new one. Gives the root of its plan. */
  async openText(file: string, text: string): Promise<string> {
    this.open.set(file, text);
    const root = this.rootOf(file) ?? (await this.learn(await this.placeFor(file))).root;
    // While the plan was looked for a newer text may have come, or the document may have been closed.
    const newest = this.open.get(file);
    if (newest !== undefined) this.edit(file, newest);
    return root;
  }

  /** Takes a new text of a file; gives the root of its plan, undefined when that is not known yet. */
  edit(file: string, text: string): string | undefined {
    this.open.set(file, text);
    const root = this.rootOf(file);
    if (root !== undefined) this.registry.get(root)?.type(file, text);
    return root;
  }

  /** A document was closed: what is on disk counts again. */
  async close(file: string): Promise<Touched> {
    this.open.delete(file);
    return isOnDisk(file) ? this.changed([file]) : this.lose(file);
  }

  /** Takes a new text of an `inquiry.yaml` that is open. */
  async editSettings(file: string, text: string): Promise<Touched> {
    this.open.set(file, text);
    return this.changed([file]);
  }

  /** Something happened to these files on disk: written, made, deleted. A folder stands for what lay in it. */
  async changed(touched: readonly string[]): Promise<Touched> {
    const folders = touched.filter((path) => !isPlanFile(path) && !isSettingsFile(path));
    const inside = folders.length > 0 ? this.registry.filesIn(new Set(folders)) : [];
    const paths = [...new Set([...touched, ...inside])];
    const settings = paths.filter(isSettingsFile);
    const all = settings.length > 0 ? [await this.settingsChanged(settings)] : [];
    for (const path of paths) if (isPlanFile(path) && !this.open.has(path)) all.push(await this.fileChanged(path));
    return together(all, (root) => this.registry.get(root) !== undefined);
  }

  /**
   * The texts of plans that are one file each and lie in the folder of another such plan, the first so many of them.
   * Empty for a file that has a plan around it, or a programme. Looks at the disk, so it is for what a person asks for.
   */
  async besides(file: string): Promise<readonly string[]> {
    const place = this.placeOf(file);
    if (!place || place.settingsFile !== undefined || place.programme !== undefined || !isOnDisk(file)) return [];
    return textsBeside(file, this.options.files, this.open);
  }

  private async fileChanged(file: string): Promise<Touched> {
    const exists = (await this.options.files.typeOf(file)) === 'file';
    const root = this.rootOf(file);
    if (!exists) return root === undefined ? untouched : this.lose(file);
    if (root === undefined) return { plans: [(await this.learn(await this.finder.home(file))).root], gone: [] };
    const state = this.registry.get(root);
    const held = state?.textOf(file);
    const reading = held === undefined ? undefined : await readText(this.options.files, file);
    // The text may have been opened while the disk was read; a file that was not held is read when it is asked for.
    if (this.open.has(file) || (reading && 'text' in reading && reading.text === held)) return untouched;
    state?.forget(file);
    return this.withMembers(root);
  }

  /** A file is gone: its plan goes on without it, or goes too when nothing is left. */
  private lose(file: string): Touched {
    const root = this.rootOf(file);
    const place = root === undefined ? undefined : this.placeOf(root);
    if (root === undefined || !place) return untouched;
    const files = place.files.filter((other) => other !== file);
    if (files.length > 0 || place.settingsFile !== undefined) {
      this.registry.know({ ...place, files });
      return this.withMembers(root);
    }
    return { plans: this.registry.drop(root), gone: [root] };
  }

  private async settingsChanged(files: readonly string[]): Promise<Touched> {
    const before = files.map((file) => this.shelf.get(file));
    const isThere = await Promise.all(files.map(async (file) => (await this.options.files.typeOf(file)) === 'file'));
    const after = await Promise.all(
      files.map((file, index) => (isThere[index] ? this.shelf.refresh(file) : this.shelf.drop(file))),
    );
    const reshapes = files.some(
      (_, index) => String(before[index]?.settings.plans) !== String(after[index]?.settings.plans),
    );
    if (reshapes || after.includes(undefined)) return this.findAgain();
    const others = files.filter((_, index) => before[index] !== after[index]);
    const roots = others.map((file) => flavourOf(file).dirname(file));
    return { plans: roots.flatMap((root) => [root, ...this.registry.membersOf(root)]), gone: [] };
  }

  /** Looks for all plans anew; plans that are found where they were keep what was read of them. */
  private async findAgain(): Promise<Touched> {
    const before = this.plans();
    const found: PlanPlace[] = [];
    for (const start of this.starts) found.push(...(await this.finder.below(start)).places);
    for (const file of this.open.keys())
      if (!isSettingsFile(file) && !found.some(({ files }) => files.includes(file)))
        found.push(await this.placeFor(file));
    for (const root of before) if (!found.some((place) => place.root === root)) this.registry.drop(root);
    for (const place of found) await this.learn(place);
    const gone = before.filter((root) => !this.registry.get(root));
    return { plans: found.map(({ root }) => root), gone };
  }

  /** Takes in a plan, with the programme it inherits from. */
  private async learn(place: PlanPlace): Promise<PlanPlace> {
    const { programme } = place;
    if (programme !== undefined && !this.registry.get(programme)) this.registry.know(await this.finder.at(programme));
    return this.registry.know(place).place;
  }

  private async placeFor(file: string): Promise<PlanPlace> {
    return isOnDisk(file) ? this.finder.home(file) : { root: file, files: [file], others: [] };
  }

  private withMembers(root: string): Touched {
    return { plans: [root, ...this.registry.membersOf(root)], gone: [] };
  }

  private use(root: string): void {
    const programme = this.placeOf(root)?.programme;
    const released = this.recent.use(root, (other) => this.isOpen(other) || other === programme);
    if (released !== undefined) this.registry.get(released)?.release();
  }
}
