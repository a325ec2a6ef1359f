import { describe, expect, it } from 'vitest';
import { allRules } from '../../language/rules/index.ts';
import { rulePage } from '../../language/rules/page.ts';
import { defineRule, type Rule } from '../../language/rules/rule.ts';
import { rulesIndex } from '../../language/rules/rule-index.ts';
import { settingsPage } from '../../language/settings/page.ts';
import { knownLists } from '../../language/syntax/vocabulary/known.ts';

const sample: Rule = defineRule({
  id: 'contract/missing',
  since: '0.1.0',
  status: 'settled',
  severity: 'error',
  nature: 'absence',
  preset: 'essential',
  partnershipOnly: true,
  title: 'No contract',
  why: 'Nobody knows what to expect.',
  question: 'What do you owe each other?',
  whenNot: 'Before anything was agreed.',
  sources: [{ source: 'ainscow2023', place: 'p. 12', support: 'states' }],
  messages: {},
  check: () => undefined,
  examples: {
    speaking: [
      {
        title: 'two schools and no contract',
        plan: '\nschool a "A"\n//     ^\n',
        fixed: 'contract "C"\n',
        filled: ['C'],
      },
    ],
    silent: [{ title: 'there is one', plan: 'contract "C"', settings: 'language: sv\n', today: '2026-11-02' }],
  },
});

const page = `# No contract

\`contract/missing\` · error, in a draft warning · essential: every plan is asked this · partnerships only

> What do you owe each other?

## Why it is asked

Nobody knows what to expect.

## When it does not apply

Before anything was agreed.

## Where it comes from

- Ainscow, M. (2023). Research-practice partnerships: a strategy for promoting educational recovery. Perspectiva Educacional 62(1), 8–32. (p. 12) States it. <https://doi.org/10.4151/07189729-Vol.62-Iss.1-Art.1424>

## It speaks here

Two schools and no contract:

\`\`\`inquiry
school a "A"
//     ^
\`\`\`

With the fix, its gaps filled in with “C”:

\`\`\`inquiry
contract "C"
\`\`\`

## It is silent here

There is one, read on 2026-11-02:

\`\`\`inquiry
contract "C"
\`\`\`

With this \`inquiry.yaml\`:

\`\`\`yaml
language: sv
\`\`\`

## To answer it without changing the plan

Write down who decided, until when, and why; it is printed under “Limitations accepted”:

\`\`\`inquiry
accept contract/missing until 2027-07-31 by head because "…"
\`\`\`
`;

describe('the page of a rule', () => {
  it('says everything the rule says of itself', () => {
    expect(rulePage(sample, 'en')).toBe(page);
  });

  it.each(allRules.map((rule) => [rule.id, rule] as const))('%s has its title, question and reason', (_id, rule) => {
    const text = rulePage(rule, 'en');
    for (const part of [`# ${rule.title}`, rule.question, rule.why, rule.whenNot]) expect(text).toContain(part);
  });

  it('is found in the list of rules, under its category, its preset and its source', () => {
    const index = rulesIndex([sample], ({ id }) => `${id}.md`);
    expect(index).toContain(
      '### essential\n\nAsked of every plan.\n\n- [contract/missing](contract/missing.md): No contract\n',
    );
    expect(index).toContain('- [contract/missing](contract/missing.md), p. 12: states it\n');
    expect(index).toContain(
      '### contract\n\n| Rule | What it asks about | Weight | Preset |\n| --- | --- | --- | --- |\n| [contract/missing](contract/missing.md) | No contract | error | essential |\n',
    );
  });
});

describe('the reference of inquiry.yaml', () => {
  it('has a section for every key, those inside others too', () => {
    const headings = [...settingsPage().matchAll(/^## `(.*)`$/gm)].map(([, key]) => key);
    expect(headings).toEqual([
      'title',
      'as-of',
      'language',
      'time-zone',
      'terms',
      'rules',
      'rules: preset',
      'rules: severity',
      'rules: folders',
      'rules: options',
      'rules: own',
      'reports',
      'reports: note',
      'reports: small-group',
      'words',
      ...knownLists.map((list) => `words: ${list}`),
      'words: contested',
      'words: deficit',
      'words: not-contested',
      'words: not-deficit',
      'plans',
    ]);
  });
});
