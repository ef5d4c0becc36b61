import { en } from "../../../src/locales/en";
import { zhCN } from "../../../src/locales/zh-CN";
import { nextSteps, refusalMessage } from "../../../src/taskpane/text/refusal-message";
import type { Obstacle, Request } from "../../../src/taskpane/store/state";
import { planFor, receiptOf } from "../../support/pane";

const plan = planFor("table", "spend");
const insert: Request = { do: "insert", plan, placement: { at: "selection" } };
const remove: Request = { do: "remove", receipt: receiptOf(), evenIfChanged: false };

const refusals: readonly Obstacle[] = [
  { refused: "occupied", sheet: "Sheet1", cells: "C4:F9", free: "C11" },
  { refused: "merged", sheet: "Sheet1", cells: "C4:F9", free: "C11" },
  { refused: "charted", sheet: "Sheet1", cells: "C4:F9", free: "C11" },
  { refused: "protected", sheet: "Sheet1" },
  { refused: "protected", sheet: "" },
  { refused: "editing" },
  { refused: "no-room", sheet: "Sheet1", address: "XFD1" },
  { refused: "gone", sheet: "Sheet1" },
  { refused: "changed", cells: "C5" },
  { refused: "unavailable", detail: "GeneralException" },
  { refused: "read-only" },
  { refused: "stopped" },
  { refused: "disconnected" },
  { refused: "unanswered" },
  { refused: "not-loaded" },
  { refused: "no-function", cell: "B2" },
  { refused: "nothing-to-cite", cell: "B2" },
  { refused: "unreadable", cell: "B2", argument: "segment" },
  { refused: "taken", cell: "C2" },
  { refused: "within-merged", cell: "D2", cells: "D1:D4" },
];

describe.each([
  ["en", en],
  ["zh-CN", zhCN],
])("a refusal in %s", (_, phrases) => {
  it.each(refusals)("%o explains the reason and offers a next step", (refusal) => {
    for (const request of [insert, remove, undefined]) {
      const sentence = refusalMessage(refusal, request, phrases);
      for (const [key, said] of Object.entries(refusal))
        if (key !== "refused" && key !== "sheet" && key !== "free") expect(sentence).toContain(said);
      expect(sentence).not.toMatch(/undefined|“”/);
      const steps = nextSteps(refusal, request, phrases);
      expect(steps.length).toBeGreaterThan(0);
      expect(new Set(steps.map(({ label }) => label)).size).toBe(steps.length);
    }
  });
});

describe("the next steps", () => {
  it("for blocking cells: the next free cells, or a new sheet", () => {
    const refusal: Obstacle = { refused: "occupied", sheet: "Data", cells: "C4", free: "C11" };
    expect(nextSteps(refusal, insert, en)).toEqual([
      {
        label: "Insert at C11",
        request: { ...insert, placement: { at: "address", sheet: "Data", address: "C11" } },
      },
      {
        label: "On a new sheet",
        request: { ...insert, placement: { at: "new-sheet", name: plan.title.en } },
      },
    ]);
  });

  it("for changed cells: keep them first, or discard them with a button that names them", () => {
    const steps = nextSteps({ refused: "changed", cells: "C5" }, remove, en);
    expect(steps[0]).toEqual({ label: "Keep it", request: undefined });
    expect(steps[1]).toEqual({
      label: "Remove Sheet1!B2:G9 with the changes",
      request: { ...remove, evenIfChanged: true },
    });
  });

  it("for a workbook with protected structure never include a new sheet", () => {
    const steps = nextSteps({ refused: "protected", sheet: "" }, insert, en);
    expect(steps.map(({ label }) => label)).toEqual(["At the selected cell", "Try again"]);
  });

  it("for a cell being edited: retry, or wait until the edit ends", () => {
    expect(nextSteps({ refused: "editing" }, insert, en)).toEqual([
      { label: "Try again", request: insert },
      { label: "Continue after editing", request: { ...insert, afterEditing: true } },
    ]);
  });

  it("for a request that may have succeeded never repeat it", () => {
    expect(nextSteps({ refused: "unanswered" }, insert, en)).toEqual([
      { label: "Dismiss", request: undefined },
    ]);
  });
});
