import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionDefinition, Handbook } from "../../functions/engine/define-function";
import { languages, type Language, type Text } from "../../report/language";
import type { ExportedFile } from "../export/exported-files";
import { projectFolder } from "../machine/folders";
import { choosingPage } from "./choosing-page";
import { conventionsPage } from "./conventions-page";
import { dataPage } from "./data-page";
import { downloadsPage } from "./downloads-page";
import { functionPage } from "./function-page";
import { homePage } from "./home-page";
import { referencesPage } from "./literature";
import { markup } from "./markup/markup";
import { pastingPage } from "./pasting-page";
import { printPage } from "./print-page";
import { document, siteName, words } from "./page";
import { helpPath } from "./paths";

/** A file of the build, its path from the build's folder. */
export interface HelpFile {
  readonly path: string;
  readonly text: string;
}

/** Styles and the search script, as they lie in assets/help/. */
const fixed = ["help.css", "search.js"];

/** The whole help site: for each language the functions, one page each, how they behave, and the data. */
export async function helpSite(
  catalogue: readonly FunctionDefinition[],
  handbook: Handbook,
  files: readonly ExportedFile[],
): Promise<HelpFile[]> {
  const pages = await Promise.all(
    languages.map(async (language) => {
      const all = [
        homePage(catalogue, handbook, language),
        choosingPage(catalogue, language),
        await pastingPage(catalogue, language),
        conventionsPage(language),
        dataPage(language),
        downloadsPage(files, language),
        ...(await functionPages(catalogue, handbook, language)),
        referencesPage(catalogue, handbook, language),
      ];
      // Checksums on paper help nobody.
      const printed = all.filter(({ name }) => name !== "downloads");
      return [...all, printPage(printed, language)];
    }),
  );
  return [
    { path: "help/index.html", text: languageChoice() },
    ...fixed.map((name) => ({
      path: `help/${name}`,
      text: readFileSync(join(projectFolder, "assets", "help", name), "utf8"),
    })),
    ...pages.flat().map((page) => ({ path: helpPath(page.language, page.name), text: document(page) })),
  ];
}

function functionPages(catalogue: readonly FunctionDefinition[], handbook: Handbook, language: Language) {
  return Promise.all(
    catalogue.map((definition) => {
      const help = handbook[definition.id];
      if (!help) throw new Error(`The handbook has no entry for ${definition.id}.`);
      return functionPage(definition, help, catalogue, language);
    }),
  );
}

/** The page above the languages. */
function languageChoice(): string {
  const link = (language: Language, label: Text) =>
    markup`<li><a href="${language}/index.html" lang="${language === "en" ? "en" : "zh-CN"}">${language === "en" ? "English" : "中文"} · ${label[language]}</a></li>`;
  return (
    "<!doctype html>\n" +
    markup`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${siteName.en} · ${siteName.zh}</title>
<link rel="stylesheet" href="help.css">
<link rel="icon" type="image/svg+xml" href="../assets/icons/app.svg">
</head>
<body>
<main>
<h1>${siteName.en} <span class="title" lang="zh-CN">${siteName.zh}</span></h1>
<ul>${link("en", words.functions)}${link("zh", words.functions)}</ul>
</main>
</body>
</html>
`.html
  );
}
