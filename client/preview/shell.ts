import { randomBytes } from 'node:crypto';
import { Uri, type Webview } from 'vscode';
import type { Kept } from './messages.ts';

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What stands above the report: what is shown, how it stands to the plan, and what can be done with it. */
const bar = `<header id="bar">
    <div id="choices">
      <label title="Account or report"><span class="heard">Account or report</span><select id="reports"></select></label>
      <label title="Language of the report"><span class="heard">Language of the report</span><select id="language">
        <option value="en">English</option>
        <option value="sv" lang="sv">Svenska</option>
        <option value="es" lang="es">Español</option>
      </select></label>
      <label title="Who it is for"><span class="heard">Who it is for</span><select id="edition">
        <option value="partners">For the partners</option>
        <option value="public">For the public</option>
      </select></label>
      <label id="whose" title="Role or team" hidden><span class="heard">Role or team</span><select id="role"></select></label>
    </div>
    <div id="acts">
      <div role="group" aria-label="Size">
        <button id="smaller" type="button" title="Smaller" aria-label="Smaller">A−</button>
        <button id="usual" type="button" title="Back to the usual size"></button>
        <button id="larger" type="button" title="Larger" aria-label="Larger">A+</button>
      </div>
      <button id="find" type="button" title="Find in the report (Ctrl+F, on a Mac ⌘F)" aria-expanded="false" aria-controls="finder">Find</button>
      <button id="print" type="button" title="Print this report">Print…</button>
      <button id="export" type="button" title="Write this report to a file">Export…</button>
    </div>
    <p id="state"></p>
    <div id="finder" role="search" hidden>
      <input id="sought" type="text" aria-label="Find in the report" placeholder="Find in the report" spellcheck="false">
      <span id="found" role="status"></span>
      <button id="previous" type="button" title="Previous (Shift+Enter)" aria-label="Previous">↑</button>
      <button id="next" type="button" title="Next (Enter)" aria-label="Next">↓</button>
      <button id="close" type="button" title="Close (Escape)" aria-label="Close">✕</button>
    </div>
    <p id="keys">Arrow keys, or J and K: from piece to piece. Enter: its place in the text. Escape: back to the whole.</p>
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
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${address('page.css')}">
  <title>Preview</title>
</head>
<body data-kept="${attribute(JSON.stringify(kept))}">
  ${bar}
  <main id="report"></main>
  <script nonce="${nonce}" src="${address('page.js')}"></script>
</body>
</html>`;
}
