import { interpretingParties } from '../../../language/model/ask/evidence/interpreting.ts';
import { everyFact, factOf, factsOf, says } from '../../../language/model/ask/facts.ts';
import { edgesOf } from '../../../language/model/ask/time/periods.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import { addDeclaration, addLine } from '../../../language/rules/mend.ts';
import type { Kind } from '../../../language/syntax/vocabulary/kinds.ts';
import type { Mutator } from '../mutator.ts';
import { each, type Places, thingsOf, whole } from '../places.ts';
import { dropFacts, dropThings, rewrite, sayInstead } from '../verbs.ts';

/** Faults of what a plan leaves alone: a partner who does not change, what nobody doubts, work that one person carries. */

export const carriedAlone: readonly Mutator[] = [
  {
    fault: 'Who coordinates goes before the work ends, and nobody follows',
    rule: 'ownership/single-point',
    places: each('role', (role, sound) => {
      const { head, citations } = sound.plan;
      const end = head && edgesOf(sound.plan, head).end;
      const coordinates = (citations.get(role) ?? []).some(({ phrase }) => phrase === 'coordinated by');
      if (!coordinates || end?.state !== 'known' || says(role, 'until') || says(role, 'from')) return [];
      const leaves = `until ${daysAfter(end.days.first, -100)}`;
      const deputy = factOf(role, 'deputy');
      return [deputy ? rewrite(deputy.span, leaves) : addLine(role, leaves)];
    }),
  },
];

/** A partner that is new, and of whom the plan says no more. */
function joining(word: 'authority' | 'organisation', title: string, kinds: readonly Kind[] = []): Places {
  return (sound) => {
    const { plan } = sound;
    const last = plan.head && factOf(plan.head, 'between')?.values.at(-1);
    if (!plan.head || !last) return [];
    const partner = rewrite({ ...last.span, start: last.span.end }, ', next-door');
    const party = addDeclaration(plan, plan.head.span, `${word} next-door "${title}"`);
    const about = thingsOf(sound, kinds);
    return [{ ...(about.length > 0 && { about }), edits: [partner, party] }];
  };
}

export const unchanged: readonly Mutator[] = [
  {
    fault: 'An authority takes part, and nothing of its own is to change',
    rule: 'network/authority-unchanged',
    // A partner that is new and does nothing lacks everything that partners owe one another.
    follows: ['relations/no-forum', 'contract/one-sided', 'aims/not-agreed', 'relations/benefit-missing'],
    places: joining('authority', 'The council next door'),
  },
];

export const unmet: readonly Mutator[] = [
  {
    fault: 'A partner joins, and nobody meets it',
    rule: 'relations/no-forum',
    follows: ['contract/one-sided', 'aims/not-agreed', 'relations/benefit-missing'],
    places: joining('organisation', 'The library next door', ['cycle']),
  },
];

export const undoubted: readonly Mutator[] = [
  {
    fault: 'All is over, and those who read the evidence never read it differently',
    rule: 'claims/no-difference',
    places: whole((sound) => {
      const { head, things } = sound.plan;
      const status = head && factOf(head, 'status');
      const differs = things.some((one) => everyFact(one, 'according to').length > 1);
      return head && !differs && interpretingParties(sound.plan).length > 1
        ? [
            status ? sayInstead(status, 'done') : addLine(head, 'status done'),
            ...dropThings(sound, thingsOf(sound, 'doubt')),
            ...things.flatMap((one) => dropFacts(sound, one, factsOf(one, 'dissent'))),
          ]
        : [];
    }),
  },
];
