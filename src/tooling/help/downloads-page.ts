import type { Language, Text } from "../../report/language";
import { exportedKinds, type ExportedKind } from "../export/exported-things";
import type { ExportedFile } from "../export/exported-files";
import { markup, prose, type Markup } from "./markup/markup";
import { words, type Page } from "./page";

const text = {
  lead: {
    en: "Every table, chart and model as an .xlsx file, for people whose office allows no add-in, and for LibreOffice and WPS.",
    zh: "全部表格、图表与模型的 .xlsx 文件，供无法安装加载项的用户，以及 LibreOffice 和 WPS 用户使用。",
  },
  values: {
    en: "Tables hold values. Charts and models hold formulas of Excel's own functions over sheets of data, so they follow their inputs without the add-in, in Excel 2010 and later, LibreOffice and WPS. The second sheet of each file names the sources.",
    zh: "表格文件为数值；图表与模型文件使用 Excel 自带函数的公式，引用文件内的数据工作表，无需加载项即可随输入更新，适用于 Excel 2010 及以上版本、LibreOffice 和 WPS。各文件的第二张工作表载明来源。",
  },
  check: {
    en: "The checksum tells whether a file has arrived unchanged: `certutil -hashfile FILE SHA256` on Windows, `shasum -a 256 FILE` on a Mac, `sha256sum FILE` on Linux.",
    zh: "校验和用于确认文件完整无误：Windows 用 `certutil -hashfile 文件 SHA256`，Mac 用 `shasum -a 256 文件`，Linux 用 `sha256sum 文件`。",
  },
  file: { en: "File", zh: "文件" },
  size: { en: "Size", zh: "大小" },
  checksum: { en: "SHA-256", zh: "SHA-256" },
} as const satisfies Record<string, Text>;

const headings: Readonly<Record<ExportedKind, Text>> = {
  table: { en: "Tables", zh: "表格" },
  chart: { en: "Charts", zh: "图表" },
  model: { en: "Models", zh: "模型" },
};

/** Files to download, in the language of the page. */
export function downloadsPage(files: readonly ExportedFile[], language: Language): Page {
  const own = files.filter((file) => file.language === language);
  return {
    language,
    name: "downloads",
    title: words.downloads[language],
    description: text.lead[language],
    body: markup`<h1>${words.downloads[language]}</h1>
<p class="lead">${text.lead[language]}</p>
<p>${prose(text.values[language])}</p>
<p>${prose(text.check[language])}</p>
${exportedKinds.map((kind) =>
  section(
    kind,
    own.filter((file) => file.kind === kind),
    language,
  ),
)}`,
  };
}

function section(kind: ExportedKind, files: readonly ExportedFile[], language: Language): Markup {
  const row = ({ title, name, bytes, checksum }: ExportedFile) =>
    markup`<tr><th scope="row"><a href="../../files/${name}" download>${title[language]}</a></th><td>${kilobytes(bytes)}</td><td><code class="checksum">${checksum}</code></td></tr>\n`;
  return markup`<section aria-labelledby="${kind}"><h2 id="${kind}">${headings[kind][language]}</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="${kind}"><table>
<thead><tr><th scope="col">${text.file[language]}</th><th scope="col">${text.size[language]}</th><th scope="col">${text.checksum[language]}</th></tr></thead>
<tbody>
${files.map(row)}</tbody>
</table></div></section>
`;
}

function kilobytes({ length }: Uint8Array): string {
  return `${(length / 1024).toFixed(1)} kB`;
}
