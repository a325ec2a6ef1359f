import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../../server/reports/pdf/render.ts';
import { browserPath } from '../../editor/browser.ts';
import { everywhere, hostile } from '../hostile.ts';
import { example, reportIds, reportOf } from '../plans.ts';

let browser = '';

beforeAll(async () => {
  browser = await browserPath();
});

/** What can be read of a PDF without a reader of them: its letters are packed, what it says of itself is not. */
const shown = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

describe.each(reportIds)('%s as a PDF', (id) => {
  it('has pages, a structure for those who listen, and the same bytes twice', async () => {
    const document = reportOf(example('partnership'), id);
    const pdf = await renderPdf(document, browser);
    expect(shown(pdf)).toMatch(/^%PDF-/);
    expect(shown(pdf)).toMatch(/\/Type\s*\/StructTreeRoot/);
    expect(shown(pdf)).toMatch(/\/Lang \(en\)/);
    expect(shown(pdf).match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(0);
    expect(shown(pdf)).not.toMatch(/CreationDate|ModDate/);
    expect(Buffer.compare(await renderPdf(document, browser), pdf)).toBe(0);
  });
});

describe('a plan that says anything', () => {
  it('leads nowhere and runs nothing', async () => {
    const pdf = await renderPdf(reportOf(everywhere(example('partnership'), hostile.join(' ')), 'plan'), browser);
    expect(shown(pdf)).not.toMatch(/\/URI\b|\/JavaScript|\/JS\b|\/Launch/);
  });
});
