import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withEdits } from '../../language/findings/apply.ts';
import type { Edit } from '../../language/findings/finding.ts';
import { within } from '../../language/model/ask/facts.ts';
import { join as joined, type Plan } from '../../language/model/join.ts';
import type { Span } from '../../language/model/plan.ts';
import { readSettings } from '../../language/settings/read.ts';
import type { Settings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';
import type { Kind } from '../../language/syntax/vocabulary/kinds.ts';
import type { PlanFiles } from './plans.ts';

/** A sound plan of any length, made of copies of an example: little is found in it, as in the plan of a team. */
export interface Copies {
  readonly files: PlanFiles;
  readonly settings: Settings;
}

const examples = join(import.meta.dirname, '../../examples');

/** The files of an example as often as makes about so many lines: the partnership stays one, all else is there anew. */
export function copiesOf(example: string, count: number): Copies {
  const folder = join(examples, example);
  const { settings } = readSettings(readFileSync(join(folder, 'inquiry.yaml'), 'utf8'));
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.inquiry'));
  const texts = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const plan = joined({ root: folder, settings, parts: texts.map(([name, text]) => readPart(name, text)) });
  const lines = texts.reduce((sum, [, text]) => sum + text.split('\n').length, 0);
  const copies = Array.from({ length: Math.round(count / lines) }, (_, copy) => {
    const edits = copy === 0 ? [] : editsFor(plan, copy);
    return texts.map(([name, text]): [string, string] => [
      `copy-${copy}/${name}`,
      withEdits(
        text,
        edits.filter(({ span }) => span.file === name),
      ),
    ]);
  });
  return { files: Object.fromEntries(copies.flat()), settings };
}

/** Names and titles made distinct wherever they are declared or pointed at; the partnership and its partners are left out. */
function editsFor(plan: Plan, copy: number): Edit[] {
  const roots = [...(plan.head ? [plan.head] : []), ...plan.byKind.party];
  const shared = new Set(roots.flatMap((root) => within(plan, root)));
  const own = new Set(plan.things.filter((thing) => !shared.has(thing) && !borne.includes(thing.kind)));
  const declared = [...own].flatMap(({ name, title }) => [
    ...(name ? [named(name.span, copy)] : []),
    ...(title && title.span !== name?.span ? [titled(title.span, copy)] : []),
  ]);
  const pointing = plan.references
    .filter(({ targets }) => targets.some((target) => own.has(target)))
    .map(({ value }) => (value.type === 'text' ? titled(value.span, copy) : named(value.span, copy)));
  const kept = [...declared, ...pointing].filter(({ span }) => !roots.some((root) => lies(span, root.span)));
  return [...kept, ...roots.map(({ span }) => ({ span, text: '' }))];
}

/** What bears the name of something else: a phase that of its model, an acceptance that of a rule. */
const borne: readonly Kind[] = ['phase', 'accept'];

function named(span: Span, copy: number): Edit {
  return { span: { ...span, start: span.end }, text: `-${copy}` };
}

/** A title keeps its quotes. */
function titled({ file, end }: Span, copy: number): Edit {
  return { span: { file, start: end - 1, end: end - 1 }, text: ` (${copy})` };
}

function lies(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}
