import type { Finding } from '../../language/findings/finding.ts';
import { allRules } from '../../language/rules/index.ts';
import { faults } from './faults/index.ts';
import { knownFor } from './known.ts';
import type { Mutator, Sound } from './mutator.ts';
import type { Planting } from './planting.ts';
import { heardAtRecommended } from './sounds.ts';

/** `docs/quality.md`: what is caught, what is not, and what sound plans hear, as the suite finds it today. */
export function qualityPage(sounds: readonly Sound[], plantings: readonly Planting[]): string {
  const sections = [
    opening(sounds, plantings),
    caught(plantings),
    uncaught(plantings),
    beside(plantings),
    quiet(sounds),
    everyFault(plantings),
  ];
  return `<!-- Generated from tests/quality/ by \`npm run quality\`. -->\n\n${sections.join('\n\n')}\n`;
}

const categories = Object.keys(faults);
const rulesOf = (category: string): readonly string[] =>
  allRules.map(({ id }): string => id).filter((id) => id.startsWith(`${category}/`));
const linkTo = (rule: string): string => `[${rule}](rules/${rule}.md)`;

function opening(sounds: readonly Sound[], plantings: readonly Planting[]): string {
  return [
    '# How well faults are noticed',
    `Sound plans are taken from the [examples](../examples), and single faults are planted in them by program: a line is
taken out, a day moved, a number changed, a declaration added that lacks what it needs. Each fault is planted at every
place of every plan where it can be, one at a time: ${plantings.length} plantings of ${Object.values(faults).flat().length} faults in ${sounds.length} plans, and
of every rule one at least. Each should be asked about by the rule that is for it, where the fault is, and by no other
rule than rightly follows from the same fault.`,
    `\`npm run quality\` plants them again and writes this page; \`npx vitest run tests/quality\` holds it to what is found.`,
  ].join('\n\n');
}

function caught(plantings: readonly Planting[]): string {
  const rows = categories.map((category) => {
    const own = plantings.filter(({ rule }) => rule.startsWith(`${category}/`));
    return [category, rulesOf(category).length, ...counts(own)];
  });
  const total = ['**together**', sum(rows.map((row) => Number(row[1]))), ...counts(plantings)];
  return [
    '## Caught and missed',
    '“Cannot tell” is the third answer of a check: it says so, and is counted, and nobody is told that all is well.',
    table(['Category', 'Rules', 'Planted', 'Caught', 'Cannot tell', 'Missed', 'Collateral'], [...rows, total]),
  ].join('\n\n');
}

function counts(plantings: readonly Planting[]): readonly number[] {
  const outcomes = (['caught', 'untold', 'missed'] as const).map(
    (outcome) => plantings.filter((one) => one.outcome === outcome).length,
  );
  return [plantings.length, ...outcomes, sum(plantings.map(({ collateral }) => collateral.length))];
}

function uncaught(plantings: readonly Planting[]): string {
  const open = plantings.filter(({ outcome }) => outcome !== 'caught');
  const groups = Map.groupBy(open, (one) => `${one.fault}|${one.outcome}|${knownFor(one)?.because}`);
  const rows = [...groups.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const plans = [...new Set([first, ...more].map(({ sound }) => sound))].join(', ');
    const outcome = first.outcome === 'missed' ? 'missed' : 'cannot tell';
    const because = knownFor(first)?.because ?? 'not looked into yet';
    return [[first.fault, linkTo(first.rule), outcome, plans, because]];
  });
  const what = '## What is not caught, and why';
  return [
    what,
    rows.length > 0 ? table(['Fault', 'Rule', 'Answer', 'In', 'Because'], rows) : 'Everything is caught.',
  ].join('\n\n');
}

function beside(plantings: readonly Planting[]): string {
  const lines = plantings.flatMap(({ fault, sound, collateral }) =>
    collateral.map((rule) => `- ${fault} (${sound}): ${linkTo(rule)}`),
  );
  return [
    '## Collateral',
    'Rules that spoke about something that does not follow from the fault.',
    lines.length > 0 ? [...new Set(lines)].join('\n') : 'None.',
  ].join('\n\n');
}

/** What the plans hear as they are: every line of it would be a false alarm, or a fault of the plan. */
function quiet(sounds: readonly Sound[]): string {
  const rows = sounds.map((sound) => [sound.name, told(heardAtRecommended(sound)), told(sound.heard)]);
  return [
    '## What the sound plans hear unmutated',
    `A finding in a plan that is sound is a false alarm, or it is just and the plan is not as sound as it was thought to be.
What a plan hears before a fault is planted counts for nothing above.`,
    table(['Plan', 'At `recommended`', 'At `all`'], rows),
  ].join('\n\n');
}

function told(findings: readonly Finding[]): string {
  const rules = [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, { length }]) =>
    length > 1 ? `${rule} × ${length}` : rule,
  );
  return rules.length > 0 ? rules.sort().join(', ') : 'nothing';
}

function everyFault(plantings: readonly Planting[]): string {
  const rowOf = (mutator: Mutator): readonly (string | number)[] => {
    const own = plantings.filter(({ fault }) => fault === mutator.fault);
    return [mutator.fault, linkTo(mutator.rule), own.length, own.filter(({ outcome }) => outcome === 'caught').length];
  };
  const rows = Object.values(faults).flatMap((mutators) => mutators.map(rowOf));
  return ['## Every fault', table(['Fault', 'Rule', 'Planted', 'Caught'], rows)].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const isNumber = (column: number): boolean => rows.every((row) => typeof row[column] === 'number');
  const rule = head.map((_, column) => (isNumber(column) ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
