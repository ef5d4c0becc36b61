import type { Language, Text } from "../../../report/language";
import { markup, type Markup } from "../markup/markup";
import { projectionPictures } from "./of-projections";
import { toolPictures } from "./of-tools";
import { runner, type Sketch } from "./sketch";

const sketches: Readonly<Record<string, Sketch>> = { ...projectionPictures, ...toolPictures };

const words = {
  drawn: { en: "Drawn from", zh: "绘图数据：" },
} as const satisfies Record<string, Text>;

/** The picture of a function with the formulas whose results it shows; undefined if it has none. */
export async function figureOf(id: string, language: Language): Promise<Markup | undefined> {
  const sketch = sketches[id];
  if (!sketch) return undefined;
  const formulas = new Set<string>();
  const say = (text: Text) => text[language];
  const drawing = await sketch({ id: `picture-${id.toLowerCase()}`, say, run: runner(formulas) });
  return markup`<figure>
${drawing}
<figcaption>${words.drawn[language]} ${[...formulas].map((formula) => markup`<code>${formula}</code> `)}</figcaption>
</figure>
`;
}
