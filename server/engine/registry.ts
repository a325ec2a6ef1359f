import type { Neighbours } from '../../language/model/neighbours.ts';
import type { PlanPlace } from './finder.ts';
import { Neighbourhoods } from './neighbourhoods.ts';
import { foldersAbove } from './paths.ts';
import { type CheckedPlan, PlanState, type Probe } from './plan-state.ts';

/** Which plans are known and which file belongs to which. */
export class Registry {
  private readonly probe: Probe;
  private readonly states = new Map<string, PlanState>();
  private readonly roots = new Map<string, string>();
  private readonly members = new Map<string, Set<string>>();
  /** What the members of programmes say of what is compared between them. */
  private readonly neighbourhoods = new Neighbourhoods();

  constructor(probe: Probe) {
    this.probe = probe;
  }

  get(root: string): PlanState | undefined {
    return this.states.get(root);
  }

  rootOf(file: string): string | undefined {
    return this.roots.get(file);
  }

  all(): readonly string[] {
    return [...this.states.keys()];
  }

  /** The files of all plans and settings that lie in any of these folders. */
  filesIn(folders: ReadonlySet<string>): string[] {
    const isInside = (file: string): boolean => foldersAbove(file).some((folder) => folders.has(folder));
    const all = [...this.states.values()].flatMap(({ place: { files, settingsFile } }) =>
      settingsFile === undefined ? files : [...files, settingsFile],
    );
    return all.filter(isInside);
  }

  /** The plans that a programme names as members. */
  membersOf(programme: string): readonly string[] {
    return [...(this.members.get(programme) ?? [])];
  }

  /** What a member has beside it, as far as the members of its programme were compared. */
  neighboursOf(root: string, programme: string): Neighbours | 'unread' {
    return this.neighbourhoods.around(root, { programme, count: this.members.get(programme)?.size ?? 0 });
  }

  /** Takes note of what a member says now; gives the other members that may compare with it otherwise than before. */
  compare(checked: CheckedPlan): readonly string[] {
    const { programme } = checked.place;
    return programme === undefined ? [] : this.neighbourhoods.take(checked, programme);
  }

  /** Takes a plan in, or what changed about where it lies. */
  know(place: PlanPlace): PlanState {
    const state = this.states.get(place.root) ?? new PlanState(place, this.probe);
    if (!isSamePlace(state.place, place)) {
      if (state.place.programme !== place.programme) this.separate(state.place);
      this.unlist(state.place);
      state.move(place);
    }
    this.states.set(place.root, state);
    for (const file of place.files) this.roots.set(file, place.root);
    if (place.programme !== undefined) this.membersListed(place.programme).add(place.root);
    return state;
  }

  /** Forgets a plan; gives the members of its programme that were compared with it. */
  drop(root: string): string[] {
    const state = this.states.get(root);
    this.states.delete(root);
    if (!state) return [];
    this.unlist(state.place);
    return this.separate(state.place);
  }

  private separate({ root, programme }: PlanPlace): string[] {
    return programme === undefined ? [] : this.neighbourhoods.drop(root, programme);
  }

  private unlist({ root, files, programme }: PlanPlace): void {
    for (const file of files) if (this.roots.get(file) === root) this.roots.delete(file);
    if (programme !== undefined) this.members.get(programme)?.delete(root);
  }

  private membersListed(programme: string): Set<string> {
    const listed = this.members.get(programme) ?? new Set();
    this.members.set(programme, listed);
    return listed;
  }
}

function isSamePlace(a: PlanPlace, b: PlanPlace): boolean {
  return (
    isSameList(a.files, b.files) &&
    isSameList(a.others, b.others) &&
    a.settingsFile === b.settingsFile &&
    a.programme === b.programme
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
