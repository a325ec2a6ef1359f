import type { Verdict } from '../../language/findings/finding.ts';
import { join, type Plan } from '../../language/model/join.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { defaultSettings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { percentile } from './percentile.ts';
import { longPlan } from './plans.ts';

/** What an edit of one file costs in a plan of several, in milliseconds each time it was made. */
export interface EditSpeed {
  readonly lines: number;
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

/** Types into one file of a long plan, and checks the plan each time as the server would. */
export function measureEdits(lines: number, edits = 150, warmUp = 50): EditSpeed {
  const files = Object.entries(longPlan(lines));
  const parts = new Map(files.map(([file, text]) => [file, readPart(file, text)]));
  const [edited, text] = files.at(-1) ?? ['', ''];
  const times: Record<Work, number[]> = { read: [], join: [], check: [], words: [], 'check and words': [] };
  const byRule = new Map<string, number[]>();
  for (let edit = -warmUp; edit < edits; edit++) {
    const isMeasured = edit >= 0;
    const measured = <Made>(work: Work, make: () => Made): Made => {
      const start = performance.now();
      const made = make();
      if (isMeasured) times[work].push(performance.now() - start);
      return made;
    };
    const typed = text.replace('What do', `What ${'a'.repeat(edit + warmUp)} do`);
    parts.set(
      edited,
      measured('read', () => readPart(edited, typed)),
    );
    const plan = measured('join', () =>
      join({ root: '/bench', settings: defaultSettings, parts: [...parts.values()] }),
    );
    measured('check and words', () => {
      const verdict = measured('check', () => check(plan, isMeasured ? byRule : new Map()));
      measured('words', () => wordsOf(verdict));
    });
  }
  const medians = [...byRule].map(([rule, took]): [string, number] => [rule, percentile(took, 50)]);
  return { lines, ...times, slowest: medians.sort(([, a], [, b]) => b - a).slice(0, 5) };
}

type Work = 'read' | 'join' | 'check' | 'words' | 'check and words';

function wordsOf({ findings }: Verdict): readonly string[] {
  return findings.flatMap(({ message, related }) => [message, ...related.map((place) => place.message)]);
}

function check(plan: Plan, byRule: Map<string, number[]>): Verdict {
  const took = (rule: string, time: number): void => {
    const known = byRule.get(rule);
    if (known) known.push(time);
    else byRule.set(rule, [time]);
  };
  return checkPlan(plan, { today: '2026-03-01', timing: { now: () => performance.now(), took } });
}
