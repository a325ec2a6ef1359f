import { factOf, factsOf, pointingAt, says } from '../../../language/model/ask/facts.ts';
import { edgesOf } from '../../../language/model/ask/time/periods.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import { addDeclaration, addLine, addLines } from '../../../language/rules/mend.ts';
import type { Mutator } from '../mutator.ts';
import { roleWith } from '../people.ts';
import { added, each, instead, thingsOf, withLine } from '../places.ts';
import { rewrite, sayInstead, typed } from '../verbs.ts';

export const consistencyFaults: readonly Mutator[] = [
  {
    fault: 'A name is misspelt where something points at it',
    rule: 'consistency/unknown-name',
    places: each('question', (question) => {
      const by = factOf(question, 'by') ?? factOf(question, 'raised by');
      const value = by?.values.find(({ type }) => type === 'name');
      return value ? [rewrite(value.span, `${value.text}x`)] : [];
    }),
  },
  {
    fault: 'A cycle pursues a question that is declared nowhere',
    rule: 'consistency/unknown-name',
    follows: ['claims/no-rival'],
    places: instead('cycle', 'pursues', () => 'something-else'),
  },
  {
    fault: 'Two things bear one name',
    rule: 'consistency/duplicate-name',
    places: (sound) =>
      thingsOf(sound, 'role')
        .slice(0, 2)
        .flatMap((role) =>
          role.name
            ? [
                {
                  about: [role],
                  edits: added(() => `tool ${role.name?.text} "A form for visits"`)(sound).flatMap(
                    ({ edits }) => edits,
                  ),
                },
              ]
            : [],
        ),
  },
  {
    fault: 'A line is said twice, and otherwise',
    rule: 'consistency/repeated-property',
    places: each('contract', (contract) =>
      says(contract, 'withdrawal') ? [addLine(contract, 'withdrawal "Nobody may leave before the end."')] : [],
    ),
  },
  {
    fault: 'The status is said twice',
    rule: 'consistency/repeated-property',
    places: each(['partnership', 'inquiry'], (head) => [addLine(head, 'status running')]),
  },
  {
    fault: 'A cycle ends before it begins',
    rule: 'consistency/dates-disagree',
    follows: ['cycle/out-of-order', 'cycle/goal-before-analysis', 'contract/no-time', 'relations/no-forum'],
    places: each('cycle', (cycle, { plan }) => {
      const { begin } = edgesOf(plan, cycle);
      const to = factsOf(cycle, 'from').flatMap((from) => factsOf(from, 'to'))[0];
      return to && begin.state === 'known' ? [sayInstead(to, daysAfter(begin.days.first, -30))] : [];
    }),
  },
  {
    fault: 'Evidence is gathered until before it begins',
    rule: 'consistency/dates-disagree',
    places: each('evidence', (source, { plan }) => {
      const { begin } = edgesOf(plan, source);
      const to = factsOf(source, 'from').flatMap((from) => factsOf(from, 'to'))[0];
      return to && begin.state === 'known' ? [sayInstead(to, daysAfter(begin.days.first, -3))] : [];
    }),
  },
  {
    fault: 'More are asked than there are',
    rule: 'consistency/numbers-disagree',
    places: each('evidence', (source, sound) =>
      factsOf(source, 'sample')
        .flatMap(({ values }) => values)
        .slice(-1)
        .map(({ span }) => rewrite(span, typed(sound, span).replace(/\d+/, '90000'))),
    ),
  },
  {
    fault: 'A part is larger than its whole',
    rule: 'consistency/numbers-disagree',
    places: each(['outcome', 'measure'], (one, sound) =>
      factsOf(one, 'result').flatMap(({ values }) =>
        values.flatMap((value) =>
          value.type === 'amount' && value.outOf !== undefined
            ? [rewrite(value.span, typed(sound, value.span).replace(/^\d+/, String(value.outOf + 7)))]
            : [],
        ),
      ),
    ),
  },
  {
    fault: 'A group has another size in another place',
    rule: 'consistency/numbers-disagree',
    places: (sound) =>
      thingsOf(sound, 'group').flatMap((group) => {
        const size = group.values.find(({ type }) => type === 'amount');
        return group.name && size?.type === 'amount' && size.count !== undefined
          ? [{ about: [group], edits: [addLine(group, `size ${3 * size.count} ${size.unit?.text ?? ''}`.trim())] }]
          : [];
      }),
  },
  {
    fault: 'A finding speaks of all, and a part was asked',
    rule: 'consistency/claim-beyond-evidence',
    follows: ['evidence/not-scheduled', 'voice/no-student'],
    places: (sound) => {
      const [question] = thingsOf(sound, 'question');
      const who = roleWith(sound, 'teacher');
      const other = roleWith(sound, 'researcher', 'support-staff', 'student');
      if (!question || !who || !other) return [];
      const groups = addDeclaration(
        sound.plan,
        question.span,
        'group year "The whole year" 80 students\n\ngroup few "Those who come by bus" in year 12 students',
      );
      const source = `evidence bus-count "Who is there at eight" gathered by ${who} of few planned { method observation  voice teacher }`;
      const finding = `finding "They are there at eight." of year based on bus-count tentative { by ${who}, ${other}  rival "The bus was early." }`;
      return [{ edits: [groups, addLines(question, [source, finding])] }];
    },
  },
  {
    fault: 'A share in per cent does not follow from its numbers',
    rule: 'consistency/amount-not-derived',
    follows: ['evidence/no-process-measure'],
    places: withLine(
      'change',
      'measure "Lessons that somebody watched" { kind process  before 0 of 8 lessons  result 80 %, 3 of 12 lessons }',
    ),
  },
  {
    fault: 'A title holds a place',
    rule: 'consistency/placeholder-left',
    places: each('question', (question) =>
      question.name && question.title ? [rewrite(question.title.span, '"TODO"')] : [],
    ),
  },
  {
    fault: 'A text is left empty',
    rule: 'consistency/placeholder-left',
    places: each('meeting', (meeting) => (meeting.title ? [rewrite(meeting.title.span, '""')] : [])),
  },
  {
    fault: 'A change reaches those with whom it is compared',
    rule: 'consistency/spread',
    places: each('change', (change, sound) => {
      const of = factOf(change, 'for');
      const value = of?.values[0];
      return value &&
        (sound.plan.targets.get(value) ?? []).some(({ kind }) => kind === 'group') &&
        value.type === 'name' &&
        pointingAt(sound.plan, change, 'about').every(({ kind }) => kind !== 'amendment')
        ? [addLine(change, `compared with ${value.text}`)]
        : [];
    }),
  },
  {
    fault: 'Two versions stand side by side',
    rule: 'consistency/conflict-markers',
    places: (sound) => {
      const part = sound.plan.parts.findLast(({ things }) =>
        things.every(({ kind }) => !['partnership', 'inquiry'].includes(kind)),
      );
      const thing = part?.things[0];
      return thing
        ? [{ edits: [rewrite({ ...thing.span, end: thing.span.start }, '<<<<<<< ours\n=======\n>>>>>>> theirs\n')] }]
        : [];
    },
  },
];
