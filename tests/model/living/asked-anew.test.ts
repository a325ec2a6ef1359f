import { describe, expect, it } from 'vitest';
import { factOf, says, valuesOf } from '../../../language/model/ask/facts.ts';
import { inAllThings } from '../../../language/model/ask/once.ts';
import type { Plan } from '../../../language/model/join.ts';
import { LivingPlan } from '../../../language/model/living/plan.ts';
import { asked as askedOf, type Edit, read } from './asked.ts';

/** What an edit asks anew in a plan that is typed into: whatever looked at what was edited, and nothing else. */

const text = `// Read on Mondays.
inquiry "Calm starts" by tutor
role tutor "Form tutor" voice teacher
question why "Why are they late?" by tutor {
  evidence walks "Walking interviews" voice student
}
`;

function asked(question: (plan: Plan) => unknown, ...edits: readonly Edit[]): readonly number[] {
  return askedOf(text, question, edits);
}

const title = ['Why are they late?', 'Why do they come late?'] as const;
const name = ['walks', 'talks'] as const;
const voice = ['voice student', 'voice family'] as const;
const comment = ['// Read on Mondays.', '// Read on Mondays and on Fridays.'] as const;
const space = ['\nquestion', '\n\n\nquestion'] as const;

describe('a question about a plan that is typed into', () => {
  it('is worked out once for as many as ask it', () => {
    expect(asked((plan) => plan.things.length)).toEqual([1]);
  });

  it('is worked out anew where something it read says something else', () => {
    const titles = (plan: Plan): unknown => plan.byKind.question.map((thing) => thing.title?.text);
    expect(asked(titles, name, voice, title)).toEqual([1, 1, 1, 2]);
  });

  it('is not worked out anew for a comment or white space', () => {
    const everything = (plan: Plan): unknown =>
      plan.things.map(({ kind, name, title, facts }) => [kind, name?.text, title?.text, facts.length]);
    expect(asked(everything, comment, space)).toEqual([1, 1, 1]);
  });

  it('is worked out anew for another property only where it read that one', () => {
    const voices = (plan: Plan): unknown =>
      plan.byKind.evidence.map((one) => valuesOf(one, 'voice').map((value) => value.text));
    const owners = (plan: Plan): unknown => plan.byKind.evidence.map((one) => factOf(one, 'by') === undefined);
    expect(asked(voices, voice)).toEqual([1, 2]);
    expect(asked(owners, voice)).toEqual([1, 1]);
  });

  it('is not worked out anew for what a property says, where it asked no more than whether it is there', () => {
    const hasVoice = (plan: Plan): unknown => plan.byKind.evidence.map((one) => says(one, 'voice'));
    expect(asked(hasVoice, voice, [' voice family', ''])).toEqual([1, 1, 2]);
  });

  it('is worked out anew where something is declared of the kind it looked at', () => {
    const count = (plan: Plan): unknown => plan.byKind.evidence.length;
    const [role, evidence] = ['role ta "Teaching assistant"\nrole tutor', '{\n  evidence notes "Notes"'];
    expect(asked(count, ['role tutor', role], ['{', evidence])).toEqual([1, 1, 2]);
  });

  it('is worked out anew where a name points at something else', () => {
    const pointed = (plan: Plan): unknown =>
      plan.byKind.question.flatMap((one) => valuesOf(one, 'by').map((value) => plan.targets.get(value)?.[0]?.kind));
    expect(asked(pointed, title, ['role tutor', 'role mentor'])).toEqual([1, 1, 2]);
  });
});

describe('what all things answer', () => {
  const kindsAndTitles = inAllThings(({ kind, title: words }) => [`${kind} ${words?.text}`]);

  it('is worked out anew in the declaration that was edited, and in no other', () => {
    const seen: string[] = [];
    const voices = inAllThings((thing) => {
      seen.push(thing.kind);
      return valuesOf(thing, 'voice').map((value) => value.text);
    });
    const living = new LivingPlan(read(text));
    expect(voices(living)).toEqual(['teacher', 'student']);
    seen.length = 0;
    living.takeOver(read(text.replace('student', 'family')));
    expect(voices(living)).toEqual(['teacher', 'family']);
    expect(seen).toEqual(['question', 'evidence']);
  });

  it('outdates nothing that rests on it where it comes out as it was', () => {
    const told = (plan: Plan): unknown => kindsAndTitles(plan).join(', ');
    expect(asked(told, voice, title)).toEqual([1, 1, 2]);
  });
});
