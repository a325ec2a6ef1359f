import { noInheritance } from '../../language/model/inheritance.ts';
import type { Plan } from '../../language/model/join.ts';
import { type Settings, unsaidIn } from '../../language/settings/settings.ts';
import type { Language } from '../../language/text/languages.ts';
import type { Files } from './files.ts';
import type { PlanPlace } from './finder.ts';
import { foldersAbove } from './paths.ts';
import type { PlanState, Surroundings } from './plan-state.ts';
import { readText } from './reading.ts';
import type { Registry } from './registry.ts';
import { asMember, type SettingsShelf } from './settings-shelf.ts';

/** What a caller fixes, whatever the settings of a plan say. */
export interface Fixed {
  /** ISO day that stands for today (`--as-of`). */
  readonly asOf?: string | undefined;
  /** The language of the critical friend and of reports (`--language`). */
  readonly language?: Language | undefined;
}

/** What a host brings. */
export interface HostOptions extends Fixed {
  readonly files: Files;
  /** The ISO day of today by the host's clock; a plan's `as-of` stands before it. */
  readonly today: () => string;
  /** The language of those who read, for a plan that no `inquiry.yaml` speaks for; English where it is not given. */
  readonly readIn?: () => Language;
  /** Whether members of a programme are compared one by one; a host that checks all of them at once does it itself. */
  readonly compares?: boolean;
}

interface LoaderOptions extends HostOptions {
  readonly shelf: SettingsShelf;
  readonly registry: Registry;
  /** Texts of open documents, which stand before the disk. */
  readonly open: ReadonlyMap<string, string>;
  /** Folders that were looked through for plans. */
  readonly starts: ReadonlySet<string>;
}

/** Reads what a plan rests on: its files, its settings, its programme. */
export class Loader {
  private readonly options: LoaderOptions;
  private readonly inLanguage = new WeakMap<Settings, Settings>();

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
  around(place: PlanPlace): Surroundings | undefined {
    const { settingsFile, programme } = place;
    const { shelf, registry, today, asOf, readIn } = this.options;
    const alone = settingsFile === undefined ? undefined : shelf.get(settingsFile);
    const above = programme === undefined ? undefined : registry.get(programme);
    if ((settingsFile !== undefined && !alone) || (above && above.missing().length > 0)) return undefined;
    const ofProgramme = above?.place.settingsFile === undefined ? undefined : shelf.get(above.place.settingsFile);
    const own = alone && asMember(alone, ofProgramme);
    const settings = this.spoken(own?.settings ?? ofProgramme?.forMembers ?? unsaidIn(readIn?.() ?? 'en'));
    const neighbours = this.neighboursOf(place);
    return {
      settings,
      own,
      programme: ofProgramme,
      inheritance: above?.lends() ?? noInheritance,
      ...(neighbours && { neighbours }),
      today: asOf ?? settings.asOf ?? today(),
    };
  }

  /** What stands beside a member; `unread` where the folder of its programme was not looked through. */
  private neighboursOf({ root, programme }: PlanPlace): Plan['neighbours'] {
    const { starts, registry, compares } = this.options;
    if (programme === undefined) return undefined;
    if (![programme, ...foldersAbove(programme)].some((folder) => starts.has(folder))) return 'unread';
    return compares ? registry.neighboursOf(root, programme) : undefined;
  }

  /** Settings in the language that was asked for; always the same object, so that no plan is joined anew for it. */
  private spoken(settings: Settings): Settings {
    const { language } = this.options;
    if (language === undefined || language === settings.language) return settings;
    const spoken = this.inLanguage.get(settings) ?? { ...settings, language };
    this.inLanguage.set(settings, spoken);
    return spoken;
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
