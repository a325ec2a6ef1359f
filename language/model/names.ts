import type { Settings } from '../settings/settings.ts';
import { actorKinds, allKinds, type Kind } from '../syntax/vocabulary/kinds.ts';
import { isKnown, knownListsOf } from '../syntax/vocabulary/lists.ts';
import type { OwnWords } from '../syntax/vocabulary/own.ts';
import type { Takes } from '../syntax/vocabulary/phrases/row.ts';
import { allPhrases, type Phrase, phraseRow } from '../syntax/vocabulary/phrases.ts';
import { type Bearers, keyOf } from './bearers.ts';
import { isMonth } from './dates.ts';
import type { Inheritance } from './inheritance.ts';
import type { Fact, Thing, Value } from './plan.ts';
import { eachSaid, type Said } from './said.ts';

/** A value that points, or should point, at something declared. */
export interface Reference {
  readonly value: Value;
  readonly phrase: Phrase;
  readonly owner: Thing;
  readonly fact: Fact;
  /** Empty when nothing bears that name; several when a title is borne by several things. */
  readonly targets: readonly Thing[];
  /** `words`: a quoted text that is no declared title, kept as words. `builtIn`: staff, pupils, families. */
  readonly state: 'found' | 'unknown' | 'ambiguous' | 'words' | 'builtIn';
}

/** Groups every school has without declaring them, with the voices they carry. */
export const builtInGroups = {
  staff: ['teacher', 'support-staff'],
  pupils: ['student'],
  students: ['student'],
  families: ['family'],
} as const;

export function isBuiltInGroup(name: string): name is keyof typeof builtInGroups {
  return Object.hasOwn(builtInGroups, name.toLowerCase());
}

const kindNames: ReadonlySet<string> = new Set(allKinds);

/** The kinds a phrase may point at; undefined when it points at nothing, `'any'` when at everything. */
export function targetKinds(takes: readonly Takes[]): readonly Kind[] | 'any' | undefined {
  // Asked of every value of a plan, so what the table says is worked out once.
  return targetsInTable.has(takes) ? targetsInTable.get(takes) : targetsAmong(takes);
}

function targetsAmong(takes: readonly Takes[]): readonly Kind[] | 'any' | undefined {
  if (takes.includes('anything')) return 'any';
  const kinds = takes.flatMap((one): Kind[] => {
    if (one === 'actor') return [...actorKinds];
    if (one === 'people') return [...actorKinds, 'group'];
    return kindNames.has(one) ? [one as Kind] : [];
  });
  return kinds.length > 0 ? kinds : undefined;
}

const targetsInTable = new Map(
  allPhrases.map((phrase) => [phraseRow(phrase).takes, targetsAmong(phraseRow(phrase).takes)]),
);

/** The names and titles of a plan, those of its programme after its own. */
export class Names {
  private readonly own: Bearers;
  private readonly inheritance: Inheritance;
  private readonly terms: ReadonlySet<string>;
  private readonly words: OwnWords;

  constructor(own: Bearers, inheritance: Inheritance, settings: Settings) {
    this.own = own;
    this.inheritance = inheritance;
    this.terms = new Set(settings.terms.map(({ name }) => name));
    this.words = settings.words;
  }

  /** Every reference in some things, nested facts included. */
  referencesOf(things: readonly Thing[]): Reference[] {
    const found: Reference[] = [];
    const visit = (said: Said): void => {
      const reference = this.resolve(said);
      if (reference) found.push(reference);
    };
    for (const thing of things) eachSaid(thing, visit);
    return found;
  }

  /** What a value of the programme's own lines points at, as this member sees it. */
  inherited(value: Value): readonly Thing[] | undefined {
    const said = this.inheritance.said.get(value);
    const targets = said && this.resolve(said)?.targets;
    return targets && targets.length > 0 ? targets : undefined;
  }

  private resolve(said: Said): Reference | undefined {
    const { value, owner, fact } = said;
    if (value.type === 'amount') return this.counted(value, owner, fact);
    if (fact === undefined) return undefined;
    const { takes } = phraseRow(fact.phrase);
    const kinds = targetKinds(takes);
    if (kinds === undefined || (value.type !== 'name' && value.type !== 'text')) return undefined;
    if (value.type === 'name' && (value.each || this.isSomethingElse(value.text, fact.phrase, said))) return undefined;
    const place = { value, phrase: fact.phrase, owner, fact };
    const targets = this.find(value, kinds);
    if (targets.length > 0)
      return { ...place, targets, state: targets.length > 1 && value.type === 'text' ? 'ambiguous' : 'found' };
    if (value.type === 'name' && isBuiltInGroup(value.text)) return { ...place, targets, state: 'builtIn' };
    return { ...place, targets, state: value.type === 'text' ? 'words' : 'unknown' };
  }

  /**
   * A known value that no declaration bears the name of, a month or a term of the calendar is no reference; nor is
   * `guardian` in `consent opt-in of …`.
   */
  private isSomethingElse(text: string, phrase: Phrase, { above, owner }: Said): boolean {
    const { takes } = phraseRow(phrase);
    if (above === 'consent' && isKnown('consent', text, this.words)) return !this.isName(text);
    // What moves goes from one place to another; of anything else `from … to` says when.
    const isEnd = above === 'from' && owner.kind !== 'move';
    if (takes.includes('date') && (this.terms.has(text) || isEnd || isMonth(text))) return true;
    return knownListsOf(phrase).some((list) => isKnown(list, text, this.words)) && !this.isName(text);
  }

  /** The group in `5 of 6 quiet`, where the word is the name of one. */
  private counted(value: Value, owner: Thing, fact?: Fact): Reference | undefined {
    if (value.type !== 'amount' || value.unit?.type !== 'name') return undefined;
    const targets = this.find(value.unit, ['group', 'role', 'team']);
    if (targets.length === 0) return undefined;
    const at: Fact = fact ?? {
      phrase: 'of',
      span: value.span,
      phraseSpan: value.span,
      values: [],
      marks: [],
      facts: [],
      things: [],
      unknown: [],
    };
    return { value: value.unit, phrase: at.phrase, owner, fact: at, targets, state: 'found' };
  }

  private isName(text: string): boolean {
    const key = keyOf(text);
    return this.own.byName.has(key) || this.inheritance.byName.has(key);
  }

  /** The things a name or title points at; those of a wanted kind first, else whatever bears it. */
  private find({ type, text }: Value, kinds: readonly Kind[] | 'any'): readonly Thing[] {
    const index = type === 'name' ? 'byName' : 'byTitle';
    const key = keyOf(text);
    const [own = none, lent = none] = [this.own[index].get(key), this.inheritance[index].get(key)];
    const borne = lent.length === 0 ? own : [...own, ...lent];
    if (borne.length < 2) return borne;
    const wanted = kinds === 'any' ? borne : borne.filter(({ kind }) => kinds.includes(kind));
    return (wanted.length > 0 ? wanted : borne).slice(0, mostBearers);
  }
}

const none: readonly Thing[] = [];

/**
 * A name that many things bear points at the first few of them: that it is ambiguous is said all the same, and a text
 * pasted a hundred times over does not make every question rest on everything.
 */
const mostBearers = 4;
