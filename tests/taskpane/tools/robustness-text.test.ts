import { toolsEn } from "../../../src/locales/tools/en";
import { toolsZhCN } from "../../../src/locales/tools/zh-CN";
import { toolSheetOf } from "../../../src/taskpane/tools/draft/tool-sheet-of";
import { robustnessText } from "../../../src/taskpane/tools/steps/robustness-text";
import { initialToolState, type ToolChoices, type ToolState } from "../../../src/taskpane/tools/draft/state";
import { guessLayout } from "../../../src/workbook/tools/user-table";
import { calculateTool } from "../../../src/workbook/tools/calculate-tool";
import { rated, read } from "../../support/workbook/user-tables";

async function said(change: Partial<ToolChoices>, language: "en" | "zh" = "en"): Promise<readonly string[]> {
  const phrases = language === "zh" ? toolsZhCN : toolsEn;
  const state: ToolState = {
    ...initialToolState,
    tool: "matrix",
    step: "result",
    range: read(rated),
    reading: guessLayout(rated),
    choices: { ...initialToolState.choices, roles: ["x", "x", "x", "y", "y", "y"], costs: [2, 5], ...change },
  };
  return robustnessText(
    "matrix",
    state,
    (await calculateTool(toolSheetOf(state, phrases, language)!))!,
    phrases,
  );
}

test("a matrix reports how far single weights may change, the smallest margin first", async () => {
  const sentences = await said({});
  const at = sentences.indexOf(toolsEn.weightsOne);
  const rooms = sentences.slice(at + 1);
  expect(at).toBeGreaterThan(0);
  expect(rooms).toHaveLength(3);
  for (const room of rooms)
    expect(room).toMatch(
      /^“\w+” \((Value|Readiness)\), now 33\.3%: .*\d% no row changes sides.* Tech [A-F] is the first\.$/,
    );
  const chinese = await said({}, "zh");
  expect(chinese.slice(chinese.indexOf(toolsZhCN.weightsOne) + 1)).toHaveLength(3);
});

test("margins are omitted if a single weight has none: at the median, or with one criterion per axis", async () => {
  const lead = [toolsEn.weightsOne, toolsEn.weightsFree];
  for (const change of [
    { cut: "median" },
    { roles: ["x", "none", "none", "y", "none", "none"] },
  ] as const satisfies Partial<ToolChoices>[])
    expect((await said(change)).filter((sentence) => lead.includes(sentence))).toEqual([]);
});

test("a cut that no weight can reach", async () => {
  expect(await said({ cut: -1 })).toContain(toolsEn.weightsFree);
});
