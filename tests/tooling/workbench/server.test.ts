import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type RequestOptions } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { certificate } from "../../../src/tooling/machine/certificate";
import { serve, type Served } from "../../../src/tooling/workbench/server";

const folder = mkdtempSync(join(tmpdir(), "served-"));
let server: Served;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function get(path: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(server.url, { path, rejectUnauthorized: false, ...options }, (response) => {
      let body = "";
      response.on("data", (text) => (body += String(text)));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

beforeAll(async () => {
  for (const name of ["addin", "workbench/assets", "officejs"])
    mkdirSync(join(folder, name), { recursive: true });
  const published = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  writeFileSync(join(folder, "addin/taskpane.html"), published);
  writeFileSync(
    join(folder, "addin/functions.js"),
    "// https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  );
  writeFileSync(join(folder, "addin/manifest.xml"), "<OfficeApp/>");
  writeFileSync(join(folder, "workbench/index.html"), "<title>workbench</title>");
  writeFileSync(join(folder, "workbench/assets/page-ABC.css"), "body{}");
  writeFileSync(join(folder, "officejs/office.js"), "// office");
  writeFileSync(join(folder, "addin/taskpane-0123456789.js"), "// pane");
  mkdirSync(join(folder, "addin/parts"));
  writeFileSync(join(folder, "addin/parts/search-0123456789.js"), "// part");
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(folder, "addin/link.txt"));
  server = await serve({
    addin: join(folder, "addin"),
    workbench: join(folder, "workbench"),
    officeJs: join(folder, "officejs"),
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test("a page is served as built, except for the address of office.js", async () => {
  const { body, headers } = await get("/taskpane.html");
  expect(body).toBe('<script src="/officejs/office.js"></script>');
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["content-security-policy"]).toContain("default-src 'self'");
});

test("scripts and data are served unchanged, with their content type", async () => {
  const script = await get("/functions.js");
  expect(script.body).toBe("// https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect((await get("/manifest.xml")).headers["content-type"]).toBe("application/xml; charset=utf-8");
  expect((await get("/officejs/office.js")).body).toBe("// office");
});

test("the root redirects to the workbench", async () => {
  expect((await get("/")).headers["location"]).toBe("/workbench/");
  expect((await get("/workbench/")).body).toContain("workbench");
});

test("files outside the served folders are not served", async () => {
  for (const path of [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/link.txt",
    "/workbench/..%2f..%2fsecret.txt",
    "/%00",
  ]) {
    const { status, body } = await get(path);
    expect([404, status === 404 ? "" : body]).toEqual([404, ""]);
  }
  expect((await get("/%zz")).status).toBe(400);
  expect((await get("/missing.js")).status).toBe(404);
  expect((await get("/taskpane.html", { method: "POST" })).status).toBe(405);
});

test("browsers revalidate files, except those named by their content", async () => {
  const { headers } = await get("/functions.js");
  expect(headers["cache-control"]).toBe("no-cache");
  const again = await get("/functions.js", { headers: { "if-none-match": String(headers["etag"]) } });
  expect([again.status, again.body]).toEqual([304, ""]);
  for (const path of [
    "/workbench/assets/page-ABC.css",
    "/taskpane-0123456789.js",
    "/parts/search-0123456789.js",
  ])
    expect((await get(path)).headers["cache-control"]).toContain("immutable");
});

test("a port that is taken is an error", async () => {
  await expect(serve({ port: server.port })).rejects.toThrow("EADDRINUSE");
});

describe("the certificate", () => {
  test("is for localhost, is kept, and is renewed if it is damaged", async () => {
    const kept = join(folder, "certificates");
    const first = await certificate(kept);
    expect(first.spki).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(await certificate(kept)).toEqual(first);
    writeFileSync(join(kept, "localhost.crt"), "damaged");
    const second = await certificate(kept);
    expect(second.spki).not.toBe(first.spki);
    expect(await certificate(kept)).toEqual(second);
    // Two key pairs are generated, which takes seconds on a busy machine.
  }, 60_000);
});
