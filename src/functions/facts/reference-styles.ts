import type { Language } from "../../report/language";
import type { Source } from "../../report/sources";

/** The parts of a reference in one language; "" if a part is not known. */
export interface Reference {
  readonly key: string;
  readonly author: string;
  readonly title: string;
  /** A description of the document in our words, used if the title is not known. */
  readonly description: string;
  /** The publisher, if it is not the author. */
  readonly carrier: string;
  /** The year of publication or, if that is not known, of the edition. */
  readonly year: string;
  /** ISO 8601. */
  readonly date: string;
  readonly url: string;
}

/** Returns the parts of a reference to a document. In English, a Chinese title is followed by our translation. */
export function referenceTo(document: Source, language: Language): Reference {
  const { id, author, title, publisher, name, edition, date, url } = document;
  const translated = title.zh === "" || language === "zh" ? title.zh : `${title.zh} [${title.en}]`;
  return {
    key: id,
    author: author[language],
    title: translated,
    description: name[language],
    carrier: publisher.zh === author.zh ? "" : publisher[language],
    year: date === "" ? edition : date.slice(0, 4),
    date,
    url,
  };
}

/** Joins the known parts with a separator. */
function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== "").join(between);
}

/** Returns a name with a capital initial; names such as iResearch keep their form. */
export function upperFirst(text: string): string {
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}

/** Author and year, as in running text. */
export function short({ author, carrier, year }: Reference, language: Language): string {
  if (language === "en") return `${author}${carrier && `, via ${carrier}`}${year && ` (${year})`}`;
  const behind = joined([carrier && `见${carrier}`, year], "，");
  return `${author}${behind && `（${behind}）`}`;
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * APA, 7th edition: Author. (Date). Title. Carrier. URL. An unknown title is replaced by a
 * description in brackets, an unknown date by "n.d.".
 */
export function apa(reference: Reference, language: Language): string {
  const { author, title, description, carrier, year, date, url } = reference;
  const [, month = 0, day = 0] = date.split("-").map(Number);
  const full = language === "zh" ? `${year}年${month}月${day}日` : `${year}, ${months[month - 1]} ${day}`;
  const when = date === "" ? year || "n.d." : full;
  return joined(
    [
      `${upperFirst(author)}.`,
      `(${when}).`,
      `${title || `[${upperFirst(description)}]`}.`,
      carrier && `${carrier}.`,
      url,
    ],
    " ",
  );
}

/**
 * GB/T 7714—2015: a report [R], a newspaper [N] or a document online [EB/OL], in the document's own language, as the
 * standard requires; our own title in brackets. Place and date of access are not known and are omitted.
 */
export function gbt7714(reference: Reference): string {
  const { author, title, description, carrier, year, date, url } = reference;
  const named = title || `[${description}]`;
  if (url !== "") return `${joined([author, `${named}[EB/OL]`, date && `(${date})`, url], ". ")}.`;
  const printed =
    date === ""
      ? [`${named}[R]`, joined([carrier || author, year], ", ")]
      : [`${named}[N]`, joined([carrier, date], ", ")];
  return `${joined([author, ...printed], ". ")}.`;
}

/** BibTeX on one line. Double braces preserve the names of organisations and the capitals of titles. */
export function bibtex(reference: Reference, notes: readonly string[]): string {
  const { key, author, title, description, carrier, year, date, url } = reference;
  const escaped = (text: string) => text.replace(/[&%$#_{}]/g, "\\$&");
  const field = (name: string, text: string) => text && `${name} = {${escaped(text)}}`;
  const month = months[Number(date.slice(5, 7)) - 1];
  const fields = [
    field("author", author) && `author = {{${escaped(upperFirst(author))}}}`,
    field("title", title) && `title = {{${escaped(title)}}}`,
    carrier === "" ? field("institution", author) : field("howpublished", carrier),
    field("year", year),
    month === undefined ? "" : `month = ${month.slice(0, 3).toLowerCase()}`,
    url && `url = {${url}}`,
    field("note", joined([title === "" ? upperFirst(description) : "", ...notes], ". ")),
  ];
  return `@${carrier === "" ? "techreport" : "misc"}{${key}, ${joined(fields, ", ")}}`;
}
