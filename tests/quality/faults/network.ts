import { everyFact, factOf, factsOf, valuesOf, wordsOf } from '../../../language/model/ask/facts.ts';
import { actionsOf } from '../../../language/model/ask/framing/levels.ts';
import { organisationsOf } from '../../../language/model/ask/people/organisations.ts';
import { edgesOf } from '../../../language/model/ask/time/periods.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import { addLine } from '../../../language/rules/mend.ts';
import type { Mutator, Sound } from '../mutator.ts';
import { partners, roleWith } from '../people.ts';
import { added, each, thingsOf, whole, without } from '../places.ts';
import { dropFacts, dropThings, rewrite, sayInstead } from '../verbs.ts';

/** Others than schools are named among those who are to learn. */
const learnElsewhere = (sound: Sound): boolean =>
  thingsOf(sound, ['training', 'duty'])
    .filter(({ kind, word }) => kind === 'training' || word === 'training' || word === 'staff development')
    .some((work) => {
      const block = sound.plan.parents.get(work);
      const named = [work, ...(block?.kind === 'duties' ? [block] : [])].flatMap((one) =>
        valuesOf(one, 'for', 'to', 'with'),
      );
      return named.some(
        (value) =>
          organisationsOf(sound.plan, value).length === 0 ||
          organisationsOf(sound.plan, value).some(({ word }) => word !== 'school'),
      );
    });

export const networkFaults: readonly Mutator[] = [
  { fault: 'A visit has no focus', rule: 'network/one-way-visit', places: without('visit', 'focus') },
  {
    fault: 'Nobody agreed the focus of a visit',
    rule: 'network/one-way-visit',
    places: each('visit', (visit) =>
      factsOf(visit, 'focus').flatMap((focus) =>
        focus.values.slice(-1).map(({ span }) => rewrite({ ...span, start: span.end, end: focus.span.end }, '')),
      ),
    ),
  },
  {
    fault: 'The hosts learn nothing from a visit',
    rule: 'network/one-way-visit',
    places: without('visit', 'hosts learn'),
  },
  {
    fault: 'The focus of a visit is agreed when it is over',
    rule: 'network/one-way-visit',
    places: each('visit', (visit, { plan }) => {
      const { end } = edgesOf(plan, visit);
      const day = factsOf(visit, 'focus').flatMap((focus) => everyFact(focus, 'on'))[0];
      return day && end.state === 'known' ? [sayInstead(day, daysAfter(end.days.last, 5))] : [];
    }),
  },
  {
    fault: 'A network has a shared theme, and a school does not say what it means there',
    rule: 'network/no-local-focus',
    follows: ['reports/no-account'],
    places: added((sound) => {
      if (sound.plan.head?.facts.some(({ values }) => values.some((value) => value.type === 'name' && value.each)))
        return undefined;
      const who = roleWith(sound, 'leader', 'teacher');
      return (
        who &&
        `school beech "Beech School"\n\nnetwork "Schools of the valley" coordinated by ${who} {\n  members beech, "Another school"\n  topic mobility\n}`
      );
    }),
  },
  {
    fault: 'A trio has two schools',
    rule: 'network/bad-trio',
    places: added((sound) => {
      const [a, b] = partners(sound, 'school');
      return a?.name && b?.name
        ? `trio "Two of three" { members ${a.name.text}, ${b.name.text}  alike "Near to one another."  summary to "All schools" }`
        : undefined;
    }),
  },
  {
    fault: 'A trio meets, and nobody outside it hears of it',
    rule: 'network/bad-trio',
    places: added(
      () =>
        'trio "A trio of the town" { members "First school", "Second school", "Third school"  alike "Near to one another."  meets every month }',
    ),
  },
  {
    fault: 'Nothing says in what the schools of a trio are alike',
    rule: 'network/bad-trio',
    places: added(
      () =>
        'trio "A trio of the town" { members "First school", "Second school", "Third school"  summary to "All schools" }',
    ),
  },
  {
    fault: 'Actions at different levels, and none depends on another',
    rule: 'network/levels-unconnected',
    follows: ['cycle/no-prediction'],
    places: whole(
      (sound) => {
        const actions = actionsOf(sound.plan);
        const levels = new Set(actions.flatMap((one) => wordsOf(one, 'level')));
        return levels.size > 1
          ? actions.flatMap((one) => dropFacts(sound, one, [...factsOf(one, 'depends on'), ...factsOf(one, 'after')]))
          : [];
      },
      ['change', 'activity'],
    ),
  },
  {
    fault: 'A level is declared at which nobody works',
    rule: 'network/levels-unconnected',
    places: each('partnership', (head, sound) => {
      if (roleWith(sound, 'official', 'policy') || partners(sound, 'agency').length > 0) return [];
      const level = factOf(head, 'level');
      const words = [...(level?.values.map(({ text }) => text) ?? []), 'national'].join(', ');
      return level ? [sayInstead(level, words)] : [addLine(head, 'level national')];
    }),
  },
  {
    fault: 'An action for the area, and no look at the whole of it first',
    rule: 'network/no-context-first',
    places: whole(
      (sound) =>
        thingsOf(sound, 'evidence').flatMap((source) =>
          wordsOf(source, 'kind').includes('contextual-analysis')
            ? dropFacts(sound, source, factsOf(source, 'kind'))
            : [],
        ),
      ['change'],
    ),
  },
  {
    fault: 'Nothing moves between schools',
    rule: 'network/nothing-moves',
    places: whole(
      (sound) =>
        thingsOf(sound, 'network').length === 0
          ? []
          : [
              ...dropThings(sound, thingsOf(sound, ['move', 'visit'])),
              ...thingsOf(sound, ['network', 'cluster', 'meeting']).flatMap((one) =>
                dropFacts(sound, one, factsOf(one, 'summary to')),
              ),
            ],
      ['network'],
    ),
  },
  {
    fault: 'Only schools are to learn anything',
    rule: 'network/capacity-one-sided',
    places: whole(
      (sound) =>
        learnElsewhere(sound)
          ? []
          : thingsOf(sound, 'party').flatMap((one) =>
              one.word === 'school' ? [] : dropFacts(sound, one, factsOf(one, 'needs')),
            ),
      ['party'],
    ),
  },
];
