import { flatten } from '../flatten.ts';
import type { Fact, Part, Thing, UnknownWords } from '../plan.ts';
import { linkCell } from './cells.ts';
import { livingFact, livingThing, livingUnknown } from './copy.ts';
import { followAll, followLoose } from './follow.ts';
import type { Memory } from './memory.ts';
import type { TakeOver } from './take-over.ts';
import type { LivingThing } from './thing.ts';

/** A declaration at the top level of a file, with all that is declared inside it, in the order of the text. */
export interface Declaration {
  readonly top: LivingThing;
  readonly all: readonly Thing[];
}

/** A file of a plan that is typed into. */
export class LivingPart implements Part {
  readonly file: string;
  readonly conflicted: boolean;
  loose: Part['loose'];
  partial: boolean;
  declarations: readonly Declaration[] = [];
  /** Grows whenever something is said otherwise in it. */
  revision = 0;
  private readonly memory: Memory;
  private from: Part;
  private declared: readonly LivingThing[];

  constructor(part: Part, memory: Memory) {
    this.memory = memory;
    this.from = part;
    this.file = part.file;
    this.conflicted = part.conflicted;
    this.declared = part.conflicted ? [] : part.things.map((thing) => livingThing(thing, memory));
    this.loose = part.loose.map((line) => this.living(line));
    this.partial = part.partial;
    this.flatten();
  }

  get things(): readonly LivingThing[] {
    this.memory.read(linkCell('declared'));
    return this.declared;
  }

  /** As they were read last. Who asks what they cover looks at places, which move apart: any edit may have another answer. */
  get problems(): Part['problems'] {
    this.memory.read(linkCell('problems'));
    return this.from.problems;
  }

  /** Takes what the file says now, and tells whether anything declared in it says something else. */
  take(part: Part | undefined, taking: TakeOver): boolean {
    if (part === undefined || part === this.from) return false;
    if (this.from.problems.length + part.problems.length > 0) this.memory.change(linkCell('problems'));
    this.from = part;
    const { things, isSame } = taking.things(this.declared, part.things);
    if (things !== this.declared) this.memory.change(linkCell('declared'));
    this.declared = things;
    if (!isSame) this.revision++;
    const loose = followAll(this.loose, part.loose, followLoose);
    if (loose && this.partial === part.partial) return !isSame;
    if (!loose) {
      this.loose = part.loose.map((line) => this.living(line));
      taking.edited.structure = true;
    }
    this.partial = part.partial;
    this.memory.change(linkCell('parts'));
    return !isSame;
  }

  /** Gathers its things after something was declared or taken out. */
  flatten(): void {
    this.declarations = this.declared.map((top) => ({ top, all: flatten([{ things: [top] }]).things }));
  }

  private living(line: Fact | UnknownWords): Fact | UnknownWords {
    return 'phrase' in line ? livingFact(line, this.memory) : livingUnknown(line, this.memory);
  }
}
