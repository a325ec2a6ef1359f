import type { Part } from '../../language/model/plan.ts';
import { defaultSettings, type Settings } from '../../language/settings/settings.ts';
import { noOwnWords, together } from '../../language/syntax/vocabulary/own.ts';
import type { Files } from './files.ts';
import type { PlanPlace } from './finder.ts';
import type { PlanState, Surroundings } from './plan-state.ts';
import { readText } from './reading.ts';
import type { Registry } from './registry.ts';
import type { ReadSettings, SettingsShelf } from './settings-shelf.ts';

export interface LoaderOptions {
  readonly files: Files;
  readonly shelf: SettingsShelf;
  readonly registry: Registry;
  /** Texts of open documents, which stand before the disk. */
  readonly open: ReadonlyMap<string, string>;
  readonly today: () => string;
  readonly asOf?: string | undefined;
}

const none: readonly Part[] = [];

/** A plan is joined anew when its settings are another object, so members keep theirs as long as nothing changes. */
const joined = new WeakMap<ReadSettings, { readonly programme: ReadSettings; readonly settings: Settings }>();

/** The settings of a member with an `inquiry.yaml` of its own: the words of its programme are known in it too. */
function withWordsOf(programme: ReadSettings | undefined, own: ReadSettings): Settings {
  if (programme === undefined || programme.settings.words === noOwnWords) return own.settings;
  const before = joined.get(own);
  if (before?.programme === programme) return before.settings;
  const words = together(programme.settings.words, own.settings.words);
  const settings = { ...own.settings, words };
  joined.set(own, { programme, settings });
  return settings;
}

/** Reads what a plan rests on: its files, its settings, its programme. */
export class Loader {
  private readonly options: LoaderOptions;

  constructor(options: LoaderOptions) {
    this.options = options;
  }

  /** Reads everything of a plan that was not read yet; never rejects. */
  async load(state: PlanState): Promise<void> {
    const { settingsFile, programme } = state.place;
    if (settingsFile !== undefined) await this.options.shelf.read(settingsFile);
    const above = programme === undefined ? undefined : this.options.registry.get(programme);
    if (above) await this.load(above);
    await Promise.all(state.missing().map((file) => this.read(state, file)));
  }

  /** What stands around a plan; undefined while some of it is unread. */
  around({ settingsFile, programme }: PlanPlace): Surroundings | undefined {
    const { shelf, registry, today, asOf } = this.options;
    const own = settingsFile === undefined ? undefined : shelf.get(settingsFile);
    const above = programme === undefined ? undefined : registry.get(programme);
    if ((settingsFile !== undefined && !own) || (above && above.missing().length > 0)) return undefined;
    const ofProgramme = above?.place.settingsFile === undefined ? undefined : shelf.get(above.place.settingsFile);
    const settings = own ? withWordsOf(ofProgramme, own) : (ofProgramme?.forMembers ?? defaultSettings);
    return { settings, own, inherited: above?.parts() ?? none, today: asOf ?? settings.asOf ?? today() };
  }

  private async read(state: PlanState, file: string): Promise<void> {
    const { open, files } = this.options;
    const text = open.get(file);
    const reading = text === undefined ? await readText(files, file) : { text };
    // A document may have been opened, or edited, while the disk was read.
    const newest = open.get(file);
    if (newest !== undefined) state.setText(file, newest);
    else if ('text' in reading) state.setText(file, reading.text);
    else state.setUnreadable(file, reading.unreadable);
  }
}
