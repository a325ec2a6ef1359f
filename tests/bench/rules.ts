import type { Verdict } from '../../language/findings/finding.ts';
import { join, type Plan } from '../../language/model/join.ts';
import { checkPlan } from '../../language/rules/run.ts';
import type { Settings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { percentile } from './percentile.ts';
import type { PlanFiles } from './plans.ts';

/** What an edit of one file costs in a plan of several, in milliseconds each time it was made. */
export interface EditSpeed {
  readonly lines: number;
  /** How many findings there are, and how many rules were asked. */
  readonly found: number;
  readonly rules: number;
  readonly read: readonly number[];
  readonly join: readonly number[];
  /** All rules: what is found, told apart from what was found before. */
  readonly check: readonly number[];
  /** The words of every finding and of the places it points at, as an editor publishes them; of an edit most are known. */
  readonly words: readonly number[];
  readonly 'check and words': readonly number[];
  /** The rules that took longest, slowest first, each with its median. */
  readonly slowest: readonly (readonly [rule: string, milliseconds: number])[];
}

/** A plan that is typed into: its last file, at the first text of it. */
export interface Typed {
  readonly files: PlanFiles;
  readonly settings: Settings;
  readonly today: string;
}

/** Types into one file of a plan, and checks the plan each time as the server would. */
export function measureEdits(typedInto: Typed, edits = 150, warmUp = 50): EditSpeed {
  const { settings, today } = typedInto;
  const files = Object.entries(typedInto.files);
  const parts = new Map(files.map(([file, text]) => [file, readPart(file, text)]));
  const [edited, text] = files.at(-1) ?? ['', ''];
  const times: Record<Work, number[]> = { read: [], join: [], check: [], words: [], 'check and words': [] };
  const byRule = new Map<string, number[]>();
  let found = 0;
  for (let edit = -warmUp; edit < edits; edit++) {
    const isMeasured = edit >= 0;
    const measured = <Made>(work: Work, make: () => Made): Made => {
      const start = performance.now();
      const made = make();
      if (isMeasured) times[work].push(performance.now() - start);
      return made;
    };
    const typed = text.replace('"', `"${'a'.repeat(edit + warmUp)}`);
    parts.set(
      edited,
      measured('read', () => readPart(edited, typed)),
    );
    const plan = measured('join', () => join({ root: '/bench', settings, parts: [...parts.values()] }));
    measured('check and words', () => {
      const verdict = measured('check', () => check(plan, today, isMeasured ? byRule : new Map()));
      found = verdict.findings.length;
      measured('words', () => wordsOf(verdict));
    });
  }
  const medians = [...byRule].map(([rule, took]): [string, number] => [rule, percentile(took, 50)]);
  const lines = files.reduce((sum, [, content]) => sum + content.split('\n').length - 1, 0);
  return { lines, found, rules: byRule.size, ...times, slowest: medians.sort(([, a], [, b]) => b - a).slice(0, 5) };
}

type Work = 'read' | 'join' | 'check' | 'words' | 'check and words';

function wordsOf({ findings }: Verdict): readonly string[] {
  return findings.flatMap(({ message, related }) => [message, ...related.map((place) => place.message)]);
}

function check(plan: Plan, today: string, byRule: Map<string, number[]>): Verdict {
  const took = (rule: string, time: number): void => {
    const known = byRule.get(rule);
    if (known) known.push(time);
    else byRule.set(rule, [time]);
  };
  return checkPlan(plan, { today, timing: { now: () => performance.now(), took } });
}
