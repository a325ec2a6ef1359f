import { hostVoice } from '../../../language/locales/hosts.ts';
import { renderHtml } from '../../../language/reports/render/html.ts';
import type { Document } from '../../../language/reports/report.ts';
import { browserOf, thisMachine } from './browsers.ts';
import { printed } from './print.ts';
import { steadyPdf } from './steady.ts';

/** Draws a report as a PDF: the page that every reader gets, printed by a browser that is there. */
export async function renderPdf(document: Document, browser: string | undefined): Promise<Uint8Array> {
  const say = hostVoice(document.language);
  const found = await browserOf(browser, thisMachine, say);
  return steadyPdf(await printed(found, renderHtml(document), say), document.asOf);
}
