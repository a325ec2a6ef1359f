import { describe, expect, it } from 'vitest';
import { allRules } from '../../language/rules/index.ts';
import { faults } from './faults/index.ts';
import { known, knownFor } from './known.ts';
import { qualityPage } from './page.ts';
import type { Planting } from './planting.ts';
import { soundPlans } from './sounds.ts';
import { plantEverything } from './suite.ts';

/** One line for what was not caught, or asked beside, as a person reads it. */
const labelOf = ({ rule, fault, sound, about }: Planting): string => `${rule}: ${fault} (${sound}, ${about})`;

/** Single faults, planted by program at every place of sound plans: each is asked about by the rule that should. */

const [sounds, planted] = await Promise.all([soundPlans(), plantEverything()]);

describe.each(Object.entries(faults))('faults of %s', (category, mutators) => {
  const plantings = (): readonly Planting[] => planted.filter(({ rule }) => rule.startsWith(`${category}/`));

  it('are many, and each has a place', () => {
    expect(plantings().length).toBeGreaterThanOrEqual(15);
    const used = new Set(plantings().map(({ fault }) => fault));
    expect(mutators.map(({ fault }) => fault).filter((fault) => !used.has(fault))).toEqual([]);
  });

  it('are of rules that there are', () => {
    const ids = new Set([...allRules.map(({ id }): string => id)]);
    expect(mutators.filter(({ rule }) => !ids.has(rule) || !rule.startsWith(`${category}/`))).toEqual([]);
  });

  it('are there for every rule', () => {
    const tried = mutators.map(({ rule }) => rule);
    const all = allRules.map(({ id }): string => id).filter((id) => id.startsWith(`${category}/`));
    expect(all.filter((id) => !tried.includes(id))).toEqual([]);
  });

  it('are caught by the rule that should, but for those with a reason', () => {
    const missed = plantings().filter((one) => one.outcome !== 'caught' && knownFor(one) === undefined);
    expect(missed.map((one) => `${one.outcome} ${labelOf(one)}`)).toEqual([]);
  });

  it('make no other rule speak than follows from them', () => {
    const collateral = plantings().flatMap((one) => one.collateral.map((rule) => `${labelOf(one)} → ${rule}`));
    expect(collateral).toEqual([]);
  });

  it('name nothing as following that never does', () => {
    const stale = mutators.flatMap((mutator) => {
      const heard = plantings()
        .filter((one) => one.fault === mutator.fault)
        .flatMap(({ followed }) => followed);
      return (mutator.follows ?? []).filter((rule) => !heard.includes(rule)).map((rule) => `${mutator.fault}: ${rule}`);
    });
    expect(stale).toEqual([]);
  });
});

describe('all faults together', () => {
  it('stand in the page about quality as they were found', async () => {
    await expect(qualityPage(sounds, planted)).toMatchFileSnapshot('../../docs/quality.md');
  });

  it('are more than three hundred, in at least five plans', () => {
    expect(planted.length).toBeGreaterThanOrEqual(300);
    expect(new Set(planted.map(({ sound }) => sound)).size).toBeGreaterThanOrEqual(5);
  });

  it('are told apart by their words', () => {
    const words = Object.values(faults).flatMap((mutators) => mutators.map(({ fault }) => fault));
    expect(words.filter((one, index) => words.indexOf(one) !== index)).toEqual([]);
  });

  it('need every reason that is given for a fault that was not caught', () => {
    const needed = planted.flatMap((one) => knownFor(one)?.because ?? []);
    const plans = known.flatMap((one) => one.plans.map((plan) => ({ ...one, plan })));
    const idle = plans.filter(
      ({ fault, outcome, plan }) =>
        !planted.some((one) => one.fault === fault && one.outcome === outcome && one.sound === plan),
    );
    expect(idle.map(({ fault, plan }) => `${fault} (${plan})`)).toEqual([]);
    expect(known.filter(({ because }) => !needed.includes(because))).toEqual([]);
  });
});
