import { randomBytes } from 'node:crypto';
import { env, Uri, type Webview } from 'vscode';
import { words } from '../words/here.ts';
import { languageOf } from '../words/index.ts';
import { pageWordsIn } from '../words/page.ts';
import type { PageWords } from '../words/words.ts';
import type { Kept } from './messages.ts';

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What stands above the report: what is shown, how it stands to the plan, and what can be done with it. */
const bar = (words: PageWords): string => `<header id="bar">
    <div id="choices">
      <label title="${words.accountOrReport}"><span class="heard">${words.accountOrReport}</span><select id="reports"></select></label>
      <label title="${words.reportLanguage}"><span class="heard">${words.reportLanguage}</span><select id="language">
        <option value="en" lang="en">English</option>
        <option value="sv" lang="sv">Svenska</option>
        <option value="es" lang="es">Español</option>
      </select></label>
      <label title="${words.readers}"><span class="heard">${words.readers}</span><select id="edition">
        <option value="partners">${words.forPartners}</option>
        <option value="public">${words.forPublic}</option>
      </select></label>
      <label id="whose" title="${words.roleOrTeam}" hidden><span class="heard">${words.roleOrTeam}</span><select id="role"></select></label>
    </div>
    <div id="acts">
      <div role="group" aria-label="${words.size}">
        <button id="smaller" type="button" title="${words.smaller}" aria-label="${words.smaller}">A−</button>
        <button id="usual" type="button" title="${words.usualSize}"></button>
        <button id="larger" type="button" title="${words.larger}" aria-label="${words.larger}">A+</button>
      </div>
      <button id="find" type="button" title="${words.findKeys}" aria-expanded="false" aria-controls="finder">${words.find}</button>
      <button id="print" type="button" title="${words.printThis}">${words.print}</button>
      <button id="export" type="button" title="${words.exportThis}">${words.export}</button>
    </div>
    <p id="state"></p>
    <div id="finder" role="search" hidden>
      <input id="sought" type="text" aria-label="${words.findIn}" placeholder="${words.findIn}" spellcheck="false">
      <span id="found" role="status"></span>
      <button id="previous" type="button" title="${words.previousKeys}" aria-label="${words.previous}">↑</button>
      <button id="next" type="button" title="${words.nextKeys}" aria-label="${words.next}">↓</button>
      <button id="close" type="button" title="${words.closeKeys}" aria-label="${words.close}">✕</button>
    </div>
    <p id="keys">${words.keys}</p>
  </header>`;

/**
 * The page of a preview before it has a report. Nothing is fetched from anywhere: the one script bears a nonce, the one
 * style sheet comes with the extension.
 */
export function pageOf(webview: Webview, folder: Uri, kept: Kept): string {
  const nonce = randomBytes(16).toString('base64');
  const address = (name: string): string => attribute(webview.asWebviewUri(Uri.joinPath(folder, name)).toString());
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`;
  return `<!doctype html>
<html lang="${languageOf(env.language)}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${address('page.css')}">
  <title>${words.preview}</title>
</head>
<body data-kept="${attribute(JSON.stringify(kept))}">
  ${bar(pageWordsIn(env.language))}
  <main id="report"></main>
  <script nonce="${nonce}" src="${address('page.js')}"></script>
</body>
</html>`;
}
