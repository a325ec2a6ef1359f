import { covers } from '../../../language/model/ask/agreements/agreements.ts';
import { factOf, factsOf, pointedAt, says } from '../../../language/model/ask/facts.ts';
import { isStudent } from '../../../language/model/ask/people/people.ts';
import { edgesOf } from '../../../language/model/ask/time/periods.ts';
import { asksChildren } from '../../../language/model/ask/voices/students.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import type { Plan } from '../../../language/model/join.ts';
import type { Thing } from '../../../language/model/plan.ts';
import { addLine } from '../../../language/rules/mend.ts';
import type { Mutator } from '../mutator.ts';
import { nameOf, roleAt } from '../people.ts';
import { each, instead, thingsOf, without, withoutClause } from '../places.ts';
import { dropFacts, rewrite, sayInstead } from '../verbs.ts';

/** An agreement on data says of a source what the source itself does not. */
const isCovered = (source: Thing, plan: Plan): boolean =>
  plan.byKind.agreement.some((agreement) => covers(plan, agreement, source) !== 'no');

export const ethicsFaults: readonly Mutator[] = [
  {
    fault: 'Nobody consents to what students say',
    rule: 'ethics/no-consent',
    places: without('evidence', 'consent', (source, { plan }) => asksChildren(plan, source).is === true),
  },
  {
    fault: 'Nobody consents to the keeping of personal data',
    rule: 'ethics/no-consent',
    places: without(
      'evidence',
      ['consent', 'legal basis'],
      (source, { plan }) =>
        !isCovered(source, plan) && says(source, 'personal data') && asksChildren(plan, source).is !== true,
    ),
  },
  {
    fault: 'Personal data have no last day',
    rule: 'ethics/no-retention',
    places: withoutClause('evidence', 'personal data', 'until', (source, { plan }) => !isCovered(source, plan)),
  },
  {
    fault: 'Nothing says where personal data are kept',
    rule: 'ethics/no-retention',
    places: each('evidence', (source, { plan }) =>
      isCovered(source, plan) || plan.byKind.contract.some((one) => says(one, 'custodian'))
        ? []
        : factsOf(source, 'personal data').flatMap((fact) => fact.values.map(({ span }) => rewrite(span, ''))),
    ),
  },
  {
    fault: 'Pictures are taken without leave',
    rule: 'ethics/no-image-permission',
    places: instead('evidence', 'method', (_fact, source) => (says(source, 'consent') ? 'video' : undefined)),
  },
  {
    fault: 'Raw data lie beside the plan',
    rule: 'ethics/raw-data-in-repository',
    places: (sound) =>
      thingsOf(sound, 'evidence').flatMap((source) => {
        const place = factsOf(source, 'personal data')[0]?.values[0];
        return place
          ? [{ about: [source], edits: [rewrite(place.span, '"data/raw"')], beside: ['data/raw/first.csv'] }]
          : [];
      }),
  },
  {
    fault: 'An e-mail address stands in the plan',
    rule: 'ethics/personal-data-in-plan',
    places: each('role', (role) =>
      role.title ? [rewrite(role.title.span, `"${role.title.text}, anna.berg@school.example"`)] : [],
    ),
  },
  {
    fault: 'A telephone number stands in the plan',
    rule: 'ethics/personal-data-in-plan',
    places: each('question', (question) => [addLine(question, 'note "Ring 0161 496 0123 before you come."')]),
  },
  ...(['withdrawal', 'publication', 'anonymity'] as const).map(
    (right): Mutator => ({
      fault: `Nothing says how people are protected: ${right}`,
      rule: 'ethics/rights-unstated',
      places: without('contract', right),
    }),
  ),
  {
    fault: 'Students are asked by those who teach them, and nothing makes it safe',
    rule: 'ethics/power-over-own-students',
    follows: ['evidence/not-scheduled'],
    places: (sound) => {
      const [question] = thingsOf(sound, 'question');
      const group = thingsOf(sound, 'group').find((one) => one.name && isStudent(sound.plan, one) && says(one, 'at'));
      const school = group && pointedAt(sound.plan, group, 'at')[0];
      const who = school && roleAt(sound, school, 'teacher');
      if (!question || !group || !who) return [];
      const safe = thingsOf(sound, ['contract', 'agreement', 'role', 'team']).flatMap((one) =>
        dropFacts(sound, one, factsOf(one, 'safeguard')),
      );
      const own = addLine(
        question,
        `evidence "What my own class says of me" gathered by ${who} of ${nameOf(group)} planned { method interview  voice student  consent opt-in of ${nameOf(group)}, guardian  audience not stated  returned to not stated }`,
      );
      return [{ edits: [...safe, own] }];
    },
  },
  {
    fault: 'Approval is given when gathering has begun',
    rule: 'ethics/before-approval',
    places: (sound) =>
      thingsOf(sound, 'contract').flatMap((contract) => {
        const day = factsOf(contract, 'approval').flatMap((fact) => factsOf(fact, 'on'))[0];
        const end = edgesOf(sound.plan, contract).end;
        return day && end.state === 'known'
          ? [{ about: [contract, ...thingsOf(sound, 'evidence')], edits: [sayInstead(day, end.days.last)] }]
          : [];
      }),
  },
  {
    fault: 'A source is begun before its approval',
    rule: 'ethics/before-approval',
    follows: ['contract/no-support', 'voice/untrained-student-researchers'],
    places: each('evidence', (source, { plan }) => {
      const day = plan.byKind.contract.flatMap((contract) =>
        factsOf(contract, 'approval').flatMap((fact) => factsOf(fact, 'on')),
      )[0]?.values[0];
      const from = factOf(source, 'from');
      return day?.type === 'date' && day.first && from && asksChildren(plan, source).is === true
        ? [sayInstead(from, daysAfter(day.first, -10))]
        : [];
    }),
  },
];
