import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Finding } from '../../language/findings/finding.ts';
import { hostVoice } from '../../language/locales/hosts.ts';
import type { Thing } from '../../language/model/plan.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { languageLine } from '../engine/new-plan.ts';
import { flavourOf, settingsIn } from '../engine/paths.ts';
import type { Workspace } from '../engine/workspace.ts';
import type { Spot } from './session.ts';

/**
 * Files beside each other are plans of their own until an `inquiry.yaml` makes one plan of the folder. Where a name is
 * unknown that a file beside declares, that is most likely what is missing. The neighbours are looked at only when help
 * is asked for.
 */
export async function onePlan(
  { abilities, file, checked }: Spot,
  findings: readonly Finding[],
  { workspace, uriOf }: { readonly workspace: Workspace; readonly uriOf: (file: string) => string },
): Promise<CodeAction[]> {
  const names = findings.filter(({ rule }) => rule === 'consistency/unknown-name').map(({ found }) => found);
  if (names.length === 0 || !abilities.createsFiles) return [];
  const besides = await workspace.besides(file);
  if (!besides.some((text) => names.some((name) => declares(text, name)))) return [];
  const uri = uriOf(settingsIn(flavourOf(file).dirname(file)));
  const start = { line: 0, character: 0 };
  const { language } = checked.plan.settings;
  const say = hostVoice(language);
  const newText = `# ${say('onePlanMade')}\n${languageLine(language)}`;
  return [
    {
      title: say('onePlan'),
      kind: CodeActionKind.QuickFix,
      edit: {
        documentChanges: [
          { kind: 'create', uri, options: { ignoreIfExists: true } },
          { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText }] },
        ],
      },
    },
  ];
}

/** Most neighbours do not have the word at all, and need not be read. */
function declares(text: string, name: string): boolean {
  return text.includes(name) && readPart('', text).things.some((thing) => isOrHolds(thing, name));
}

function isOrHolds({ name, things }: Thing, wanted: string): boolean {
  return name?.text.normalize('NFC') === wanted.normalize('NFC') || things.some((inner) => isOrHolds(inner, wanted));
}
