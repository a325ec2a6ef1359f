import { watch as watchFiles } from 'chokidar';
import { isPlanFile, isSettingsFile } from '../engine/paths.ts';
import type { Watching } from './io.ts';

/** How long a burst of changes may go on before it is told of, in milliseconds: a checkout writes many files. */
const quiet = 100;

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
  watcher.on('all', (_, path) => {
    touched.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, quiet);
  });
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
