import type { Kind } from '../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Fact, Thing } from '../plan.ts';
import { anywhereCell, type Field, fieldCell, kindCell, phraseCell, saysCell } from './cells.ts';
import type { Cell, Memory } from './memory.ts';

/** What a thing says now. */
export type Contents = { -readonly [Key in keyof Thing]: Key extends 'things' ? readonly LivingThing[] : Thing[Key] };

/**
 * A thing of a plan that is typed into: the same object as long as it stands there, whatever is said of it. It notes what
 * is read of it. Its places are where they are now; nobody who keeps what they worked out may reckon with them, and who
 * needs a stretch of a place takes it from `stretches.ts`.
 */
export class LivingThing implements Thing {
  readonly kind: Kind;
  readonly memory: Memory;
  readonly contents: Contents;
  /** Grows whenever something is said otherwise of it or of anything inside it. */
  revision = 0;
  private readonly cell: Cell;

  constructor(contents: Contents, memory: Memory) {
    this.kind = contents.kind;
    this.contents = contents;
    this.memory = memory;
    this.cell = kindCell(contents.kind);
  }

  get span(): Thing['span'] {
    return this.contents.span;
  }

  get head(): Thing['head'] {
    return this.contents.head;
  }

  get wordSpan(): Thing['wordSpan'] {
    return this.contents.wordSpan;
  }

  get word(): Thing['word'] {
    return this.read('word');
  }

  get name(): Thing['name'] {
    return this.read('name');
  }

  get title(): Thing['title'] {
    return this.read('title');
  }

  get block(): Thing['block'] {
    return this.read('block');
  }

  get indent(): Thing['indent'] {
    return this.read('indent');
  }

  get values(): Thing['values'] {
    return this.read('values');
  }

  get marks(): Thing['marks'] {
    return this.read('marks');
  }

  get facts(): Thing['facts'] {
    return this.read('facts');
  }

  get things(): Thing['things'] {
    return this.read('things');
  }

  get unknown(): Thing['unknown'] {
    return this.read('unknown');
  }

  get doc(): Thing['doc'] {
    return this.read('doc');
  }

  /** Whether it has a name or a title. */
  isCalled(): boolean {
    this.memory.read(fieldCell(this.cell, 'called'));
    return this.contents.name !== undefined || this.contents.title !== undefined;
  }

  /** Whether anything is said of it with a phrase. */
  says(phrase: Phrase): boolean {
    this.memory.read(saysCell(this.cell, phrase));
    return this.contents.facts.some((fact) => fact.phrase === phrase);
  }

  /** All its facts, for somebody who looks for those with a phrase and at no other. */
  factsWith(phrase: Phrase): readonly Fact[] {
    this.memory.read(phraseCell(this.cell, phrase));
    return this.contents.facts;
  }

  /** All its facts, for somebody who looks for some phrases in them and in what is said of them in turn. */
  factsAround(phrases: readonly Phrase[]): readonly Fact[] {
    for (const phrase of phrases) this.memory.read(anywhereCell(this.cell, phrase));
    return this.contents.facts;
  }

  private read<Key extends Exclude<Field, 'id' | 'called'>>(field: Key): Contents[Key] {
    this.memory.read(fieldCell(this.cell, field));
    return this.contents[field];
  }
}
