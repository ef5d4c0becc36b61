import { sentenceOf } from "../../support/sentence-of";
import fc from "fast-check";
import { moneyUnit, yuanUnit } from "../../../src/functions/arguments/report-arguments";
import { catalogue } from "../../../src/functions/catalogue";
import { isProblem } from "../../../src/model/problem";
import { units } from "../../../src/report/units";

const argument = { en: "unit", zh: "单位" };

function sentence(typed: string): string {
  const unit = moneyUnit.read(typed, argument);
  if (!isProblem(unit)) throw new Error(`${typed} is ${unit}`);
  return sentenceOf(unit).en;
}

test.each([
  ["万元", "CNY10K"],
  ["萬元", "CNY10K"],
  ["千元", "CNYK"],
  ["千万元", "CNY10MN"],
  ["千万", "CNY10MN"],
  ["thousand yuan", "CNYK"],
  ["million", "CNYMN"],
  ["mn", "CNYMN"],
  ["m", "CNYMN"],
  ["bn", "CNYBN"],
  ["RMB bn", "CNYBN"],
  ["Yuan (", undefined],
  ["CNY 100 million", "CNY100M"],
  ["tn", "CNYTN"],
  ["人民币万元", "CNY10K"],
  ["亿美元", "USD100M"],
  ["USD mn", "USDMN"],
  ["$", "USD"],
  // Units that are not offered, and that stand for no other unit.
  ["百元", undefined],
  ["百亿元", undefined],
  ["欧元", undefined],
])("%s is %s", (typed, id) => {
  const unit = moneyUnit.read(typed, argument);
  expect(isProblem(unit) ? undefined : unit).toBe(id);
});

test("recognises a slip in a unit and never suggests a unit of another size", () => {
  expect(sentence("milion")).toContain("Did you mean CNYMN?");
  expect(sentence("trilion yuan")).toContain("Did you mean CNYTN?");
  for (const typed of [
    "CNY10M",
    "CNY100MN",
    "CNYM",
    "CNYB",
    "illion",
    "百元",
    "百亿元",
    "十万元",
    "万",
    "億圓",
  ]) {
    const unit = yuanUnit.read(typed, argument);
    if (isProblem(unit)) expect(sentenceOf(unit).en).not.toContain("Did you mean");
  }
});

test("reads every scale with every currency, in any order, as one unit or none", () => {
  const scale = fc.constantFrom(
    ["million", 1e6] as const,
    ["bn", 1e9] as const,
    ["亿", 1e8] as const,
    ["万", 1e4] as const,
    ["百亿", 1e10] as const,
  );
  const currency = fc.constantFrom(["CNY", "CNY"] as const, ["美元", "USD"] as const, ["元", "CNY"] as const);
  fc.assert(
    fc.property(scale, currency, fc.boolean(), ([word, factor], [money, code], before) => {
      const unit = moneyUnit.read(before ? `${money} ${word}` : `${word} ${money}`, argument);
      const expected = Object.values(units).find((one) => one.currency === code && one.factor === factor);
      const isOffered = moneyUnit.words!.some(({ id }) => id === expected?.id);
      expect(isProblem(unit) ? undefined : unit).toBe(isOffered ? expected?.id : undefined);
    }),
  );
});

/** Mistyped texts, each with a word of the opposite meaning that must not be suggested. */
const opposites: readonly (readonly [typed: string, never: string])[] = [
  ["负向的", "benefit"],
  ["反向", "benefit"],
  ["非效益", "benefit"],
  ["dsc", "asc"],
  ["increasing", "nirs"],
  ["规模报酬递增", "nirs"],
  ["规模报酬递减", "ndrs"],
  ["产入", "output"],
  ["投出", "input"],
  ["从高到底", "asc"],
];

test("never suggests the opposite from a closed vocabulary", () => {
  const kinds = new Set(
    catalogue.flatMap(({ parameters }) => Object.values(parameters).map(({ kind }) => kind)),
  );
  for (const kind of kinds) {
    if (kind.shape !== "cell" || !kind.words) continue;
    for (const [typed, never] of opposites) {
      const answer = kind.read(typed, { en: "word", zh: "词" });
      if (isProblem(answer))
        expect([typed, sentenceOf(answer).en]).not.toEqual([
          typed,
          expect.stringContaining(`Did you mean ${never}?`),
        ]);
      else expect([typed, answer]).not.toEqual([typed, never]);
    }
  }
});
