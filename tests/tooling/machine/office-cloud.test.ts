import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../../src/tooling/machine/folders";
import { pageFor, wantedCloud, withOfficeJs } from "../../../src/tooling/machine/office-cloud";

const page = readFileSync(join(projectFolder, "src", "taskpane", "taskpane.html"), "utf8");
const china = "https://appsforoffice.cdn.partner.office365.cn";

describe("the cloud of the build", () => {
  test("is worldwide unless OFFICE_CLOUD names another", () => {
    expect(wantedCloud("")).toBe("worldwide");
    expect(wantedCloud(" 21Vianet ")).toBe("21vianet");
    expect(() => wantedCloud("china")).toThrow(
      "OFFICE_CLOUD must be worldwide or 21vianet; “china” is neither.",
    );
  });

  test("worldwide leaves the pane as it is written", () => {
    expect(pageFor("worldwide", page)).toBe(page);
  });

  test("21Vianet has the address of Microsoft's guidance in the script and in the policy, and no other", () => {
    const built = pageFor("21vianet", page);
    expect(built).toContain(`<script src="${china}/appsforoffice/lib/1/hosted/office.js"></script>`);
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(built)?.[1] ?? "";
    const directives = new Map(policy.split("; ").map((one) => [one.split(" ")[0], one.split(" ").slice(1)]));
    for (const name of ["script-src", "connect-src"]) expect(directives.get(name)).toContain(china);
    expect(built).not.toContain("appsforoffice.microsoft.com");
  });

  test("the workbench brings office.js itself, whichever cloud the build is for", () => {
    for (const cloud of ["worldwide", "21vianet"] as const)
      expect(withOfficeJs(pageFor(cloud, page), "/officejs/office.js")).toContain(
        '<script src="/officejs/office.js"></script>',
      );
  });
});
