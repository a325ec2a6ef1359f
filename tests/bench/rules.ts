import type { Verdict } from '../../language/findings/finding.ts';
import { join } from '../../language/model/join.ts';
import { Critic } from '../../language/rules/critic.ts';
import type { CheckOptions } from '../../language/rules/run.ts';
import type { Settings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';
import type { PlanFiles } from './plans.ts';
import { inTitle, type Typing, typings } from './typing.ts';

/** What an edit of one file costs in a plan of several, in milliseconds each time it was made. */
export interface EditSpeed {
  readonly lines: number;
  /** How many findings there are, and how many rules were asked. */
  readonly found: number;
  readonly rules: number;
  readonly works: Readonly<Record<Work, readonly number[]>>;
  /** All rules after other ways of typing. */
  readonly typings: Readonly<Record<string, readonly number[]>>;
  /** The rules that took longest, slowest first, each with its mean: most are not asked at a keystroke. */
  readonly slowest: readonly (readonly [rule: string, milliseconds: number])[];
}

/** A plan that is typed into: its last file, at the first text of it. */
export interface Typed {
  readonly files: PlanFiles;
  readonly settings: Settings;
  readonly today: string;
}

/**
 * What is done at a keystroke. `check` is all rules: what is found, told apart from what was found before. `words` are those
 * of every finding and of the places it points at, as an editor publishes them; of an edit most are known.
 */
export type Work = 'read' | 'join' | 'check' | 'words' | 'check and words';

/** Types into one file of a plan, and checks the plan each time as the server would. */
export function measureEdits(typedInto: Typed): EditSpeed {
  const title = measured(typedInto, inTitle);
  const others = Object.entries(typings).map(
    ([name, typing]) => [name, measured(typedInto, typing).works.check] as const,
  );
  const lines = Object.values(typedInto.files).reduce((sum, text) => sum + text.split('\n').length - 1, 0);
  return { lines, ...title, typings: Object.fromEntries(others) };
}

function measured(typedInto: Typed, typing: Typing, edits = 200, warmUp = 60): Omit<EditSpeed, 'lines' | 'typings'> {
  const { settings, today } = typedInto;
  const files = Object.entries(typedInto.files);
  const parts = new Map(files.map(([file, text]) => [file, readPart(file, text)]));
  const [edited, text] = files.at(-1) ?? ['', ''];
  const works: Record<Work, number[]> = { read: [], join: [], check: [], words: [], 'check and words': [] };
  const byRule = new Map<string, number>();
  const critic = new Critic();
  let found = 0;
  for (let edit = -warmUp; edit < edits; edit++) {
    const measure = <Made>(work: Work, make: () => Made): Made => {
      const start = performance.now();
      const made = make();
      if (edit >= 0) works[work].push(performance.now() - start);
      return made;
    };
    const typed = typing(text, edit + warmUp);
    const part = measure('read', () => readPart(edited, typed));
    parts.set(edited, part);
    const plan = measure('join', () => join({ root: '/bench', settings, parts: [...parts.values()] }));
    measure('check and words', () => {
      const verdict = measure('check', () => critic.check(plan, { today, timing: timingOf(byRule, edit) }));
      found = verdict.findings.length;
      measure('words', () => wordsOf(verdict));
    });
  }
  const means = [...byRule].map(([rule, took]): [string, number] => [rule, took / edits]);
  return { found, rules: byRule.size, works, slowest: means.sort(([, a], [, b]) => b - a).slice(0, 5) };
}

function wordsOf({ findings }: Verdict): readonly string[] {
  return findings.flatMap(({ message, related }) => [message, ...related.map((place) => place.message)]);
}

/** What each rule took in all edits that count. */
function timingOf(byRule: Map<string, number>, edit: number): NonNullable<CheckOptions['timing']> {
  return {
    now: () => performance.now(),
    took: (rule, time) => byRule.set(rule, (byRule.get(rule) ?? 0) + (edit < 0 ? 0 : time)),
  };
}
