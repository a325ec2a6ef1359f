import { type Severity, severities } from '../findings/finding.ts';
import { type Meaning, meant, said } from '../locales/settings.ts';
import { conditions, kind } from './condition-keys.ts';
import { keyed, named, withAll } from './keyed.ts';
import type { OwnRule } from './own-rule.ts';
import { listOf, located, made, oneOf, type Shape, text } from './shapes.ts';

/** How a rule of a plan's own is written in `inquiry.yaml`. */

/** What each severity says of a finding. */
export const weights: Readonly<Record<Severity, Meaning>> = {
  error: meant('meantError'),
  warning: meant('meantWarning'),
  hint: meant('meantHint'),
};

export const ownRuleExample = `own:
  network/notes-kept:
    title: A meeting of which nothing is kept
    about: meeting
    when: [{says: {phrase: status, value: done}}]
    must: [{says: decides}]
    message: “{title}” was held, and nothing says what came of it. Where can those who were not there read it?
    why: Who could not come must be able to go on from where the others stopped.
    examples:
      speaking: meeting "Autumn forum" { status done }
      silent: meeting "Autumn forum" { status done  decides "Meet at Ash next." }`;

const examples = listOf(made(located(text(said('aSmallPlan'))), ({ value, place }) => ({ plan: value, place })));

const ownRuleKeys = withAll(
  keyed(said('ownRule'), {
    title: {
      means: meant('meantOwnTitle'),
      shape: text(said('someWords')),
      example: 'title: A meeting of which nothing is kept',
    },
    about: { means: meant('meantAbout'), shape: kind, example: 'about: meeting' },
    when: {
      means: meant('meantWhen'),
      shape: conditions,
      example: 'when: [{says: {phrase: status, value: done}}]',
    },
    must: {
      means: meant('meantMust'),
      shape: conditions,
      example: 'must:\n  - says: decides\n  - points: {phrase: with, kind: role, at least: 2}',
    },
    message: {
      means: meant('meantMessage', { title: '{title}' }),
      shape: text(said('aSentence'), (words) => {
        const [hole] = words.replaceAll('{title}', '').match(/\{\w*\}/) ?? [];
        return hole === undefined ? undefined : { said: said('noHole', { hole, title: '{title}' }) };
      }),
      example: 'message: Who keeps the notes of “{title}”?',
    },
    why: {
      means: meant('meantWhy'),
      shape: text(said('aSentence')),
      example: 'why: Who could not come must be able to go on.',
    },
    question: {
      means: meant('meantQuestion'),
      shape: text(said('aSentence')),
      example: 'question: Where can others read it?',
    },
    'when not': {
      means: meant('meantWhenNot'),
      shape: text(said('aSentence')),
      example: 'when not: The meeting was open to all.',
    },
    severity: {
      means: meant('meantOwnSeverity'),
      shape: oneOf(severities, weights),
      example: 'severity: hint',
    },
    examples: {
      means: meant('meantExamples'),
      shape: withAll(
        keyed(said('ownExamples'), {
          speaking: {
            means: meant('meantSpeaking'),
            shape: examples,
            example: 'speaking: meeting "Forum" { status done }',
          },
          silent: {
            means: meant('meantSilent'),
            shape: examples,
            example: 'silent: meeting "Forum" { status ahead }',
          },
        }),
        'examplesLack',
        ['speaking', 'silent'],
      ),
      example: 'examples:\n  speaking: meeting "Forum" { status done }\n  silent: meeting "Forum" { status ahead }',
    },
  }),
  'ruleLacks',
  ['about', 'must', 'message', 'why', 'examples'],
);

/** A rule of which part cannot be read would ask something else than was meant: it is left out as a whole. */
function whole<T>(shape: Shape<T>): Shape<T> {
  return {
    ...shape,
    read(node, reading) {
      let isSound = true;
      const value = shape.read(node, {
        ...reading,
        problem(place, fault) {
          isSound = false;
          reading.problem(place, fault);
        },
      });
      return isSound ? value : undefined;
    },
  };
}

const ownId = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

/** The rules of a plan's own, by their ids. */
export const ownRules: Shape<readonly OwnRule[]> = made(
  named({
    words: said('ownRules'),
    value: whole(ownRuleKeys),
    keyFault: (id, { rules }) => {
      if (!ownId.test(id)) return { said: said('ruleName', { id }) };
      // What a file declares itself is among the known too, once; twice is a clash with one that ships.
      const isTaken = (rules ?? []).filter((rule) => rule.id === id).length > 1;
      return isTaken ? { said: said('ruleTaken', { id }) } : undefined;
    },
    schema: (value) => ({ type: 'object', additionalProperties: value }),
    offers: (shape) => ({
      chosen: { key: 'network/notes-kept', means: meant('meantOwnRule'), shape, isRule: true },
    }),
  }),
  (entries) =>
    entries.map(([id, keys]) => ({
      id,
      title: keys.title ?? id,
      severity: keys.severity ?? 'warning',
      about: keys.about,
      when: keys.when ?? [],
      must: keys.must,
      message: keys.message,
      why: keys.why,
      question: keys.question ?? keys.message,
      whenNot: keys['when not'] ?? '',
      examples: keys.examples,
    })),
);
