import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import { completionsIn, type Offered, type Told } from '../../language/settings/assist.ts';
import type { Settings } from '../../language/settings/settings.ts';
import { type Asked, fits, type Meant, most } from './completion.ts';
import type { SettingsSpot } from './session.ts';
import { toldWording, worldOf } from './settings-hover.ts';
import { hasGaps, withoutGaps } from './snippets.ts';
import { inLineEndsOf, rangeOf } from './to-lsp.ts';

/** What may stand at the cursor in an `inquiry.yaml`. */
export function settingsCompletion({ document, offset, settings, abilities }: SettingsSpot): CompletionList {
  const { items, prefix, ...place } = completionsIn(document.getText(), offset, worldOf(settings));
  const fitting = items.filter(({ label }) => fits(label, prefix.toLowerCase()));
  const range = rangeOf(document, place);
  const shown = fitting.slice(0, most).map((offered, index): CompletionItem => {
    const isSnippet = abilities.snippets && hasGaps(offered.text);
    const newText = inLineEndsOf(document, place, isSnippet ? offered.text : withoutGaps(offered.text));
    return {
      label: offered.label,
      sortText: String(index).padStart(3, '0'),
      textEdit: { range, newText },
      ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
      // The lines are indented already; a client that did it again would break them.
      ...(abilities.insertsAsIs && { insertTextMode: InsertTextMode.asIs }),
      ...saidOf(offered, settings),
    };
  });
  return { isIncomplete: fitting.length > most, items: shown };
}

function saidOf({ label, about }: Offered, settings: Settings): Pick<CompletionItem, 'kind' | 'detail' | 'data'> {
  const means = about.type === 'key' ? about.help.means : about.choice.means;
  const meant = meantBy(label, about, settings);
  return {
    kind: about.type === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
    ...(means !== undefined && { detail: means(settings.language) }),
    ...(meant && { data: { meant, language: settings.language } satisfies Asked }),
  };
}

/** What a rule asks is long, and is told when it is looked at. */
function meantBy(label: string, about: Told, settings: Settings): Meant | undefined {
  if (about.type === 'key' && about.help.isRule) return { type: 'rule', rule: label };
  const words = toldWording(about, settings);
  return words === undefined ? undefined : { type: 'words', words };
}
