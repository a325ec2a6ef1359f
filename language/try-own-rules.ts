import { said } from './locales/settings.ts';
import { join } from './model/join.ts';
import { allHold } from './rules/own-conditions.ts';
import type { OwnExample, OwnRule } from './settings/own-rule.ts';
import { defaultSettings, type Settings, type SettingsProblem } from './settings/settings.ts';
import { readPart } from './syntax/lower.ts';

/** Tries the rules that a plan declares on their own examples: a rule that does not do what it says is told of. */
export function tryOwnRules({ rules: { own } }: Pick<Settings, 'rules'>): SettingsProblem[] {
  return own.flatMap((rule) => [
    ...rule.examples.speaking.flatMap((example) => problemOf(rule, example, true)),
    ...rule.examples.silent.flatMap((example) => problemOf(rule, example, false)),
  ]);
}

function problemOf(rule: OwnRule, { plan: text, place }: OwnExample, mustSpeak: boolean): SettingsProblem[] {
  const part = readPart('example.inquiry', text);
  if (part.problems.length > 0 || part.partial) return [{ ...place, said: said('exampleUnread', { rule: rule.id }) }];
  const plan = join({ root: 'example.inquiry', settings: defaultSettings, parts: [part] });
  const spoke = plan.byKind[rule.about].some(
    (thing) => allHold(plan, thing, rule.when) === 'yes' && allHold(plan, thing, rule.must) === 'no',
  );
  if (spoke === mustSpeak) return [];
  return [{ ...place, said: said(mustSpeak ? 'exampleSilent' : 'exampleSpeaks', { rule: rule.id }) }];
}
