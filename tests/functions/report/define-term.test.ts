import { tableById } from "../../../src/report/dataset";
import { ask, problem } from "../../support/ask";

test("answers every defined term in both languages", () => {
  for (const { id, name, attributes } of tableById("definitions")!.rows) {
    expect(ask("DEFINE", id)).toBe(attributes[0]!.en);
    expect(ask("DEFINE", name.en)).toBe(attributes[0]!.en);
    expect(ask("DEFINE", name.zh)).toBe(attributes[0]!.zh);
    expect(ask("DEFINE", id, "zh")).toBe(attributes[0]!.zh);
  }
});

test("financial technology means FinTech, never technology in finance", () => {
  expect(ask("DEFINE", "financial technology")).toBe(ask("DEFINE", "FinTech"));
  expect(ask("DEFINE", "fintech")).not.toBe(ask("DEFINE", "technology-in-finance"));
  expect(ask("DEFINE", "金融科技")).not.toBe(ask("DEFINE", "金融技术"));
});

test("returns #N/A for a term that the report does not define", () => {
  expect(problem("DEFINE", "comprehensive valu")).toMatchObject({
    code: "#N/A",
    sentence: "The report does not name the term “comprehensive valu”. Closest: Comprehensive value.",
  });
  expect(problem("DEFINE", "元宇宙")).toMatchObject({ code: "#N/A", language: "zh" });
});
