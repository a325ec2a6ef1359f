import { describe, expect, it } from 'vitest';
import { join } from '../../language/model/join.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { faultText } from '../../language/settings/fault.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { readAs } from '../../server/engine/settings-shelf.ts';

/** Rules that a plan declares itself: what they may ask, and the three answers they give. */

const file = '/plans/network/plan.inquiry';

/** What rules of the plan's own say of a text, and what they cannot tell: `rule: message` and `rule ?`. */
function heard(own: string, text: string): string[] {
  const settingsText = `rules:\n  own:\n${own.trim().replaceAll(/^/gm, '    ')}\n`;
  const { settings, problems } = readAs('/plans/network/inquiry.yaml', settingsText);
  expect(problems).toEqual([]);
  const plan = join({ root: '/plans/network', settings, parts: [readPart(file, text)] });
  const { findings, undecided } = checkPlan(plan, { today: '2026-10-01' });
  return [
    ...findings.filter(({ rule }) => rule.startsWith('house/')).map(({ rule, message }) => `${rule}: ${message}`),
    ...undecided.filter(({ rule }) => rule.startsWith('house/')).map(({ rule }) => `${rule} ?`),
  ];
}

/** A rule with examples that it keeps. */
function rule(id: string, body: string, speaking: string, silent: string): string {
  return `${id}:\n${body.trim().replaceAll(/^ */gm, '  ')}\n  message: What of “{title}”?\n  why: It matters.\n  examples:\n    speaking: ${JSON.stringify(speaking)}\n    silent: ${JSON.stringify(silent)}`;
}

const speaks = (title: string): string[] => [`house/rule: What of “${title}”?`];

describe('a rule of a plan’s own', () => {
  const kept = rule(
    'house/rule',
    'about: meeting\nwhen: [{says: {phrase: status, value: done}}]\nmust: [{says: decides}]',
    'meeting "A" { status done }',
    'meeting "A"',
  );

  it('speaks of the things of its kind that do not say what they must', () => {
    expect(heard(kept, 'meeting "Forum" { status done }\nmeeting "Next" { status ahead }')).toEqual(speaks('Forum'));
  });

  it('takes an honest gap for something said', () => {
    expect(heard(kept, 'meeting "Forum" { status done  decides not stated }')).toEqual([]);
  });

  it('counts what stands inside a thing, or points at it', () => {
    const two = rule(
      'house/rule',
      'about: question\nmust: [{has: {kind: evidence, at least: 2, saying: {says: {phrase: voice, value: [student, family]}}}}]',
      'question "A"',
      'question "A" { evidence "B" { voice student } evidence "C" { voice family } }',
    );
    const plan = 'question why "Why?" { evidence "Talks" { voice student } evidence "Notes" { voice teacher } }';
    expect(heard(two, plan)).toEqual(speaks('Why?'));
    expect(heard(two, `${plan}\nevidence "At home" { voice family  answers why }`)).toEqual([]);
  });

  it('looks at what a property points at', () => {
    const led = rule(
      'house/rule',
      'about: change\nmust: [{points: {phrase: led by, kind: role, saying: [{says: {phrase: voice, value: teacher}}]}}]',
      'change "A"',
      'role t "T" voice teacher\nchange "A" led by t',
    );
    expect(heard(led, 'role head "Head" voice leader\nchange "Shared task" led by head')).toEqual(
      speaks('Shared task'),
    );
  });

  it('measures the days between two dates, and cannot tell where they are words', () => {
    const soon = rule(
      'house/rule',
      'about: evidence\nmust: [{days: {from: on, to: due, at most: 30}}]',
      'evidence "A" on 2026-01-01 due 2026-03-01',
      'evidence "A" on 2026-01-01 due 2026-01-20',
    );
    expect(heard(soon, 'evidence "Talks" on 2026-10-01 due 2026-12-01')).toEqual(speaks('Talks'));
    expect(heard(soon, 'evidence "Talks" on 2026-10-01 due "after the holidays"')).toEqual(['house/rule ?']);
    expect(heard(soon, 'evidence "Talks" on 2026-10 due 2026-11-02')).toEqual(['house/rule ?']);
    expect(heard(soon, 'evidence "Talks" on 2026-10-01')).toEqual([]);
  });

  it('may ask that something is not said', () => {
    const no = rule('house/rule', 'about: change\nmust: [{not: {says: every}}]', 'change "A" every day', 'change "A"');
    expect(heard(no, 'change "Shared task" every lesson')).toEqual(speaks('Shared task'));
  });
});

/** The problems of settings, each with the words it stands under. */
function problems(text: string): string[] {
  return readAs('/plans/network/inquiry.yaml', text).problems.map(
    (problem) => `${text.slice(problem.start, problem.end)} → ${faultText(problem, 'en')}`,
  );
}

describe('what is wrong in a rule of a plan’s own', () => {
  const whole = (changed: Readonly<Record<string, string>>): string => {
    const lines: Readonly<Record<string, string>> = {
      id: 'house/rule',
      about: 'meeting',
      must: '[{says: decides}]',
      message: 'What of “{title}”?',
      speaking: 'meeting "A"',
      silent: 'meeting "A" { decides "B" }',
      ...changed,
    };
    return `rules:\n  own:\n    ${lines['id']}:\n      about: ${lines['about']}\n      must: ${lines['must']}\n      message: ${lines['message']}\n      why: It matters.\n      examples:\n        speaking: ${lines['speaking']}\n        silent: ${lines['silent']}\n`;
  };

  it.each([
    ['a whole rule', {}, []],
    [
      'a kind that is misspelt',
      { about: 'meting' },
      ['meting → “meting” is no kind of the language. Did you mean “meeting”?'],
    ],
    [
      'a property that is misspelt',
      { must: '[{says: decideds}]' },
      ['decideds → “decideds” is no property of the language. Did you mean “decides”, “deciding” or “decided by”?'],
    ],
    [
      'a condition that does not exist',
      { must: '[{say: decides}]' },
      ['say → “say” is no condition. Did you mean “says”?'],
    ],
    [
      'two conditions in one',
      { must: '[{says: decides, not: {says: by}}]' },
      ['{says: decides, not: {says: by}} → A condition has one of says, has, points, days, not, and nothing else.'],
    ],
    [
      'a hole that nothing fills',
      { message: 'What of {name}?' },
      ['What of {name}? → “{name}” is nothing that a message can be filled with; “{title}” is.'],
    ],
    [
      'the name of a rule that ships',
      { id: 'contract/missing' },
      ['contract/missing → There is a rule “contract/missing” already. Give yours another name.'],
    ],
    [
      'a name without a category',
      { id: 'rule' },
      ['rule → “rule” cannot name a rule: two words with “/” between them can, such as network/notes-kept.'],
    ],
    [
      'an example that does not do what it says',
      { speaking: 'meeting "A" { decides "B" }' },
      [
        'meeting "A" { decides "B" } → “house/rule” is silent where this example says it speaks. Mend the rule or the example.',
      ],
    ],
    [
      'an example in which it speaks against its word',
      { silent: 'meeting "C"' },
      ['meeting "C" → “house/rule” speaks where this example says it is silent. Mend the rule or the example.'],
    ],
    [
      'an example that is no plan',
      { silent: 'meting "C"' },
      ['meting "C" → An example of “house/rule” cannot be read as a plan.'],
    ],
  ])('%s', (_what, changed, told) => {
    expect(problems(whole(changed))).toEqual(told);
  });

  it('keys that are missing, at the rule', () => {
    expect(problems('rules:\n  own:\n    house/rule:\n      about: meeting\n')).toEqual([
      'about: meeting\n → This rule does not say “must”, “message”, “why”, “examples”.',
    ]);
  });
});

describe('a folder with settings of its own', () => {
  const text = 'question why "Why?" { evidence talks "Talks" }\n';

  function rulesIn(settingsText: string, path: string): Set<string> {
    const { settings } = readAs('/plans/network/inquiry.yaml', settingsText);
    const plan = join({ root: '/plans/network', settings, parts: [readPart(`/plans/network/${path}`, text)] });
    const { findings } = checkPlan(plan, { today: '2026-10-01' });
    return new Set(findings.map(({ rule: id }) => id));
  }

  const settings =
    'rules:\n  folders:\n    drafts:\n      severity: {evidence/outcomes-unshown: off}\n    drafts/ready: {}\n';

  it('hears less, or otherwise, and the rest of the plan as before', () => {
    expect(rulesIn(settings, 'plan.inquiry')).toContain('evidence/outcomes-unshown');
    expect(rulesIn(settings, 'drafts/plan.inquiry')).not.toContain('evidence/outcomes-unshown');
    expect(rulesIn(settings, 'drafts-old/plan.inquiry')).toContain('evidence/outcomes-unshown');
    expect(rulesIn(settings, 'drafts/ready/plan.inquiry')).toContain('evidence/outcomes-unshown');
  });

  it('may hear a rule that the rest does not', () => {
    const louder =
      'rules:\n  preset: essential\n  severity: {evidence/outcomes-unshown: off}\n  folders:\n    ready: {severity: {evidence/outcomes-unshown: warning}}\n';
    expect(rulesIn(louder, 'plan.inquiry')).not.toContain('evidence/outcomes-unshown');
    expect(rulesIn(louder, 'ready/plan.inquiry')).toContain('evidence/outcomes-unshown');
  });
});
