import { createHash } from "node:crypto";
import { posix } from "node:path";
import { catalogue, functionById } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/engine/evaluate";
import { handbook } from "../../src/functions/handbook";
import { isProblem } from "../../src/model/problem";
import { seeAlso } from "../../src/functions/see-also";
import { tables } from "../../src/report/dataset";
import { sources } from "../../src/report/sources";
import { markup, prose, render } from "../../src/tooling/help/markup/markup";
import { exportedFiles, type ExportedFile } from "../../src/tooling/export/exported-files";
import { givenIn } from "../../src/tooling/help/pasting-page";
import { pastedSections } from "../../src/tooling/help/pasting-examples";
import { languages } from "../../src/report/language";
import { helpSite, type HelpFile } from "../../src/tooling/help/site";

/** The pages that are no function's. */
const others = ["index", "choosing", "pasting", "conventions", "data", "downloads", "references", "print"];

let site: readonly HelpFile[];
let files: readonly ExportedFile[];
const page = (path: string) => site.find((file) => file.path === path)?.text ?? "";
beforeAll(async () => {
  files = await exportedFiles();
  site = await helpSite(catalogue, handbook, files);
  // Every example of every function is executed.
}, 60_000);

describe("the help site", () => {
  test("offers every exported file with its SHA-256, in the language of the page", () => {
    for (const { name, language, bytes } of files) {
      const downloads = page(`help/${language}/downloads.html`);
      expect(downloads).toContain(`href="../../files/${name}"`);
      expect(downloads).toContain(createHash("sha256").update(bytes).digest("hex"));
    }
    expect(files.length).toBeGreaterThan(50);
    expect(page("help/en/downloads.html")).not.toContain("-zh.xlsx");
  });

  test("has a page per function and language, and the pages around them", () => {
    const paths = site.map(({ path }) => path);
    for (const language of ["en", "zh"])
      for (const name of [...others, ...catalogue.map(({ id }) => id.toLowerCase())])
        expect(paths).toContain(`help/${language}/${name}.html`);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test("links only to files and headings that are there", () => {
    const known = new Set([
      ...site.map(({ path }) => path),
      ...files.map(({ name }) => `files/${name}`),
      "assets/icons/app.svg",
    ]);
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

  test("links outside only to literature, by https, and to the sources of the data", () => {
    const hosts = ["doi.org", "hdl.handle.net", "otexts.com", "www.itl.nist.gov"];
    const published = new Set(sources.map(({ url }) => url));
    const wrong = site.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:href|src)="(https?:[^"]+)"/g)]
        .map(([, link = ""]) => link.replaceAll("&amp;", "&"))
        .filter((link) => {
          const { protocol, host } = new URL(link);
          return !published.has(link) && !(protocol === "https:" && hosts.includes(host));
        })
        .map((link) => `${path}: ${link}`),
    );
    expect(wrong).toEqual([]);
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

  test("shows for each pasted example what the function answers, in the language of the page", async () => {
    for (const language of languages)
      for (const example of pastedSections.flatMap(({ examples }) => examples)) {
        const { cells } = await evaluate(functionById(example.id)!, givenIn(example, language));
        const found = cells.flat().map(({ value, language: spoken }) => {
          if (!isProblem(value)) return typeof value === "object" ? value.value : value;
          expect([example.given, spoken]).toEqual([example.given, language]);
          expect(page(`help/${language}/pasting.html`)).toContain(render(value.sentence[language]));
          return value.code;
        });
        const wanted = example.answer.map((one) => (typeof one === "object" ? one[language] : one));
        expect([
          example.given,
          found.map((one) => (typeof one === "number" ? Number(one.toFixed(6)) : one)),
        ]).toEqual([example.given, wanted]);
      }
    for (const from of ["index", "choosing"])
      expect(page(`help/zh/${from}.html`)).toContain('href="pasting.html"');
  });

  test("says once where custom functions do not calculate", () => {
    const sentence =
      "Custom functions do not calculate inside Evaluate Formula, F9 on part of a formula or conditional formats.";
    expect(site.filter(({ text }) => text.includes(sentence)).map(({ path }) => path)).toEqual([
      "help/en/conventions.html",
      "help/en/print.html",
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
      const entry = /data-words="([^"]+)"><th scope="row"><a href="spend\.html"/.exec(
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

describe("see also", () => {
  test("leads from every function, to others, each once", () => {
    expect(Object.keys(seeAlso).sort()).toEqual(catalogue.map(({ id }) => id).sort());
    for (const [id, linked] of Object.entries(seeAlso)) {
      expect([id, linked.length]).not.toEqual([id, 0]);
      expect([id, new Set(linked).size]).toEqual([id, linked.length]);
      expect(linked).not.toContain(id);
    }
  });

  test("leads back", () => {
    const links = Object.entries(seeAlso).flatMap(([from, linked]) =>
      linked.map((to) => [from, to] as const),
    );
    const oneWay = links.filter(([from, to]) => !links.some(([a, b]) => a === to && b === from));
    expect(oneWay).toEqual([]);
  });

  test("is on the pages, in both directions", () => {
    for (const [id, linked] of Object.entries(seeAlso))
      for (const other of linked)
        expect(page(`help/zh/${id.toLowerCase()}.html`)).toContain(
          `<li><a href="${other.toLowerCase()}.html">${other}</a>`,
        );
  });
});

describe("the page on choosing a method", () => {
  test("leads to the functions that it names and quotes words that they accept", () => {
    for (const language of ["en", "zh"]) {
      const text = page(`help/${language}/choosing.html`);
      for (const id of ["ahp", "robust", "radarbalance", "malmquist", "project", "fit", "ras", "backtest"])
        expect(text).toContain(`<a href="${id}.html">`);
      const calls = [...text.matchAll(/<code>([A-Z]+)\([a-z,]+,&quot;([a-z-]+)&quot;\)<\/code>/g)];
      expect(calls.length).toBeGreaterThan(8);
      for (const [, id, word] of calls) {
        const accepted = Object.values(functionById(id!)!.parameters).flatMap(({ kind }) => kind.words ?? []);
        expect([id, accepted.map((one) => one.id)]).toEqual([id, expect.arrayContaining([word])]);
      }
    }
  });
});

describe("the page for printing", () => {
  test("has the text of every page but the downloads", () => {
    for (const language of ["en", "zh"]) {
      const all = page(`help/${language}/print.html`);
      for (const name of others.filter((other) => other !== "print" && other !== "downloads"))
        expect(all).toContain(`<article id="page-${name}">`);
      for (const { id } of catalogue) {
        const title = /<h1>.*<\/h1>/.exec(page(`help/${language}/${id.toLowerCase()}.html`))![0];
        expect(all).toContain(title);
      }
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

  test("turns what stands between dollar signs into mathematics, but not within code", () => {
    expect(prose("cost `$B$1` of $n$ units").html).toMatch(
      /^cost <code>\$B\$1<\/code> of <math>.*<mi>n<\/mi>.*<\/math> units$/,
    );
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
