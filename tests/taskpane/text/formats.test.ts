import { derivedFacts } from "../../../src/functions/facts/derived-facts";
import { facts } from "../../../src/functions/facts/facts";
import { factById } from "../../../src/report/dataset";
import { formattedNumber } from "../../../src/taskpane/text/formatted-number";
import { keyCaps } from "../../../src/taskpane/actions/keystrokes";
import { fullAddress } from "../../../src/taskpane/text/full-address";
import { yearOf } from "../../../src/taskpane/text/year-of";

describe("a number", () => {
  it.each([
    ["spend/insurance/2020", "351", "CNY 100 million", "亿元"],
    ["spend/total/2020", "2,691.9", "CNY 100 million", "亿元"],
    ["spend/total/2024", "5,754.5", "CNY 100 million", "亿元"],
    ["official/securities/2020", "262.87", "CNY 100 million", "亿元"],
    ["official/securities/2023", "430.3", "CNY 100 million", "亿元"],
  ])("%s is shown exactly as stated", (id, number, en, zh) => {
    const { data } = factById(id)!;
    expect(formattedNumber(data, "en")).toEqual({ number, unit: en, full: undefined });
    expect(formattedNumber(data, "zh")).toEqual({ number, unit: zh, full: undefined });
  });

  it("that was derived is shown rounded, with all its digits beside it", () => {
    const growth = derivedFacts.find(({ id }) => id === "derived/growth/2020-2024")!;
    const figure = formattedNumber(growth.data, "en");
    expect(figure).toMatchObject({ number: "20.9%", unit: "" });
    expect(Number(figure.full)).toBeCloseTo(growth.data.value, 12);
  });

  it("keeps its value: the shown text or the full digits equal the number", () => {
    for (const { data } of facts) {
      const { number, full } = formattedNumber(data, "en");
      const shown =
        Number((full ?? number).replace(/[,%]/g, "")) /
        (full === undefined && number.endsWith("%") ? 100 : 1);
      expect(shown).toBeCloseTo(data.value, 9);
    }
  });
});

describe("a year", () => {
  it.each([
    ["spend/bank/2020", "2020"],
    ["derived/growth/2020-2024", "2020–2024"],
    ["claim/ai-banking-value", undefined],
    ["definition/fintech", undefined],
  ])("of %s", (id, year) => {
    expect(yearOf(id)).toBe(year);
  });
});

describe("an address", () => {
  it.each([
    ["Sheet1", "Sheet1!B2"],
    ["工作表1", "工作表1!B2"],
    ["My model", "'My model'!B2"],
    ["Bob's", "'Bob''s'!B2"],
    ["2020", "'2020'!B2"],
  ])("on %s", (sheet, place) => {
    expect(fullAddress({ sheet, address: "B2" })).toBe(place);
  });
});

it("keys are shown as printed on a keyboard", () => {
  expect(keyCaps({ key: "k", ctrl: true })).toEqual(["Ctrl", "K"]);
  expect(keyCaps({ key: "Enter", ctrl: true, shift: true })).toEqual(["Ctrl", "Shift", "Enter"]);
  expect(keyCaps({ key: " " })).toEqual(["Space"]);
});
