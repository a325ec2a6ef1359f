import { randomBytes } from 'node:crypto';
import { Uri, type Webview } from 'vscode';
import type { Kept } from './messages.ts';

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The page of a preview before it has a report. Nothing is fetched from anywhere: the one script bears a nonce, the one
 * style sheet comes with the extension.
 */
export function pageOf(webview: Webview, folder: Uri, { uri, report }: Kept): string {
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
<body data-uri="${attribute(uri)}" data-report="${attribute(report)}">
  <header id="bar">
    <label>Report <select id="reports"></select></label>
    <p id="state"></p>
    <p id="keys">Arrow keys, or J and K: from piece to piece. Enter: its place in the text. Escape: back to the whole.</p>
  </header>
  <main id="report"></main>
  <script nonce="${nonce}" src="${address('page.js')}"></script>
</body>
</html>`;
}
