import type { Hover } from 'vscode-languageserver';
import { ruleIn, rulesOf } from '../../language/rules/own.ts';
import { hoverIn, type Told } from '../../language/settings/assist.ts';
import type { Settings } from '../../language/settings/settings.ts';
import type { Choice, World } from '../../language/settings/shapes.ts';
import { allKinds } from '../../language/syntax/vocabulary/kinds.ts';
import { allPhrases } from '../../language/syntax/vocabulary/phrases.ts';
import type { Language } from '../../language/text/languages.ts';
import { markupOf } from './hover.ts';
import type { SettingsSpot } from './session.ts';
import { rangeOf } from './to-lsp.ts';
import { escaped, keyWording, kindWording, phraseWording, ruleWording } from './wording.ts';

/** What stands under the cursor in an `inquiry.yaml`, explained. */
export function settingsHover({ document, offset, settings, abilities }: SettingsSpot): Hover | null {
  const found = hoverIn(document.getText(), offset, worldOf(settings));
  const words = found && toldWording(found.about, settings);
  if (!found || words === undefined) return null;
  return { contents: markupOf(words, abilities), range: rangeOf(document, found) };
}

/** The rules and the words that a plan with these settings knows. */
export function worldOf(settings: Settings): World {
  return { rules: rulesOf(settings), own: settings.words };
}

/** A key or a word of `inquiry.yaml`, as Markdown; undefined where there is no more to say than the word itself. */
export function toldWording(told: Told, settings: Settings): string | undefined {
  if (told.type === 'word') return choiceWording(told.choice, settings.language);
  const { key, help } = told;
  const rule = help.isRule && ruleIn(settings, key);
  return rule ? ruleWording(rule, settings.language) : keyWording(key, help, settings.language);
}

function choiceWording({ word, means, is }: Choice, language: Language): string | undefined {
  const kind = is === 'kind' ? allKinds.find((one) => one === word) : undefined;
  if (kind !== undefined) return kindWording(kind, word, language);
  const phrase = is === 'phrase' ? allPhrases.find((one) => one === word) : undefined;
  if (phrase !== undefined) return phraseWording(phrase, language);
  return means === undefined ? undefined : `**${word}**: ${escaped(means(language))}`;
}
