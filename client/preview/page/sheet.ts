import type { Drawn, Piece } from '../messages.ts';
import { makeEqual } from './morph.ts';

/** A piece as it stands on the page. */
interface Shown {
  readonly html: string;
  readonly nodes: readonly ChildNode[];
}

/** The report on the page. It is drawn anew by touching only the pieces that are other than before. */
export class Sheet {
  private readonly report: HTMLElement;
  private readonly article = document.createElement('article');
  private shown: ReadonlyMap<string, Shown> = new Map();

  constructor(report: HTMLElement) {
    this.report = report;
    this.article.className = 'report';
  }

  draw({ title, language, pieces }: Drawn): void {
    this.report.ariaLabel = title;
    // Style and voice are worked out anew for everything below a language that is set.
    if (this.article.lang !== language) this.article.lang = language;
    const before = this.shown;
    this.shown = new Map(pieces.map((piece) => [piece.id, shownAs(piece, before.get(piece.id))]));
    const wanted = [...this.shown.values()].flatMap(({ nodes }) => nodes);
    arrange(this.article, wanted);
    if (!this.article.isConnected) this.report.replaceChildren(this.article);
  }
}

function shownAs({ html }: Piece, before: Shown | undefined): Shown {
  if (before?.html === html) return before;
  const wanted = nodesOf(html);
  if (before === undefined || !isAlike(before.nodes, wanted)) return { html, nodes: wanted };
  for (const [at, node] of wanted.entries()) {
    const live = before.nodes[at];
    if (live !== undefined) makeEqual(live, node);
  }
  return { html, nodes: before.nodes };
}

function nodesOf(html: string): readonly ChildNode[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...document.importNode(template.content, true).childNodes];
}

function isAlike(a: readonly ChildNode[], b: readonly ChildNode[]): boolean {
  return a.length === b.length && a.every((node, at) => node.nodeName === b[at]?.nodeName);
}

/** Gives an element these children. What stays is not moved, and so keeps its scroll and focus. */
function arrange(parent: Element, wanted: readonly ChildNode[]): void {
  const staying = new Set(wanted);
  for (const child of [...parent.childNodes]) if (!staying.has(child)) child.remove();
  let at = parent.firstChild;
  for (const node of wanted) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
}
