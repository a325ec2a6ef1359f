import { createHash } from 'node:crypto';
import type { Diagnostic } from 'vscode-languageserver';

export type DiagnosticsByFile = ReadonlyMap<string, readonly Diagnostic[]>;

/** What one file shows, under an id that changes whenever it does. */
interface ShownFile {
  readonly id: string;
  readonly hash: string;
  /** The diagnostics as JSON, for a client that asks; in bytes, which take a third of the room of objects. */
  readonly json?: Buffer;
}

/**
 * What every file of the workspace shows: enough to tell what changed, and for a client that asks, the diagnostics
 * themselves. Files that show nothing take no room.
 */
export class Shown {
  /** Whether a client will ask; else diagnostics are not kept once they were sent. */
  keeps = false;
  private readonly byPlan = new Map<string, Map<string, ShownFile>>();
  private readonly byFile = new Map<string, ShownFile>();
  private count = 0;

  /** The id of what a file shows. */
  idOf(file: string): string {
    return this.byFile.get(file)?.id ?? '0';
  }

  /** What a file shows; empty for a client that is not going to ask. */
  of(file: string): Diagnostic[] {
    const json = this.byFile.get(file)?.json;
    return json ? JSON.parse(json.toString()) : [];
  }

  /** Every file with diagnostics. */
  files(): IterableIterator<string> {
    return this.byFile.keys();
  }

  /**
   * Takes what a plan shows now; gives the files that show something else than before. A list that is the same array as
   * in `last`, which was taken before, is not looked at again.
   */
  replace(root: string, diagnostics: DiagnosticsByFile, last?: DiagnosticsByFile): string[] {
    const before = this.byPlan.get(root) ?? new Map<string, ShownFile>();
    const after = new Map<string, ShownFile>();
    const changed: string[] = [];
    for (const [file, found] of diagnostics) {
      const known = before.get(file);
      const isSame = last?.get(file) === found;
      const shown = isSame ? known : this.shown(found, known);
      if (shown !== known) changed.push(file);
      if (shown) after.set(file, shown);
    }
    for (const file of before.keys()) if (!diagnostics.has(file)) changed.push(file);
    for (const file of before.keys()) this.byFile.delete(file);
    for (const [file, shown] of after) this.byFile.set(file, shown);
    if (after.size > 0) this.byPlan.set(root, after);
    else this.byPlan.delete(root);
    return changed;
  }

  private shown(found: readonly Diagnostic[], known: ShownFile | undefined): ShownFile | undefined {
    if (found.length === 0) return undefined;
    const json = JSON.stringify(found);
    const hash = createHash('sha1').update(json).digest('base64');
    if (hash === known?.hash) return known;
    return { id: String(++this.count), hash, ...(this.keeps && { json: Buffer.from(json) }) };
  }
}
