import { type HostVoice, hostText, hostVoice } from '../../language/locales/hosts.ts';
import type { Language } from '../../language/text/languages.ts';
import { comparedWithin } from '../engine/compare.ts';
import type { PathProblem } from '../engine/finder.ts';
import type { Fixed } from '../engine/loader.ts';
import { foldersAbove } from '../engine/paths.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import { sharedLanguage } from '../engine/shared-language.ts';
import { Workspace } from '../engine/workspace.ts';
import type { Io } from './io.ts';
import { printable } from './output/printable.ts';
import { absolute, shown } from './paths.ts';

/** Something that could not be looked at, and why. It makes the exit code 2, whatever else was found. */
export interface Trouble {
  /** As the output shows it. */
  readonly path: string;
  readonly message: string;
}

export interface Gathered {
  readonly plans: readonly CheckedPlan[];
  readonly troubles: readonly Trouble[];
}

/** Checks every plan at the given paths, each once; what cannot be looked at does not keep the rest from it. */
export async function gather(paths: readonly string[], fixed: Fixed, io: Io): Promise<Gathered> {
  return new Gathering(fixed, io).at(paths);
}

/** Plans that were asked for, checked, and checked again where their files change. */
export class Gathering {
  readonly workspace: Workspace;
  private readonly io: Io;
  /** Of what stands in no plan; a plan speaks its own language. */
  private readonly language: Language;
  private readonly say: HostVoice;
  private paths: readonly string[] = [];
  private readonly checked = new Map<string, CheckedPlan>();

  constructor({ asOf, language }: Fixed, io: Io) {
    this.io = io;
    this.language = io.language;
    this.say = hostVoice(this.language);
    const { files } = io;
    this.workspace = new Workspace({ files, today: () => io.today(), asOf, language });
  }

  /** The plans at some paths, absolute or from the working directory. */
  async at(paths: readonly string[]): Promise<Gathered> {
    this.paths = paths;
    const { cwd } = this.io;
    const roots = new Set<string>();
    const troubles: Trouble[] = [];
    for (const path of paths) {
      const { places, problems } = await this.workspace.add(absolute(path, cwd));
      for (const { root } of places) roots.add(root);
      troubles.push(...problems.map((problem) => troubleOf(problem, this.language, cwd)));
      if (places.length === 0 && problems.length === 0)
        troubles.push({ path: shown(absolute(path, cwd), cwd), message: this.say('noPlan') });
    }
    const plans: CheckedPlan[] = [];
    for (const root of [...roots].sort()) {
      const checked = await this.check(root);
      if (checked === undefined) troubles.push({ path: shown(root, cwd), message: this.say('planUnread') });
      else {
        troubles.push(...troublesOf(checked, this.workspace.membersOf(root).length > 0, cwd));
        if (checked.place.files.length > 0 || (checked.plan.settingsFile?.problems.length ?? 0) > 0)
          plans.push(checked);
      }
    }
    return { plans: comparedWithin(plans, (programme) => this.workspace.membersOf(programme)), troubles };
  }

  /** Whether plans were looked for at a path, absolute. */
  looksAt(path: string): boolean {
    const asked = this.paths.map((one) => absolute(one, this.io.cwd));
    return [path, ...foldersAbove(path)].some((one) => asked.includes(one));
  }

  /** The same plans after something happened to these files; only those that it touches are read again. */
  async again(touched: readonly string[]): Promise<Gathered> {
    const { plans, gone } = await this.workspace.changed(touched);
    for (const root of [...plans, ...gone]) this.checked.delete(root);
    return this.at(this.paths);
  }

  private async check(root: string): Promise<CheckedPlan | undefined> {
    const known = this.checked.get(root) ?? (await this.workspace.check(root));
    if (known) this.checked.set(root, known);
    return known;
  }
}

function troublesOf({ place, plan, unreadable, root }: CheckedPlan, hasMembers: boolean, cwd: string): Trouble[] {
  const { settingsFile } = plan;
  const { language } = plan.settings;
  const say = hostVoice(language);
  const count = settingsFile?.problems.length ?? 0;
  return [
    ...unreadable.map(({ file, why }) => troubleOf({ path: file, why }, language, cwd)),
    ...(settingsFile && count > 0
      ? [{ path: shown(settingsFile.file, cwd), message: say('settingsUnread', { count }) }]
      : []),
    ...(place.files.length === 0 && !hasMembers ? [{ path: shown(root, cwd), message: say('onlySettings') }] : []),
  ];
}

/** A path that could not be searched or read, as the output tells it. */
export function troubleOf({ path, why }: PathProblem, language: Language, cwd: string): Trouble {
  return { path: shown(path, cwd), message: hostText(why, language) };
}

/** The language in which plans are told of together: the one they share, which `--language` makes sure of. */
export function languageOf(plans: readonly CheckedPlan[], { language }: Pick<Io, 'language'>): Language {
  return sharedLanguage(plans.map(({ plan }) => plan)) ?? language;
}

/** Says on standard error what could not be looked at. */
export function tell(troubles: readonly Trouble[], io: Io): void {
  for (const { path, message } of troubles) io.err(`${printable(path)}: ${message}\n`);
}
