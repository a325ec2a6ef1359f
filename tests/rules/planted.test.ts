import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../language/rules/index.ts';
import { verdictOf } from './examples.ts';
import type { Fault } from './planted/fault.ts';
import { faults } from './planted/faults.ts';

/** Two sound plans, and faults planted in them one by one: each is asked about by the rule that should, and by no other. */

const sound = { inquiry: planText('inquiry'), partnership: planText('partnership') };
const options = { settings: 'rules:\n  preset: recommended\n', today: '2026-12-01' };

function planText(name: string): string {
  return readFileSync(new URL(`planted/${name}.inquiry`, import.meta.url), 'utf8');
}

function planted({ plan, edits }: Fault): string {
  return edits.reduce((text, [before, after]) => {
    expect(text.split(before), `“${before}” stands once in the plan`).toHaveLength(2);
    return text.replace(before, () => after);
  }, sound[plan]);
}

describe.each(['inquiry', 'partnership'] as const)('the sound %s', (plan) => {
  it('is asked nothing', () => {
    const { findings, undecided } = verdictOf(options, sound[plan]);
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(undecided).toEqual([]);
  });
});

describe.each(['inquiry', 'partnership'] as const)('in the %s', (plan) => {
  it.each(faults.filter((fault) => fault.plan === plan))('$fault: $asked', (fault) => {
    const { findings, undecided } = verdictOf(options, planted(fault));
    expect(findings.map(({ rule }) => rule).sort()).toEqual([...fault.asked].sort());
    expect(undecided.map(({ rule }) => rule)).toEqual(fault.untold ?? []);
  });
});

describe('the planted faults', () => {
  it('try every rule of the first version about plans at least twice', () => {
    // One looks at inquiry.yaml, one at the checks, one at text that no slip of the pen makes.
    const elsewhere = ['settings/invalid', 'internal/rule-failed', 'syntax/unreadable'];
    const tried = faults.flatMap(({ asked }) => [...new Set(asked)]);
    const first = allRules.filter(({ since }) => since === '0.1.0').map(({ id }): string => id);
    const rules = first.filter((id) => !elsewhere.includes(id));
    expect(rules.filter((id) => tried.filter((one) => one === id).length < 2)).toEqual([]);
  });
});
