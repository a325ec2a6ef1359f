import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/**
 * Packages with compiled parts name one optional package for each platform. A registry mirror may lack those for
 * platforms other than its own; npm then leaves them out of the lock file, and `npm ci` refuses that lock everywhere.
 */
interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface Gap {
  readonly name: string;
  readonly version: string;
  readonly parent: LockedPackage;
}

const lockFile = join(root, 'package-lock.json');

export const readLock = (): Lock => JSON.parse(readFileSync(lockFile, 'utf8')) as Lock;

/** Optional packages that are named in the lock file but not described in it. */
export function gaps({ packages }: Lock): Gap[] {
  return Object.entries(packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(
        ([name]) =>
          packages[`node_modules/${name}`] === undefined && packages[`${path}/node_modules/${name}`] === undefined,
      )
      .map(([name, version]) => ({ name, version, parent })),
  );
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x'];

/** The platform stands in the name, as `linux-arm64-musl`; npm needs it apart, so that it installs only what runs. */
function platform(name: string): Record<string, readonly string[]> {
  const words = name.split(/[/-]/);
  const system = systems.filter((word) => words.includes(word));
  const processor = processors.filter((word) => words.includes(word));
  if (system.length !== 1 || processor.length !== 1) throw new Error(`${name} does not say for which platform it is`);
  const libc = words.includes('linux') ? [words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'] : undefined;
  return { os: system, cpu: processor, ...(libc === undefined ? {} : { libc }) };
}

function described({ name, version, parent }: Gap): LockedPackage {
  const from = { ...(parent.dev ? { dev: true } : {}), ...(parent.license ? { license: parent.license } : {}) };
  return { version, ...from, optional: true, ...platform(name) } as LockedPackage;
}

/** The same lock with a description of each missing package; without a checksum, which only its registry could tell. */
export function completed(lock: Lock): Lock {
  const added = gaps(lock).map((gap): [string, LockedPackage] => [`node_modules/${gap.name}`, described(gap)]);
  const packages = Object.entries(lock.packages).concat(added);
  packages.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { ...lock, packages: Object.fromEntries(packages) };
}

if (import.meta.main) {
  const lock = readLock();
  writeFileSync(lockFile, `${JSON.stringify(completed(lock), null, 2)}\n`);
  process.stdout.write(`${gaps(lock).length} packages added to package-lock.json\n`);
}
