import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { Client } from './client.ts';
import { vscode } from './clients/vscode.ts';
import { planFiles, who, whoText, why, whyText } from './fixture.ts';
import { randomEdit } from './random-edits.ts';

/** What a server says of both files. */
async function everything(client: Client): Promise<unknown> {
  const of = async (file: string): Promise<unknown> => ({
    diagnostics: await client.shown(file),
    symbols: await client.ask('textDocument/documentSymbol', client.on(file)),
    references: await Promise.all(
      [0, 3, 5].map((line) =>
        client.ask('textDocument/references', {
          ...client.on(file),
          position: { line, character: 8 },
          context: { includeDeclaration: true },
        }),
      ),
    ),
  });
  return [await of(who), await of(why)];
}

/** The clients differ only in whether they ask for diagnostics; asking is what makes the two servers comparable. */
const capabilities: ClientCapabilities = vscode;

describe('after any edits', () => {
  it('a server says what a fresh one says of the same text', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomEdit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const used = await Client.start({ files: planFiles(), capabilities });
        await used.open(who, whoText);
        await used.open(why, whyText);
        for (const { file, at, removed, added } of edits) {
          const { length } = used.document(file).getText();
          const start = Math.floor(at * length);
          await used.edit(file, start, Math.min(length, start + removed), added);
        }
        const fresh = await Client.start({ files: planFiles(), capabilities });
        for (const file of [who, why]) await fresh.open(file, used.document(file).getText());
        expect(await everything(used)).toEqual(await everything(fresh));
        await used.finish();
        await fresh.finish();
      }),
      { numRuns: 60 },
    );
  });
});
