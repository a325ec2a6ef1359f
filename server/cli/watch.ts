import { existsSync } from 'node:fs';
import { type ChokidarOptions, type FSWatcher, watch as watchFiles } from 'chokidar';
import { isPlanFile, isSettingsFile } from '../engine/paths.ts';
import type { Watching } from './io.ts';

/** How long a burst of changes may go on before it is told of, in milliseconds: a checkout writes many files. */
const quiet = 100;

/** How often it is looked whether what is watched is there, in milliseconds. */
const patience = 500;

const options: ChokidarOptions = {
  ignoreInitial: true,
  ignored: (path, stats) =>
    /[\\/](?:node_modules|\.[^\\/]+)$/.test(path) ||
    (stats?.isFile() === true && !isPlanFile(path) && !isSettingsFile(path)),
};

/** Watches the plans and settings below some paths. */
export function watch(paths: readonly string[], changed: (paths: readonly string[]) => void): Watching {
  const touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const all = [...touched];
    touched.clear();
    changed(all);
  };
  const watched = paths.map(
    (path) =>
      new Watched(path, (at) => {
        touched.add(at);
        clearTimeout(timer);
        timer = setTimeout(tell, quiet);
      }),
  );
  const looking = setInterval(() => {
    for (const one of watched) one.look();
  }, patience);
  return {
    close: async () => {
      clearTimeout(timer);
      clearInterval(looking);
      await Promise.all(watched.map((one) => one.close()));
    },
  };
}

/** A file or folder that may go and come back: it takes its watcher with it, and is watched anew each time. */
class Watched {
  private readonly path: string;
  private readonly happened: (path: string) => void;
  private watcher: FSWatcher | undefined;

  constructor(path: string, happened: (path: string) => void) {
    this.path = path;
    this.happened = happened;
    this.begin();
  }

  /** Looks whether it went or came back, of which nothing else would tell. */
  look(): void {
    if (existsSync(this.path) === (this.watcher !== undefined)) return;
    if (this.watcher) void this.close();
    else this.begin();
    this.happened(this.path);
  }

  async close(): Promise<void> {
    const { watcher } = this;
    this.watcher = undefined;
    await watcher?.close();
  }

  private begin(): void {
    if (!existsSync(this.path)) return;
    this.watcher = watchFiles(this.path, options);
    this.watcher.on('all', (_, at) => this.happened(at));
  }
}
