import { fixesTogether, withEdits } from '../../language/findings/apply.ts';
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

/** A fix may bring up another finding; two that undo each other must not go on for ever. */
const mostPasses = 20;

/** Applies the complete fixes of a plan until none is left; `mayChange` tells which of its files may be written. */
export function mend(checked: CheckedPlan, mayChange: (file: string) => boolean): Mended {
  const files = new Map<string, { readonly before: string; readonly after: string }>();
  let now = checked;
  let count = 0;
  for (let pass = 0; pass < mostPasses; pass++) {
    const fixes = fixesTogether(now.verdict.findings).filter(({ edits }) =>
      edits.every(({ span }) => mayChange(span.file) && now.texts.has(span.file)),
    );
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
  return { checked: now, files, fixes: count };
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
