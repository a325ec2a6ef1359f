import type { Language } from '../../language/text/languages.ts';
import type { Files } from '../engine/files.ts';
import type { Git } from './git.ts';

/** Everything a command touches outside itself, so that a test can stand in for the terminal, the clock and the disk. */
export interface Io {
  /** The working directory, an absolute path. */
  readonly cwd: string;
  readonly files: Files;
  /** The ISO day of today. */
  today(): string;
  /** Milliseconds since some moment. */
  now(): number;
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** Everything on standard input. */
  input(): Promise<Uint8Array>;
  readonly git: Git;
  /** Tells of files and folders that change below some paths, several at once, until it is closed. */
  watch(paths: readonly string[], changed: (paths: readonly string[]) => void): Watching;
  /** Settles when the user has had enough. */
  interrupted(): Promise<void>;
  /** What is said where no plan says its language: the one asked for, else that of the machine. */
  readonly language: Language;
  /** Variables of the environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Colour may be used on standard output. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

export interface Watching {
  close(): Promise<void>;
}

/** 0 nothing to say, 1 findings, 2 wrong use or configuration, 3 our fault. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The gravest of several: what the user can mend wins over our fault, and both over findings. */
export function gravest(codes: readonly ExitCode[]): ExitCode {
  const order: readonly ExitCode[] = [2, 3, 1];
  return order.find((code) => codes.includes(code)) ?? 0;
}

/** A command was used in a way that cannot be carried out; the message says what to do instead. */
export class UsageError extends Error {}
