import { fixesTogether, withEdits } from '../../language/findings/apply.ts';
import type { Finding, Fix } from '../../language/findings/finding.ts';
import { hostSaid } from '../../language/locales/hosts.ts';
import { type CheckedPlan, PlanState } from './plan-state.ts';
import { asMember, readAs } from './settings-shelf.ts';

/** A plan after everything in it was mended that needs no decision. */
export interface Mended {
  readonly checked: CheckedPlan;
  /** The files that changed, with the text they had and have. */
  readonly files: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  /** How many fixes were applied. */
  readonly fixes: number;
}

/** A fix may bring up another finding; after so many passes some must be undoing each other. */
const mostPasses = 20;

/**
 * Applies the complete fixes of a plan until none is left; `mayChange` tells which of its files may be written. Where
 * rules have no end of mending, what each makes of the other's work is worth nothing, and it is done without them.
 */
export function mend(
  checked: CheckedPlan,
  mayChange: (file: string) => boolean,
  without: ReadonlySet<string> = new Set(),
): Mended {
  const files = new Map<string, { readonly before: string; readonly after: string }>();
  const mayMend = ({ edits }: Fix, { texts }: CheckedPlan): boolean =>
    edits.every(({ span }) => mayChange(span.file) && texts.has(span.file));
  let now = checked;
  let count = 0;
  for (let pass = 0; pass < mostPasses; pass++) {
    const fixes = fixesTogether(foundBut(now, without)).filter((fix) => mayMend(fix, now));
    if (fixes.length === 0) break;
    const byFile = Map.groupBy(
      fixes.flatMap(({ edits }) => edits),
      ({ span }) => span.file,
    );
    for (const [file, edits] of byFile) {
      const text = now.texts.get(file) ?? '';
      files.set(file, { before: files.get(file)?.before ?? text, after: withEdits(text, edits) });
    }
    count += fixes.length;
    now = whatIf(checked, new Map([...files].map(([file, { after }]) => [file, after])));
  }
  const endless = foundBut(now, without).filter(({ fixes }) =>
    fixes.some((fix) => fix.kind === 'complete' && mayMend(fix, now)),
  );
  if (endless.length === 0) return { checked: now, files, fixes: count };
  return mend(checked, mayChange, new Set([...without, ...endless.map(({ rule }) => rule)]));
}

/** What was found, but for what some rules found. */
function foundBut({ verdict }: CheckedPlan, without: ReadonlySet<string>): readonly Finding[] {
  return verdict.findings.filter(({ rule }) => !without.has(rule));
}

/** A plan as it would be with other texts of some files, its `inquiry.yaml` among them; changes nothing. */
function whatIf({ place, texts, around, unreadable }: CheckedPlan, changed: ReadonlyMap<string, string>): CheckedPlan {
  const state = new PlanState(place, {});
  for (const file of place.files) {
    const text = changed.get(file) ?? texts.get(file);
    if (text !== undefined) state.setText(file, text);
    else state.setUnreadable(file, unreadable.find((one) => one.file === file)?.why ?? hostSaid('fileUnread'));
  }
  const { settingsFile } = place;
  const settingsText = settingsFile === undefined ? undefined : changed.get(settingsFile);
  if (settingsFile === undefined || settingsText === undefined) return state.checked(around);
  const own = asMember(readAs(settingsFile, settingsText), around.programme);
  return state.checked({ ...around, own, settings: own.settings });
}
