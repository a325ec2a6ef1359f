import { describe, expect, it } from 'vitest';
import { verdictOf } from './examples.ts';

const today = '2026-10-01';

describe('acceptance', () => {
  const plan = `inquiry "A calmer start" by tutor at "The school"
role tutor "Form tutor" voice teacher
group form "Year 8" 27 students
question why "Why do mornings begin loudly?" {
  evidence walks "Walking interviews" of form {
    method interview
    personal data "School drive"
  }
}
`;
  const about = (
    text: string,
    rule: string,
    when = today,
  ): { readonly open: string[]; readonly accepted: string[]; readonly told: string[] } => {
    const { findings, accepted } = verdictOf({ today: when }, text);
    return {
      open: findings.filter((finding) => finding.rule === rule).map(({ about: id }) => id ?? 'the plan'),
      accepted: accepted.filter(({ rule: id }) => id === rule).map(({ finding }) => finding.about ?? 'the plan'),
      told: findings.filter(({ rule: id }) => id.startsWith('accept/')).map(({ rule: id }) => id),
    };
  };
  const because = 'by tutor because "The drive is being moved."';

  it('answers the finding of a rule about one thing', () => {
    expect(about(`${plan}accept ethics/no-retention for walks ${because}`, 'ethics/no-retention')).toEqual({
      open: [],
      accepted: ['evidence:walks'],
      told: [],
    });
  });

  it('keeps who decided, until when and why', () => {
    const { accepted } = verdictOf({}, `${plan}accept ethics/no-retention for walks until 2027-03 ${because}`);
    expect(accepted.map(({ rule, for: what, until, by, because: why }) => ({ rule, what, until, by, why }))).toEqual([
      {
        rule: 'ethics/no-retention',
        what: 'Walking interviews',
        until: '2027-03-31',
        by: 'Form tutor',
        why: 'The drive is being moved.',
      },
    ]);
  });

  it('for a question, answers what is nested in it', () => {
    expect(about(`${plan}accept ethics/no-retention for why ${because}`, 'ethics/no-retention').accepted).toEqual([
      'evidence:walks',
    ]);
  });

  it('for nothing in particular, answers it everywhere', () => {
    expect(about(`${plan}accept ethics/no-retention ${because}`, 'ethics/no-retention').accepted).toEqual([
      'evidence:walks',
    ]);
  });

  it('for another thing, answers nothing and is told so', () => {
    expect(about(`${plan}accept ethics/no-retention for form ${because}`, 'ethics/no-retention')).toEqual({
      open: ['evidence:walks'],
      accepted: [],
      told: ['accept/unused'],
    });
  });

  it('holds as long as the check finds the same', () => {
    const found = (words: string): string =>
      `${plan}accept ethics/no-retention for walks ${because} { found "${words}" }`;
    expect(about(found('no last day'), 'ethics/no-retention').accepted).toEqual(['evidence:walks']);
    expect(about(found('no place'), 'ethics/no-retention')).toMatchObject({
      open: ['evidence:walks'],
      told: ['accept/unused'],
    });
  });

  it('holds to the end of its last day, and asks again the day after', () => {
    const text = `${plan}accept ethics/no-retention for walks until 2026-10-01 ${because}`;
    expect(about(text, 'ethics/no-retention', '2026-10-01')).toMatchObject({ open: [], told: [] });
    expect(about(text, 'ethics/no-retention', '2026-10-02')).toEqual({
      open: ['evidence:walks'],
      accepted: [],
      told: ['accept/expired'],
    });
  });

  it('without a reason, or without anybody who decided, answers nothing', () => {
    expect(about(`${plan}accept ethics/no-retention for walks by tutor`, 'ethics/no-retention')).toMatchObject({
      open: ['evidence:walks'],
      told: ['accept/no-reason'],
    });
    expect(
      about(`${plan}accept ethics/no-retention for walks by tutor because not stated`, 'ethics/no-retention'),
    ).toMatchObject({
      open: ['evidence:walks'],
      told: [],
    });
  });

  it('of a rule nobody knows is told so, with the nearest name', () => {
    const { findings } = verdictOf({}, `${plan}accept ethics/no-retension for walks ${because}`);
    expect(findings.filter(({ rule }) => rule.startsWith('accept/')).map(({ message }) => message)).toEqual([
      'There is no rule “ethics/no-retension”. Is ethics/no-retention meant?',
    ]);
  });

  it('never answers a fault of the text, the settings, or of an acceptance', () => {
    const text = `${plan}accept accept/unused ${because}\naccept ethics/no-retention for form ${because}`;
    expect(about(text, 'accept/unused').open).toEqual(['accept:accept-unused', 'accept:ethics-no-retention']);
  });

  it('of a rule that could not tell is not called unused', () => {
    const text = `${plan.replace('"School drive"', '"School drive" until "the end of the year"')}accept ethics/no-retention for walks ${because}`;
    expect(about(text, 'ethics/no-retention')).toEqual({ open: [], accepted: [], told: [] });
  });
});
