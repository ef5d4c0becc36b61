import { join } from "node:path";
import { projectFolder } from "../../../src/tooling/machine/folders";
import { bundledPackage, licenceText } from "../../../src/tooling/texts/licences";

describe("the licences that go with the build", () => {
  test("are those of the packages, with their text", () => {
    const react = bundledPackage(join(projectFolder, "node_modules", "react"));
    expect(react).toMatchObject({ name: "react", licence: "MIT" });
    const text = licenceText([react]);
    expect(text).toContain("MIT License");
    expect(text).toContain(`react ${react.version} (MIT)`);
    expect(text).toContain("Facebook, Inc. and its affiliates");
  });

  test("stop a build that contains a package without a permissive licence", () => {
    const packages = [
      { name: "shared", version: "1.0.0", licence: "GPL-3.0-only", text: "" },
      { name: "secret", version: "1.0.0", licence: "", text: "" },
    ];
    expect(() => licenceText(packages)).toThrow("shared (GPL-3.0-only), secret (none named)");
  });
});
