import ts from 'typescript';

/**
 * Words for a reader that a rule writes into its code instead of its messages, where no other language could say them.
 * Looked at are the places that a reader sees: titles of fixes, notes at related places, reasons why something cannot be
 * told, and what fills the holes of a message; and whatever in the same file the words there come from.
 */
export function unsaid(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = new Set<ts.Node>();
  const walk = (node: ts.Node): void => {
    if (isTold(node)) return;
    for (const shown of shownAt(node)) for (const words of wordsIn(shown)) found.add(words);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return [...found].map((node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    return `${path}:${line + 1} ${node.getText()}`;
  });
}

/** What a rule says of itself, its messages and its examples are words in their right place. */
function isTold(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.parent)) return false;
  const around = node.parent.parent;
  return ts.isCallExpression(around) && around.expression.getText() === 'defineRule';
}

const titled: readonly string[] = ['skeleton', 'complete'];
const shownProperties: readonly string[] = ['message', 'why'];

/** The expressions at a place that a reader sees. */
function shownAt(node: ts.Node): readonly ts.Node[] {
  if (ts.isCallExpression(node)) {
    const [first, second] = node.arguments;
    if (first && titled.includes(node.expression.getText())) return [first];
    return second && isSaying(node) && ts.isObjectLiteralExpression(second) ? valuesIn(second) : [];
  }
  if (!ts.isPropertyAssignment(node)) return [];
  const name = node.name.getText();
  if (name === 'holes')
    return ts.isObjectLiteralExpression(node.initializer) ? valuesIn(node.initializer) : [node.initializer];
  return shownProperties.includes(name) ? [node.initializer] : [];
}

function valuesIn({ properties }: ts.ObjectLiteralExpression): readonly ts.Node[] {
  return properties.flatMap((one): ts.Node[] => {
    if (ts.isPropertyAssignment(one)) return [one.initializer];
    if (ts.isShorthandPropertyAssignment(one)) return [one.name];
    return ts.isSpreadAssignment(one) ? [one.expression] : [];
  });
}

function isSaying(node: ts.Node): boolean {
  return ts.isCallExpression(node) && /(^|\.)say$/.test(node.expression.getText());
}

/** The words written out in an expression, or in what it is made of in the same file. */
function wordsIn(node: ts.Node, seen: readonly ts.Node[] = []): readonly ts.Node[] {
  if (isSaying(node)) return [];
  if (ts.isStringLiteralLike(node)) return hasLetters(node.text) ? [node] : [];
  if (ts.isTemplateExpression(node)) {
    const inside = node.templateSpans.flatMap(({ expression }) => wordsIn(expression, seen));
    const own = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('');
    return hasLetters(own) ? [node, ...inside] : inside;
  }
  if (ts.isIdentifier(node)) {
    const from = declaredAs(node).filter((one) => !seen.includes(one));
    return from.flatMap((one) => wordsIn(one, [...seen, ...from]));
  }
  return partsOf(node).flatMap((one) => wordsIn(one, seen));
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** What the value of an expression is made of: not what it asks, nor the words of the language it asks by. */
function partsOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isObjectLiteralExpression(node)) return valuesIn(node);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (ts.isBinaryExpression(node) && /^[=!]==$/.test(node.operatorToken.getText())) return [];
  if (ts.isPropertyAccessExpression(node)) return [node.expression];
  if (ts.isElementAccessExpression(node)) return [node.expression];
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? givenBack(node.body) : [node.body];
  if (ts.isCallExpression(node)) return partsOfCall(node);
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

/** `report.list(words, 'or')` names the word before the last; `valuesOf(thing, 'due')` asks. `join(' or ')` writes. */
function partsOfCall({ expression, arguments: given }: ts.CallExpression): readonly ts.Node[] {
  const asks = ts.isIdentifier(expression) || /^report\.(list|names)$/.test(expression.getText());
  return [expression, ...given.filter((one) => !asks || !ts.isStringLiteralLike(one))];
}

/** What a name means where it stands: the value of a constant, what a function gives back; nothing for a parameter. */
function declaredAs(name: ts.Identifier): readonly ts.Node[] {
  for (let around: ts.Node = name.parent; around; around = around.parent) {
    const declared = declarationsIn(around).find((one) => bearsName(one.name, name.text));
    if (declared === undefined) continue;
    if (ts.isFunctionDeclaration(declared)) return declared.body ? givenBack(declared.body) : [];
    return ts.isVariableDeclaration(declared) && declared.initializer ? [declared.initializer] : [];
  }
  return [];
}

type Declared = ts.ParameterDeclaration | ts.FunctionDeclaration | ts.VariableDeclaration;

/** What is declared right in a scope. */
function declarationsIn(scope: ts.Node): readonly Declared[] {
  if (ts.isForOfStatement(scope) && ts.isVariableDeclarationList(scope.initializer))
    return scope.initializer.declarations;
  if (ts.isFunctionLike(scope)) return scope.parameters.filter((one) => ts.isParameter(one));
  if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) return [];
  return scope.statements.flatMap((one): readonly Declared[] => {
    if (ts.isVariableStatement(one)) return one.declarationList.declarations;
    return ts.isFunctionDeclaration(one) ? [one] : [];
  });
}

function bearsName(name: ts.BindingName | undefined, text: string): boolean {
  if (name === undefined) return false;
  if (ts.isIdentifier(name)) return name.text === text;
  return name.elements.some((one) => ts.isBindingElement(one) && bearsName(one.name, text));
}

function givenBack(node: ts.Node): readonly ts.Node[] {
  if (ts.isReturnStatement(node)) return node.expression ? [node.expression] : [];
  const found: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    if (!ts.isFunctionLike(child)) found.push(...givenBack(child));
  });
  return found;
}
