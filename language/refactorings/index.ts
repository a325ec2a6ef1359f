import type { Plan } from '../model/join.ts';
import type { Span } from '../model/plan.ts';
import { readPart } from '../syntax/lower.ts';
import { written } from './change.ts';
import { giveName } from './give-name.ts';
import { liftOut } from './lift-out.ts';
import { putBack } from './put-back.ts';
import type { Asked, Refactor, Refactoring } from './refactoring.ts';
import { sayOnce } from './say-once.ts';
import { useKnown } from './use-known.ts';

const all: readonly Refactor[] = [giveName, useKnown, liftOut, putBack, ...sayOnce];

/**
 * What could be written otherwise at a place. Where a text is half typed, or holds an unresolved merge, it is not
 * certain what belongs to what, and nothing is offered; nor is anything after which the text would have a new fault.
 */
export function refactoringsAt(plan: Plan, text: string, place: Span): Refactoring[] {
  const part = plan.parts.find(({ file }) => file === place.file);
  if (part === undefined || part.partial || part.conflicted) return [];
  const asked = { plan, part, text, place };
  return all.flatMap((refactor) => {
    const offered = refactor(asked);
    return offered && staysSound(asked, offered) ? [offered] : [];
  });
}

/** Words are told apart by what stands around them, so what comes out is read before it is offered. */
function staysSound({ part, text }: Asked, { edits }: Refactoring): boolean {
  const own = edits
    .filter(({ span }) => span.file === part.file)
    .map(({ span, text: put }) => ({ ...span, text: put }));
  return readPart(part.file, written(text, own)).problems.length <= part.problems.length;
}
