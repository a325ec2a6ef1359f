import { creditorOf, sidesOf, unboundParties } from '../../model/ask/agreements/agreements.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import { addLines, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"`;
const twoBound = `${two}
contract "Working contract" {
  between ash, uni`;
const threeBound = `partnership "Calm starts" { between ash, birch, uni }
school ash "Ash School"
school birch "Birch School"
university uni "The university"
contract "Working contract" {
  between ash, birch, uni`;

export const oneSided = defineRule({
  id: 'contract/one-sided',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  partnershipOnly: true,
  title: 'A party owes nothing, or is owed nothing',
  why: 'Obligations that run one way make one side a service or a site, not a partner. What each may expect from the others is what keeps people in the room.',
  question: 'What does each partner give, and what does each get?',
  whenNot: 'The party joins later, or its duties are being agreed; say until when.',
  sources: [
    { source: 'ainscow2023', place: '§2', support: 'states' },
    { source: 'ecerCbs', support: 'suggests' },
  ],
  messages: {
    nothing:
      'The contract “{contract}” says nothing of what the parties owe one another. Add “owed by … to …” for each side.',
    oneWay: '“{party}” owes “{other}” nothing in “{contract}”. What will it do in return?',
    owesNothing: '“{party}” owes nothing in “{contract}”. What will it do for the others?',
    owedNothing: '“{party}” is owed nothing in “{contract}”. What will the others do for it?',
    unbound:
      '“{party}” is a party, and no contract or agreement says what it owes or is owed. Name it in one, or say that it is not stated.',
    neither: '“{party}” owes nothing and is owed nothing in “{contract}”. What does it give, and what does it get?',
    add: 'Say what is owed',
    contract: 'The contract',
    undeclared: '“{words}” is declared nowhere as a party',
  },
  check(plan, report) {
    for (const contract of plan.byKind.contract) {
      const sides = sidesOf(plan, contract);
      if (sides === 'no duties') {
        const place = { at: placeOf(contract), about: contract, fixes: [addDuties(contract, report.say('add'))] };
        report.finding('nothing', { ...place, holes: { contract: called(contract) }, found: sides });
        continue;
      }
      const creditor = creditorOf(sides);
      for (const { party, value, gives, gets } of sides) {
        if (gives && (gets || creditor)) continue;
        const at = value.span;
        if (!party) {
          report.undecided({ at, about: contract, why: report.say('undeclared', { words: value.text }) });
          continue;
        }
        report.finding(gives ? 'owedNothing' : creditor ? 'oneWay' : gets ? 'owesNothing' : 'neither', {
          at,
          about: party,
          holes: { party: called(party), contract: called(contract), other: creditor ? called(creditor) : '' },
          related: [{ span: placeOf(contract), message: report.say('contract') }],
          found: gives ? 'is owed nothing' : gets ? 'owes nothing' : 'owes and is owed nothing',
          fixes: [addDuties(contract, report.say('add'), gives ? undefined : party, gives ? party : creditor)],
        });
      }
    }
    for (const { party, value } of unboundParties(plan)) {
      const place = { at: value.span, about: party, found: 'in no contract' };
      report.finding('unbound', { ...place, holes: { party: called(party) } });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a school that is visited and owes nothing',
        plan: `${twoBound}
  //      ^^^
  owed by uni to ash { visits "Each half-term." }
}`,
        fixed: `${twoBound}
  owed by uni to ash { visits "Each half-term." }
  owed by ash to uni {
    duty "What is owed"
  }
}`,
      },
      {
        title: 'one school of two is left out of the duties',
        plan: `${threeBound}
  //           ^^^^^
  owed by uni to ash { visits "Each half-term." }
  owed by ash to uni { access "To lessons." }
}`,
      },
      {
        title: 'a party of the partnership that stands in no contract',
        plan: `partnership "Calm starts" { between ash, uni, council }
//                                            ^^^^^^^
school ash "Ash School"
university uni "The university"
authority council "The council"
contract "Working contract" {
  owed by uni to ash { visits "Each half-term." }
  owed by ash to uni { access "To lessons." }
}`,
      },
      {
        title: 'a contract with no duties at all',
        plan: `${two}
contract terms "Working contract" { between ash, uni }
//       ^^^^^`,
      },
    ],
    silent: [
      {
        title: 'each school is meant, and a team owes for its school',
        plan: `${threeBound}
  owed by uni to each school { visits "Each half-term." }
  owed by ash-team, birch to uni { access "To lessons." }
}
team ash-team "Inquiry group" at ash`,
      },
      {
        title: 'an honest gap is an open point',
        plan: `${twoBound}
  owed by uni to ash { visits "Each half-term." }
  owed by ash to uni { duty not stated }
}`,
      },
    ],
  },
});

/** A block of duties from one party to another; a party nobody has named is a gap. */
function addDuties(contract: Thing, title: string, from?: Thing, to?: Thing): FixDraft {
  const head = `owed by ${written(from) ?? '${2:not stated}'} to ${written(to) ?? '${3:not stated}'} {`;
  return skeleton(title, addLines(contract, [head, '  duty "${1:What is owed}"', '}']));
}

function written(party: Thing | undefined): string | undefined {
  return party && (party.name?.text ?? `"${called(party)}"`);
}
