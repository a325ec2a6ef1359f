import { unzipSync } from 'fflate';
import { type Element, everyElement, readXml } from '../support/xml.ts';
import { disorderIn } from './docx-order.ts';

/**
 * What would make Word ask whether it should repair a file. An XML parser finds nothing of it: it is what the parts of a
 * file owe each other, by ECMA-376, and what Word asks beyond that.
 */

interface Part {
  readonly path: string;
  readonly root: Element;
}

/** A file, taken apart. */
interface Package {
  readonly paths: readonly string[];
  readonly parts: readonly Part[];
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export function faultsIn(file: Uint8Array): readonly string[] {
  const whole = packageOf(file);
  return [
    ...whole.paths.flatMap((path) => charactersOf(whole, path)),
    ...untyped(whole),
    ...whole.parts.flatMap((part) => relationFaults(whole, part)),
    ...whole.parts.flatMap(({ path, root }) => storyFaults(root).map((fault) => `${path}: ${fault}`)),
    ...styleFaults(whole),
    ...listFaults(whole),
    ...pictureFaults(whole),
  ];
}

const isXml = (path: string): boolean => /\.(xml|rels)$/.test(path);
const contentTypes = '[Content_Types].xml';

function packageOf(file: Uint8Array): Package {
  const bytes = new Map(Object.entries(unzipSync(file)));
  const paths = [...bytes.keys()];
  const text = (path: string): string => new TextDecoder('utf-8').decode(bytes.get(path));
  return { paths, bytes, parts: paths.filter(isXml).map((path) => ({ path, root: readXml(text(path)) })) };
}

/** Characters that XML has no place for, as they are or as numbers. */
function charactersOf({ bytes }: Package, path: string): readonly string[] {
  if (!isXml(path) && !path.endsWith('.svg')) return [];
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.get(path));
  const numbers = [...text.matchAll(/&#(x?)([0-9a-f]+);/gi)].map(([, hex, digits = '']) =>
    Number.parseInt(digits, hex ? 16 : 10),
  );
  const codes = [...[...text].map((one) => one.codePointAt(0) ?? 0), ...numbers];
  return codes.filter((code) => !isCharacter(code)).map((code) => `${path}: no character ${code}`);
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code < 0x110000);
}

function rootOf({ parts }: Package, path: string): Element | undefined {
  return parts.find((part) => part.path === path)?.root;
}

/** Every part needs a type of content, and every type that is told of one part needs that part. */
function untyped(whole: Package): readonly string[] {
  const types = rootOf(whole, contentTypes)?.children ?? [];
  const named = types.flatMap(({ attributes }) => attributes['PartName']?.slice(1) ?? []);
  const endings = types.flatMap(({ attributes }) => attributes['Extension'] ?? []);
  const own = whole.paths.filter((path) => path !== contentTypes);
  return [
    ...own.filter((path) => !endings.includes(path.slice(path.lastIndexOf('.') + 1))).map((path) => `no type: ${path}`),
    // As plain XML, Word would not know what a part is.
    ...own
      .filter((path) => path.endsWith('.xml') && !named.includes(path))
      .map((path) => `no type of its own: ${path}`),
    ...named.filter((path) => !whole.paths.includes(path)).map((path) => `a type of no part: ${path}`),
    ...twins(named).map((path) => `two types: ${path}`),
  ];
}

/** A part leads to others by ids: each must be known, and each must lead to something in the file. */
function relationFaults(whole: Package, { path, root }: Part): readonly string[] {
  const [folder = '', name = ''] = split(path);
  const relations = rootOf(whole, `${folder}_rels/${name}.rels`)?.children ?? [];
  const known = relations.flatMap(({ attributes }) => attributes['Id'] ?? []);
  const asked = everyElement(root).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([key, id]) => (key.startsWith('r:') ? [id] : [])),
  );
  const targets = relations.map(({ attributes }) => `${folder}${attributes['Target']}`);
  return [
    ...asked.filter((id) => !known.includes(id)).map((id) => `${path}: leads nowhere: ${id}`),
    ...twins(known).map((id) => `${path}: leads to two: ${id}`),
    ...targets.filter((target) => !whole.paths.includes(target)).map((target) => `${path}: no such part: ${target}`),
    ...relations.filter(({ attributes }) => 'TargetMode' in attributes).map(() => `${path}: leads out of the file`),
  ];
}

function split(path: string): readonly [folder: string, name: string] {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at)];
}

/** What holds in each part by itself: its elements in order, tables that are whole, marks in pairs. */
function storyFaults(root: Element): readonly string[] {
  const all = everyElement(root);
  return [
    ...all.flatMap(disorderIn),
    ...all.flatMap(tableFaults),
    ...fieldFaults(all),
    ...bookmarkFaults(all),
    ...twins(valuesOf(all, 'wp:docPr', 'id')).map((id) => `two pictures ${id}`),
    // The last of the text is a paragraph, and so is what follows a table.
    ...all
      .filter(({ tag, children }) => tag === 'w:body' && children.at(-2)?.tag !== 'w:p')
      .map(() => 'no last paragraph'),
  ];
}

/** Word knows no table without rows or with more than 63 columns, and no cell without a paragraph at its end. */
function tableFaults({ tag, children }: Element): readonly string[] {
  if (tag === 'w:tc') return children.at(-1)?.tag === 'w:p' ? [] : ['a cell without a paragraph'];
  if (tag !== 'w:tbl') return [];
  const grid = children.find((child) => child.tag === 'w:tblGrid')?.children.length ?? 0;
  const rows = children.filter((child) => child.tag === 'w:tr');
  const ragged = rows.filter((row) => spanOf(row) !== grid).map(() => 'a row of another width than its table');
  return [
    ...(rows.length === 0 ? ['a table without rows'] : []),
    ...(grid < 1 || grid > 63 ? [`a table of ${grid} columns`] : []),
    ...ragged,
  ];
}

function spanOf(row: Element): number {
  const cells = row.children.filter(({ tag }) => tag === 'w:tc');
  const spans = cells.map((cell) => Number(valuesOf(everyElement(cell), 'w:gridSpan', 'w:val')[0] ?? 1));
  return spans.reduce((sum, span) => sum + span, 0);
}

/** A field begins, says what it is, is parted from what it shows, and ends; another may stand within it. */
function fieldFaults(all: readonly Element[]): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const { tag, attributes } of all) {
    const sign = tag === 'w:fldChar' ? attributes['w:fldCharType'] : tag === 'w:instrText' ? 'told' : undefined;
    const last = open.at(-1);
    if (sign === undefined) continue;
    if (sign === 'begin') open.push(sign);
    else if (sign === 'told' && last === 'begin') open.splice(-1, 1, sign);
    else if (sign === 'separate' && last === 'told') open.splice(-1, 1, sign);
    else if (sign === 'end' && (last === 'told' || last === 'separate')) open.pop();
    else faults.push(`a field astray: ${sign}`);
  }
  return [...faults, ...open.map(() => 'a field that does not end')];
}

function bookmarkFaults(all: readonly Element[]): readonly string[] {
  const starts = valuesOf(all, 'w:bookmarkStart', 'w:id');
  const names = valuesOf(all, 'w:bookmarkStart', 'w:name');
  const ends = valuesOf(all, 'w:bookmarkEnd', 'w:id');
  const anchors = valuesOf(all, 'w:hyperlink', 'w:anchor');
  return [
    ...twins([...starts, ...names]).map((id) => `two bookmarks ${id}`),
    ...(starts.toSorted().join() === ends.toSorted().join() ? [] : ['a bookmark that does not end']),
    ...anchors.filter((anchor) => !names.includes(anchor)).map((anchor) => `no bookmark ${anchor}`),
  ];
}

const stylesPath = 'word/styles.xml';

/** Every style that is named is there, once. */
function styleFaults(whole: Package): readonly string[] {
  const ids = valuesOf(elementsIn(whole, stylesPath), 'w:style', 'w:styleId');
  const naming = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];
  const named = whole.parts.flatMap(({ root }) => naming.flatMap((tag) => valuesOf(everyElement(root), tag, 'w:val')));
  return [
    ...new Set(named.filter((id) => !ids.includes(id)).map((id) => `no style ${id}`)),
    ...twins(ids).map((id) => `two styles ${id}`),
  ];
}

/** Every list that is named is numbered, and every numbering has its pattern. */
function listFaults(whole: Package): readonly string[] {
  const numbering = elementsIn(whole, 'word/numbering.xml');
  const lists = valuesOf(numbering, 'w:num', 'w:numId');
  const patterns = valuesOf(numbering, 'w:abstractNum', 'w:abstractNumId');
  const used = whole.parts.flatMap(({ root }) => valuesOf(everyElement(root), 'w:numId', 'w:val'));
  return [
    ...new Set(used.filter((id) => !lists.includes(id)).map((id) => `no list ${id}`)),
    ...valuesOf(numbering, 'w:abstractNumId', 'w:val')
      .filter((id) => !patterns.includes(id))
      .map((id) => `no pattern ${id}`),
    ...twins(lists).map((id) => `two lists ${id}`),
  ];
}

/** A drawing stands beside a picture of points, for programs that cannot draw, and both are what they are called. */
function pictureFaults({ bytes }: Package): readonly string[] {
  return [...bytes].flatMap(([path, held]) => {
    const begin = String.fromCharCode(...held.slice(0, 4));
    if (path.endsWith('.png') && begin !== '\u0089PNG') return [`no PNG: ${path}`];
    return path.endsWith('.svg') && (begin !== '<svg' || !bytes.has(path.replace(/svg$/, 'png')))
      ? [`no SVG: ${path}`]
      : [];
  });
}

function elementsIn(whole: Package, path: string): readonly Element[] {
  const root = rootOf(whole, path);
  return root ? everyElement(root) : [];
}

function valuesOf(all: readonly Element[], tag: string, attribute: string): readonly string[] {
  return all.flatMap((one) => (one.tag === tag ? (one.attributes[attribute] ?? []) : []));
}

/** What stands there more than once. */
function twins(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((one, at) => values.indexOf(one) !== at))];
}
