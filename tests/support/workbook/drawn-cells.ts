import type { Content, Plan } from "../../../src/workbook/plan/plan";

/** A plan as a person would draw it: the cells row by row, then everything else, an operation a line. */
export function drawn(plan: Pick<Plan, "height" | "width" | "operations">): string {
  const cells = Array.from({ length: plan.height }, () => Array<string>(plan.width).fill(""));
  const others: string[] = [];
  for (const operation of plan.operations) {
    if (operation.do === "write")
      operation.cells.forEach((line, row) =>
        line.forEach((content, column) => {
          cells[operation.row + row]![operation.column + column] = shown(content);
        }),
      );
    else others.push(described(operation));
  }
  return [...cells.map((row) => row.join(" | ").replace(/[ |]+$/, "")), "", ...others].join("\n");
}

function shown(content: Content): string {
  if (typeof content !== "object") return String(content);
  return "formula" in content ? content.formula : `${content.value} ${content.unit} ${content.standing}`;
}

function described(operation: Exclude<Plan["operations"][number], { do: "write" }>): string {
  switch (operation.do) {
    case "width":
      return `column ${operation.column}: ${operation.characters} characters`;
    case "freeze":
      return `frozen: ${operation.rows} rows, ${operation.columns} columns`;
    case "group":
      return `rows ${operation.row}–${operation.row + operation.height - 1}: grouped`;
    case "link":
      return `row ${operation.row}, column ${operation.column}: link to ${operation.sheet} ${operation.address}`;
    case "note":
      return `row ${operation.row}, column ${operation.column}: note “${operation.text}”`;
    case "print":
      return `printed ${operation.orientation}, pages before rows ${operation.breaks.join(", ")}, footer “${operation.footer.left}” “${operation.footer.right}”`;
  }
  const { row, column, height, width } = operation.area;
  const where = `rows ${row}–${row + height - 1}, columns ${column}–${column + width - 1}`;
  switch (operation.do) {
    case "style":
      return `${where}: ${operation.style}`;
    case "number-format":
      return `${where}: ${operation.code}`;
    case "number-format-beyond":
      return `${where}: ${operation.code} once they are filled`;
    case "wrap":
      return `${where}: ${operation.lines} lines`;
    case "table":
      return `${where}: table ${operation.name}`;
    case "chart":
      return `${where}: ${operation.type} chart “${operation.title.text}” in ${operation.valueAxis.title.text} of ${operation.series.map(({ name }) => name).join(", ")}`;
    case "validate":
      return `${where}: accepts ${"list" in operation.accepts ? operation.accepts.list.join(", ") : `${operation.accepts.from} to ${operation.accepts.to}`}`;
    case "condition":
      return `${where}: ${operation.style} if ${"formula" in operation.when ? operation.when.formula : `${operation.when.is} ${operation.when.value}`}`;
    case "name":
      return `${where}: named ${operation.name}`;
  }
}
