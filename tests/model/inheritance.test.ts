import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inheritanceOf } from '../../language/model/inheritance.ts';
import { join } from '../../language/model/join.ts';
import type { Part, Thing, Value } from '../../language/model/plan.ts';
import { eachSaid } from '../../language/model/said.ts';
import { defaultSettings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { planOf } from '../support/plan.ts';

/** Declarations that may stand in a programme and in its members, with names that both may bear. */
const lines = [
  'school ash "Ash"',
  'school elm "Ash"',
  'role head "Head" at ash voice leader',
  'role tutor "Head" at elm',
  'team inquirers "Inquirers" { coordinated by head  members head, tutor, support-staff }',
  'group quiet "Quiet" at ash 46 students',
  'network pathways "Pathways" { members ash, elm  coordinated by "Head" }',
  'cluster trio "Trio" in pathways { members ash }',
  'outcome "They speak." for quiet due autumn { target 3 of 6 quiet }',
  'evidence talks "Talks" of quiet { consent opt-in of guardian, quiet  voice student }',
  'role guardian "Guardian"',
  'accept contract/missing because "Head"',
  'finding "Nothing to do." based on talks { raised by inquirers  evidence notes "Notes" by head }',
];
const text = fc.subarray(lines, { minLength: 1 }).map((some) => some.join('\n'));

function plans(
  own: string,
  lent: string,
): { readonly member: ReturnType<typeof join>; readonly all: ReturnType<typeof join> } {
  const settings = { ...defaultSettings, terms: [{ name: 'autumn', first: '2021-09-06', last: '2021-12-17' }] };
  const parts: readonly [Part, Part] = [readPart('/a/plan.inquiry', own), readPart('/b/programme.inquiry', lent)];
  const member = join({ root: '/a', settings, parts: [parts[0]], inheritance: inheritanceOf([parts[1]]) });
  return { member, all: join({ root: '/a', settings, parts }) };
}

function valuesIn(things: readonly Thing[]): Value[] {
  const values: Value[] = [];
  for (const thing of things)
    eachSaid(thing, ({ value }) => {
      values.push(value);
      if (value.type === 'amount' && value.unit) values.push(value.unit);
    });
  return values;
}

describe('what a member inherits', () => {
  it('is pointed at, and its own lines point, as if the member had written it', () => {
    fc.assert(
      fc.property(text, text, (own, lent) => {
        const { member, all } = plans(own, lent);
        for (const value of valuesIn(all.things)) {
          expect(member.targets.get(value)).toEqual(all.targets.get(value));
          expect(member.targets.has(value)).toBe(all.targets.has(value));
        }
        for (const thing of all.things) expect(member.parents.get(thing)).toBe(all.parents.get(thing));
        expect([...member.things, ...member.inherited]).toEqual(all.things);
      }),
      { numRuns: 500 },
    );
  });

  it('is pointed at by a member’s name where a line of the programme uses it', () => {
    const plan = planOf('role head "Our head"', { inherited: 'team inquirers "Inquirers" { members head }' });
    const [team] = plan.inherited;
    const [value] = team?.facts[0]?.values ?? [];
    expect(value && plan.targets.get(value)?.map(({ title }) => title?.text)).toEqual(['Our head']);
  });

  it('is not cited by the programme’s own lines', () => {
    const plan = planOf('school ash "Ash"', { inherited: 'school elm "Elm"\nrole head "Head" at elm' });
    expect([...plan.things, ...plan.inherited].filter((thing) => plan.citations.has(thing))).toEqual([]);
    expect(plan.references).toEqual([]);
  });
});
