import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What a library leaves of the moment it worked in is taken out, so that one report is one file. */

/** The first day that a file in an archive can have: local, as archives count. */
const firstDay = new Date(1980, 0, 1);

const body = 'word/document.xml';

export function steady(archive: Uint8Array): Uint8Array {
  const parts = unzipSync(archive);
  const text = parts[body];
  const numbered = text ? { ...parts, [body]: strToU8(numberedAnew(strFromU8(text))) } : parts;
  return zipSync(numbered, { mtime: firstDay, level: 9 });
}

/** Headings that the contents lead to are counted through all documents of a process; here each counts its own. */
function numberedAnew(xml: string): string {
  const marks = [...xml.matchAll(/<w:bookmarkStart w:name="_Toc(\d+)"/g)].flatMap(([, number]) => number ?? []);
  const own = new Map(marks.map((number, at) => [number, String(at + 1)]));
  const anew = (_: string, before: string, number: string): string => `${before}${own.get(number) ?? number}`;
  return xml
    .replaceAll(/(<w:bookmarkStart w:name="_Toc)(\d+)/g, anew)
    .replaceAll(/(<w:hyperlink [^>]*w:anchor="_Toc)(\d+)/g, anew)
    .replaceAll(/(<w:bookmark(?:Start|End) (?:w:name="_Toc\d+" )?w:id=")(\d+)/g, anew);
}
