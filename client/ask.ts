import type { CancellationToken, Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ProtocolNotificationType, ProtocolRequestType } from 'vscode-languageserver-protocol';

/**
 * Client and server libraries each bring a release of the protocol's own types, which do not fit each other though what
 * goes over the wire does. So our requests go by their method, with their types kept here.
 */

/** Sends a request of ours to the server; rejects with what the server says went wrong. */
export function ask<Params, Answer>(
  client: LanguageClient,
  request: ProtocolRequestType<Params, Answer, never, void, void>,
  params: Params,
  token?: CancellationToken,
): Promise<Answer> {
  // An absent token would be counted as a second parameter.
  return token === undefined
    ? client.sendRequest<Answer>(request.method, params)
    : client.sendRequest<Answer>(request.method, params, token);
}

/** Calls back at every notification of ours from the server. */
export function hear<Params>(
  client: LanguageClient,
  notification: ProtocolNotificationType<Params, void>,
  act: (params: Params) => void,
): Disposable {
  return client.onNotification(notification.method, act);
}
