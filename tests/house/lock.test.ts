import { describe, expect, it } from 'vitest';
import { completed, gaps, readLock } from '../tools/complete-lock.ts';

describe('package-lock.json', () => {
  it('describes every platform, so that npm ci takes it (mend it with: node tests/tools/complete-lock.ts)', () => {
    expect(gaps(readLock()).map(({ name }) => name)).toEqual([]);
  });

  it('is found wanting where a platform is missing, and mended', () => {
    const optionalDependencies = { '@made-up/thing-linux-x64-musl': '1.2.3', '@made-up/thing-win32-arm64': '1.2.3' };
    const lock = { packages: { 'node_modules/thing': { version: '1.2.3', dev: true, optionalDependencies } } };
    expect(gaps(lock)).toHaveLength(2);
    expect(gaps(completed(lock))).toEqual([]);
    expect(completed(lock).packages['node_modules/@made-up/thing-linux-x64-musl']).toEqual({
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    });
  });
});
