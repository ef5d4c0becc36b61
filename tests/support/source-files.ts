import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import ts from "typescript";
import { projectFolder } from "../../src/tooling/machine/folders";

/** One import of a source file, as it is written and as it is meant. */
export interface Import {
  /** As it stands in the file: `../report/units`, `react`. */
  readonly specifier: string;
  /** A path from src/ without extension, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
}

/** A source file as its imports and identifiers show it. */
export interface SourceFile {
  /** From src/, with extension: `report/units.ts`. */
  readonly path: string;
  readonly folder: string;
  readonly imports: readonly Import[];
  /** Names that it uses and declares nowhere: globals, of values and of types. */
  readonly globals: ReadonlySet<string>;
  /** Member expressions of two names: `Math.random`. */
  readonly members: ReadonlySet<string>;
  /** Names that it calls as functions. */
  readonly calls: ReadonlySet<string>;
}

const source = join(projectFolder, "src");

/** Every TypeScript file of src/. */
export const sourceFiles: readonly SourceFile[] = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => read(relative(source, join(source, file)).split(sep).join("/")))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

function read(path: string): SourceFile {
  const text = readFileSync(join(source, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const used = new Set<string>();
  const declared = new Set<string>();
  const members = new Set<string>();
  const calls = new Set<string>();
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const isPackage = !specifier.text.startsWith(".");
    const target = isPackage
      ? (/^(@[^/]+\/)?[^/]+/.exec(specifier.text)?.[0] ?? "")
      : posix.normalize(posix.join(posix.dirname(path), specifier.text));
    imports.push({ specifier: specifier.text, target, isPackage, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) calls.add(node.expression.text);
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isPropertyAccessExpression(node)) {
      if (ts.isIdentifier(node.expression)) members.add(`${node.expression.text}.${node.name.text}`);
      visit(node.expression);
      return;
    } else if (ts.isIdentifier(node) && !isNameOfMember(node))
      (isDeclaration(node) ? declared : used).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const globals = new Set([...used].filter((name) => !declared.has(name)));
  return { path, folder: path.split("/")[0] ?? "", imports, globals, members, calls };
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

/** `x` where it is given its meaning: `const x`, `(x) =>`, `import { x }`, `interface x`. */
function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isImportClause(parent) ||
      ts.isNamespaceImport(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isTypeParameterDeclaration(parent)) &&
    parent.name === node
  );
}

/** `x` in `{ x: 1 }`, in `interface { x: number }`, in `class { x() {} }` names a member, not a variable. */
function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isJsxAttribute(parent) ||
      ts.isEnumMember(parent)) &&
    parent.name === node
  );
}
