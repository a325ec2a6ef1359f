import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures } from 'vscode-languageserver/node';
import { today } from '../engine/clock.ts';
import { nodeFiles } from '../engine/node-files.ts';
import { rulePages } from '../engine/pages.ts';
import { nodeTurns } from './lanes.ts';
import { serve } from './server.ts';
import type { Host } from './session.ts';

/** How a client talks to the server: over standard input and output, or over Node's channel to a child. */
export type Transport = 'stdio' | 'node-ipc';

/** Starts the server for the client that started this process; the process ends when the client goes. */
export function start(transport: Transport): void {
  const connection =
    transport === 'stdio'
      ? createConnection(ProposedFeatures.all, process.stdin, process.stdout)
      : createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process));
  const pages = rulePages(process.argv[1] ?? '');
  const host: Host = { files: nodeFiles, today, turns: nodeTurns, ...(pages !== undefined && { pages }) };
  serve(connection, host);
}
