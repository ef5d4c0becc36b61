import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type HostObject, HostCollection, wireMembers } from "../../src/workbench/protocol/host-object";
import { type DocumentedMember, documentedClasses } from "../support/workbench/documented-api";
import { everyKind } from "../support/workbench/every-kind";
import { startExcel } from "../support/workbench/excel-in-node";
import { refusedValues } from "../support/workbench/refused-values";

/**
 * CONFORMANCE.md says what of ExcelApi 1.15 the workbench answers. It is compared with Microsoft's declarations and the
 * workbench's own objects; `CONFORMANCE=write npx jest tests/workbench/conformance.test.ts` writes it.
 */
const PAGE = join(__dirname, "../../CONFORMANCE.md");

type Answer = "answered" | "partly" | "refused";

/** What is read under one name and written under another. */
const WRITTEN_AS: Readonly<Record<string, string>> = { "Worksheet.showGridlines": "setGridlines" };
/** The library hears of it from the host itself: nothing is registered. */
const ALWAYS_TOLD: readonly string[] = ["Workbook.onSelectionChanged"];

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function answerTo(
  host: HostObject | undefined,
  className: string,
  { name, kind, isWritable }: DocumentedMember,
  partial: ReadonlySet<string>,
): Answer {
  const full = `${className}.${name}`;
  if (ALWAYS_TOLD.includes(full)) return "answered";
  if (!host) return "refused";
  const members = wireMembers(host);
  if (kind === "event") {
    const event = name.slice("on".length);
    const forms = [`_Register${event}Event`, `_RegisterEvent${event}`, `_RegisterData${event}Event`];
    return forms.some((form) => members.has(form)) ? "answered" : "refused";
  }
  if (kind === "method") {
    const isIndexer = name === "getItem" && host instanceof HostCollection;
    if (!isIndexer && !methodNamed(members, pascal(name))) return "refused";
    return partial.has(full) ? "partly" : "answered";
  }
  if (!members.get(pascal(name))?.get) return "refused";
  const isSet = members.has(WRITTEN_AS[full] ?? `set${pascal(name)}`);
  // A child object is not set as a whole, but by its properties.
  const isChild = members.get(pascal(name)) !== undefined && isObject(host, pascal(name));
  return partial.has(full) || (isWritable && !isSet && !isChild) ? "partly" : "answered";
}

/** The library's own spelling of functions is another than the wire's: `vlookup`, `VLookup`. */
const methodNamed = (members: ReadonlyMap<string, PropertyDescriptor>, wanted: string): boolean =>
  [...members].some(
    ([name, { value }]) => name.toLowerCase() === wanted.toLowerCase() && value !== undefined,
  );

function isObject(host: HostObject, name: string): boolean {
  try {
    const value: unknown = wireMembers(host).get(name)?.get?.call(host);
    return typeof value === "object" && value !== null && "className" in value;
  } catch {
    return false;
  }
}

async function conformance() {
  const kinds = await everyKind(startExcel());
  const hosts = new Map<string, HostObject>();
  for (const object of kinds) if (!hosts.has(object.className)) hosts.set(object.className, object);
  const partial = refusedValues();
  return [...documentedClasses()].map(([className, members]) => {
    const of = (answer: Answer): readonly string[] =>
      members
        .filter((member) => answerTo(hosts.get(className), className, member, partial) === answer)
        .map(({ name }) => name);
    return { className, answered: of("answered"), partly: of("partly"), refused: of("refused") };
  });
}

/** Of the hundreds of worksheet functions the number says enough. */
const MANY = 200;
const listed = (names: readonly string[]): string =>
  names.length > MANY
    ? `${names.length} functions`
    : names.length === 0
      ? "–"
      : names.map((name) => `\`${name}\``).join(" ");

async function page(): Promise<string> {
  const classes = await conformance();
  const count = (key: "answered" | "partly" | "refused"): number =>
    classes.reduce((sum, one) => sum + one[key].length, 0);
  const total = count("answered") + count("partly") + count("refused");
  const known = classes.filter(({ answered, partly }) => answered.length + partly.length > 0);
  const unknown = classes.filter(({ answered, partly }) => answered.length + partly.length === 0);
  return `# What the workbench answers of Excel's JavaScript API

Written by \`tests/workbench/conformance.test.ts\` from Microsoft's declarations (\`@types/office-js\`, ExcelApi 1.1 to 1.15) and the workbench's own objects; the test fails when this page is out of date. Members that every object has (\`load\`, \`set\`, \`toJSON\`, \`isNullObject\` …) are the library's and are not counted.

- **Answered**: ${count("answered")} of ${total} members.
- **Partly**: ${count("partly")}. Some values are refused by name, or the member is read and not written.
- **Refused**: ${count("refused")}. The add-in gets \`ApiNotFound\` with the member's name.

Pivot tables, slicers and shapes are left out on purpose.

Of \`Functions\`, whose members are Excel's worksheet functions, all that the library knows are handed to the spreadsheet.

<!-- prettier-ignore-start -->

| Object | Answered | Partly | Refused |
| --- | --- | --- | --- |
${known
  .map(
    ({ className, answered, partly, refused }) =>
      `| ${className} | ${listed(answered)} | ${listed(partly)} | ${listed(refused)} |`,
  )
  .join("\n")}

<!-- prettier-ignore-end -->

## Objects that are refused as a whole

${unknown.map(({ className }) => `\`${className}\``).join(" ")}
`;
}

test("CONFORMANCE.md is what the workbench answers today", async () => {
  const expected = await page();
  if (process.env["CONFORMANCE"] === "write") writeFileSync(PAGE, expected);
  expect(readFileSync(PAGE, "utf8")).toBe(expected);
});

test("every class of the workbench's objects is looked at", async () => {
  const seen = new Set((await everyKind(startExcel())).map(({ className }) => className));
  const folder = join(__dirname, "../../src/workbench/objects");
  const named = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), "utf8").matchAll(/readonly className = "(\w+)"/g),
    ])
    .map(([, name]) => name);
  expect(named.filter((name) => name !== undefined && !seen.has(name))).toEqual([]);
});
