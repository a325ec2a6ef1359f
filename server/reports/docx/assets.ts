import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import assets from './assets.json' with { type: 'json' };

/**
 * What pictures of points are drawn with, from the packages that bring it. The build has its own file in place of this
 * one, with the same bytes inside.
 */

const packages = createRequire(import.meta.url);

export function rasterProgram(): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(packages.resolve(assets.program));
}

export function fontFiles(): Promise<Uint8Array[]> {
  return Promise.all(assets.fonts.map((path) => readFile(packages.resolve(path))));
}
