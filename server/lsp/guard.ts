import { type CancellationToken, LSPErrorCodes, type RemoteConsole, ResponseError } from 'vscode-languageserver';
import { hostVoice } from '../../language/locales/hosts.ts';
import type { Language } from '../../language/text/languages.ts';
import { CannotMake } from '../reports/refusal.ts';

/** Answers one request; `token` is asked between steps of longer work. */
export type Answer<Params, Result> = (params: Params, token: CancellationToken) => Result | Promise<Result>;

/** Thrown where work stops because nobody waits for it any more. */
export class Cancelled extends Error {}

/** Thrown where a request was understood and cannot be done; its message is shown to the person as it stands. */
export class Refusal extends Error {}

/** Stops work that nobody waits for any more. */
export function heed(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}

/** Who asks: what breaks is told in the language of the editor, and written into its log. */
export interface Asking {
  readonly connection: { readonly console: RemoteConsole };
  readonly language: Language;
}

/** Wraps a handler so that a fault of ours is answered and logged, and the next request is served. */
export function guarded<Params, Result>(
  what: string,
  asking: Asking,
  answer: Answer<Params, Result>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>> {
  return async (params, token) => {
    try {
      heed(token);
      const result = await answer(params, token);
      heed(token);
      return result;
    } catch (error) {
      if (error instanceof Refusal || error instanceof CannotMake)
        return new ResponseError<never>(LSPErrorCodes.RequestFailed, error.message);
      if (error instanceof Cancelled)
        return new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${what}: no longer asked for.`);
      asking.connection.console.error(`${what} could not be answered. ${withoutWords(error)}`);
      return new ResponseError<never>(LSPErrorCodes.RequestFailed, hostVoice(asking.language)('unanswered'));
    }
  };
}

/** Runs work that nobody waits for; a fault of ours is logged, and `broken` is told. */
export async function quietly(
  what: string,
  log: RemoteConsole,
  work: () => void | Promise<void>,
  broken?: () => void,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error(`${what} broke. ${withoutWords(error)}`);
    broken?.();
  }
}

/** Where an error arose. Its message is left out: it may quote a plan. */
export function withoutWords(error: unknown): string {
  if (!(error instanceof Error)) return 'Something was thrown that is no error.';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, 6)].join('\n');
}
