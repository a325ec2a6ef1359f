import type { Edit } from '../../language/findings/finding.ts';
import { factsOf } from '../../language/model/ask/facts.ts';
import type { Fact, Thing } from '../../language/model/plan.ts';
import { addDeclaration, addLine } from '../../language/rules/mend.ts';
import type { Kind } from '../../language/syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../language/syntax/vocabulary/phrases.ts';
import type { Place, Sound } from './mutator.ts';
import { dropFacts, dropThings, sayInstead } from './verbs.ts';

/** Where a fault can be planted: each answers all places of one sort in a plan. */

export type Places = (sound: Sound) => readonly Place[];
type Where = (thing: Thing, sound: Sound) => boolean;

const everywhere: Where = () => true;
const listOf = <T extends string>(one: T | readonly T[]): readonly T[] => (typeof one === 'string' ? [one] : one);

export function thingsOf({ plan }: Sound, kinds: Kind | readonly Kind[]): readonly Thing[] {
  return listOf(kinds).flatMap((kind) => plan.byKind[kind]);
}

/** Each thing of some kinds, with edits that are made for it; a thing without edits is no place. */
export function each(kinds: Kind | readonly Kind[], edit: (thing: Thing, sound: Sound) => readonly Edit[]): Places {
  return (sound) =>
    thingsOf(sound, kinds).flatMap((about) => {
      const edits = edit(about, sound);
      return edits.length > 0 ? [{ about: [about], edits }] : [];
    });
}

/** Things that say something with one of some phrases, and then no longer do. */
export function without(
  kinds: Kind | readonly Kind[],
  phrases: Phrase | readonly Phrase[],
  where = everywhere,
): Places {
  return each(kinds, (thing, sound) => {
    const facts = listOf(phrases).flatMap((phrase) => factsOf(thing, phrase));
    return where(thing, sound) ? dropFacts(sound, thing, facts) : [];
  });
}

/** Facts of which a clause is taken away: the day of `returned to … on …`. */
export function withoutClause(
  kinds: Kind | readonly Kind[],
  phrase: Phrase,
  clause: Phrase,
  where = everywhere,
): Places {
  return each(kinds, (thing, sound) => {
    const clauses = factsOf(thing, phrase).flatMap((fact) => factsOf(fact, clause));
    return where(thing, sound) ? dropFacts(sound, thing, clauses) : [];
  });
}

/** Declarations that are taken out; the rule should speak about something that stays. */
export function gone(
  kinds: Kind | readonly Kind[],
  about: (thing: Thing, sound: Sound) => Thing | undefined,
  where = everywhere,
): Places {
  return (sound) =>
    thingsOf(sound, kinds).flatMap((thing) => {
      const stays = where(thing, sound) ? about(thing, sound) : undefined;
      return stays ? [{ about: [stays], edits: dropThings(sound, [thing]) }] : [];
    });
}

/** The plan as a whole, with edits for some things of it at once; the rule may speak of the head or of some kinds. */
export function whole(edit: (sound: Sound) => readonly Edit[], kinds: readonly Kind[] = []): Places {
  return (sound) => {
    const { head } = sound.plan;
    const edits = edit(sound);
    return head && edits.length > 0 ? [{ about: [head, ...thingsOf(sound, kinds)], edits }] : [];
  };
}

/** The values of a phrase, written otherwise; undefined leaves a fact as it is. */
export function instead(
  kinds: Kind | readonly Kind[],
  phrase: Phrase,
  words: (fact: Fact, thing: Thing, sound: Sound) => string | undefined,
): Places {
  return each(kinds, (thing, sound) =>
    factsOf(thing, phrase).flatMap((fact) => {
      const other = words(fact, thing, sound);
      return other === undefined ? [] : [sayInstead(fact, other)];
    }),
  );
}

/** A declaration that is added to a plan; undefined where the plan has no place for it. */
export function added(declaration: (sound: Sound) => string | undefined): Places {
  return (sound) => {
    const { plan } = sound;
    const text = plan.head && declaration(sound);
    return plan.head && text !== undefined ? [{ edits: [addDeclaration(plan, plan.head.span, text)] }] : [];
  };
}

/** A line that is added to the block of each thing of some kinds; undefined adds none. */
export function withLine(
  kinds: Kind | readonly Kind[],
  line: string | ((thing: Thing, sound: Sound) => string | undefined),
): Places {
  return each(kinds, (thing, sound) => {
    const words = typeof line === 'string' ? line : line(thing, sound);
    return words === undefined ? [] : [addLine(thing, words)];
  });
}

export const parentOf = (thing: Thing, { plan }: Sound): Thing | undefined => plan.parents.get(thing);
export const headOf = (_: Thing, { plan }: Sound): Thing | undefined => plan.head;
