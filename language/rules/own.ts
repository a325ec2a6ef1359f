import { ruleWords } from '../locales/rules.ts';
import { called, placeOf } from '../model/ask/facts.ts';
import type { OwnRule } from '../settings/own-rule.ts';
import type { Settings } from '../settings/settings.ts';
import type { Language } from '../text/languages.ts';
import { allRules } from './index.ts';
import { allHold } from './own-conditions.ts';
import type { Rule } from './rule.ts';

/** The rules of a plan: those that ship, and those that it or its programme declares. */

/** What conditions cannot see through, whichever rule asks. */
const unsure: Readonly<Record<Language, string>> = {
  en: 'dates that name no day, or accounts that differ, stand in the way',
  sv: 'datum som inte anger någon dag, eller uppgifter som går isär, står i vägen',
  es: 'lo impiden fechas que no indican un día, o versiones que difieren',
};

const made = new WeakMap<readonly OwnRule[], readonly Rule[]>();

/** Every rule that a plan with these settings knows. */
export function rulesOf({ rules: { own } }: Pick<Settings, 'rules'>): readonly Rule[] {
  if (own.length === 0) return allRules;
  const known = made.get(own) ?? [...allRules, ...own.map(ruleOf)];
  made.set(own, known);
  return known;
}

/** The rule of an id, where a plan with these settings knows one, in the words of its language. */
export function ruleIn(settings: Pick<Settings, 'rules' | 'language'>, id: string): Rule | undefined {
  const rule = rulesOf(settings).find((one) => one.id === id);
  return rule && { ...rule, ...ruleWords(rule, settings.language) };
}

/** A declared rule as the runner takes it. Who declares a rule wants it asked, so every preset has it. */
export function ruleOf(own: OwnRule): Rule {
  const { title, why, question, whenNot, severity } = own;
  return {
    id: idOf(own),
    since: '',
    status: 'settled',
    severity,
    nature: 'absence',
    preset: 'essential',
    title,
    why,
    question,
    whenNot,
    sources: [],
    messages: { asks: own.message },
    check(plan, report) {
      for (const thing of plan.byKind[own.about]) {
        const looks = allHold(plan, thing, own.when);
        const answer = looks === 'yes' ? allHold(plan, thing, own.must) : looks;
        const place = { at: placeOf(thing), about: thing };
        if (looks === 'cannot tell' || (looks === 'yes' && answer === 'cannot tell'))
          report.undecided({ ...place, why: unsure[plan.settings.language] });
        else if (looks === 'yes' && answer === 'no')
          report.finding('asks', { ...place, holes: { title: called(thing) }, found: own.id });
      }
    },
    examples: {
      speaking: own.examples.speaking.map(({ plan }) => ({ title: 'it speaks', plan })),
      silent: own.examples.silent.map(({ plan }) => ({ title: 'it is silent', plan })),
    },
  };
}

/** The reader of settings lets no other through. */
function idOf({ id }: OwnRule): Rule['id'] {
  const [category = '', fault = ''] = id.split('/');
  return `${category}/${fault}`;
}
