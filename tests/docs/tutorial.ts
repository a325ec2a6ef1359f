/** What a reader of the tutorial does, in order: writes lines into the plan, or runs a command. */
export type Step =
  | { readonly does: 'write'; readonly text: string }
  | { readonly does: 'run'; readonly command: string; readonly printed: string };

const block = /^```(inquiry|console)\n([\s\S]*?)^```$/gm;

export function stepsOf(page: string): Step[] {
  return [...page.matchAll(block)].flatMap(([, language, text = '']): Step[] =>
    language === 'inquiry' ? [{ does: 'write', text }] : commandsOf(text),
  );
}

function commandsOf(text: string): Step[] {
  return text.split(/^(?=\$ )/m).map((part) => {
    const end = part.indexOf('\n');
    return { does: 'run', command: part.slice(2, end), printed: part.slice(end + 1) };
  });
}

/** The page with what each command printed, in their order. */
export function withPrinted(page: string, printed: readonly string[]): string {
  const left = [...printed];
  return page.replaceAll(block, (whole, language: string, text: string) => {
    if (language === 'inquiry') return whole;
    const commands = text.split('\n').filter((line) => line.startsWith('$ '));
    return `\`\`\`console\n${commands.map((line) => `${line}\n${left.shift() ?? ''}`).join('')}\`\`\``;
  });
}

/** The words of a command after `inquiry`. */
export function argumentsOf(command: string): string[] {
  return command.split(' ').slice(1);
}

/** A plan after a block was written: in the place of the declaration that begins alike, otherwise below. */
export function written(plan: readonly string[], text: string): string[] {
  const declarations = text.trimEnd().split(/\n\n(?=\S)/);
  const next = [...plan];
  for (const declaration of declarations) {
    const at = next.findIndex((other) => beginning(other) === beginning(declaration));
    if (at < 0) next.push(declaration);
    else next[at] = declaration;
  }
  return next;
}

/** Kind and name or title: `contract "Working contract"`. */
function beginning(declaration: string): string {
  return /^\S+ (?:"[^"]*"|\S+)/.exec(declaration)?.[0] ?? declaration;
}
