import type { TestProject } from 'vitest/node';
import { installExtension, startServer } from './server.ts';
import { layDesk, vsix } from './workspace.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The port of VS Code's server, with the packaged extension installed. */
    readonly editorPort: number;
    /** The folder below which that server keeps its data and logs. */
    readonly editorData: string;
  }
}

/** One server for all page tests; each test opens a folder of its own on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const desk = layDesk();
  await installExtension(vsix, desk);
  const server = await startServer({ ...desk, trusted: true });
  project.provide('editorPort', server.port);
  project.provide('editorData', desk.data);
  return async () => {
    await server.stop();
    desk.remove();
  };
}
