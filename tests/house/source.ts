import ts from 'typescript';

export interface Use {
  readonly what: string;
  readonly line: number;
}

export interface FunctionSize {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

/** What the house rules ask about a file: what it imports, which globals it touches, how long its functions are. */
export interface Source {
  readonly imports: readonly Use[];
  readonly globals: readonly Use[];
  readonly functions: readonly FunctionSize[];
  readonly lines: number;
}

const isNamePosition = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if ('name' in parent && parent.name === node) return true;
  if ('propertyName' in parent && parent.propertyName === node) return true;
  return ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent);
};

const isBinding = (node: ts.Identifier): boolean => {
  const { parent } = node;
  const binds =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isNamespaceImport(parent) ||
    ts.isImportClause(parent);
  return binds && parent.name === node;
};

/** `Date` counts as a clock only where it is asked for the present: `Date.now` and `new Date()` without an argument. */
function globalUse(node: ts.Identifier): string | undefined {
  const { parent } = node;
  const member = ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : undefined;
  if (node.text !== 'Date') return member === undefined ? node.text : `${node.text}.${member}`;
  if (member === 'now') return 'Date.now';
  const present =
    (ts.isNewExpression(parent) && (parent.arguments ?? []).length === 0) ||
    (ts.isCallExpression(parent) && parent.expression === node);
  return present ? 'new Date()' : undefined;
}

/** The specifier of an import, export-from, `import()`, `import('…')` type, `require()` or `import = require()`. */
function importedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (!ts.isCallExpression(node)) return undefined;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require');
  return loads ? node.arguments[0] : undefined;
}

const functionName = (node: ts.FunctionLikeDeclaration): string => {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  const named = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return named ? parent.name.getText() : '(nameless)';
};

const isFunctionWithBody = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

export function readSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line + 1;
  const imports: Use[] = [];
  const functions: FunctionSize[] = [];
  const identifiers: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = importedBy(node);
    if (specifier !== undefined) {
      const what = ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)';
      imports.push({ what, line: lineOf(specifier.getStart()) });
    }
    if (isFunctionWithBody(node)) {
      const line = lineOf(node.getStart());
      functions.push({ name: functionName(node), line, lines: lineOf(node.end) - line + 1 });
    }
    if (ts.isIdentifier(node)) identifiers.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);

  const bound = new Set(identifiers.filter(isBinding).map((node) => node.text));
  const globals = identifiers.flatMap((node) => {
    if (isNamePosition(node) || bound.has(node.text)) return [];
    const what = globalUse(node);
    return what === undefined ? [] : [{ what, line: lineOf(node.getStart()) }];
  });
  return { imports, globals, functions, lines: text.trimEnd().split('\n').length };
}
