import type { HostSaid } from '../../language/locales/hosts.ts';
import { allRules } from '../../language/rules/index.ts';
import { readSettings } from '../../language/settings/read.ts';
import { defaultSettings, type Settings, type SettingsProblem } from '../../language/settings/settings.ts';
import type { KnownRule } from '../../language/settings/shapes.ts';
import { noOwnWords, together } from '../../language/syntax/vocabulary/own.ts';
import { tryOwnRules } from '../../language/try-own-rules.ts';
import type { Files } from './files.ts';
import { flavourOf } from './paths.ts';
import { readText } from './reading.ts';

/** One `inquiry.yaml`, read. */
export interface ReadSettings {
  readonly file: string;
  readonly text: string;
  readonly settings: Settings;
  /** The same without what is said of the programme alone: what a member with no `inquiry.yaml` goes by. */
  readonly forMembers: Settings;
  readonly problems: readonly SettingsProblem[];
  /** Why the file could not be read at all. */
  readonly unreadable?: HostSaid;
}

/** Every `inquiry.yaml` that was asked for, read once and kept until it changes. */
export class SettingsShelf {
  private readonly files: Files;
  private readonly open: ReadonlyMap<string, string>;
  private readonly held = new Map<string, ReadSettings>();

  /** `open` has the texts of open documents, which stand before the disk. */
  constructor(files: Files, open: ReadonlyMap<string, string>) {
    this.files = files;
    this.open = open;
  }

  /** What is held; undefined when the file was never read. */
  get(file: string): ReadSettings | undefined {
    return this.held.get(file);
  }

  /** The settings of a file; reads it the first time. */
  async read(file: string): Promise<ReadSettings> {
    return this.held.get(file) ?? this.refresh(file);
  }

  /** Reads a file again; the held value stays the same object when the text did not change. */
  async refresh(file: string): Promise<ReadSettings> {
    const disk = await readText(this.files, file);
    // The document may have been opened, or edited, while the disk was read.
    const typed = this.open.get(file);
    const reading = typed === undefined ? disk : { text: typed };
    const before = this.held.get(file);
    if (before && 'text' in reading && before.unreadable === undefined && before.text === reading.text) return before;
    const read = 'text' in reading ? readAs(file, reading.text) : unread(file, reading.unreadable);
    this.held.set(file, read);
    return read;
  }

  drop(file: string): void {
    this.held.delete(file);
  }
}

/** The settings that a text of an `inquiry.yaml` holds; `lent` are the rules that its programme declares. */
export function readAs(file: string, text: string, lent: readonly KnownRule[] = []): ReadSettings {
  const read = readSettings(text, { rules: [...allRules, ...lent] });
  const settings = { ...read.settings, folder: flavourOf(file).dirname(file) };
  const problems = [...read.problems, ...tryOwnRules(settings)].sort((a, b) => a.start - b.start);
  return { file, text, settings, forMembers: withoutOwn(settings), problems };
}

function unread(file: string, unreadable: HostSaid): ReadSettings {
  return { file, text: '', settings: defaultSettings, forMembers: defaultSettings, problems: [], unreadable };
}

function withoutOwn({ title: _, ...settings }: Settings): Settings {
  return { ...settings, plans: [] };
}

/** A plan is joined anew when its settings are another object, so members keep theirs as long as nothing changes. */
const asMembers = new WeakMap<ReadSettings, { readonly programme: ReadSettings; readonly read: ReadSettings }>();

/**
 * The `inquiry.yaml` of a plan as that of a member: the words and rules of its programme are known in it too, and it may
 * weigh those rules.
 */
export function asMember(own: ReadSettings, programme: ReadSettings | undefined): ReadSettings {
  if (programme === undefined || !declares(programme.settings)) return own;
  const before = asMembers.get(own);
  if (before?.programme === programme) return before.read;
  const { rules, words } = programme.settings;
  const { settings, ...read } = own.unreadable === undefined ? readAs(own.file, own.text, rules.own) : own;
  const known = { ...settings.rules, own: [...rules.own, ...settings.rules.own] };
  const member = { ...read, settings: { ...settings, words: together(words, settings.words), rules: known } };
  asMembers.set(own, { programme, read: member });
  return member;
}

function declares({ words, rules }: Settings): boolean {
  return words !== noOwnWords || rules.own.length > 0;
}
