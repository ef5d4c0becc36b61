import { register, registerDeferred } from "../../../src/excel/runtime/register";
import { catalogue, functionById } from "../../../src/functions/catalogue";
import {
  defineFunction,
  optional,
  required,
  type FunctionDefinition,
} from "../../../src/functions/engine/define-function";
import { deferredNames } from "../../../src/functions/deferred-names.generated";
import { part } from "../../../src/functions/engine/lazy-module";
import { number } from "../../../src/functions/arguments/scalars";
import { ExplainedProblem } from "../../../src/functions/engine/explained-problem";

/** As in Excel's runtime: a code and a message. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
};

type Answerer = (...given: unknown[]) => unknown;

/** A runtime with only the global `CustomFunctions`, and what was registered with it. */
function registeredBy(registers: () => void): Map<string, Answerer> {
  const answerers = new Map<string, Answerer>();
  const associate = (id: string, answerer: Answerer) => answerers.set(id, answerer);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: ExcelError, ErrorCode } });
  registers();
  return answerers;
}

function registered(definitions: readonly FunctionDefinition[]): Map<string, Answerer> {
  return registeredBy(() => register(definitions));
}

const invocation = { address: "Sheet1!A1", functionName: "x" };
const answerers = registered(catalogue);

/** Calls as Excel does: a matrix for every declared parameter, null for one left out, then the invocation. */
function call(id: string, ...given: unknown[]): unknown {
  const count = Object.keys(catalogue.find((definition) => definition.id === id)!.parameters).length;
  const args = Array.from({ length: count }, (_, i) => given[i] ?? null);
  return answerers.get(id)!(...args, invocation);
}

function thrown(id: string, ...given: unknown[]): { code: string; message: string } {
  try {
    call(id, ...given);
  } catch (error) {
    if (error instanceof ExcelError) return { code: error.code, message: error.message };
  }
  throw new Error(`${id} threw no error of Excel's`);
}

test("associates every function of the catalogue", () => {
  expect([...answerers.keys()]).toEqual(catalogue.map(({ id }) => id));
});

test("returns one cell and ranges as matrices of plain values", () => {
  expect(call("SPEND", [["insurance"]], [[2020]])).toEqual([[351]]);
  expect(call("QUADRANT", [["数据中台"]])).toEqual([["银行：良好；保险：较优"]]);
  expect(call("SPEND", [["bank"], ["insurance"]])).toEqual([[2078], [351]]);
  expect(call("LIST", [["segments"]])).toEqual([["bank"], ["insurance"], ["securities"], ["total"]]);
});

test("throws a single error with its sentence, in the language of the question", () => {
  expect(thrown("SPEND", [["bank"]], [[2024]])).toEqual({
    code: "#N/A",
    message:
      'The report does not state this. It gives bank investment for 2020 only. PROJECT estimates other years of investment; EVIDENCE("bank") lists what later sources say.',
  });
  expect(thrown("SPEND", [["银行"]], [[2024]]).message).toContain("银行业技术投入仅有2020年");
  expect(thrown("SPEND", [["bnak"]]).code).toBe("#VALUE!");
  expect(thrown("GROWTH", [["total"]], [[2020]], [[2020]]).code).toBe("#DIV/0!");
  expect(thrown("CONVERT", [[1e300]], [["CNYTN"]], [["CNY"]]).code).toBe("#NUM!");
});

test("returns an error in its cell of a larger grid and answers the rest", () => {
  const answer = call("SPEND", [["bank"], ["house"], ["银行"]], [[2020, 2024]]) as unknown[][];
  expect(answer.map((row) => row.map((cell) => (cell instanceof ExcelError ? cell.code : cell)))).toEqual([
    [2078, "#N/A"],
    ["#VALUE!", "#VALUE!"],
    [2078, "#N/A"],
  ]);
  expect((answer[0]![1] as ExcelError).message).toContain("bank investment");
  expect((answer[2]![1] as ExcelError).message).toContain("银行业技术投入");
});

test("keeps the code of an error that Excel passes", () => {
  expect(thrown("SPEND", [[new ExcelError("#DIV/0!")]])).toEqual({
    code: "#DIV/0!",
    message: "Segment is the error #DIV/0!.",
  });
  expect(thrown("SPEND", [[new ExcelError("#REF!")]]).code).toBe("#VALUE!");
});

test("reads blank cells of either platform as blanks and ignores the invocation", () => {
  expect(call("SPEND", [["bank"]], [[null]])).toEqual([[2078]]);
  expect(call("SPEND", [["bank"]], [[0]], [[""]], [[null]])).toEqual([[2078]]);
  expect(answerers.get("TABLES")!(null, null, invocation)).toEqual(answerers.get("TABLES")!(null, null));
});

describe("whatever a function answers", () => {
  const answering = (answer: FunctionDefinition["answer"]) =>
    defineFunction({
      id: "ODD",
      family: "report",
      mode: "spill",
      title: { en: "", zh: "" },
      parameters: { value: required(number, "数值"), other: optional(number, "其他") },
      answer: answer as never,
    }) as FunctionDefinition;
  const odd = (answer: FunctionDefinition["answer"]) =>
    registered([answering(answer)]).get("ODD")!([[1]], null, invocation);

  test("returns no cell that is NaN, infinite, null or undefined", () => {
    const [[nan, infinite, text]] = odd(() => [[NaN, -Infinity, ""]]) as [unknown[]];
    expect([nan, infinite]).toEqual([expect.any(ExcelError), expect.any(ExcelError)]);
    expect((nan as ExcelError).code).toBe("#NUM!");
    expect(text).toBe("");
    expect(() => odd(() => null as never)).toThrow(/failed unexpectedly/);
    const [[one, none]] = odd(() => [[1, undefined as never]]) as [unknown[]];
    expect([one, (none as ExcelError).message]).toEqual([1, expect.stringContaining("failed unexpectedly")]);
  });

  test("returns no empty or ragged table", () => {
    expect(() => odd(() => [])).toThrow(/failed unexpectedly/);
    expect(() => odd(() => [[]])).toThrow(/failed unexpectedly/);
    expect(() => odd(() => [[1, 2], [3]])).toThrow(/failed unexpectedly/);
  });

  test("turns an exception, synchronous or not, into a sentence without a stack trace", async () => {
    const defect = () => {
      throw new TypeError("x is undefined");
    };
    expect(() => odd(defect)).toThrow(/^The function failed unexpectedly/);
    await expect(odd(() => Promise.reject(new TypeError("x")))).rejects.toThrow(
      /^The function failed unexpectedly/,
    );
  });

  test("returns an asynchronous answer", async () => {
    await expect(odd(() => Promise.resolve([[1], [2]]))).resolves.toEqual([[1], [2]]);
    await expect(
      odd(() => Promise.resolve(new ExplainedProblem("#NUM!", { en: "No.", zh: "否。" }))),
    ).rejects.toMatchObject({
      code: "#NUM!",
      message: "No.",
    });
  });
});

describe("long calculations", () => {
  test("in a cell let the page and other cells have their turn", async () => {
    const busy = defineFunction({
      id: "BUSY",
      family: "tools",
      mode: "spill",
      title: { en: "", zh: "" },
      parameters: { value: required(number, "数值") },
      answer: ({ value }, { pace }) => pace!(busily(40, value)),
    });
    function* busily(steps: number, value: number): Generator<number, number> {
      for (let i = 1; i <= steps; i++) {
        const until = performance.now() + 5;
        while (performance.now() < until);
        yield i / steps;
      }
      return value;
    }
    const ask = registered([busy as unknown as FunctionDefinition]).get("BUSY")!;
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const answers = await Promise.all([ask([[1]], invocation), ask([[2]], invocation)]);
    clearInterval(timer);
    expect(answers).toEqual([[[1]], [[2]]]);
    expect(turns).toBeGreaterThan(2);
  });

  test("make fewer draws where Excel only previews the value", async () => {
    const simulate = async (n: number, preview: unknown) => {
      const args = [[[2020]], [[100]], [[2024]], [[200]], [[2022]], [[0.1]], null, [[n]]];
      const declared = Object.keys(functionById("MONTECARLO")!.parameters).length;
      const rest = Array.from({ length: declared - args.length }, () => null);
      return await answerers.get("MONTECARLO")!(...args, ...rest, preview);
    };
    expect(await simulate(10_000, { isInValuePreview: true })).toEqual(await simulate(500, invocation));
    expect(await simulate(10_000, { isInValuePreview: false })).not.toEqual(await simulate(500, invocation));
  });
});

describe("functions whose definitions load with the first call", () => {
  const deferred = (load: () => Promise<readonly FunctionDefinition[]>) =>
    registeredBy(() => registerDeferred(deferredNames, part(load)));
  const loaded = () => Promise.resolve(catalogue);

  test("are associated at once, with as many arguments as they declare", async () => {
    const all = deferred(loaded);
    expect([...all.keys()]).toEqual(deferredNames.map(({ id }) => id));
    const inPeriods = [[[0]], [[100]], [[2]], [[121]], [[1]], null, null];
    await expect(all.get("INTERPOLATE")!(...inPeriods, invocation)).rejects.toMatchObject({
      message: expect.stringContaining("Y0"),
    });
  });

  test("answer later the first time, and at once from then on if the function itself does", async () => {
    const interpolate = deferred(loaded).get("INTERPOLATE")!;
    const given = [[[2020]], [[100]], [[2022]], [[121]], [[2021]], null, null, invocation];
    const first = interpolate(...given);
    expect(first).toBeInstanceOf(Promise);
    expect(((await first) as number[][])[0]![0]).toBeCloseTo(110, 9);
    expect((interpolate(...given) as number[][])[0]![0]).toBeCloseTo(110, 9);
  });

  test("say that their part could not be loaded, in the language of the call, and try again", async () => {
    let attempts = 0;
    const failing = deferred(() => (++attempts < 3 ? Promise.reject(new Error("offline")) : loaded()));
    const rank = failing.get("RANK")!;
    await expect(rank([[3], [1]], [["desc"]], null, invocation)).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("could not be loaded"),
    });
    await expect(rank([[3], [1]], [["降序"]], null, invocation)).rejects.toMatchObject({
      message: expect.stringContaining("未能加载"),
    });
    await expect(rank([[3], [1]], null, null, invocation)).resolves.toEqual([[1], [2]]);
  });
});

test("a text result is limited by what it weighs, not by its cells", () => {
  const long = "字".repeat(20_000);
  const texts = defineFunction({
    id: "TEXTS",
    family: "sources",
    mode: "spill",
    title: { en: "Texts", zh: "文本" },
    parameters: { rows: required(number, "行数") },
    answer: ({ rows }) => Array.from({ length: rows }, () => [long]),
  });
  const answerer = registered([texts]).get("TEXTS")!;
  expect(answerer([[80]], invocation)).toHaveLength(80);
  expect(() => answerer([[100]], invocation)).toThrow("5.7 MB of text; Excel takes at most 5 MB");
});
