import { labelOf } from '../../../locales/labels.ts';
import { pointedAt, wordsOf } from '../../../model/ask/facts.ts';
import type { Plan } from '../../../model/join.ts';
import type { Thing } from '../../../model/plan.ts';
import { sideOf } from '../../../syntax/vocabulary/lists.ts';
import type { Language } from '../../../text/languages.ts';
import type { Ecology, EcologyItem, EcologyLevel, EcologyPart } from '../figure.ts';
import { idOf, isSaid, itemOf, whoAndWhere } from './item.ts';

/** Barriers, resources and actions by level. A level that nobody stated is not guessed from anything else. */
export function ecologyOf(plan: Plan, language: Language = plan.settings.language): Ecology {
  const { barrier, resource, change } = plan.byKind;
  const of = (things: readonly Thing[], part: EcologyPart): readonly EcologyItem[] =>
    things.filter(isSaid).map((thing) => ecologyItem(plan, thing, part, language));
  return {
    type: 'ecology',
    items: [...of(barrier, 'barriers'), ...of(resource, 'resources'), ...of(change, 'actions')],
  };
}

function ecologyItem(plan: Plan, thing: Thing, part: EcologyPart, language: Language): EcologyItem {
  const { words } = plan.settings;
  const addressed = part === 'actions' ? pointedAt(plan, thing, 'addresses') : [];
  return {
    ...itemOf(plan, thing, whoAndWhere(plan, thing)),
    part,
    level: levelOf(plan, thing),
    addresses: addressed.filter(({ kind }) => kind === 'barrier').map((barrier) => idOf(plan, barrier)),
    causes: wordsOf(thing, 'caused by').map((cause) => labelOf('cause', cause, language, words)),
    ...(wordsOf(thing, 'response').includes('out-of-reach') ? { outOfReach: true } : {}),
  };
}

const levels: Readonly<Record<string, EcologyLevel>> = {
  'within-school': 'within',
  'between-schools': 'between',
  'beyond-school': 'beyond',
};

/** The first level that is a known one: with several, the one that was named first. */
function levelOf(plan: Plan, thing: Thing): EcologyLevel {
  const sides = wordsOf(thing, 'level').flatMap((level) => sideOf(level, plan.settings.words) ?? []);
  return levels[sides[0] ?? ''] ?? 'unplaced';
}
