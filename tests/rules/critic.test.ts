import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../language/model/ask/facts.ts';
import { inAllThings } from '../../language/model/ask/once.ts';
import { join, type Plan } from '../../language/model/join.ts';
import type { Thing } from '../../language/model/plan.ts';
import { unknownName } from '../../language/rules/consistency/unknown-name.ts';
import { Critic } from '../../language/rules/critic.ts';
import type { Rule } from '../../language/rules/rule.ts';
import type { CheckOptions } from '../../language/rules/run.ts';
import { defaultSettings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { Typed } from './typed.ts';

/** Edits after which something else has to be asked anew than the words that were typed. */

const settings = { ...defaultSettings, rules: { ...defaultSettings.rules, preset: 'all' as const } };
const others: readonly string[] = [];

function planOf(text: string): Plan {
  return join({ root: '/plans/example', settings, parts: [readPart('/plans/example/plan.inquiry', text)], others });
}

/** Types one text after the other, and holds what is said of each against what is said by whoever sees it first. */
function type(texts: readonly string[], options: Partial<CheckOptions> = {}): void {
  const typed = new Typed();
  for (const text of texts) typed.check(planOf(text), { today: '2026-03-01', ...options });
  typed.finish();
}

/** A rule that is asked beside the others, and what it looks at. */
function rule(check: Rule['check']): Rule {
  return { ...unknownName, id: 'house/one', nature: 'contradiction', check };
}

/** A rule that speaks of some things of a plan. */
function speakingOf(things: (plan: Plan) => readonly Thing[]): Rule {
  return rule((plan, report) => {
    for (const thing of things(plan)) report.finding('unknown', { at: thing.wordSpan, about: thing });
  });
}

describe('a critic says what is so now', () => {
  it('where what is declared in the block of a fact comes to stand behind what stood after it', () => {
    const [beside, inside] = ['  finding "Same"\n', '  by tutor {\n    finding "Same"\n  }\n'];
    type([`question why "Why?" {\n${inside}${beside}}\n`, `question why "Why?" {\n${beside}${inside}}\n`]);
  });

  it('where the same happens in what is declared in such a block', () => {
    const [beside, inside] = ['finding "Same"', 'on 2026-01-05 { finding "Same" }'];
    const planWith = (...said: readonly string[]): string =>
      `question why "Why?" {\n  by tutor { evidence "Talks" {\n${said.join('\n')}\n} }\n}\n`;
    type([planWith(inside, beside), planWith(beside, inside)]);
  });

  it('where something goes that pointed at nothing', () => {
    const pointing = rule((plan, report) => {
      for (const { value, owner } of plan.references) report.finding('unknown', { at: value.span, about: owner });
    });
    type(['question why "Why?"\nconcern late "Late" raised by nobody', 'question why "Why?"'], { rules: [pointing] });
  });

  it('where a fault of the text that covered one value covers the same words elsewhere', () => {
    const planWith = (first: string, second: string): string =>
      `evidence a "Talks" { by nobody size${first} many }\nevidence b "Talks" { by nobody size${second} many }\n`;
    type([planWith('', ''), planWith(' tentative', ''), planWith('', ' tentative')]);
  });

  it('where a rule looks at the declarations of a file', () => {
    const rules = [speakingOf(({ parts }) => parts.flatMap(({ things }) => things))];
    type(['question why "Why?"', 'question why "Why?"\nquestion how "How?"', 'question how "How?"'], { rules });
  });

  it('where another rule of the same name is asked', () => {
    const typed = new Typed();
    for (const kind of ['question', 'concern', 'question'] as const)
      typed.check(planOf('question why "Why?"\nconcern late "Late"'), {
        today: '2026-03-01',
        rules: [speakingOf(({ byKind }) => byKind[kind])],
      });
    typed.finish();
  });
});

describe('a rule that breaks', () => {
  it('costs its own findings where all things are asked, and speaks again when they can be', () => {
    const titled = inAllThings((thing) => {
      if (thing.title?.text === 'Nobody knows') throw new Error('It cannot be said.');
      return [thing];
    });
    const [sound, broken] = ['question why "Why?"', 'question why "Nobody knows"'];
    type([sound, broken, `\n${broken}`, sound, `\n${sound}`], { rules: [speakingOf(titled)] });
  });

  it('is told of at a place that stays where it was', () => {
    const broken = rule(() => {
      throw new Error('It broke.');
    });
    type(['inquiry "Calm starts"', '\n\ninquiry "Calm starts"', ''], { rules: [broken] });
  });
});

describe('what was said earlier', () => {
  const plan = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
evidence walks "Walking interviews" { personal data "School drive" until 2027-07-31 }
accept ethics/no-retention for walks until 2027-03-31 by tutor because "The drive is being moved."
`;

  it('takes an acceptance out where it stood then', () => {
    const critic = new Critic();
    const options = { today: '2026-03-01' };
    const before = critic.check(planOf(plan), options);
    critic.check(planOf(`// Somebody typed this since.\n${plan}`), options);
    const unused = before.findings.find((one) => one.rule === 'accept/unused');
    expect(unused?.fixes[0]?.edits.map(({ span }) => plan.slice(span.start, span.end))).toEqual([plan.split('\n')[3]]);
  });

  it('is the same after the acceptance was taken out', () => {
    type([plan, plan.slice(0, plan.indexOf('accept')), `\n${plan}`, `\n${plan}${plan.slice(plan.indexOf('accept'))}`]);
  });
});

describe('an edit', () => {
  const plan = `// Read on Mondays.
question why "Why are they late?" { evidence walks "Walking interviews" voice student }
`;

  /** The rules that a critic asks after an edit, of one that looks at titles, one at voices and one at everything. */
  function askedAfter(edited: string): string[] {
    const asked: string[] = [];
    const looking = (id: Rule['id'], look: (plan: Plan) => unknown): Rule => {
      const check: Rule['check'] = (at) => {
        asked.push(id);
        look(at);
      };
      return { ...rule(check), id };
    };
    const rules = [
      looking('looks/titles', ({ byKind }) => byKind.question.map(({ title }) => title)),
      looking('looks/voices', ({ byKind }) => byKind.evidence.map((one) => valuesOf(one, 'voice'))),
      looking('looks/everything', ({ things }) => things.map(({ name, title, facts }) => [name, title, facts])),
    ];
    const critic = new Critic();
    critic.check(planOf(plan), { today: '2026-03-01', rules });
    asked.length = 0;
    critic.check(planOf(edited), { today: '2026-03-01', rules });
    return asked;
  }

  it('of a title asks the rules that looked at it', () => {
    expect(askedAfter(plan.replace('late', 'never here'))).toEqual(['looks/titles', 'looks/everything']);
  });

  it('of what is said asks the rules that looked at that', () => {
    expect(askedAfter(plan.replace('student', 'family'))).toEqual(['looks/voices', 'looks/everything']);
  });

  it('of a comment or of white space asks none', () => {
    expect(askedAfter(plan.replace('Mondays', 'Fridays'))).toEqual([]);
    expect(askedAfter(plan.replace('\nquestion', '\n\n\nquestion'))).toEqual([]);
    expect(askedAfter(plan.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});
