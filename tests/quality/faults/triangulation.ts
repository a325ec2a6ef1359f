import type { Edit } from '../../../language/findings/finding.ts';
import { evidenceOf } from '../../../language/model/ask/evidence/evidence.ts';
import { isFromOutside } from '../../../language/model/ask/evidence/triangulation.ts';
import { factsOf, isAhead, pointedAt, valuesOf } from '../../../language/model/ask/facts.ts';
import type { Thing } from '../../../language/model/plan.ts';
import { addDeclaration, addLine } from '../../../language/rules/mend.ts';
import type { Mutator, Sound } from '../mutator.ts';
import { nameOf, roleWith } from '../people.ts';
import { added, each, thingsOf } from '../places.ts';
import { dropFacts, dropThings, sayInstead } from '../verbs.ts';

/** Every source of a question, with the values of some phrase written as one. */
const allAlike = (
  sound: Sound,
  question: Thing,
  phrase: 'method' | 'voice' | 'of' | 'about',
  words: string,
): readonly Edit[] =>
  evidenceOf(sound.plan, question).flatMap((source) => {
    const [first, ...others] = factsOf(source, phrase);
    return first
      ? [sayInstead(first, words), ...dropFacts(sound, source, others)]
      : [addLine(source, `${phrase} ${words}`)];
  });

const asked = (question: Thing, { plan }: Sound): boolean =>
  !isAhead(question) && evidenceOf(plan, question).length > 1;

/** Lines that a new question of the plan needs to be sound but for its sources. */
function questionWith(sound: Sound, sources: string): string | undefined {
  const [model] = thingsOf(sound, 'question');
  if (!model) return undefined;
  const of = (phrase: 'raised by' | 'by' | 'arises from' | 'level'): string =>
    factsOf(model, phrase)
      .map(
        (fact) =>
          `  ${phrase} ${fact.values.map(({ type, text }) => (type === 'text' ? `"${text}"` : text)).join(', ')}\n`,
      )
      .join('');
  return `question "Where is it different?" exploratory {\n${of('raised by')}${of('by')}${of('arises from')}${of('level')}  use not stated\n${sources}\n}`;
}

export const triangulationFaults: readonly Mutator[] = [
  {
    fault: 'All sources of a question are gathered by one method',
    rule: 'triangulation/methods',
    follows: ['evidence/practice-unobserved', 'ethics/no-consent', 'voice/no-reply'],
    places: each('question', (question, sound) =>
      asked(question, sound) ? allAlike(sound, question, 'method', 'interview') : [],
    ),
  },
  {
    fault: 'The methods of a question differ in name only',
    rule: 'triangulation/methods',
    follows: ['evidence/practice-unobserved', 'ethics/no-consent', 'evidence/statistics-alone', 'voice/no-reply'],
    places: each('question', (question, sound) => {
      if (!asked(question, sound)) return [];
      return evidenceOf(sound.plan, question).flatMap((source, index) => {
        const method = index % 2 === 0 ? 'survey' : 'questionnaire';
        const [first, ...others] = factsOf(source, 'method');
        return first
          ? [sayInstead(first, method), ...dropFacts(sound, source, others)]
          : [addLine(source, `method ${method}`)];
      });
    }),
  },
  {
    fault: 'Nobody from outside the team looks',
    rule: 'triangulation/outsider',
    places: each('question', (question, sound) => {
      if (!asked(question, sound)) return [];
      const { plan } = sound;
      const [owner] = [...valuesOf(question, 'by')].filter((value) =>
        (plan.targets.get(value) ?? []).some(({ kind }) => kind === 'role'),
      );
      if (!owner) return [];
      return evidenceOf(plan, question).flatMap((source) => {
        if (isFromOutside(plan, question, source).is !== true) return [];
        const marks = dropFacts(sound, source, factsOf(source, 'from outside the team'));
        return [
          ...marks,
          ...(['gathered by', 'by', 'with'] as const).flatMap((phrase) =>
            factsOf(source, phrase).map((fact) => sayInstead(fact, owner.text)),
          ),
        ];
      });
    }),
  },
  {
    fault: 'All sources of a question come from one group of people',
    rule: 'triangulation/people',
    follows: [
      'voice/unheard',
      'ethics/no-consent',
      'voice/no-reply',
      'claims/lone-interpreter',
      'ethics/power-over-own-students',
      'consistency/numbers-disagree',
      'aims/no-stance',
    ],
    places: each('question', (question, sound) => {
      const [group] = thingsOf(sound, 'group');
      if (!asked(question, sound) || !group) return [];
      const { plan } = sound;
      const voices = evidenceOf(plan, question).flatMap((source) => dropFacts(sound, source, factsOf(source, 'voice')));
      return [...voices, ...allAlike(sound, question, 'of', nameOf(group))];
    }),
  },
  {
    fault: 'A question is added that one source is to answer',
    rule: 'triangulation/people',
    follows: ['triangulation/methods', 'triangulation/outsider', 'evidence/not-scheduled', 'voice/no-student'],
    places: added((sound) => {
      const who = roleWith(sound, 'teacher');
      return (
        who &&
        questionWith(
          sound,
          `  evidence "Notes of a week" gathered by ${who} planned { method observation  voice teacher }`,
        )
      );
    }),
  },
  {
    fault: 'Each source of a question is about another practice',
    rule: 'triangulation/different-objects',
    places: each('question', (question, sound) => {
      if (!asked(question, sound)) return [];
      const sources = evidenceOf(sound.plan, question);
      const practices = sources
        .map((_, index) => `practice look-${index} "Practice ${index}" { now "It is done." }`)
        .join('\n');
      const about = sources.flatMap((source, index) => {
        const [first, ...others] = factsOf(source, 'about');
        return first
          ? [sayInstead(first, `look-${index}`), ...dropFacts(sound, source, others)]
          : [addLine(source, `about look-${index}`)];
      });
      return [...about, addDeclaration(sound.plan, question.span, practices)];
    }),
  },
  {
    fault: 'Everything is looked at through one theory',
    rule: 'triangulation/one-lens',
    places: (sound) => {
      const [question] = thingsOf(sound, 'question');
      if (!question || thingsOf(sound, 'theory').length > 0) return [];
      const theory = addDeclaration(sound.plan, question.span, 'theory lens "Belonging"');
      return [{ edits: [theory, addLine(question, 'draws on lens')] }];
    },
  },
  {
    fault: 'A second theory is taken away',
    rule: 'triangulation/one-lens',
    places: (sound) => {
      const theories = thingsOf(sound, 'theory');
      const [first] = theories;
      const isUsed = (theory: Thing): boolean =>
        sound.plan.things.some((thing) => pointedAt(sound.plan, thing, 'draws on').includes(theory));
      const idle = theories.filter((theory) => !isUsed(theory));
      return first && idle.length === theories.length - 1 && idle.length > 0
        ? [{ about: theories, edits: dropThings(sound, idle) }]
        : [];
    },
  },
];
