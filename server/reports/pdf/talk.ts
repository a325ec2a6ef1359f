import type { Readable, Writable } from 'node:stream';

/** A conversation with a browser over two pipes, in the words of the Chrome DevTools Protocol: JSON between zero bytes. */

interface Awaited {
  readonly done: (result: Answer) => void;
  readonly failed: (error: Error) => void;
}

/** What a browser answers: text by name, where it is text. */
export type Answer = ReadonlyMap<string, unknown>;

/** The other side ended the conversation, or said that it cannot do what was asked. */
export class Silence extends Error {}

export class Talk {
  private readonly to: Writable;
  private readonly awaited = new Map<number, Awaited>();
  private asked = 0;

  constructor(to: Writable, from: Readable) {
    this.to = to;
    const end = (): void => this.end();
    let rest: Buffer[] = [];
    from.on('data', (bytes: Buffer) => {
      // A report is one message of many pieces, so pieces are joined once, at its end.
      let begin = 0;
      for (let stop = bytes.indexOf(0); stop >= 0; stop = bytes.indexOf(0, begin)) {
        this.hear(Buffer.concat([...rest, bytes.subarray(begin, stop)]).toString());
        rest = [];
        begin = stop + 1;
      }
      rest.push(bytes.subarray(begin));
    });
    from.on('close', end);
    from.on('error', end);
    to.on('error', end);
  }

  /** Asks for one thing; `session` is the page that is asked, where it is not the browser. */
  ask(method: string, params: object, session?: string): Promise<Answer> {
    this.asked += 1;
    const id = this.asked;
    return new Promise((done, failed) => {
      this.awaited.set(id, { done, failed });
      this.to.write(`${JSON.stringify({ id, method, params, ...(session && { sessionId: session }) })}\0`);
    });
  }

  /** Nobody answers any more. */
  end(): void {
    for (const { failed } of this.awaited.values()) failed(new Silence());
    this.awaited.clear();
  }

  private hear(message: string): void {
    const said = fieldsOf(JSON.parse(message));
    const id = said.get('id');
    if (typeof id !== 'number') return;
    const waiting = this.awaited.get(id);
    this.awaited.delete(id);
    if (said.has('error')) waiting?.failed(new Silence());
    else waiting?.done(fieldsOf(said.get('result')));
  }
}

function fieldsOf(value: unknown): Answer {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** A text of an answer. */
export function textOf(answer: Answer, name: string): string {
  const text = answer.get(name);
  if (typeof text !== 'string') throw new Silence();
  return text;
}
