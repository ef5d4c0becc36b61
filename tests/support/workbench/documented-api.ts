import { readFileSync } from "node:fs";
import ts from "typescript";

/** A member of a class of Excel's JavaScript API as Microsoft's declarations describe it. */
export interface DocumentedMember {
  readonly name: string;
  readonly kind: "property" | "method" | "event";
  readonly isWritable: boolean;
}

/** The newest set that the library of the workbench knows. */
export const NEWEST = 1.15;

/** Members that every object has, and that the library itself answers. */
const COMMON = new Set(["context", "items", "toJSON", "load", "set", "isNullObject", "track", "untrack"]);

/** `1.9` is older than `1.15`. */
const minor = (version: string): number => Number(version.split(".")[1]);

/** The oldest set in which a declaration is; undefined where it is in none that has a number. */
function setOf(node: ts.Node, source: ts.SourceFile): number | undefined {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText(source));
  const found = /\[Api set: ExcelApi (1\.\d+)/.exec(comments.join("\n"))?.[1];
  return found === undefined ? undefined : minor(found);
}

/** Every class of the namespace `Excel` and its members up to ExcelApi 1.15. */
export function documentedClasses(): ReadonlyMap<string, readonly DocumentedMember[]> {
  const path = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, readonly DocumentedMember[]>();
  const visit = (node: ts.Node): void => {
    const isExcel = ts.isModuleDeclaration(node) && node.name.text === "Excel";
    if (isExcel && node.body && ts.isModuleBlock(node.body))
      for (const statement of node.body.statements)
        if (ts.isClassDeclaration(statement)) {
          const members = membersOf(statement, source);
          if (statement.name && members.length > 0) classes.set(statement.name.text, members);
        }
  };
  ts.forEachChild(source, visit);
  return classes;
}

function membersOf(declaration: ts.ClassDeclaration, source: ts.SourceFile): readonly DocumentedMember[] {
  const ofClass = setOf(declaration, source);
  const members = new Map<string, DocumentedMember>();
  for (const member of declaration.members) {
    const name = member.name?.getText(source);
    if (name === undefined || COMMON.has(name) || members.has(name)) continue;
    const version =
      setOf(member, source) ?? (/Api set:/.test(member.getFullText(source)) ? undefined : ofClass);
    if (version === undefined || version > minor(String(NEWEST))) continue;
    const isReadonly =
      ts.canHaveModifiers(member) &&
      ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
    const isEvent =
      ts.isPropertyDeclaration(member) && /EventHandlers</.test(member.type?.getText(source) ?? "");
    if (ts.isMethodDeclaration(member)) members.set(name, { name, kind: "method", isWritable: false });
    else if (ts.isPropertyDeclaration(member))
      members.set(name, { name, kind: isEvent ? "event" : "property", isWritable: isReadonly !== true });
  }
  return [...members.values()];
}
