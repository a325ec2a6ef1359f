import { describe, expect, it } from 'vitest';
import { type CodeAction, TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client, type ClientOptions } from './client.ts';
import { neovim } from './clients/neovim.ts';
import { vscode } from './clients/vscode.ts';

const file = '/w/a.inquiry';
const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

async function opened(text: string, capabilities: ClientOptions['capabilities'] = vscode): Promise<Client> {
  const files = new MemoryFiles({ [file]: text });
  const client = await Client.start({ files, capabilities, initializationOptions: { planChecked: true } });
  await client.open(file, text);
  await client.shown(file);
  await client.next('inquiry/planChecked');
  return client;
}

async function offered(client: Client, words: string): Promise<CodeAction[]> {
  const { position } = client.at(file, words);
  const params = { ...client.on(file), range: { start: position, end: position }, context: { diagnostics: [] } };
  return client.ask<CodeAction[]>('textDocument/codeAction', params);
}

describe('what is offered at a place with several findings', () => {
  const text = `inquiry "Who speaks?" by tutor { status running }
role tutor "Tutor" voice teacher
group form "Year 8" 30 students
question q "Who speaks?" by tutor
finding shy "Nobody speaks." based on talk
finding bored "Nobody listens." based on talk
evidence talk "A talk" gathered by tutor of form { method conversation }
`;

  it('names the rule that each entry is about, and offers nothing twice', async () => {
    const client = await opened(text);
    const document = client.document(file);
    const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
    const params = { ...client.on(file), range, context: { diagnostics: [] } };
    const titles = (await client.ask<CodeAction[]>('textDocument/codeAction', params)).map(({ title }) => title);
    const ofRules = titles.filter((title) => /^(Accept|Explain)/.test(title));
    expect(ofRules).toContain('Accept “A finding with no rival explanation” for shy, because…');
    expect(ofRules).toContain('Accept “A finding with no rival explanation” for bored, because…');
    expect(ofRules.filter((title) => title === 'Explain: A finding with no rival explanation')).toHaveLength(1);
    expect(new Set(ofRules).size).toBe(ofRules.length);
    await client.finish();
  });
});

describe('edits in a document with Windows line ends', () => {
  const text = [
    'inquiry "Who speaks?" by tutor { status running }',
    'role tutor "Tutor" voice teacher',
    'question q "Who   speaks?" by    tutr',
    'finding "Nobody speaks." based on walks',
    '',
  ].join('\r\n');

  it.each([
    ['with gaps', vscode],
    ['without', neovim],
  ])('have them too, %s', async (_, capabilities) => {
    const client = await opened(text, capabilities);
    const document = client.document(file);
    const newTexts: string[] = [];
    for (const words of ['tutr', '"Nobody', 'walks']) {
      for (const { edit } of await offered(client, words)) newTexts.push(...editsIn(edit).map(written));
    }
    const layout = { ...client.on(file), options: { tabSize: 2, insertSpaces: true } };
    const formatted = await client.ask<TextEdit[]>('textDocument/formatting', layout);
    const named = { ...client.at(file, 'tutor', 1), newName: 'lead' };
    const renamed = editsIn(await client.ask<WorkspaceEdit>('textDocument/rename', named));
    expect(newTexts.some((newText) => newText.includes('\r\n'))).toBe(true);
    for (const newText of [...newTexts, ...[...formatted, ...renamed].map(written)])
      expect(newText).not.toMatch(/(?<!\r)\n/);
    expect(TextDocument.applyEdits(document, formatted)).toBe(text.replace('by    tutr', 'by tutr'));
    await client.finish();
  });

  it('of all that needs no decision leave every other byte', async () => {
    const client = await opened(text);
    const params = { ...client.on(file), range: whole, context: { diagnostics: [], only: ['source.fixAll'] } };
    const [all] = await client.ask<CodeAction[]>('textDocument/codeAction', params);
    const edits = editsIn(all?.edit).filter((edit): edit is TextEdit => 'newText' in edit);
    expect(TextDocument.applyEdits(client.document(file), edits)).toBe(text.replace('tutr', 'tutor'));
    await client.finish();
  });
});

describe('a name that a file beside declares', () => {
  const refers = 'question q "Who speaks?" by tutor\n';
  const declares = 'role tutor "Tutor" voice teacher\n';
  const title = 'Make one plan of this folder (inquiry.yaml)';

  it('is known once one plan is made of the folder', async () => {
    const files = new MemoryFiles({ [file]: refers, '/w/b.inquiry': declares });
    const client = await Client.start({ files, capabilities: vscode });
    await client.open(file, refers);
    expect((await client.shown(file)).map(({ code }) => code)).toContain('consistency/unknown-name');
    const make = (await offered(client, 'tutor')).find((action) => action.title === title);
    const yaml = 'file:///w/inquiry.yaml';
    expect(make?.edit?.documentChanges?.[0]).toEqual({ kind: 'create', uri: yaml, options: { ignoreIfExists: true } });
    files.write('/w/inquiry.yaml', editsIn(make?.edit).map(written).join(''));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: yaml, type: 1 }] });
    await client.next('workspace/diagnostic/refresh');
    expect((await client.shown(file)).map(({ code }) => code)).not.toContain('consistency/unknown-name');
    await client.finish();
  });

  it('is said to be unknown, and known, in the language of the editor', async () => {
    const files = new MemoryFiles({ [file]: refers, '/w/b.inquiry': declares });
    const client = await Client.start({ files, capabilities: vscode, locale: 'sv' });
    await client.open(file, refers);
    await client.shown(file);
    const swedish = 'Gör en enda plan av mappen (inquiry.yaml)';
    const make = (await offered(client, 'tutor')).find((action) => action.title === swedish);
    expect(editsIn(make?.edit).map(written).join('')).toBe(
      '# Gör en enda plan av alla filer i mappen.\nlanguage: sv\n',
    );
    await client.finish();
  });

  it.each([
    ['no file beside declares it', { [file]: refers, '/w/b.inquiry': 'role other "Tutor"\n' }],
    ['it is declared only in another folder', { [file]: refers, '/w/x/b.inquiry': declares }],
    ['the folder is one plan already', { [file]: refers, '/w/inquiry.yaml': '' }],
  ])('is not asked about where %s', async (_, content) => {
    const client = await Client.start({ files: new MemoryFiles(content), capabilities: vscode });
    await client.open(file, refers);
    await client.shown(file);
    expect((await offered(client, 'tutor')).map((action) => action.title)).not.toContain(title);
    await client.finish();
  });

  it('looks at no other file before help is asked for', async () => {
    const files = new MemoryFiles({ [file]: refers, '/w/b.inquiry': declares });
    const client = await Client.start({ files, capabilities: vscode });
    await client.open(file, refers);
    await client.shown(file);
    expect(files.reads).toEqual([]);
    await client.finish();
  });
});

function editsIn(edit: WorkspaceEdit | undefined): TextDocumentEdit['edits'] {
  const changes = (edit?.documentChanges ?? []).filter((change) => TextDocumentEdit.is(change));
  return [...changes.flatMap(({ edits }) => edits), ...Object.values(edit?.changes ?? {}).flat()];
}

function written(edit: TextDocumentEdit['edits'][number]): string {
  return 'snippet' in edit ? edit.snippet.value : edit.newText;
}
