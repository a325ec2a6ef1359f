import { Disposable, LogLevel, type LogOutputChannel } from 'vscode';

const nothing = (): void => {};

/**
 * A log that is off and stays off. VS Code's client library would write whole messages, plan and all, into its trace as
 * soon as somebody sets `inquiry.trace.server` and a log level by hand; the text of a plan belongs in no log.
 */
export const noTrace: LogOutputChannel = {
  name: 'Inquiry Plans (no trace)',
  logLevel: LogLevel.Off,
  onDidChangeLogLevel: () => new Disposable(nothing),
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  append: nothing,
  appendLine: nothing,
  replace: nothing,
  clear: nothing,
  show: nothing,
  hide: nothing,
  dispose: nothing,
};
