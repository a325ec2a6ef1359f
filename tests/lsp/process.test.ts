import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const main = fileURLToPath(new URL('../../server/lsp/main.ts', import.meta.url));
const greeting = { processId: process.pid, rootUri: null, capabilities: {} };

async function greet(connection: MessageConnection): Promise<void> {
  connection.listen();
  expect(await connection.sendRequest('initialize', greeting)).toMatchObject({ serverInfo: { name: 'inquiry' } });
  await connection.sendNotification('initialized', {});
}

describe('the server as a process', () => {
  it('talks over standard input and output, and ends when told to', async () => {
    const server = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    await greet(connection);
    await connection.sendRequest('shutdown');
    const [[code]] = await Promise.all([once(server, 'exit'), connection.sendNotification('exit')]);
    expect(code).toBe(0);
    connection.dispose();
  });

  it('ends when its client is gone', async () => {
    const server = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    await greet(connection);
    server.stdin.end();
    const [code] = await once(server, 'exit');
    expect(code).toBe(1);
    connection.dispose();
  });

  it('talks over Node’s own channel', async () => {
    const server = fork(main, ['--node-ipc'], { execPath: process.execPath, execArgv: [] });
    const connection = createMessageConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    await greet(connection);
    await connection.sendRequest('shutdown');
    const [[code]] = await Promise.all([once(server, 'exit'), connection.sendNotification('exit')]);
    expect(code).toBe(0);
    connection.dispose();
  });
});
