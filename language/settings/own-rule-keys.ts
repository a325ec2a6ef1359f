import { type Severity, severities } from '../findings/finding.ts';
import { said } from '../locales/settings.ts';
import { conditions, kind } from './condition-keys.ts';
import { keyed, named, withAll } from './keyed.ts';
import type { OwnRule } from './own-rule.ts';
import { listOf, located, made, oneOf, type Shape, text } from './shapes.ts';

/** How a rule of a plan's own is written in `inquiry.yaml`. */

/** What each severity says of a finding. */
export const weights: Readonly<Record<Severity, string>> = {
  error: 'Something contradicts itself, or leads nowhere.',
  warning: 'Something that was to be said is not said yet.',
  hint: 'A question that a friend would ask.',
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
      means: 'What it is about, in a few words.',
      shape: text(said('someWords')),
      example: 'title: A meeting of which nothing is kept',
    },
    about: { means: 'The kind of thing it looks at.', shape: kind, example: 'about: meeting' },
    when: {
      means: 'It looks only at things of which all of these hold.',
      shape: conditions,
      example: 'when: [{says: {phrase: status, value: done}}]',
    },
    must: {
      means: 'It speaks where one of these does not hold.',
      shape: conditions,
      example: 'must:\n  - says: decides\n  - points: {phrase: with, kind: role, at least: 2}',
    },
    message: {
      means: 'What it says; `{title}` is what the thing is called.',
      shape: text(said('aSentence'), (words) => {
        const [hole] = words.replaceAll('{title}', '').match(/\{\w*\}/) ?? [];
        return hole === undefined ? undefined : { said: said('noHole', { hole, title: '{title}' }) };
      }),
      example: 'message: Who keeps the notes of “{title}”?',
    },
    why: {
      means: 'Why it matters, for those who read it.',
      shape: text(said('aSentence')),
      example: 'why: Who could not come must be able to go on.',
    },
    question: {
      means: 'What a critical friend would ask.',
      shape: text(said('aSentence')),
      example: 'question: Where can others read it?',
    },
    'when not': {
      means: 'When it does not apply and may be accepted.',
      shape: text(said('aSentence')),
      example: 'when not: The meeting was open to all.',
    },
    severity: {
      means: 'What it weighs: error, warning (where nothing is said) or hint.',
      shape: oneOf(severities, weights),
      example: 'severity: hint',
    },
    examples: {
      means: 'Small plans on which it is tried: where it speaks, and where it is silent.',
      shape: withAll(
        keyed(said('ownExamples'), {
          speaking: {
            means: 'Where it must speak.',
            shape: examples,
            example: 'speaking: meeting "Forum" { status done }',
          },
          silent: {
            means: 'Where it must be silent.',
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
      chosen: { key: 'network/notes-kept', means: 'A rule of your own, by its name.', shape, isRule: true },
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
