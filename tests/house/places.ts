import ts from 'typescript';

/**
 * Where code makes a place out of numbers: `{ file, start, end }`, or a place of which one end is another. In a plan that
 * is typed into such a place stays behind while its words move on; `model/stretches.ts` makes places that go along.
 */
export function placesMadeIn(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && isPlace(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} makes the place ${node.getText().replaceAll(/\s+/g, ' ')}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isPlace({ properties }: ts.ObjectLiteralExpression): boolean {
  const names = properties.map(({ name }) => name?.getText());
  const isOfAnother = properties.some((one) => ts.isSpreadAssignment(one) && isNamedLikePlace(one.expression));
  return (names.includes('start') || names.includes('end')) && (names.includes('file') || isOfAnother);
}

function isNamedLikePlace(one: ts.Expression): boolean {
  const name = ts.isPropertyAccessExpression(one) ? one.name.text : one.getText();
  return /^(?:at|place|head|.*span)$/i.test(name);
}
