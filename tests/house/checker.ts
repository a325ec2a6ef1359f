import { dirname, join } from 'node:path/posix';
import { outsideWorld, type Room } from './rooms.ts';
import { readSource, type Source, type Use } from './source.ts';

/** Path from the project's root, with `/`, to what the file holds. */
export type House = ReadonlyMap<string, Source>;

export const houseOf = (texts: Readonly<Record<string, string>>): House =>
  new Map(Object.entries(texts).map(([path, text]) => [path, readSource(path, text)]));

const lies = (path: string, room: string): boolean =>
  room.endsWith('/') ? `${dirname(path)}/` === room : path === room || path.startsWith(`${room}/`);

/** The longest listed room that a file lies under. */
export function roomOf(path: string, rooms: Readonly<Record<string, Room>>): string | undefined {
  const holding = Object.keys(rooms).filter((room) => lies(path, room));
  return holding.sort((a, b) => b.length - a.length)[0];
}

/** The path of the file that a relative import means; undefined for packages. */
const target = (from: string, specifier: string): string | undefined =>
  specifier.startsWith('.') ? join(dirname(from), specifier) : undefined;

const allowsPackage = (room: Room, specifier: string): boolean =>
  room.packages.some((name) => (name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name));

function importFault(path: string, used: Use, rooms: Readonly<Record<string, Room>>): string | undefined {
  const own = roomOf(path, rooms);
  const room = own === undefined ? undefined : rooms[own];
  if (own === undefined || room === undefined) return `${path} lies in no room of the table`;
  const file = target(path, used.what);
  if (file === undefined) {
    return allowsPackage(room, used.what) ? undefined : `${path}:${used.line} ${own} may not import ${used.what}`;
  }
  const other = roomOf(file, rooms);
  const allowed = other !== undefined && (other === own || room.house.includes(other));
  return allowed ? undefined : `${path}:${used.line} ${own} may not import ${file}`;
}

/** Imports that the table does not allow, and files that it does not know. */
export function forbiddenImports(house: House, rooms: Readonly<Record<string, Room>>): string[] {
  return [...house].flatMap(([path, source]) => {
    if (roomOf(path, rooms) === undefined) return [`${path} lies in no room of the table`];
    return source.imports.flatMap((used) => importFault(path, used, rooms) ?? []);
  });
}

/** Places where the language floor reaches for the process, the disk, the clock, chance or the network. */
export function impurities(house: House): string[] {
  const outside = (what: string): boolean => outsideWorld.some((name) => what === name || what.startsWith(`${name}.`));
  return [...house]
    .filter(([path]) => lies(path, 'language'))
    .flatMap(([path, source]) =>
      source.globals.filter(({ what }) => outside(what)).map(({ what, line }) => `${path}:${line} uses ${what}`),
    );
}

/** Only a `main.ts` of the server may end the process. */
export function exits(house: House): string[] {
  const mayExit = (path: string): boolean => lies(path, 'server') && path.endsWith('/main.ts');
  return [...house]
    .filter(([path]) => !mayExit(path))
    .flatMap(([path, source]) =>
      source.globals
        .filter(({ what }) => what === 'process.exit')
        .map(({ line }) => `${path}:${line} calls process.exit`),
    );
}

/** Relative imports of a file that is not there. */
export function missingTargets(house: House): string[] {
  return [...house].flatMap(([path, source]) =>
    source.imports.flatMap(({ what, line }) => {
      const file = target(path, what);
      return file === undefined || !file.endsWith('.ts') || house.has(file) ? [] : [`${path}:${line} imports ${file}`];
    }),
  );
}

/** Import cycles, types included, each told once as a chain of files. */
export function cycles(house: House): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const { what } of house.get(path)?.imports ?? []) {
      const file = target(path, what);
      if (file !== undefined && house.has(file)) walk(file, [...trail, path]);
    }
    state.set(path, 'done');
  };
  for (const path of house.keys()) walk(path, []);
  return found;
}
