import { type CancellationToken, type TextDocumentContentProvider, Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ExplainRule } from '../server/protocol.ts';
import { ask } from './ask.ts';
import { words } from './words/here.ts';

/** The pages of the rules as read-only documents, so that VS Code's own Markdown preview can show them. */
export class RuleBook implements TextDocumentContentProvider {
  static readonly scheme = 'inquiry-rule';
  private readonly client: LanguageClient;

  constructor(client: LanguageClient) {
    this.client = client;
  }

  /** The address of a rule's page; a rule's id is `category/fault`. */
  static uriOf(rule: string): Uri {
    return Uri.from({ scheme: RuleBook.scheme, path: `/${rule}.md` });
  }

  async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
    const rule = uri.path.slice(1).replace(/\.md$/, '');
    const page = await ask(this.client, ExplainRule, { rule }, token);
    return page ?? `# ${rule}\n\n${words.noRule}\n`;
  }
}
