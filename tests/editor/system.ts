import { existsSync } from 'node:fs';
import { answer, run } from '../tools/run.ts';

/** Something that comes from the operating system and not from npm. */
interface Need {
  readonly debian: string;
  readonly present: () => boolean;
}

const command = (name: string): boolean => answer('sh', ['-c', `command -v ${name}`]) !== undefined;
const library = (name: string): boolean => (answer('/sbin/ldconfig', ['-p']) ?? '').includes(`${name} `);

/** What compiling the embedded editor's native parts takes. */
export const compilerNeeds: readonly Need[] = [
  { debian: 'g++', present: () => command('g++') },
  { debian: 'make', present: () => command('make') },
  { debian: 'python3', present: () => command('python3') },
  { debian: 'libkrb5-dev', present: () => existsSync('/usr/include/gssapi/gssapi.h') },
];

/** What the browser that npm brings takes. */
export const browserNeeds: readonly Need[] = [
  { debian: 'libnss3', present: () => library('libnss3.so') },
  { debian: 'libnspr4', present: () => library('libnspr4.so') },
];

const missing = (needs: readonly Need[]): string[] =>
  needs.filter((need) => !need.present()).map(({ debian }) => debian);

/** The Debian packages cover Linux; elsewhere the installation itself says what it lacks. */
export async function ensureSystem(needs: readonly Need[], purpose: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const packages = missing(needs);
  if (packages.length === 0) return;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  process.stdout.write(
    `${purpose} needs system packages that are missing. On Debian or Ubuntu:\n\n  sudo sh -c '${install}'\n\n`,
  );
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    process.stdout.write('Running as root on Debian, so this is done now.\n');
    await run('sh', ['-c', install], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  }
  const still = missing(needs);
  if (still.length > 0)
    throw new Error(`${purpose} cannot go on without: ${still.join(', ')}. The line above brings them.`);
}
