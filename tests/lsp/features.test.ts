import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type SymbolInformation,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { uriOf } from '../../server/lsp/to-lsp.ts';
import { Client } from './client.ts';
import { clients } from './clients/index.ts';
import { planFiles, who, whoText, why, whyText } from './fixture.ts';

const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

describe.each(Object.entries(clients))('under %s', (_, capabilities) => {
  let client: Client;
  const snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  const markdown = capabilities.textDocument?.hover?.contentFormat?.includes('markdown') === true;
  const literals = capabilities.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;

  beforeEach(async () => {
    client = await Client.start({ files: planFiles(), capabilities });
    await client.open(who, whoText);
    await client.open(why, whyText);
    await client.shown(who);
    await client.shown(why);
  });

  afterEach(() => client.finish());

  const complete = async (file: string, words: string): Promise<CompletionItem[]> => {
    const list = await client.ask<CompletionList>('textDocument/completion', client.at(file, words, words.length));
    return list.items;
  };
  const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);

  it('goes to the declaration, over files', async () => {
    const found = await client.ask<Location[]>('textDocument/definition', client.at(why, 'coord of'));
    expect(found.map(({ uri, range }) => [uri, client.words(who, range)])).toEqual([[uriOf(who), 'coord']]);
  });

  it('finds every place that points at something', async () => {
    const params = { ...client.at(who, 'coord'), context: { includeDeclaration: true } };
    const found = await client.ask<Location[]>('textDocument/references', params);
    expect(found.map(({ uri, range }) => `${uri.split('/').at(-1)}:${range.start.line}`)).toEqual([
      'who.inquiry:4',
      'why.inquiry:1',
      'why.inquiry:2',
    ]);
  });

  it('renames over files, and counts columns in UTF-16', async () => {
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', {
      ...client.at(who, 'ash "'),
      newName: 'the-ash',
    });
    expect(applied(edit, who, whoText)).toBe(whoText.replaceAll(/\bash\b/g, 'the-ash'));
    const both = await client.ask<WorkspaceEdit>('textDocument/rename', {
      ...client.at(why, 'coord\n'),
      newName: 'lead',
    });
    expect(applied(both, who, whoText)).toBe(whoText.replace('role coord', 'role lead'));
    expect(applied(both, why, whyText)).toBe(whyText.replaceAll('by coord', 'by lead'));
  });

  it('refuses a name that is none, or is taken, in words for a person', async () => {
    const rename = (newName: string): Promise<unknown> =>
      client.ask('textDocument/rename', { ...client.at(who, 'coord'), newName });
    await expect(rename('two words')).rejects.toThrow('A name is one word');
    await expect(rename('quiet')).rejects.toThrow('Something else is already called quiet.');
  });

  it('says what something is, who owns it and what rests on it', async () => {
    const hover = await client.ask<Hover>('textDocument/hover', client.at(why, 'talks\n'));
    const value = typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
    expect(value).toContain(markdown ? '**evidence** `talks` Conversations' : 'evidence talks Conversations');
    expect(value).toContain('Owner: Coordinator.');
    expect(value).toContain('Pointed at once:');
  });

  it('explains keywords and known values', async () => {
    const words = async (file: string, word: string): Promise<string> =>
      JSON.stringify(await client.ask('textDocument/hover', client.at(file, word)));
    expect(await words(why, 'exploratory')).toContain('Asks what is going on.');
    expect(await words(why, 'conversation\n')).toContain('A talk, noted down.');
    expect(await words(who, 'school ash')).toContain('An organisation that takes part.');
    expect(await words(who, 'The school by the river')).toBe('null');
  });

  it('offers names of the kind a phrase takes, then the words that say something is missing', async () => {
    await client.replace(why, '  by coord\n', '  by \n');
    await client.shown(why);
    expect(labels(await complete(why, '  by '))).toEqual(['ash', 'coord', 'not stated', 'unknown', 'left open']);
    await client.replace(why, '  by \n', '  by co\n');
    await client.shown(why);
    expect(labels(await complete(why, '  by co'))).toEqual(['coord']);
  });

  it('offers known values with their meaning when an item is looked at', async () => {
    const [item] = (await complete(why, 'method conv')).filter(({ label }) => label === 'conversation');
    expect(item?.detail).toBe('A talk, noted down.');
    const resolved = await client.ask<CompletionItem>('completionItem/resolve', item ?? {});
    expect(JSON.stringify(resolved.documentation)).toContain('A talk, noted down.');
  });

  it('offers what may begin a line where the cursor stands', async () => {
    const top = labels(await complete(who, '\n'));
    expect(top).toContain('evidence');
    expect(top).not.toContain('consultation');
    await client.replace(why, '  by coord\n', '  \n');
    await client.shown(why);
    const inside = labels(await complete(why, 'exploratory {\n  '));
    expect(inside).toContain('hypothesis');
    expect(inside).toContain('arises from');
    expect(inside).not.toContain('between');
    expect(inside).not.toContain('school');
  });

  it('writes skeletons with gaps only for a client that fills them', async () => {
    const [item] = (await complete(who, '\n')).filter(({ label }) => label === 'aim');
    const text = (item?.textEdit as TextEdit | undefined)?.newText;
    if (snippets) expect(text).toBe('aim "${1:What is it for?}" agreed by ${2:parties} on ${3:2026-08-30}');
    else expect(text).toBe('aim "What is it for?" agreed by parties on 2026-08-30');
  });

  it('offers nothing inside texts and comments', async () => {
    expect(await complete(why, 'What do')).toEqual([]);
    expect(await complete(who, 'The school by')).toEqual([]);
    await client.replace(why, '  by coord\n', '  // by \n');
    await client.shown(why);
    expect(await complete(why, '// by ')).toEqual([]);
  });

  it('outlines a document', async () => {
    const found = await client.ask<(DocumentSymbol | SymbolInformation)[]>(
      'textDocument/documentSymbol',
      client.on(why),
    );
    if (capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport) {
      expect(found.map((one) => [one.name, 'children' in one ? one.children?.map(({ name }) => name) : []])).toEqual([
        ['What do they say?', ['Conversations']],
        ['They want to be asked.', []],
      ]);
    } else
      expect(found.map(({ name }) => name)).toEqual(['What do they say?', 'Conversations', 'They want to be asked.']);
  });

  it('folds blocks', async () => {
    expect(await client.ask<FoldingRange[]>('textDocument/foldingRange', client.on(why))).toEqual([
      { startLine: 0, endLine: 4 },
      { startLine: 2, endLine: 3 },
    ]);
  });

  it('marks the places of one document that mean the same', async () => {
    const found = await client.ask<{ kind: number }[]>('textDocument/documentHighlight', client.at(why, 'talks'));
    expect(found.map(({ kind }) => kind)).toEqual([3, 3, 2]);
  });

  it('shows what a default filled in', async () => {
    const alone = '/w/alone.inquiry';
    await client.open(
      alone,
      'inquiry "A calmer start" by tutor at "The school"\nrole tutor "Tutor"\nquestion q "Why?"\n',
    );
    await client.shown(alone);
    const hints = await client.ask<InlayHint[]>('textDocument/inlayHint', { ...client.on(alone), range: whole });
    expect(hints.map(({ label, position }) => [label, position.line])).toEqual([
      ['at "The school"', 1],
      ['by tutor', 2],
    ]);
  });

  it('formats with the fewest edits', async () => {
    await client.replace(why, '    method conversation', 'method    conversation');
    await client.shown(why);
    const edits = await client.ask<TextEdit[]>('textDocument/formatting', {
      ...client.on(why),
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(TextDocument.applyEdits(client.document(why), edits)).toBe(whyText);
    expect(edits.length).toBe(2);
  });

  it('offers to mend a misspelt word, to accept a question, and to mend all', async () => {
    await client.replace(why, 'finding', 'findng');
    const shown = await client.shown(why);
    const slip = shown.find(({ code }) => code === 'syntax/unknown-word');
    if (!slip) throw new Error('The slip is not found.');
    expect(client.words(why, slip.range)).toBe('findng');
    const leads = capabilities.textDocument?.publishDiagnostics?.codeDescriptionSupport === true;
    expect(slip.codeDescription?.href).toBe(leads ? 'file:///pages/syntax/unknown-word.md' : undefined);
    const context = { diagnostics: [slip] };
    const offered = await client.ask<CodeAction[]>('textDocument/codeAction', {
      ...client.on(why),
      range: slip.range,
      context,
    });
    if (!literals) return expect(offered).toEqual([]);
    const mend = offered.find(({ isPreferred }) => isPreferred);
    expect(applied(mend?.edit, why, client.document(why).getText())).toBe(whyText);
    const all = { ...client.on(why), range: whole, context: { ...context, only: ['source.fixAll'] } };
    const [fixAll] = await client.ask<CodeAction[]>('textDocument/codeAction', all);
    expect(fixAll?.kind).toBe('source.fixAll.inquiry');
    expect(applied(fixAll?.edit, why, client.document(why).getText())).toContain('\nfinding "They');
  });

  it('lets a partnership answer a finding, with gaps that nothing fills', async () => {
    await client.edit(why, whyText.length, whyText.length, '// A remark.\n');
    const shown = await client.shown(why);
    const question = shown.find(({ severity }) => severity !== 1);
    if (!question || !literals) return;
    const params = { ...client.on(why), range: question.range, context: { diagnostics: [question] } };
    const offered = await client.ask<CodeAction[]>('textDocument/codeAction', params);
    const accept = offered.find(({ title }) => /^Accept “.+”, because…$/.test(title));
    const text = applied(accept?.edit, why, client.document(why).getText());
    expect(text).toContain(`accept ${question.code}`);
    expect(text).toContain('until not stated by not stated because "why"');
  });
});

/** A text after the edits of a workspace edit; gaps are filled with the words in them. */
function applied(edit: WorkspaceEdit | undefined, file: string, text: string): string {
  const uri = uriOf(file);
  const changes = (edit?.documentChanges ?? []).filter(
    (change) => TextDocumentEdit.is(change) && change.textDocument.uri === uri,
  );
  const versioned = changes.flatMap((change) => (TextDocumentEdit.is(change) ? change.edits : []));
  const edits = [...versioned, ...(edit?.changes?.[uri] ?? [])].map((one): TextEdit => {
    if (!('snippet' in one)) return one;
    return { range: one.range, newText: one.snippet.value.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1') };
  });
  return TextDocument.applyEdits(TextDocument.create(uri, 'inquiry', 1, text), edits);
}
