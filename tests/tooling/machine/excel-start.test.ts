import { hasSucceeded } from "../../../src/tooling/machine/excel-start";

describe("office-addin-debugging", () => {
  test("has succeeded if it ends with 0 and reports no failure", () => {
    expect(hasSucceeded(0, "Debugging is being started...\nApp type: desktop\nLaunching excel\n")).toBe(true);
    expect(hasSucceeded(1, "Debugging is being started...\n")).toBe(false);
  });

  // Both sentences are in the tool's source, src/commands.ts, where they are printed before it ends with 0.
  test.each([
    "Error: Unable to start debugging.\nError: Unable to sideload the Office Add-in.",
    "Error: Unable to stop debugging.\nError: The manifest could not be read.",
  ])("has failed although it ends with 0: %j", (output) => {
    expect(hasSucceeded(0, output)).toBe(false);
  });
});
