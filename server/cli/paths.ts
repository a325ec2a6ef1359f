import { flavourOf } from '../engine/paths.ts';

/** A path as a reader of the output knows it: relative to the working directory, with `/`. */
export function shown(path: string, cwd: string): string {
  const { relative, isAbsolute } = flavourOf(cwd);
  const near = relative(cwd, path);
  // Another drive has no way from here.
  return (isAbsolute(near) ? near : near || '.').replaceAll('\\', '/');
}

/** The absolute path that a person typed. */
export function absolute(path: string, cwd: string): string {
  return flavourOf(cwd).resolve(cwd, path);
}
