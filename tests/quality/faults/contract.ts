import { factOf, factsOf, pointingAt, says, wordsOf } from '../../../language/model/ask/facts.ts';
import { edgesOf } from '../../../language/model/ask/time/periods.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import { addDeclaration } from '../../../language/rules/mend.ts';
import { fromContract, fromItsEnd } from '../days.ts';
import type { Mutator } from '../mutator.ts';
import { nameOf } from '../people.ts';
import { each, instead, thingsOf, withoutClause } from '../places.ts';
import { dropFacts, dropThings, keepValues, sayInstead } from '../verbs.ts';

export const contractFaults: readonly Mutator[] = [
  {
    fault: 'A contract names one party only',
    rule: 'contract/missing',
    follows: ['accept/unused'],
    places: each('contract', (contract, sound) => {
      const between = factOf(contract, 'between');
      return between ? keepValues(sound, between, (value) => value === between.values[0]) : [];
    }),
  },
  {
    fault: 'A contract of more than a year is never negotiated again',
    rule: 'contract/never-renegotiated',
    follows: ['contract/open-ended'],
    places: each('contract', (contract, sound) => {
      const { begin, end } = edgesOf(sound.plan, contract);
      const long = begin.state === 'known' && end.state === 'known' && daysAfter(begin.days.first, 400) < end.days.last;
      return long &&
        pointingAt(sound.plan, contract, 'about', 'reads', 'under', 'after').every(({ kind }) => kind === 'agreement')
        ? dropFacts(sound, contract, [...factsOf(contract, 'review'), ...factsOf(contract, 'renewal')])
        : [];
    }),
  },
  {
    fault: 'A contract has no rule for disagreement',
    rule: 'contract/no-dispute-rule',
    places: each('contract', (contract, sound) => {
      const { head } = sound.plan;
      const heads = head ? dropFacts(sound, head, factsOf(head, 'deciding')) : [];
      const own = dropFacts(sound, contract, [...factsOf(contract, 'disputes'), ...factsOf(contract, 'deciding')]);
      return [...own, ...heads];
    }),
  },
  {
    fault: 'A contract does not say when it ends',
    rule: 'contract/open-ended',
    places: withoutClause('contract', 'from', 'to'),
  },
  {
    fault: 'A contract does not say when it is looked at again',
    rule: 'contract/open-ended',
    follows: ['contract/never-renegotiated'],
    places: each('contract', (contract, sound) =>
      dropFacts(sound, contract, [...factsOf(contract, 'review'), ...factsOf(contract, 'renewal')]),
    ),
  },
  {
    fault: 'A cycle ends when the contract has ended',
    rule: 'contract/outside-term',
    follows: ['cycle/out-of-order'],
    places: each('cycle', (cycle, sound) => {
      const to = factsOf(cycle, 'from').flatMap((from) => factsOf(from, 'to'))[0];
      const day = fromItsEnd(sound, 30);
      return to && day ? [sayInstead(to, day)] : [];
    }),
  },
  {
    fault: 'An agreement begins before the contract does',
    rule: 'contract/outside-term',
    places: instead('agreement', 'from', (_from, _agreement, sound) => fromContract(sound, -40)),
  },
  {
    fault: 'What somebody said is used for research without leave',
    rule: 'contract/research-use-uncovered',
    follows: ['ethics/no-consent'],
    places: (sound) => {
      const used = thingsOf(sound, 'evidence').filter((source) => wordsOf(source, 'use').includes('research'));
      const agreements = thingsOf(sound, 'agreement');
      const leave = used.flatMap((source) => dropFacts(sound, source, factsOf(source, 'consent')));
      const approvals = thingsOf(sound, 'contract').flatMap((one) => dropFacts(sound, one, factsOf(one, 'approval')));
      return used.length > 0
        ? [{ about: used, edits: [...leave, ...approvals, ...dropThings(sound, agreements)] }]
        : [];
    },
  },
  {
    fault: 'An agreement runs longer than the contract it hangs on',
    rule: 'contract/outside-term',
    places: each('agreement', (agreement, sound) => {
      const to = factsOf(agreement, 'from').flatMap((from) => factsOf(from, 'to'))[0];
      const day = fromItsEnd(sound, 60);
      return to && day && (says(agreement, 'under') || says(agreement, 'depends on')) ? [sayInstead(to, day)] : [];
    }),
  },
  {
    fault: 'An agreement runs longer than the agreement it hangs on',
    rule: 'contract/sub-agreement-outlives',
    places: (sound) =>
      thingsOf(sound, 'agreement').map((above) => {
        const [from, to] = [fromContract(sound, 1), fromItsEnd(sound, 90)];
        const line = `agreement "Use of pictures" under ${nameOf(above)} from ${from} to ${to} { kind data-use }`;
        return { edits: [addDeclaration(sound.plan, above.span, line)] };
      }),
  },
  {
    fault: 'Nothing says who pays for the time and visits that are promised',
    rule: 'contract/unfunded',
    places: (sound) => {
      const [contract] = thingsOf(sound, 'contract');
      const { head } = sound.plan;
      const funds = head ? factsOf(head, 'funded by') : [];
      const edits = head ? [...dropFacts(sound, head, funds), ...dropThings(sound, thingsOf(sound, 'grant'))] : [];
      return contract && edits.length > 0 ? [{ about: [contract], edits }] : [];
    },
  },
  {
    fault: 'The money ends before the contract does',
    rule: 'contract/unfunded',
    places: each('grant', (grant, sound) => {
      const to = factsOf(grant, 'from').flatMap((from) => factsOf(from, 'to'))[0];
      const day = fromItsEnd(sound, -200);
      return to && day ? [sayInstead(to, day)] : [];
    }),
  },
];
