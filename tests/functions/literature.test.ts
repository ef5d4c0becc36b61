import { handbook } from "../../src/functions/handbook";
import { works, type Work, type WorkId } from "../../src/functions/help/literature";

const entries = Object.entries(works) as [WorkId, Work][];

test.each(entries)("%s: a complete reference, its key the first author and the year", (id, work) => {
  const { authors, year, title, within, pages, publisher, doi, url } = work;
  if (year !== undefined) {
    expect(id).toMatch(new RegExp(`${year}$`));
    const surname = authors.split(/[ ,]/)[0]!.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    expect(id.startsWith(surname)).toBe(true);
    expect(year).toBeGreaterThan(1800);
  }
  expect(title).not.toMatch(/\.$/);
  // An article has its journal, anything else its publisher.
  expect((within ?? publisher)?.length).toBeGreaterThan(0);
  if (pages !== undefined) expect(pages).toMatch(/^\d+–\d+$/);
  if (doi !== undefined) expect(doi).toMatch(/^10\.\d{4,}\/[^\s"<>]+$/);
  if (url !== undefined) expect(new URL(url).protocol).toBe("https:");
  expect(doi !== undefined && url !== undefined).toBe(false);
});

test("every work is used, and no address twice", () => {
  const used = new Set(Object.values(handbook).flatMap(({ literature = [] }) => literature));
  expect(entries.filter(([id]) => !used.has(id))).toEqual([]);
  const addresses = entries.flatMap(([, { doi, url }]) => doi ?? url ?? []);
  expect(new Set(addresses).size).toBe(addresses.length);
});

/** "Färe, Grosskopf, Norris and Zhang 1994", "Saaty 1977, 1980", "OECD and JRC (2008)". */
const citation = /\p{Lu}[\p{L}’'-]+(?: \((?=\d)|,? )(?:(?:19|20|18)\d\d(?:, |、|\b))+/gu;

test("every work that help names in passing is in the list of its function", () => {
  const missing: string[] = [];
  for (const [id, { notes, literature = [], examples }] of Object.entries(handbook)) {
    const listed = literature.map((key): Work => works[key]);
    const texts = [...notes, ...examples.map(({ shows }) => shows)].map(({ en }) =>
      en.replace(/\$[^$]*\$/g, ""),
    );
    for (const [found] of texts.flatMap((text) => [...text.matchAll(citation)])) {
      const name = /^[\p{L}’'-]+/u.exec(found)![0];
      if (name === "After") continue;
      for (const [year] of found.matchAll(/\d{4}/g))
        if (
          !listed.some(
            ({ authors, year: of }) => of === Number(year) && (authors.includes(name) || name === "JRC"),
          )
        )
          missing.push(`${id}: ${found}`);
    }
  }
  expect(missing).toEqual([]);
});
