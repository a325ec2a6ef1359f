import { existsSync } from 'node:fs';
import { watch as watchFiles } from 'chokidar';
import { isPlanFile, isSettingsFile } from '../engine/paths.ts';
import type { Watching } from './io.ts';

/** How long a burst of changes may go on before it is told of, in milliseconds: a checkout writes many files. */
const quiet = 100;

/** How often a path that is missing is looked for, in milliseconds. */
const patience = 500;

/** Watches the plans and settings below some paths. */
export function watch(paths: readonly string[], changed: (paths: readonly string[]) => void): Watching {
  const touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const all = [...touched];
    touched.clear();
    changed(all);
  };
  const watcher = watchFiles([...paths], {
    ignoreInitial: true,
    ignored: (path, stats) =>
      /[\\/](?:node_modules|\.[^\\/]+)$/.test(path) ||
      (stats?.isFile() === true && !isPlanFile(path) && !isSettingsFile(path)),
  });
  const happened = (path: string): void => {
    touched.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, quiet);
  };
  watcher.on('all', (_, path) => happened(path));
  // A folder that goes takes its watcher with it, and nothing would tell that it came back.
  const missing = new Set(paths.filter((path) => !existsSync(path)));
  const looking = setInterval(() => {
    for (const path of paths) {
      if (!existsSync(path)) missing.add(path);
      else if (missing.delete(path)) {
        watcher.add(path);
        happened(path);
      }
    }
  }, patience);
  return {
    close: async () => {
      clearTimeout(timer);
      clearInterval(looking);
      await watcher.close();
    },
  };
}
