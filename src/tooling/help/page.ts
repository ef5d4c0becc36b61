import type { Language, Text } from "../../report/language";
import { markup, type Markup, type Piece } from "./markup/markup";
import { pageFile } from "./paths";

/** Everything comes from beside the page; nothing is sent anywhere. */
const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export const siteName: Text = { en: "FinTech for Excel", zh: "数字金融科技 Excel 加载项" };

export const words = {
  functions: { en: "Functions", zh: "函数" },
  conventions: { en: "How functions behave", zh: "使用约定" },
  choosing: { en: "Choosing a method", zh: "选择方法" },
  pasting: { en: "What you can paste", zh: "可以粘贴什么" },
  data: { en: "About the data", zh: "关于数据" },
  downloads: { en: "Downloads", zh: "下载" },
  references: { en: "References", zh: "参考文献" },
  print: { en: "All on one page", zh: "单页打印版" },
  skip: { en: "Skip to the content", zh: "跳到正文" },
  site: { en: "Help", zh: "帮助" },
  otherLanguage: { en: "中文", zh: "English" },
} as const satisfies Record<string, Text>;

/** The pages that are no function's, in the order of the site's navigation. */
const names = {
  index: words.functions,
  choosing: words.choosing,
  pasting: words.pasting,
  conventions: words.conventions,
  data: words.data,
  downloads: words.downloads,
  references: words.references,
  print: words.print,
} as const;
const navigation = Object.keys(names) as (keyof typeof names)[];

export interface Page {
  readonly language: Language;
  /** Its name in every language: `index`, `conventions`, or the id of a function. */
  readonly name: string;
  readonly title: string;
  /** One sentence, for search engines and previews. */
  readonly description: string;
  readonly body: Piece;
  readonly script?: string;
}

const tags: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };

/** A whole page: what stands around the body is the same on all. */
export function document({ language, name, title, description, body, script }: Page): string {
  const other: Language = language === "en" ? "zh" : "en";
  const file = pageFile(name);
  const link = (page: string, label: Text) =>
    markup`<li><a href="${pageFile(page)}"${current(page === name)}>${label[language]}</a></li>`;
  return (
    "<!doctype html>\n" +
    markup`<html lang="${tags[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${siteName[language]}</title>
<meta name="description" content="${description}">
<link rel="stylesheet" href="../help.css">
<link rel="icon" type="image/svg+xml" href="../../assets/icons/app.svg">
<link rel="alternate" hreflang="${tags[other]}" href="../${other}/${file}">
${script !== undefined && markup`<script src="${script}" defer></script>\n`}</head>
<body>
<a class="skip" href="#content">${words.skip[language]}</a>
<header class="site">
<a class="brand" href="${pageFile("index")}"><img src="../../assets/icons/app.svg" alt="" width="28" height="28"> ${siteName[language]}</a>
<nav aria-label="${words.site[language]}"><ul>${navigation.map((name) => link(name, names[name]))}</ul></nav>
<a class="language" lang="${tags[other]}" hreflang="${tags[other]}" href="../${other}/${file}">${words.otherLanguage[language]}</a>
</header>
<main id="content" tabindex="-1">
${body}
</main>
</body>
</html>
`.html
  );
}

function current(is: boolean): Markup | false {
  return is && markup` aria-current="page"`;
}
