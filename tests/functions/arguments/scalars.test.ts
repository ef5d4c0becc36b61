import { sentenceOf } from "../../support/sentence-of";
import {
  fractionalYear,
  language,
  logical,
  number,
  positive,
  text,
  whole,
  year,
} from "../../../src/functions/arguments/scalars";
import type { Scalar } from "../../../src/functions/engine/cells";
import type { CellKind } from "../../../src/functions/engine/define-function";
import { isProblem } from "../../../src/model/problem";

const argument = { en: "amount", zh: "数额" };

function read<T>(kind: CellKind<T>, value: Scalar): unknown {
  const outcome = kind.read(value, argument);
  return isProblem(outcome) ? `${outcome.code} ${sentenceOf(outcome).en}` : outcome;
}

test("accepts the limits themselves and names them beyond", () => {
  const count = whole(1, 100);
  expect(read(count, 1)).toBe(1);
  expect(read(count, "100")).toBe(100);
  for (const beyond of [101, -1, 1.5])
    expect(read(count, beyond)).toBe(`#VALUE! Amount must be a whole number, 1–100; ${beyond} is not.`);
  expect(read(positive(false), 1e-300)).toBe(1e-300);
  expect(read(positive(false), 0)).toBe("#VALUE! Amount must be greater than 0; 0 is not.");
  expect(read(number, true)).toBe("#VALUE! Amount must be a number, such as 1234.5; “TRUE” is not.");
});

test("reads whole years from 1900 to 2200, and fractions if allowed", () => {
  for (const typed of [1900, "1900", "１９００年", 2200]) expect(typeof read(year, typed)).toBe("number");
  for (const typed of [1899, 2201, 2020.5, "MMXX", true])
    expect(read(year, typed)).toMatch(
      /^#VALUE! Amount must be a whole year from 1900 to 2200; “.*” is not\.$/,
    );
  expect(read(fractionalYear, 2020.5)).toBe(2020.5);
  expect(read(fractionalYear, 2200.5)).toMatch(/^#VALUE!/);
});

test("reads TRUE and FALSE as values, words, 1 and 0", () => {
  for (const yes of [true, "TRUE", "true", 1, "1", "yes", "是", "真"]) expect(read(logical, yes)).toBe(true);
  for (const no of [false, "FALSE", 0, "0", "no", "否", "假"]) expect(read(logical, no)).toBe(false);
  expect(read(logical, 2)).toBe("#VALUE! Amount must be TRUE or FALSE; “2” is neither.");
});

test("text is what it is; languages have their names", () => {
  expect(read(text, 2020)).toBe("2020");
  for (const en of ["en", "EN", "English", "英文", "en-US"]) expect(read(language, en)).toBe("en");
  for (const zh of ["zh", "Chinese", "中文", "zh-CN", "简体中文", "簡體中文"])
    expect(read(language, zh)).toBe("zh");
});
