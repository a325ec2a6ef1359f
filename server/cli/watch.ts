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
  const happened = (path: string): void => {
    touched.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, quiet);
  };
  const watchers = new Map<string, FSWatcher>();
  const closing: Promise<void>[] = [];
  const begin = (path: string): void => {
    const watcher = watchFiles(path, options);
    watcher.on('all', (_, at) => happened(at));
    watchers.set(path, watcher);
  };
  // What goes takes its watcher with it, and nothing would tell that it came back: each time it is watched anew.
  const end = (path: string): void => {
    const watcher = watchers.get(path);
    if (watcher) closing.push(watcher.close());
    watchers.delete(path);
  };
  const look = (path: string): void => {
    if (existsSync(path) === watchers.has(path)) return;
    if (watchers.has(path)) end(path);
    else begin(path);
    happened(path);
  };
  for (const path of paths) if (existsSync(path)) begin(path);
  const looking = setInterval(() => paths.forEach(look), patience);
  return {
    close: async () => {
      clearTimeout(timer);
      clearInterval(looking);
      for (const path of [...watchers.keys()]) end(path);
      await Promise.all(closing);
    },
  };
}
