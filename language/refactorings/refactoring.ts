import type { Edit } from '../findings/finding.ts';
import type { Plan } from '../model/join.ts';
import type { Part, Span } from '../model/plan.ts';

/** Where somebody asks what could be written otherwise: a sound part of a plan, its text, the cursor or selection. */
export interface Asked {
  readonly plan: Plan;
  readonly part: Part;
  readonly text: string;
  readonly place: Span;
}

/** A way to write the same otherwise. It leaves no gaps and decides nothing that people have to decide. */
export interface Refactoring {
  readonly title: string;
  /** Whether words change where they stand, or move. */
  readonly kind: 'rewrite' | 'move';
  readonly edits: readonly Edit[];
}

/** One action of the editor; undefined where it has nothing to offer. */
export type Refactor = (asked: Asked) => Refactoring | undefined;
