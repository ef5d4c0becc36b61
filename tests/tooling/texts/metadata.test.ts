import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/functions/catalogue";
import { handbook } from "../../../src/functions/handbook";
import { isChinese } from "../../../src/report/language";
import { defaultAddress } from "../../../src/tooling/machine/address";
import { projectFolder } from "../../../src/tooling/machine/folders";
import { metadata, metadataProblems, type Metadata } from "../../../src/tooling/texts/metadata";

const english = metadata(catalogue, handbook, "en", defaultAddress);
const chinese = metadata(catalogue, handbook, "zh", defaultAddress);

describe("functions.json", () => {
  test.each([
    ["English", english],
    ["Chinese", chinese],
  ])("has nothing that Excel would refuse or cut, in %s", (_language, content) => {
    expect(metadataProblems(content)).toEqual([]);
  });

  test("has every function of the catalogue, in its order", () => {
    expect(english.functions.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  });

  test("has the same ids, names and optional parameters in both languages", () => {
    const shape = ({ functions }: Metadata) =>
      functions.map(({ id, name, parameters }) => [
        id,
        name,
        parameters.map(({ optional }) => optional === true),
      ]);
    expect(shape(chinese)).toEqual(shape(english));
  });

  test("has all texts in their language", () => {
    for (const { id, description, parameters } of chinese.functions)
      for (const text of [description, ...parameters.flatMap((p) => [p.name, p.description])])
        expect([id, text, isChinese(text)]).toEqual([id, text, true]);
    for (const { id, parameters } of english.functions)
      for (const { name } of parameters)
        expect([id, name, /^[a-z][a-z0-9]*$/.test(name)]).toEqual([id, name, true]);
  });

  test("has matrices of anything throughout, errors among the arguments, and none of what crashes or is undocumented", () => {
    for (const content of [english, chinese]) {
      expect(Object.keys(content).sort()).toEqual(["allowErrorForDataTypeAny", "functions"]);
      expect(content.allowErrorForDataTypeAny).toBe(true);
      for (const { parameters, result } of content.functions)
        for (const { type, dimensionality } of [...parameters, result])
          expect([type, dimensionality]).toEqual(["any", "matrix"]);
      expect(JSON.stringify(content)).not.toMatch(/customEnumId|allowCustomData|volatile|stream/);
    }
  });

  test("links every function to its help page in the same language", () => {
    expect(english.functions.find(({ id }) => id === "SPEND")?.helpUrl).toBe(
      `${defaultAddress}/help/en/spend.html`,
    );
    expect(chinese.functions.find(({ id }) => id === "SPEND")?.helpUrl).toBe(
      `${defaultAddress}/help/zh/spend.html`,
    );
  });

  const schema = join(projectFolder, "..", "shared", "xsd", "custom-functions.schema.json");
  // Other packages bring ajv along; it is no dependency of ours.
  const ajv = join(projectFolder, "node_modules", "ajv");
  const schemaTest = existsSync(schema) && existsSync(ajv) ? test : test.skip;
  schemaTest("is valid against the JSON schema (where it and ajv are present)", async () => {
    const { default: Ajv } = (await import(ajv)) as {
      default: new (options: object) => {
        compile(schema: object): { (data: unknown): boolean; errors?: unknown };
      };
    };
    // This version of ajv knows no Unicode classes; our names are Latin.
    const text = readFileSync(schema, "utf8").replace("\\\\p{L}[\\\\p{L}", "[A-Z][A-Z");
    const valid = new Ajv({ allErrors: true }).compile(JSON.parse(text) as object);
    for (const content of [english, chinese]) expect([valid(content), valid.errors]).toEqual([true, null]);
  });
});

describe("the check of functions.json", () => {
  const [first] = english.functions;
  const problemsWith = (change: Partial<Metadata["functions"][number]>) =>
    metadataProblems({ ...english, functions: [{ ...first!, ...change }] }).join("\n");
  const parameter = first!.parameters[0]!;

  test.each([
    [
      "a name like the address of a cell",
      { id: "CAGR2020", name: "ABC12" },
      "looks like the address of a cell",
    ],
    ["a name that is too short", { id: "AB" }, "3 to 128"],
    ["no description", { description: "" }, "no description"],
    ["a long description", { description: "x".repeat(256) }, "the description has 256 characters"],
    ["help without encryption", { helpUrl: "http://localhost/" }, "not https"],
    ["two parameters of one name", { parameters: [parameter, parameter] }, "the same name"],
    [
      "a required parameter after an optional one",
      {
        parameters: [
          { ...parameter, optional: true as const },
          { ...parameter, name: "other" },
        ],
      },
      "a required parameter stands after an optional one",
    ],
    [
      "a parameter without help",
      { parameters: [{ ...parameter, description: "" }] },
      "no description of segment",
    ],
  ])("finds %s", (_what, change, problem) => {
    expect(problemsWith(change)).toContain(problem);
  });

  test("finds a function that is there twice", () => {
    expect(metadataProblems({ ...english, functions: [first!, first!] }).join()).toContain(
      "the id is there twice",
    );
  });
});
