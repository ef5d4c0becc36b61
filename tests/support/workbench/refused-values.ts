import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const FOLDER = join(__dirname, "../../../src/workbench/objects");

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Members that are answered, but refuse some of their values by name: read from the source of the objects. */
export function refusedValues(): ReadonlySet<string> {
  const members = new Set<string>();
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const path = join(FOLDER, file);
    const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const found =
        ts.isCallExpression(node) || ts.isNewExpression(node) ? refusalIn(node, source) : undefined;
      if (found !== undefined) members.add(found);
      if (ts.isCallExpression(node)) for (const member of wordsIn(node, source)) members.add(member);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return members;
}

/** `choice(given, "Range.insert", shown, others)` or `new ApiNotFound("Range.moveTo …")`. */
function refusalIn(node: ts.CallExpression | ts.NewExpression, source: ts.SourceFile): string | undefined {
  const name = node.expression.getText(source);
  const [first, second, , others] = node.arguments ?? [];
  if (name === "choice" && others && second) return memberIn(second.getText(source));
  return name === "ApiNotFound" && first ? memberIn(first.getText(source)) : undefined;
}

const memberIn = (text: string): string | undefined => /["`]([A-Z]\w+\.[a-z]\w+)/.exec(text)?.[1];

/** `stored(ChartLegend.prototype, { Position: wordMember("Bottom", shown, others) })`. */
function wordsIn(node: ts.CallExpression, source: ts.SourceFile): readonly string[] {
  const [owner, members] = node.arguments;
  if (node.expression.getText(source) !== "stored" || !owner || !members) return [];
  if (!ts.isObjectLiteralExpression(members)) return [];
  const className = owner.getText(source).replace(".prototype", "");
  return members.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property) || !ts.isCallExpression(property.initializer)) return [];
    const isPartial =
      property.initializer.arguments.length > 2 && /^wordMember/.test(property.initializer.getText(source));
    return isPartial ? [`${className}.${lowerFirst(property.name.getText(source))}`] : [];
  });
}
