import { describe, expect, it } from 'vitest';
import type { Finding, Verdict } from '../../language/findings/finding.ts';
import { allRules } from '../../language/rules/index.ts';
import { complete, replace } from '../../language/rules/mend.ts';
import { defineRule, type Preset, type Rule } from '../../language/rules/rule.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { planOf, verdictOf } from './examples.ts';

const today = '2026-10-01';

type Said = { readonly said: 'It says {what}.' };

/** A rule of our own, so that the runner is tested and not the catalogue. */
function ruleThat(check: Rule<Said>['check'], about: Partial<Rule<Said>> = {}): Rule {
  return defineRule<Said>({
    id: 'contract/missing',
    since: '0.1.0',
    status: 'trial',
    severity: 'warning',
    nature: 'absence',
    preset: 'essential',
    title: 'A rule of a test',
    why: 'It shows the runner.',
    question: 'What does the runner do?',
    whenNot: 'Outside tests.',
    sources: [],
    messages: { said: 'It says {what}.' },
    check,
    examples: { speaking: [], silent: [] },
    ...about,
  });
}

const speaks = (about: Partial<Rule<Said>> = {}): Rule =>
  ruleThat((plan, report) => {
    for (const group of plan.byKind.group) {
      report.finding('said', { at: group.wordSpan, about: group, holes: { what: 'so' } });
    }
  }, about);

const group = 'inquiry "A calmer start" by "The tutor"\ngroup quiet "The quiet ones"';
const ids = ({ findings }: Verdict): string[] => findings.map(({ rule }) => rule);
const said = ({ rule, severity, message }: Finding): string => `${rule} ${severity}: ${message}`;

describe('a rule that breaks', () => {
  const breaks = ruleThat(
    () => {
      throw new Error('quiet ones');
    },
    { id: 'voice/no-student' },
  );

  it('costs its own findings, shows one of its own, and leaves the others', () => {
    const verdict = checkPlan(planOf(group), { today, rules: [breaks, speaks()] });
    const broke = 'The check voice/no-student broke, so what it looks for was not looked for here.';
    expect(verdict.findings.map(said)).toEqual([
      `internal/rule-failed warning: ${broke} The fault is ours; the other checks stand.`,
      'contract/missing hint: It says so.',
    ]);
  });

  it('says nothing of what it had found before it broke', () => {
    const half = ruleThat((plan, report) => {
      for (const one of plan.byKind.group) report.finding('said', { at: one.wordSpan, holes: { what: 'half' } });
      throw new Error('broke');
    });
    expect(ids(checkPlan(planOf(group), { today, rules: [half] }))).toEqual(['internal/rule-failed']);
  });

  it('leaves what was accepted of it in peace', () => {
    const accepted = `${group}\naccept voice/no-student by "The tutor" because "They are very young."`;
    const rules = [breaks, ...allRules.filter(({ id }) => id.startsWith('accept/'))];
    expect(ids(checkPlan(planOf(accepted), { today, rules }))).toEqual(['internal/rule-failed']);
  });

  it('has its place where the plan begins, even in an empty one', () => {
    const verdict = checkPlan(planOf(''), { today, rules: [breaks] });
    expect(verdict.findings.map(({ span }) => [span.start, span.end])).toEqual([[0, 0]]);
  });
});

describe('how strict a finding is', () => {
  const at = (status: string, rule: Rule): string[] => {
    const text = group.replace('by "The tutor"', `by "The tutor" { ${status} }`);
    return checkPlan(planOf(text), { today, rules: [rule] }).findings.map(({ severity }) => severity);
  };

  it.each([
    ['', 'error', 'warning'],
    ['status draft', 'warning', 'hint'],
    ['status draft', 'hint', 'hint'],
    ['status agreed', 'error', 'error'],
    ['status running', 'warning', 'warning'],
    ['status closed', 'hint', 'hint'],
  ] as const)('an absence, %s: %s is said as %s', (status, severity, expected) => {
    expect(at(status, speaks({ severity, nature: 'absence' }))).toEqual([expected]);
  });

  it('a contradiction is said in full from the first draft', () => {
    expect(at('status draft', speaks({ severity: 'error', nature: 'contradiction' }))).toEqual(['error']);
  });

  it('a finding may have a level of its own', () => {
    const rule = ruleThat((plan, report) => {
      for (const one of plan.byKind.group) {
        report.finding('said', { at: one.wordSpan, holes: { what: 'less' }, severity: 'hint' });
      }
    });
    expect(at('status running', rule)).toEqual(['hint']);
  });

  it('the settings have the last word', () => {
    const plan = planOf(group, 'rules:\n  preset: essential\n  severity:\n    contract/missing: error');
    expect(
      checkPlan(plan, { today, rules: [speaks({ severity: 'hint' })] }).findings.map(({ severity }) => severity),
    ).toEqual(['error']);
  });
});

describe('which rules run', () => {
  const presets: readonly Preset[] = ['essential', 'recommended', 'all'];
  const rules = presets.map((preset, index) =>
    speaks({
      preset,
      id: (['contract/missing', 'voice/no-student', 'evidence/none'] as const)[index] ?? 'contract/missing',
    }),
  );
  const running = (settings: string, text = group): string[] =>
    ids(checkPlan(planOf(text, settings), { today, rules }));

  it.each([
    ['essential', ['contract/missing']],
    ['recommended', ['contract/missing', 'voice/no-student']],
    ['all', ['contract/missing', 'voice/no-student', 'evidence/none']],
  ] as const)('those of the preset %s and of the ones within it', (preset, expected) => {
    expect(running(`rules:\n  preset: ${preset}`)).toEqual(expected);
  });

  it('a rule that the settings name runs in any preset, and one that is off in none', () => {
    const severity = 'severity:\n    evidence/none: hint\n    contract/missing: off';
    expect(running(`rules:\n  preset: essential\n  ${severity}`)).toEqual(['evidence/none']);
  });

  it('rules about parties speak of partnerships only', () => {
    const rule = speaks({ partnershipOnly: true });
    const inPartnership = group.replace('inquiry', 'partnership');
    expect(ids(checkPlan(planOf(group), { today, rules: [rule] }))).toEqual([]);
    expect(ids(checkPlan(planOf(inPartnership), { today, rules: [rule] }))).toEqual(['contract/missing']);
  });

  it('while a text cannot be read in full, rules about what is absent keep quiet', () => {
    const halfTyped = `${group}\nquestion why "Why?" {`;
    expect(planOf(halfTyped).partial).toBe(true);
    expect(ids(checkPlan(planOf(halfTyped), { today, rules: [speaks()] }))).toEqual([]);
    expect(ids(checkPlan(planOf(halfTyped), { today, rules: [speaks({ nature: 'contradiction' })] }))).toEqual([
      'contract/missing',
    ]);
  });
});

describe('what a plan leaves open', () => {
  it('is an open point with its place, and no finding', () => {
    const text = `inquiry "A calmer start" by tutor at "The school" { from 2026-11-02 to not stated }
role tutor "Form tutor" voice teacher
evidence walks "Walking interviews" { personal data "School drive" until left open }
question why "Why?" by unknown`;
    const { openPoints, findings } = verdictOf({}, text);
    const told = openPoints.map(({ thing, phrase, value: { gap, span } }) => [
      thing.word,
      phrase,
      gap,
      text.slice(span.start, span.end),
    ]);
    expect(told).toEqual([
      ['inquiry', 'to', 'not stated', 'not stated'],
      ['evidence', 'until', 'left open', 'left open'],
      ['question', 'by', 'unknown', 'unknown'],
    ]);
    expect(findings.map(({ rule }) => rule)).not.toContain('ethics/no-retention');
    expect(findings.map(({ rule }) => rule)).not.toContain('ownership/undefined');
  });
});

describe('findings', () => {
  it('come in the order of the text', () => {
    const { findings } = verdictOf({}, 'question "Why?"\nquestion "How?"\nquestion "Who?"');
    const starts = findings.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(3);
  });

  /** A rule that counts how often its help is made, and may stumble over it. */
  const helping = (made: string[], isBroken = false): Rule =>
    ruleThat((plan, report) => {
      for (const one of plan.byKind.group) {
        const fixes = () => {
          made.push('fix');
          if (isBroken) throw new Error('quiet ones');
          return [complete('Take it out', replace(one.span, ''))];
        };
        report.finding('said', { at: one.wordSpan, holes: { what: 'so' }, fixes });
      }
    });

  it('have their help made once, and when somebody asks for it', () => {
    const made: string[] = [];
    const [finding] = checkPlan(planOf(group), { today, rules: [helping(made)] }).findings;
    expect(finding?.message).toBe('It says so.');
    expect(made).toEqual([]);
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['Take it out']);
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['Take it out']);
    expect(made).toEqual(['fix']);
  });

  it('stand without their help where that breaks', () => {
    const [finding] = checkPlan(planOf(group), { today, rules: [helping([], true)] }).findings;
    expect(finding?.message).toBe('It says so.');
    expect(finding?.fixes).toEqual([]);
  });

  it('are timed a rule at a time where a clock is given', () => {
    const took: [string, number][] = [];
    let clock = 0;
    const timing = {
      now: () => clock++,
      took: (rule: string, milliseconds: number) => took.push([rule, milliseconds]),
    };
    checkPlan(planOf(group), { today, rules: [speaks()], timing });
    expect(took).toEqual([['contract/missing', 1]]);
  });
});
