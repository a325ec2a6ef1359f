import { describe, expect, it } from 'vitest';
import { type CodeAction, TextDocumentEdit, type TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client } from './client.ts';
import { neovim } from './clients/neovim.ts';
import { vscode } from './clients/vscode.ts';
import { planFiles, who, whoText, why, whyText } from './fixture.ts';

interface Wish {
  readonly only?: readonly string[];
  readonly triggerKind?: 1 | 2;
}

async function offered(client: Client, file: string, words: string, wish: Wish = {}): Promise<CodeAction[]> {
  const { position } = client.at(file, words);
  const context = { diagnostics: [], ...wish };
  const params = { ...client.on(file), range: { start: position, end: position }, context };
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', params);
  return actions.filter(({ kind }) => kind?.startsWith('refactor'));
}

/** A document with the edits of an action in it. */
function carriedOut(client: Client, file: string, { edit }: CodeAction): string {
  const document = client.document(file);
  const versioned = (edit?.documentChanges ?? []).filter((change) => TextDocumentEdit.is(change));
  const own = versioned.filter(({ textDocument: { uri } }) => uri === document.uri).flatMap(({ edits }) => edits);
  const edits = [...own, ...(edit?.changes?.[document.uri] ?? [])].filter((one): one is TextEdit => 'newText' in one);
  return TextDocument.applyEdits(document, edits);
}

describe.each([
  ['VS Code', vscode],
  ['Neovim 0.7', neovim],
])('%s', (_client, capabilities) => {
  it('lifts a source out of its question, with letters outside the first plane around it', async () => {
    const client = await Client.start({ files: planFiles(), capabilities });
    await client.open(who, whoText);
    await client.open(why, whyText);
    for (const file of [who, why]) await client.shown(file);
    const [lift, ...others] = await offered(client, why, 'evidence talks');
    expect(others).toEqual([]);
    expect(lift).toMatchObject({ title: 'Lift the evidence out of the question', kind: 'refactor.move' });
    expect(lift && carriedOut(client, why, lift)).toBe(`question first "What do they say?" exploratory {
  by coord
}
evidence talks "Conversations" by coord of quiet answers first {
  method conversation
}
finding "They want to be asked." based on talks
`);
    await client.finish();
  });

  it('names a thing in every file of its plan', async () => {
    const files = planFiles();
    const pointing = whyText.replace('of quiet', 'of "Students who seldom speak"');
    const nameless = whoText.replace('group quiet', 'group');
    files.write(why, pointing);
    files.write(who, nameless);
    const client = await Client.start({ files, capabilities });
    await client.open(who, nameless);
    await client.open(why, pointing);
    for (const file of [who, why]) await client.shown(file);
    const [give] = await offered(client, who, '"Students');
    expect(give).toMatchObject({
      title: 'Give it a name: students-seldom-speak and use it where its title stands',
      kind: 'refactor.rewrite',
    });
    expect(give && carriedOut(client, who, give)).toContain(
      'group students-seldom-speak "Students who seldom speak" at ash',
    );
    expect(give && carriedOut(client, why, give)).toContain('by coord of students-seldom-speak {');
    await client.finish();
  });
});

describe('what could be written otherwise', () => {
  const file = '/w/a.inquiry';
  const text = 'question "Why?" {\r\n  by tutor\r\n  finding "Nobody speaks."\r\n}\r\n';

  async function opened(): Promise<Client> {
    const client = await Client.start({ files: new MemoryFiles({ [file]: text }), capabilities: vscode });
    await client.open(file, text);
    await client.shown(file);
    return client;
  }

  const kindsOf = async (client: Client, wish: Wish): Promise<unknown> =>
    (await offered(client, file, 'finding', wish)).map(({ kind }) => kind);

  it('is offered by its kind, and when somebody asks for it', async () => {
    const client = await opened();
    expect(await kindsOf(client, {})).toEqual(['refactor.rewrite', 'refactor.move']);
    expect(await kindsOf(client, { only: ['refactor'] })).toEqual(['refactor.rewrite', 'refactor.move']);
    expect(await kindsOf(client, { only: ['refactor.move'] })).toEqual(['refactor.move']);
    expect(await kindsOf(client, { only: ['quickfix'] })).toEqual([]);
    expect(await kindsOf(client, { triggerKind: 1 })).toEqual(['refactor.rewrite', 'refactor.move']);
    expect(await kindsOf(client, { triggerKind: 2 })).toEqual([]);
    await client.finish();
  });

  it('is written with the line ends of the document', async () => {
    const client = await opened();
    const [lift] = await offered(client, file, 'finding', { only: ['refactor.move'] });
    expect(lift && carriedOut(client, file, lift)).toBe(
      'question why "Why?" {\r\n  by tutor\r\n}\r\nfinding "Nobody speaks." answers why\r\n',
    );
    await client.finish();
  });
});
