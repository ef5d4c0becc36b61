import { posix } from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/engine/evaluate";
import { handbook } from "../../src/functions/handbook";
import { isProblem } from "../../src/model/problem";
import { tables } from "../../src/report/dataset";
import { markup, prose, render } from "../../src/tooling/help/markup";
import { helpSite, type HelpFile } from "../../src/tooling/help/site";

let site: readonly HelpFile[];
const page = (path: string) => site.find((file) => file.path === path)?.text ?? "";
beforeAll(async () => {
  site = await helpSite(catalogue, handbook);
  // Every example of every function is executed.
}, 60_000);

describe("the help site", () => {
  test("has a page per function and language, and the pages around them", () => {
    const paths = site.map(({ path }) => path);
    for (const language of ["en", "zh"])
      for (const name of ["index", "conventions", "data", ...catalogue.map(({ id }) => id.toLowerCase())])
        expect(paths).toContain(`help/${language}/${name}.html`);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test("links only to files and headings that are there", () => {
    const known = new Set([...site.map(({ path }) => path), "assets/icons/app.svg"]);
    const broken: string[] = [];
    for (const { path, text } of site.filter((file) => file.path.endsWith(".html")))
      for (const [, link = ""] of text.matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (/^https?:\/\//.test(link)) continue;
        const [file = "", heading] = link.split("#");
        const target = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file));
        if (!known.has(target)) broken.push(`${path}: ${link}`);
        else if (heading !== undefined && !page(target).includes(`id="${heading}"`))
          broken.push(`${path}: ${link}`);
      }
    expect(broken).toEqual([]);
  });

  test("has every id once in a page", () => {
    for (const { path, text } of site) {
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect([path, new Set(ids).size]).toEqual([path, ids.length]);
    }
  });

  test("shows for each example what the function answers", async () => {
    for (const definition of catalogue)
      for (const example of handbook[definition.id]!.examples) {
        const { cells } = await evaluate(definition, example.given);
        const value = cells[0]![0]!.value;
        const shown = isProblem(value) ? value.code : typeof value === "object" ? value.value : value;
        const text =
          typeof shown === "number" ? String(Number(shown.toPrecision(10))) : render(String(shown));
        const wanted = typeof shown === "boolean" ? text.toUpperCase() : text;
        expect(page(`help/en/${definition.id.toLowerCase()}.html`)).toContain(`>${wanted}</td>`);
      }
  });

  test("says once where custom functions do not calculate", () => {
    const sentence =
      "Custom functions do not calculate inside Evaluate Formula, F9 on part of a formula or conditional formats.";
    expect(site.filter(({ text }) => text.includes(sentence)).map(({ path }) => path)).toEqual([
      "help/en/conventions.html",
    ]);
  });

  test("lists every table of the report in both languages", () => {
    for (const { id, title } of tables) {
      expect(page("help/en/data.html")).toContain(`<code>${id}</code>`);
      expect(page("help/en/data.html")).toContain(render(title.en));
      expect(page("help/zh/data.html")).toContain(render(title.zh));
    }
  });

  test("finds functions by either language and by pinyin", () => {
    for (const language of ["en", "zh"]) {
      const entry = /data-words="([^"]+)"><a href="spend\.html"/.exec(
        page(`help/${language}/index.html`),
      )?.[1];
      for (const word of ["spend", "technology", "技术投入", "jishutouru", "jstr"])
        expect(entry).toContain(word);
    }
  });

  test("loads nothing from elsewhere and runs no inline script", () => {
    for (const { path, text } of site.filter((file) => file.path.endsWith(".html"))) {
      expect(text).not.toMatch(/<script(?! src=)|<style| style=| on[a-z]+="/);
      expect([
        path,
        [...text.matchAll(/(?:src|href)="https?:[^"]*"[^>]*>/g)].filter(
          ([tag]) => !tag.includes('rel="noreferrer"'),
        ),
      ]).toEqual([path, []]);
    }
  });
});

describe("markup", () => {
  test("escapes text and keeps markup", () => {
    const inner = markup`<b>${'1 < 2 & "3"'}</b>`;
    expect(markup`<p>${inner}${[1, " ", false, undefined]}</p>`.html).toBe(
      "<p><b>1 &lt; 2 &amp; &quot;3&quot;</b>1 </p>",
    );
  });

  test("turns what stands between backticks into code", () => {
    expect(prose('write `IF(A1="",1)` & go').html).toBe("write <code>IF(A1=&quot;&quot;,1)</code> &amp; go");
  });

  test("leads from the name of a function to its page, and leaves codes and errors alone", () => {
    const pages = new Map([["STATUS", "status.html"]]);
    expect(
      prose("STATUS tells; `STATUS` and #STATUS! and FINTECH.STATUS and STATUSES do not", pages).html,
    ).toBe(
      '<a href="status.html">STATUS</a> tells; <code>STATUS</code> and #STATUS! and FINTECH.STATUS and STATUSES do not',
    );
  });
});
