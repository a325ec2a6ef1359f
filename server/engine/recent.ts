/** Which plans were used last; the others may let go of what they hold. */
export class Recent {
  private readonly most: number;
  /** The one used last stands at the end. */
  private readonly roots = new Set<string>();

  /** `most`: how many plans are kept. */
  constructor(most: number) {
    this.most = most;
  }

  /** Notes the use of a plan; gives one that was not used for longest, where there are too many and it may go. */
  use(root: string, mustStay: (other: string) => boolean): string | undefined {
    this.roots.delete(root);
    this.roots.add(root);
    if (this.roots.size <= this.most) return undefined;
    for (const other of this.roots) {
      if (other === root || mustStay(other)) continue;
      this.roots.delete(other);
      return other;
    }
    return undefined;
  }
}
