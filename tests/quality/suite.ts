import { faults } from './faults/index.ts';
import type { Sound } from './mutator.ts';
import { type Planting, plantAll } from './planting.ts';

/** What became of all faults of a category. */
export function plantCategory(sounds: readonly Sound[], category: string): readonly Planting[] {
  const mutators = faults[category] ?? [];
  return mutators.flatMap((mutator) => sounds.flatMap((sound) => plantAll(sound, mutator)));
}

/** One line for what was not caught, or asked beside, as a person reads it. */
export const labelOf = ({ mutator, sound, about }: Planting): string =>
  `${mutator.rule}: ${mutator.fault} (${sound}, ${about})`;
