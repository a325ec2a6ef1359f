import {
  everyFact,
  factOf,
  factsOf,
  hasMark,
  isPartnership,
  pointedAt,
  pointingAt,
  says,
  within,
} from '../../../language/model/ask/facts.ts';
import type { Thing } from '../../../language/model/plan.ts';
import type { Mutator, Sound } from '../mutator.ts';
import { nameOf, roleWith } from '../people.ts';
import { added, each, parentOf, thingsOf, without } from '../places.ts';
import { dropFacts, dropThings, rewrite, sayInstead } from '../verbs.ts';

/** Everything that says who reads a source: on it, on the findings that rest on it, in the meetings that read it. */
function readBy(sound: Sound, source: Thing, who: string) {
  const { plan } = sound;
  const claims = pointingAt(plan, source, 'based on').filter(({ kind }) => kind === 'finding');
  const readings = pointingAt(plan, source, 'reads');
  const said = [source, ...claims].flatMap((one) => everyFact(one, 'interpreted by', 'checked by'));
  const there = readings.flatMap((one) =>
    (['by', 'with', 'led by', 'attended by'] as const).flatMap((phrase) => factsOf(one, phrase)),
  );
  return [...said, ...there].map((fact) => sayInstead(fact, who));
}

const tentative = (finding: Thing) => finding.marks.filter(({ mark }) => mark === 'tentative');

export const claimsFaults: readonly Mutator[] = [
  { fault: 'A finding rests on nothing', rule: 'claims/unsupported', places: without('finding', 'based on') },
  {
    fault: 'A finding rests on what is declared nowhere',
    rule: 'claims/unsupported',
    places: each('finding', (finding) => {
      const on = factOf(finding, 'based on');
      return on ? [sayInstead(on, '"What everybody says"')] : [];
    }),
  },
  {
    fault: 'A finding rests on a value',
    rule: 'claims/unsupported',
    places: each('finding', (finding, sound) => {
      const on = factOf(finding, 'based on');
      const other = thingsOf(sound, 'practice').find(({ name }) => name);
      return on && other ? [sayInstead(on, nameOf(other))] : [];
    }),
  },
  {
    fault: 'One person alone interprets a source',
    rule: 'claims/lone-interpreter',
    follows: ['reports/participants-not-told', 'relations/no-forum', 'voice/overclaimed', 'voice/unheard'],
    places: each('evidence', (source, sound) => {
      const who = roleWith(sound, 'leader', 'teacher');
      return who && says(source, 'interpreted by') ? readBy(sound, source, who) : [];
    }),
  },
  {
    fault: 'A finding is told for good, and no other account is looked at',
    rule: 'claims/no-rival',
    places: each('finding', (finding, sound) => {
      const questions = [parentOf(finding, sound), ...pointedAt(sound.plan, finding, 'answers')].filter(
        (one) => one?.kind === 'question',
      );
      const rivals = [finding, ...questions].flatMap((one) =>
        one ? within(sound.plan, one).filter(({ kind }) => kind === 'rival') : [],
      );
      return [...dropFacts(sound, finding, factsOf(finding, 'rejects')), ...dropThings(sound, rivals)];
    }),
  },
  {
    fault: 'A rival is put aside without evidence',
    rule: 'claims/rival-dismissed',
    follows: ['evidence/no-counter'],
    places: each('finding', (finding, sound) =>
      factsOf(finding, 'rejects').flatMap((fact) =>
        factsOf(fact, 'based on').flatMap((clause) => dropFacts(sound, finding, [clause])),
      ),
    ),
  },
  {
    fault: 'A rival is rejected, and no evidence is named',
    rule: 'claims/rival-dismissed',
    follows: ['evidence/no-counter'],
    places: each('rival', (rival, sound) =>
      hasMark(rival, 'rejected') || says(rival, 'because') ? dropFacts(sound, rival, factsOf(rival, 'based on')) : [],
    ),
  },
  {
    fault: 'A finding is held for good that nobody has checked',
    rule: 'claims/not-checked',
    follows: ['reports/participants-not-told', 'voice/overclaimed'],
    places: each('finding', (finding, sound) => {
      const agreed = hasMark(finding, 'agreed') ? [] : tentative(finding).map(({ span }) => rewrite(span, 'agreed'));
      const checks = dropFacts(sound, finding, [
        ...factsOf(finding, 'checked by'),
        ...factsOf(finding, 'interpreted by'),
      ]);
      const isRead = pointingAt(sound.plan, finding, 'reads', 'covers', 'based on').length > 0;
      const isHeld = hasMark(finding, 'agreed') || tentative(finding).length > 0;
      return says(finding, 'checked by') && isHeld && !isRead ? [...agreed, ...checks] : [];
    }),
  },
  {
    fault: 'Nothing is said of what use a finding is',
    rule: 'claims/no-utility',
    places: each('finding', (finding, sound) => [
      ...tentative(finding).map(({ span }) => rewrite(span, 'agreed')),
      ...dropFacts(sound, finding, factsOf(finding, 'useful')),
    ]),
  },
  {
    fault: 'Only a researcher says of what use a finding is',
    rule: 'claims/no-utility',
    places: each('finding', (finding, sound) => {
      const who = roleWith(sound, 'researcher');
      const by = factsOf(finding, 'useful').flatMap((fact) => factsOf(fact, 'by'));
      return who && by.length > 0
        ? [...tentative(finding).map(({ span }) => rewrite(span, 'agreed')), ...by.map((fact) => sayInstead(fact, who))]
        : [];
    }),
  },
  {
    fault: 'A finding about the collaboration rests on what its own people say',
    rule: 'claims/self-report',
    places: added((sound) => {
      const who = roleWith(sound, 'leader', 'teacher');
      const other = roleWith(sound, 'researcher');
      const team = thingsOf(sound, 'team')[0];
      return who && other && team && isPartnership(sound.plan)
        ? `evidence own-words "How it was for us" gathered by ${who} of ${who} planned { method interview  consent opt-in of ${who} }\n\nfinding "We trust one another." about ${nameOf(team)} based on own-words tentative { by ${who}  interpreted by ${who}, ${other}  rival "We were too busy to quarrel." }`
        : undefined;
    }),
  },
];
