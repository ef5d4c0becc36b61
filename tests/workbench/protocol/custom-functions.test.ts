import type { RichApiMessage } from "../../../src/workbench/protocol/batch";
import {
  CustomFunctions,
  type CustomFunctionsOptions,
} from "../../../src/workbench/protocol/custom-functions";
import type {
  FunctionCall,
  FunctionMetadata,
  FunctionResult,
} from "../../../src/workbench/sheet/custom-function";
import { SENTENCES } from "../../support/workbench/excel-in-node";

const PLAIN: FunctionMetadata = {
  id: "F",
  name: "F",
  parameters: [{ name: "a" }, { name: "b", optional: true }],
};
const call = (given: Partial<FunctionCall> = {}): FunctionCall => ({
  id: 1,
  fn: PLAIN,
  args: [],
  addresses: [],
  address: "Sheet1!A1",
  ...given,
});

function setUp(options: Partial<CustomFunctionsOptions> = {}) {
  const pushes: RichApiMessage[][] = [];
  const results: FunctionResult[] = [];
  const functions = new CustomFunctions({
    send: (messages) => pushes.push([...messages]),
    sentences: SENTENCES,
    errorsAllowed: true,
    ...options,
  });
  functions.onResults((some) => results.push(...some));
  const wire = () => pushes.flat().map(({ message }) => JSON.parse(message) as unknown);
  const answer = (...entries: unknown[]) => {
    functions.SetInvocationArrayResults(entries);
    return results.splice(0).map(({ value }) => value);
  };
  return { functions, pushes, results, wire, answer };
}

const ready = (options: Partial<CustomFunctionsOptions> = {}) => {
  const all = setUp(options);
  all.functions._SetOsfControlContainerReadyForCustomFunctions();
  return all;
};

test("calls wait for the runtime and then go out in one push", () => {
  const { functions, pushes, wire } = setUp();
  functions.invoke([call({ id: 1, args: ["insurance"] }), call({ id: 2, args: ["banking", 2020] })]);
  expect(pushes).toEqual([]);
  functions._SetOsfControlContainerReadyForCustomFunctions();
  expect(pushes).toHaveLength(1);
  expect(pushes[0]?.map(({ category, type, target }) => [category, type, target])).toEqual([
    [1, 1000, ""],
    [1, 1000, ""],
  ]);
  expect(wire()).toEqual([
    [1, "F", ["insurance", null], null, 4, null],
    [2, "F", ["banking", 2020], null, 4, null],
  ]);
});

test("calls that have no answer go out again when the page is loaded anew; cancelled ones do not", () => {
  const { functions, wire, pushes } = ready();
  functions.invoke([call({ id: 1 }), call({ id: 2 }), call({ id: 3 })]);
  functions.SetInvocationArrayResults([[1, true, 5]]);
  functions.cancel(2);
  functions.restart();
  functions.cancel(9);
  pushes.length = 0;
  functions._SetOsfControlContainerReadyForCustomFunctions();
  expect(wire().map((entry) => (entry as unknown[])[0])).toEqual([3]);
});

test("a call is cancelled by its id", () => {
  const { functions, pushes } = ready();
  functions.invoke([call({ id: 7 })]);
  functions.cancel(7);
  expect(pushes.at(-1)).toEqual([{ category: 1, type: 1001, target: "", message: '{"invocationId":7}' }]);
});

test("empty cells are null as on the web, or 0 as on the desktop; what was left out is null in both", () => {
  const args = [null, undefined, [[null, "", 0]]];
  const web = ready();
  web.functions.invoke([call({ args })]);
  expect((web.wire()[0] as unknown[])[2]).toEqual([null, null, [[null, "", 0]]]);
  const desktop = ready({ blanks: "zero" });
  desktop.functions.invoke([call({ args })]);
  expect((desktop.wire()[0] as unknown[])[2]).toEqual([0, null, [[0, "", 0]]]);
  desktop.functions.blanks = "null";
  desktop.functions.invoke([call({ args: [null] })]);
  expect((desktop.wire()[1] as unknown[])[2]).toEqual([null, null]);
});

test("errors are arguments of their own kind", () => {
  const { functions, wire } = ready();
  functions.invoke([call({ args: [{ error: "#N/A", sentence: "not sent" }, [[1, { error: "#DIV/0!" }]]] })]);
  expect((wire()[0] as unknown[])[2]).toEqual([
    { type: "CustomFunctionError", code: "#N/A" },
    [[1, { type: "CustomFunctionError", code: "#DIV/0!" }]],
  ]);
});

test.each([
  ["none", undefined, [null, 0, null]],
  ["cancelable", { cancelable: true }, [null, 1, null]],
  ["streaming", { stream: true }, [null, 3, null]],
  ["its address", { requiresAddress: true }, ["Sheet1!A1", 0, null]],
  ["its arguments' addresses", { requiresParameterAddresses: true }, ["Sheet1!A1", 0, ["Sheet1!B2", ""]]],
])("options of functions.json decide what is sent: %s", (_, options, expected) => {
  const { functions, wire } = ready({ errorsAllowed: false });
  const fn = { ...PLAIN, ...(options && { options }) };
  functions.invoke([call({ fn, args: [1], addresses: ["Sheet1!B2"] })]);
  expect((wire()[0] as unknown[]).slice(3)).toEqual(expected);
});

test.each([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
  [0, "#VALUE!"],
  [2, "#VALUE!"],
  [3, "#VALUE!"],
  [10, "#NAME?"],
])("the runtime's error %d is %s, with what the function said", (code, error) => {
  const { answer } = ready();
  expect(answer([1, false, "There is no segment “nope”.", code, [1]])).toEqual([
    { error, sentence: "There is no segment “nope”." },
  ]);
  expect(answer([1, false, "", code])).toEqual([{ error }]);
  expect(answer([1, false, null, code])).toEqual([{ error }]);
});

test("values come as they are; null is 0", () => {
  const { answer } = ready();
  expect(answer([1, true, 351], [2, true, "良好"], [3, true, false], [4, true, null], [5, true, ""])).toEqual(
    [...[351, "良好", false, 0, ""]],
  );
  expect(
    answer([
      1,
      true,
      [
        [1, null],
        ["a", true],
      ],
    ]),
  ).toEqual([
    [
      [1, 0],
      ["a", true],
    ],
  ]);
});

test("errors inside a result keep their sentences", () => {
  const { answer } = ready();
  const error = {
    valueType: "CustomFunctionError",
    code: "#N/A",
    type: "Error",
    basicValue: "#N/A",
    basicType: "Error",
    message: "Nothing for 2019.",
    errorType: "NotAvailable",
  };
  expect(answer([1, true, [[error, 2]]])).toEqual([[[{ error: "#N/A", sentence: "Nothing for 2019." }, 2]]]);
  expect(answer([1, true, { ...error, message: undefined }])).toEqual([{ error: "#N/A" }]);
});

test("objects show their basic value, unknown ones are #VALUE!", () => {
  const { answer } = ready();
  expect(answer([1, true, { type: "FormattedNumber", basicValue: 3, numberFormat: "0.0" }])).toEqual([3]);
  expect(answer([1, true, { type: "Entity", text: "x" }])).toEqual([{ error: "#VALUE!" }]);
});

test("rows of different lengths are filled with #N/A, what is no table is #VALUE!", () => {
  const { answer } = ready();
  expect(answer([1, true, [[1, 2], [3]]])).toEqual([
    [
      [1, 2],
      [3, { error: "#N/A" }],
    ],
  ]);
  for (const value of [[], [[]], [1, 2]]) {
    expect(answer([1, true, value])).toEqual([{ error: "#VALUE!", sentence: SENTENCES.notTwoDimensional }]);
  }
});

test("results above 5 MB and texts that no cell holds are #VALUE!, and say why", () => {
  const { answer } = ready();
  const row = Array.from({ length: 100 }, () => "保险".repeat(10));
  const rows = (count: number) => Array.from({ length: count }, () => row);
  const bytes = Buffer.byteLength(JSON.stringify(rows(1)));
  const most = Math.floor((5 * 1024 * 1024) / bytes) - 1;
  expect(Array.isArray(answer([1, true, rows(most)])[0])).toBe(true);
  expect(answer([1, true, rows(most + 2)])).toEqual([
    { error: "#VALUE!", sentence: SENTENCES.resultTooLarge },
  ]);
  expect(answer([1, true, "x".repeat(32_767)])).toEqual(["x".repeat(32_767)]);
  expect(answer([1, true, "x".repeat(32_768)])).toEqual([
    { error: "#VALUE!", sentence: SENTENCES.textTooLong },
  ]);
});

test("a streaming function answers again after the page is loaded anew", () => {
  const { functions, pushes } = ready();
  functions.invoke([call({ fn: { ...PLAIN, options: { stream: true } } })]);
  functions.SetInvocationArrayResults([[1, true, "tick"]]);
  functions.restart();
  pushes.length = 0;
  functions._SetOsfControlContainerReadyForCustomFunctions();
  expect(pushes.flat()).toHaveLength(1);
});

test("the older form of results is understood, and what is no result is refused", () => {
  const { functions, results } = ready();
  functions.SetInvocationResults([
    { id: 1, failed: false, value: 2 },
    { id: 2, failed: true, value: "no", errorCode: 1 },
  ]);
  expect(results).toEqual([
    { id: 1, value: 2 },
    { id: 2, value: { error: "#N/A", sentence: "no" } },
  ]);
  expect(() => functions.SetInvocationArrayResults("x")).toThrow("argument");
  expect(() => functions.SetInvocationArrayResults([1])).toThrow("argument");
  expect(() => functions.SetInvocationResults(1)).toThrow("argument");
});

test("the shorter interval between results is a setting", () => {
  expect(ready().functions._GetEnabledFeatures()).toEqual([]);
  expect(ready({ shortInterval: true }).functions._GetEnabledFeatures()).toEqual([2]);
});
