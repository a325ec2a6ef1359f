import { englishCommands } from './command-words.ts';
import { englishEditors } from './editor-words.ts';
import { englishHelp } from './help-words.ts';

/** What a host says around what it found, and of what it could not look at, in English. */
export const englishHosts = {
  ...englishCommands,
  ...englishHelp,
  ...englishEditors,
  // Labels of a finding
  error: 'error',
  warning: 'warning',
  hint: 'hint',
  see: 'see',
  why: 'why',
  help: 'help',
  readAsOf: 'read as of {day}',
  // What was answered, cannot be told, is left open
  accepted: 'accepted',
  cannotTell: 'cannot tell',
  open: 'open',
  nobody: 'nobody',
  until: 'until {day}',
  noReason: 'no reason',
  merge: 'A file holds an unsettled merge: nothing else in it was checked.',
  partial: 'Part of the text could not be read, so nothing was asked about what may be missing.',
  // What a check comes to
  errors: { one: '{count} error', other: '{count} errors' },
  warnings: { one: '{count} warning', other: '{count} warnings' },
  hints: { one: '{count} hint', other: '{count} hints' },
  answered: {
    one: '{count} finding answered by the partnership',
    other: '{count} findings answered by the partnership',
  },
  undecided: { one: '{count} check cannot tell', other: '{count} checks cannot tell' },
  openPoints: { one: '{count} open point', other: '{count} open points' },
  known: { one: '{count} finding known before', other: '{count} findings known before' },
  plans: { one: '{count} plan', other: '{count} plans' },
  files: { one: '{count} file', other: '{count} files' },
  fixes: { one: '{count} fix', other: '{count} fixes' },
  findings: { one: '{count} finding', other: '{count} findings' },
  inFiles: { one: 'in {count} file', other: 'in {count} files' },
  seconds: '{count} s',
  heard: '{heard} ({read}).',
  also: 'Also: {also}.',
  notAll: 'Not everything could be checked; what could not is said above or on standard error.',
  nothingChecked: 'Nothing was checked',
  nothingNew: 'Nothing new was found',
  nothingToAsk: 'The critical friend has nothing to ask',
  nothingInRead: 'Nothing was found in what could be read',
  mended: 'Mended {findings} {inFiles}.',
  wouldMend: 'Would mend {findings} {inFiles}.',
  kept: '{findings} written to {file}; from now on only what is new is told.',
  // What could not be looked at
  nothingThere: 'There is nothing at this path.',
  noPlanFile: 'This is no plan: the files of a plan end in .inquiry.',
  noPlan: 'There is no plan here: nothing in this folder ends in .inquiry. `inquiry init` makes a small one.',
  folderClosed: 'This folder could not be opened, so plans in it were not looked at.',
  onlySettings: 'This folder has an inquiry.yaml, but no file that ends in .inquiry, so there was nothing to check.',
  planUnread: 'This plan could not be read.',
  settingsUnread: {
    one: 'One setting cannot be read; the defaults count instead.',
    other: '{count} settings cannot be read; the defaults count instead.',
  },
  tooLarge: 'This file is larger than 4 MB, which no plan is; nothing in it was read.',
  utf16: 'This file is saved as UTF-16, so it was not read. Save it again with the encoding UTF-8.',
  noText: 'This file holds bytes that are no text (line {line}), so it was not read. Is it a plan?',
  notUtf8:
    'A character is not in UTF-8 (line {line}), so this file was not read. Save it again with the encoding UTF-8.',
  fileGone: 'This file is no longer there.',
  fileForbidden: 'This file may not be opened with your rights, so it was not read.',
  isFolder: 'This is a folder, not a file.',
  fileUnread: 'This file could not be read.',
  fileUnreadFor: 'This file could not be read ({code}).',
  stumbled: 'The critical friend stumbled over this file, so nothing in it was checked. Please report it.',
} as const;

/** What is said of one and of many. */
export type Counted = Readonly<Record<'one' | 'other', string>>;

/** The same in another language: one that is forgotten does not compile. */
type InOther<Texts> = { readonly [K in keyof Texts]: Texts[K] extends string ? string : Counted };
export type HostWords = InOther<typeof englishHosts>;
export type CommandWords = InOther<typeof englishCommands>;
export type HelpWords = InOther<typeof englishHelp>;
export type EditorWords = InOther<typeof englishEditors>;
