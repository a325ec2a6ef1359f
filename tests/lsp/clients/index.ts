import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { neovim } from './neovim.ts';
import { vscode } from './vscode.ts';

/** The clients the protocol suite is run under. */
export const clients: Readonly<Record<string, ClientCapabilities>> = {
  'VS Code': vscode,
  'Neovim 0.7': neovim,
  'a client that can do nothing': {},
};
