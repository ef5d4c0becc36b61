import { sentenceOf } from "../../support/sentence-of";
import { named, oneOf, Words } from "../../../src/functions/arguments/word-list";
import { isProblem } from "../../../src/model/problem";
import { vocabularies } from "../../../src/report/glossary";
import { term } from "../../../src/report/term";

const fruits = [
  term("fruit/apple", "Apple", "苹果", "pomme|malus"),
  term("fruit/pear", "Pear", "梨", "apple pear"),
  term("pomme", "Potato", "土豆", "earth apple"),
];
const words = new Words(fruits);

test("finds by id, name and alias, in any form", () => {
  for (const text of ["fruit/apple", "APPLE", " apple ", "ａｐｐｌｅ", "Malus", "苹果"])
    expect(words.find(text)?.id).toBe("fruit/apple");
  expect(words.find("apple pear")?.id).toBe("fruit/pear");
  expect(words.find("plum")).toBeUndefined();
});

test("prefers an id to another word's alias", () => {
  expect(words.find("pomme")?.name.en).toBe("Potato");
});

test("finds the report's ids without their kind", () => {
  const technologies = new Words(vocabularies.technologies);
  expect(technologies.find("cloud-computing")?.id).toBe("technology/cloud-computing");
});

test("suggests a word one or two slips away, or the first with the text in a name", () => {
  expect(words.closest("aple")?.id).toBe("fruit/apple");
  expect(words.closest("potatoe")?.name.en).toBe("Potato");
  expect(words.closest("fruit/p")?.id).toBe("fruit/pear");
  expect(words.closest("pear")?.id).toBe("fruit/pear");
  expect(words.closest("xylophone")).toBeUndefined();
  expect(words.closest("x")).toBeUndefined();
});

test("builds a list once, on first use", () => {
  let made = 0;
  const lazy = new Words(() => {
    made++;
    return fruits;
  });
  expect(made).toBe(0);
  lazy.find("apple");
  const before = made;
  lazy.find("pear");
  lazy.closest("aple");
  expect(made).toBe(before);
});

test("refuses with #VALUE! and all known words if closed, with #N/A and the closest if open", () => {
  const argument = { en: "fruit", zh: "水果" };
  const closed = oneOf(fruits).read("aple", argument);
  const open = named(words, { en: "LIST()", zh: "LIST()" }).read("aple", argument);
  expect(isProblem(closed) && [closed.code, sentenceOf(closed)]).toEqual([
    "#VALUE!",
    {
      en: "Unknown fruit “aple”. Did you mean fruit/apple? Known: fruit/apple, fruit/pear, pomme.",
      zh: "未知的水果“aple”。是否指“苹果”？可用：苹果、梨、土豆。",
    },
  ]);
  expect(isProblem(open) && [open.code, sentenceOf(open)]).toEqual([
    "#N/A",
    {
      en: "The report does not name the fruit “aple”. Closest: Apple.",
      zh: "报告未提及水果“aple”。最接近的是：苹果。",
    },
  ]);
});
