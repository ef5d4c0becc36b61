import { segmentTerms } from "../../report/glossary";
import { isChinese } from "../../report/language";
import type { SearchIndex } from "./search-index";

/** Words that do not distinguish anything. */
const idle = new Set(
  "a an and are as at by do does for from how in is it much of on or that the to was were what which with 年 与 和 在 是".split(
    " ",
  ),
);

/** Question words and conjunctions. */
const asking = /什么是|是什么|是多少|有多少|有哪些|什么|多少|如何|怎么|怎样|哪些|的|之/gu;

const segmentNames = segmentTerms
  .flatMap(({ name, aliases }) => [name.zh, ...aliases])
  .filter(isChinese)
  .sort((a, b) => b.length - a.length);

/**
 * Returns the normalised words of a query: “保险技术采购2020 forecast” is four, 保险, 技术采购, 2020 and forecast;
 * “5,754.5” one number, “bao xian” one sound, “什么是综合价值” one term.
 */
export function queryWords(phrase: string, index: SearchIndex<unknown>): readonly string[] {
  const runs = runsOf(phrase.replace(/(\d)年/g, "$1 ").replace(asking, " "));
  const words = joined(runs.length > 0 ? runs : runsOf(phrase), index).flatMap((run) =>
    isChinese(run) ? parted(run, index) : [run],
  );
  const telling = words.filter((word) => !idle.has(word));
  return telling.length > 0 ? telling : words;
}

function runsOf(text: string): readonly string[] {
  const plain = text.replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
  return plain.match(/\p{Script=Han}+|[^\p{Script=Han}\P{L}]+|\d+(\.\d+)?/gu) ?? [];
}

/** Joins neighbouring pinyin words that form a name, since pinyin is written with and without spaces. */
function joined(runs: readonly string[], index: SearchIndex<unknown>): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < runs.length;) {
    let end = runs.length;
    while (end > at + 1 && !index.isSound(runs.slice(at, end).join(""))) end--;
    words.push(runs.slice(at, end).join(""));
    at = end;
  }
  return words;
}

/** Splits a run of Chinese that is not part of a name into two parts that are, since Chinese has no spaces. */
function parted(run: string, index: SearchIndex<unknown>): readonly string[] {
  const segment = segmentNames.find((name) => run.startsWith(name) && run.length > name.length + 1);
  if (segment) return [segment, ...parted(run.slice(segment.length), index)];
  if (run.length < 4 || index.isInName(run)) return [run];
  for (let at = run.length - 2; at >= 2; at--) {
    const [head, tail] = [run.slice(0, at), run.slice(at)];
    if (index.isInName(head) && index.isInName(tail)) return [head, tail];
  }
  return [run];
}
