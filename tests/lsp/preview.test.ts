import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uriOf } from '../../server/lsp/to-lsp.ts';
import { type DrawnPreview, DrawPreview, Reveal } from '../../server/protocol.ts';
import { Client } from './client.ts';
import { vscode } from './clients/vscode.ts';
import { planFiles, who, whoText, why, whyText } from './fixture.ts';
import { htmlOf, placesIn, previewed } from './previewed.ts';
import { randomEdit } from './random-edits.ts';

let client: Client;
beforeEach(async () => {
  client = await Client.start({ files: planFiles(), capabilities: vscode });
  await client.open(who, whoText);
  await client.open(why, whyText);
});
afterEach(() => client.finish());

const asked = { report: 'plan', uri: uriOf(why) };

/** What came for the pieces that are not simply the ones that were there. */
const others = ({ steps }: DrawnPreview): unknown[] => steps.filter((step) => typeof step !== 'number');

describe('a preview', () => {
  it('leads back to the documents it was made from', async () => {
    const preview = await previewed(client, asked);
    expect(preview.drawn).toMatchObject({ plan: 'Looking closely 🌱', root: uriOf('/w/plan'), state: 'fresh' });
    const words: string[] = [];
    for (const place of placesIn(preview)) {
      const location = await client.request(Reveal, place);
      if (location?.uri === uriOf(why)) words.push(client.words(why, location.range));
    }
    expect(words).toEqual(expect.arrayContaining(['talks', 'conversation', '"They want to be asked."']));
  });

  it('gets the lines that changed, and the places that moved', async () => {
    const before = await previewed(client, asked);
    await client.replace(why, 'Conversations', 'Talks at lunch');
    const after = await previewed(client, asked, before);
    expect(after.drawn.since).toBe(before.drawn.version);
    expect(htmlOf(after)).toBe(htmlOf(before).replaceAll('Conversations', 'Talks at lunch'));
    expect(JSON.stringify(after.drawn.steps).length).toBeLessThan(JSON.stringify(before.drawn.steps).length / 2);
  });

  it('gets places alone where no word of it changed', async () => {
    const before = await previewed(client, asked);
    await client.edit(why, 0, 0, '// Written on a train.\n');
    const { drawn } = await previewed(client, asked, before);
    expect(others(drawn).length).toBeGreaterThan(0);
    for (const step of others(drawn)) expect(step).toMatchObject({ html: '', from: 0, to: 0 });
  });

  it('gets nothing where nothing changed', async () => {
    const before = await previewed(client, asked);
    const { drawn } = await previewed(client, asked, before);
    expect(drawn.steps).toEqual(before.pieces.map((_, number) => number));
  });

  it('gets everything where it has nothing, or something that is not known here', async () => {
    const before = await previewed(client, asked);
    await previewed(client, asked, before);
    for (const since of ['another server’s', before.drawn.version]) {
      const drawn = await client.request(DrawPreview, { ...asked, since });
      expect(drawn?.since).toBeUndefined();
      expect(drawn?.steps).toEqual(before.pieces);
    }
  });

  it('goes on where more are open than are remembered', async () => {
    let all = await Promise.all(Array.from({ length: 20 }, () => previewed(client, asked)));
    await client.replace(why, 'They want', 'All want');
    all = await Promise.all(all.map((before) => previewed(client, asked, before)));
    expect(new Set(all.map(htmlOf)).size).toBe(1);
  });

  it('is null where there is no such report or plan', async () => {
    expect(await client.request(DrawPreview, { ...asked, report: 'horoscope' })).toBeNull();
    expect(await client.request(DrawPreview, { ...asked, uri: 'file:///nowhere.inquiry' })).toBeNull();
  });
});

describe('after any edits', () => {
  it('a preview has what one has that begins anew', { timeout: 60_000 }, async () => {
    const reports = ['plan', 'evidence-matrix', 'plan-health', 'my-part'];
    const change = fc.record({ edit: randomEdit, report: fc.constantFrom(...reports) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        let preview = await previewed(client, asked);
        for (const { edit, report } of changes) {
          const { length } = client.document(edit.file).getText();
          const start = Math.floor(edit.at * length);
          await client.edit(edit.file, start, Math.min(length, start + edit.removed), edit.added);
          preview = await previewed(client, { ...asked, report }, preview);
          const anew = await previewed(client, { ...asked, report });
          expect(preview.pieces).toEqual(anew.pieces);
          expect(preview.drawn.files).toEqual(anew.drawn.files);
        }
      }),
      { numRuns: 40 },
    );
  });
});
