import { type HostSaid, hostSaid } from '../../language/locales/hosts.ts';
import type { Files, FolderEntry } from './files.ts';
import { flavourOf, foldersAbove, isPlanFile, matches, settingsIn, settingsName } from './paths.ts';

/** Where a plan lies: a folder with its files, or one file by itself. Paths are absolute. */
export interface PlanPlace {
  /** The folder of the plan, or the path of the lone file. */
  readonly root: string;
  /** Its `.inquiry` files, sorted. */
  readonly files: readonly string[];
  /** What else lies in its folder: paths from its root, with `/`. Only the names are known, nothing is read. */
  readonly others: readonly string[];
  /** Its own `inquiry.yaml`, where it has one. */
  readonly settingsFile?: string;
  /** The root of the programme whose `plans:` name it. */
  readonly programme?: string;
}

/** A path that could not be searched, and why. */
export interface PathProblem {
  readonly path: string;
  readonly why: HostSaid;
}

export interface Discovery {
  readonly places: readonly PlanPlace[];
  readonly problems: readonly PathProblem[];
}

/** A search that found nothing, and why. */
export function noPlans(path: string, why: HostSaid): Discovery {
  return { places: [], problems: [{ path, why }] };
}

interface Programme {
  readonly root: string;
  readonly globs: readonly string[];
}

/** A plan whose files are still being gathered. */
interface Draft {
  readonly root: string;
  readonly files: string[];
  readonly others: string[];
  readonly settingsFile?: string;
  readonly programme?: string;
}

/** What holds for a folder by what stands above it. */
interface Context {
  readonly owner: Draft | undefined;
  readonly programmes: readonly Programme[];
}

interface Search {
  readonly drafts: Draft[];
  readonly problems: PathProblem[];
  /** Real paths of the folders that were walked, so that a link leads nowhere twice. */
  readonly walked: Set<string>;
  /** Whether to go on into plans that lie inside the one that is searched. */
  readonly nested: boolean;
}

/** Finds plans on a disk: down from a folder, and up from a file. */
export class Finder {
  private readonly files: Files;
  private readonly globsIn: (settingsFile: string) => Promise<readonly string[]>;

  /** `globsIn` gives the `plans:` of an `inquiry.yaml`; it never rejects. */
  constructor(files: Files, globsIn: (settingsFile: string) => Promise<readonly string[]>) {
    this.files = files;
    this.globsIn = globsIn;
  }

  /** The plans in a folder, with the one the folder itself stands in. */
  async below(folder: string): Promise<Discovery> {
    const above = await this.contextOf(folder);
    const from = above.owner ? await this.contextOf(above.owner.root) : above;
    return this.search(above.owner?.root ?? folder, from, true);
  }

  /** The plan a file belongs to, whether or not the file is on disk yet. */
  async home(file: string): Promise<PlanPlace> {
    const folder = flavourOf(file).dirname(file);
    const above = await this.contextOf(folder);
    const { owner } = await this.enter(folder, await this.has(folder), above);
    if (!owner || memberOf(file, above.programmes)) return finished(lone(file, above.programmes));
    const place = await this.at(owner.root);
    return place.files.includes(file) ? place : { ...place, files: [...place.files, file].sort() };
  }

  /** The plan whose root a folder is, without those inside it. */
  async at(root: string): Promise<PlanPlace> {
    const { places } = await this.search(root, await this.contextOf(root), false);
    return places.find((place) => place.root === root) ?? { root, files: [], others: [] };
  }

  private async search(folder: string, context: Context, nested: boolean): Promise<Discovery> {
    const search: Search = { drafts: [], problems: [], walked: new Set(), nested };
    await this.walk(folder, context, search);
    const places = search.drafts.filter((draft) => draft.settingsFile || draft.files.length > 0).map(finished);
    return { places, problems: search.problems };
  }

  private async walk(folder: string, context: Context, search: Search): Promise<void> {
    if (await this.isWalked(folder, search)) return;
    const entries = await this.list(folder, search);
    const hasSettings = entries.some(({ name, type }) => name === settingsName && type === 'file');
    const here = await this.enter(folder, hasSettings, context);
    if (here.owner && here.owner !== context.owner) {
      if (!search.nested && search.drafts.length > 0) return;
      search.drafts.push(here.owner);
    }
    const { join } = flavourOf(folder);
    for (const { name, type } of entries) {
      const path = join(folder, name);
      if (type === 'folder') {
        const before = sizeOf(here.owner);
        if (!isIgnored(name)) await this.walk(path, here, search);
        if (sizeOf(here.owner) === before) here.owner?.others.push(`${relativeTo(here.owner.root, path)}/`);
      } else if (isPlanFile(name)) place(path, here, search);
      else if (name !== settingsName) here.owner?.others.push(relativeTo(here.owner.root, path));
    }
  }

  private async isWalked(folder: string, { walked }: Search): Promise<boolean> {
    const real = await this.files.realPath(folder).catch(() => folder);
    if (walked.has(real)) return true;
    walked.add(real);
    return false;
  }

  private async list(folder: string, search: Search): Promise<readonly FolderEntry[]> {
    try {
      const entries = await this.files.list(folder);
      return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      search.problems.push({ path: folder, why: hostSaid('folderClosed') });
      return [];
    }
  }

  /** What holds inside a folder: it may begin a plan, as a member or with settings of its own, and a programme. */
  private async enter(folder: string, hasSettings: boolean, context: Context): Promise<Context> {
    const programme = memberOf(folder, context.programmes);
    if (!hasSettings && programme === undefined) return context;
    const settingsFile = settingsIn(folder);
    const owner: Draft = {
      root: folder,
      files: [],
      others: [],
      ...(hasSettings && { settingsFile }),
      ...(programme && { programme }),
    };
    const globs = hasSettings ? await this.globsIn(settingsFile) : [];
    return {
      owner,
      programmes: globs.length > 0 ? [...context.programmes, { root: folder, globs }] : context.programmes,
    };
  }

  /** What the folders above one say about it. */
  private async contextOf(folder: string): Promise<Context> {
    let context: Context = { owner: undefined, programmes: [] };
    for (const above of foldersAbove(folder)) context = await this.enter(above, await this.has(above), context);
    return context;
  }

  private async has(folder: string): Promise<boolean> {
    return (await this.files.typeOf(settingsIn(folder))) === 'file';
  }
}

/** How much a plan is known to hold. */
function sizeOf(owner: Draft | undefined): number {
  return owner === undefined ? 0 : owner.files.length + owner.others.length;
}

/** Folders that hold what tools keep, never what people write. */
function isIgnored(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

function place(file: string, { owner, programmes }: Context, { drafts, nested }: Search): void {
  if (owner && !memberOf(file, programmes)) owner.files.push(file);
  else if (nested) drafts.push(lone(file, programmes));
}

function lone(file: string, programmes: readonly Programme[]): Draft {
  const programme = memberOf(file, programmes);
  return { root: file, files: [file], others: [], ...(programme && { programme }) };
}

/** The nearest programme that names a folder or file as its member. */
function memberOf(path: string, programmes: readonly Programme[]): string | undefined {
  return programmes.findLast(({ root, globs }) => globs.some((glob) => matches(glob, root, path)))?.root;
}

function finished({ files, others, ...rest }: Draft): PlanPlace {
  return { ...rest, files: [...files].sort(), others: [...others].sort() };
}

function relativeTo(folder: string, path: string): string {
  return flavourOf(folder).relative(folder, path).replaceAll('\\', '/');
}
