import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import type { HostVoice } from '../../../language/locales/hosts.ts';
import { CannotMake } from '../refusal.ts';

/** Where a browser that can print may stand. Only well-known places are looked at; nothing is fetched. */

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether a file is there and may be run. */
  runs(path: string): Promise<boolean>;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  runs: (path) =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    ),
};

const onLinux = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const onMac = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'];

const onWindows = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

function places({ platform, env, home }: Machine): readonly string[] {
  switch (platform) {
    case 'win32': {
      const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
      return roots.flatMap((root) => (root ? onWindows.map((path) => win32.join(root, path)) : []));
    }
    case 'darwin':
      return ['/', home].flatMap((root) =>
        onMac.map((name) => posix.join(root, 'Applications', `${name}.app`, 'Contents/MacOS', name)),
      );
    default:
      return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
        onLinux.map((name) => posix.join(folder, name)),
      );
  }
}

/** The variable that names a browser, for those who keep it elsewhere. */
export const browserVariable = 'INQUIRY_BROWSER';

/** The browser to print with: the one that was named, else the first that stands where browsers do. */
export async function browserOf(named: string | undefined, machine: Machine, say: HostVoice): Promise<string> {
  const wanted = named ?? machine.env[browserVariable];
  if (wanted) {
    if (await machine.runs(wanted)) return wanted;
    throw new CannotMake(say('noBrowserThere', { path: wanted }));
  }
  for (const path of places(machine)) if (await machine.runs(path)) return path;
  throw new CannotMake(say('noBrowser', { variable: browserVariable }));
}
