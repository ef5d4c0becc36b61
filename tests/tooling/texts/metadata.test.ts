import { catalogue } from "../../../src/functions/catalogue";
import { handbook } from "../../../src/functions/handbook";
import { isChinese } from "../../../src/report/language";
import { defaultAddress } from "../../../src/tooling/machine/address";
import { metadata, metadataProblems, type Metadata } from "../../../src/tooling/texts/metadata";

const english = metadata(catalogue, handbook, "en", defaultAddress);
const chinese = metadata(catalogue, handbook, "zh", defaultAddress);

describe("functions.json", () => {
  test.each([
    ["English", english],
    ["Chinese", chinese],
  ])("has no problems, in %s", (_language, content) => {
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

  test("declares matrices of any type, passes errors, and uses nothing that crashes Excel or is undocumented", () => {
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
      "/functions/0/name must NOT be valid",
    ],
    ["an id that is too short", { id: "AB" }, "/functions/0/id must match pattern"],
    ["no description", { description: "" }, "/functions/0/description must NOT have fewer than 1 characters"],
    [
      "a long description",
      { description: "x".repeat(256) },
      "/functions/0/description must NOT have more than 255 characters",
    ],
    ["help without encryption", { helpUrl: "http://localhost/" }, "/functions/0/helpUrl must match pattern"],
    ["two parameters of one name", { parameters: [parameter, parameter] }, "the same name"],
    [
      "a required parameter after an optional one",
      {
        parameters: [
          { ...parameter, optional: true as const },
          { ...parameter, name: "other" },
        ],
      },
      "a required parameter follows an optional one",
    ],
    [
      "a parameter without help",
      { parameters: [{ ...parameter, description: "" }] },
      "/functions/0/parameters/0/description must NOT have fewer than 1 characters",
    ],
  ])("finds %s", (_what, change, problem) => {
    expect(problemsWith(change)).toContain(problem);
  });

  test("finds a property that older Excel does not know", () => {
    const volatile = { ...first!, options: { volatile: true } };
    expect(metadataProblems({ ...english, functions: [volatile] })).toEqual([
      "/functions/0 must NOT have additional properties (options)",
    ]);
  });

  test("finds a function that occurs twice", () => {
    expect(metadataProblems({ ...english, functions: [first!, first!] }).join()).toContain(
      "the id occurs twice",
    );
  });
});
