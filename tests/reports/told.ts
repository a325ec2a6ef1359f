import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { reportOf } from './plans.ts';

/** A report as Markdown, without its title. */
export const told = (text: string, id: string): string =>
  renderMarkdown(reportOf(text, id)).split('\n').slice(4).join('\n');

/** The section below a heading. */
export function sectionOf(markdown: string, heading: string): string {
  const [, after = ''] = markdown.split(`${heading}\n\n`);
  return after.split(/\n\n#/)[0]?.trim() ?? '';
}
