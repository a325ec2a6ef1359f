/**
 * Who may import whom. A room is the longest listed path that a file lies under; its own files are always allowed.
 * A path that ends in `/` is a room of the files directly in that folder, so that a new folder needs a row of its own.
 */
export interface Room {
  /** Rooms and single files of the house. */
  readonly house: readonly string[];
  /** Packages; `name/*` stands for a package's further entries, `node:*` for what Node brings. */
  readonly packages: readonly string[];
}

const room = (house: readonly string[], packages: readonly string[] = []): Room => ({ house, packages });

const text = ['language/text'];
const language = [
  'language/',
  'language/text',
  'language/syntax',
  'language/syntax/vocabulary',
  'language/locales',
  'language/model',
  'language/findings',
  'language/rules',
  'language/questions',
  'language/reports',
  'language/reports/figures',
  'language/changes',
  'language/refactorings',
  'language/reference',
  'language/settings',
  'language/sources',
];
const protocol = ['vscode-languageserver', 'vscode-languageserver/*', 'vscode-languageserver-protocol'];
const langium = ['langium', 'langium/*'];

export const rooms: Readonly<Record<string, Room>> = {
  // Helpers about words and spans that every room of the floor may use.
  'language/text': room([]),
  // The words of properties are plain data; the model's types are made from them, and they know nothing else.
  'language/syntax/vocabulary': room(text),
  'language/model': room([...text, 'language/syntax/vocabulary', 'language/settings', 'language/locales']),
  'language/sources': room(text),
  // Words in other languages are plain tables; whoever speaks asks them by id.
  'language/locales': room([...text, 'language/syntax/vocabulary']),
  'language/findings': room([...text, 'language/model', 'language/syntax/vocabulary', 'language/sources']),
  'language/syntax': room([...text, 'language/syntax/vocabulary', 'language/model', 'language/findings'], langium),
  'language/settings': room(
    [...text, 'language/syntax/vocabulary', 'language/locales', 'language/model', 'language/findings'],
    ['yaml'],
  ),
  'language/rules': room([
    ...text,
    'language/model',
    'language/findings',
    'language/settings',
    'language/locales',
    'language/sources',
  ]),
  // What only people can judge: asked and printed, never checked.
  'language/questions': room([
    ...text,
    'language/syntax/vocabulary',
    'language/model',
    'language/settings',
    'language/locales',
    'language/sources',
  ]),
  // Reports say the words of the language in three languages, and name each of them so that none is forgotten. The
  // letter of the critical friend asks the questions of the rules in full. The package
  // writes a calendar as text.
  'language/reports': room(
    [
      ...text,
      'language/syntax/vocabulary',
      'language/questions',
      'language/rules',
      'language/model',
      'language/findings',
      'language/settings',
      'language/locales',
      'language/sources',
      'language/reports/figures',
    ],
    ['ical-generator'],
  ),
  // Pictures are drawn as text, without a browser; these packages compute shapes and ticks, and touch no page.
  'language/reports/figures': room(
    [...text, 'language/syntax/vocabulary', 'language/model', 'language/locales', 'language/reports'],
    ['d3-shape', 'd3-time'],
  ),
  // What is offered is read again before it is offered, so that no action leaves a fault behind.
  'language/refactorings': room([
    ...text,
    'language/model',
    'language/findings',
    'language/locales',
    'language/syntax',
    'language/syntax/vocabulary',
  ]),
  'language/changes': room([...text, 'language/model']),
  // The page about the language is made from its words alone.
  'language/reference': room([...text, 'language/syntax/vocabulary', 'language/locales']),
  // The files at the top of the floor compose its rooms for outsiders; no room imports them back.
  'language/': room(language),

  'server/protocol.ts': room([], protocol),
  'server/engine': room(language, ['node:*', 'vscode-uri']),
  // Reports as files: what they are made with is loaded when one is asked for.
  'server/reports': room(language, ['node:*', 'docx', 'fflate', '@resvg/resvg-wasm']),
  'server/lsp': room(
    [...language, 'server/engine', 'server/reports', 'server/protocol.ts'],
    ['node:*', 'vscode-uri', 'vscode-languageserver-textdocument', ...protocol],
  ),
  'server/cli': room(
    [...language, 'server/engine', 'server/reports', 'server/lsp', 'package.json'],
    ['node:*', 'chokidar', 'commander', 'diff', 'fast-xml-builder', 'sarif', 'vscode-languageserver-textdocument'],
  ),
  // The version of the program.
  'package.json': room([]),

  // The page of the preview runs in a browser: of the client it shares plain data.
  'client/preview/page': room(['client']),
  client: room(
    ['server/protocol.ts'],
    ['node:*', 'vscode', 'vscode-languageclient', 'vscode-languageclient/*', 'vscode-languageserver-protocol'],
  ),
};

/** Globals that would let the outside world into the language floor. */
export const outsideWorld: readonly string[] = [
  'process',
  'performance',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'Buffer',
  'require',
  'globalThis',
  'Date.now',
  'new Date()',
  'Math.random',
];
