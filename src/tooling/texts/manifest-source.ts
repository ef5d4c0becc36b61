import type { Text } from "../../report/language";
import { Localised } from "./localised";
import { elementsNamed, type Element } from "./xml";

/** Reads texts and commands of manifest.xml. */
export class ManifestSource {
  readonly #resources: ReadonlyMap<string, Element>;

  constructor(readonly root: Element) {
    const kinds = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => elementsNamed(root, name));
    this.#resources = new Map(
      kinds.flatMap((element) => (element.attributes["id"] ? [[element.attributes["id"], element]] : [])),
    );
  }

  /** The one element of that name within another, by default the whole manifest. */
  one(name: string, within: Element = this.root): Element {
    const [element] = elementsNamed(within, name);
    if (!element) throw new Error(`manifest.xml has no <${name}>.`);
    return element;
  }

  /** A text or address in both languages; the same in both if the manifest has only one. */
  text(element: Element): Text {
    const { resid } = element.attributes;
    const source = resid === undefined ? element : this.#resources.get(resid);
    if (!source) throw new Error(`manifest.xml has no resource ${resid ?? ""}.`);
    const en = source.attributes["DefaultValue"] ?? "";
    return { en, zh: source.children[0]?.attributes["Value"] ?? en };
  }

  localised(name: string, within?: Element): Localised {
    return new Localised(this.text(this.one(name, within)));
  }

  /** A text or address that is the same in both languages. */
  plain(element: Element): string {
    return this.text(element).en;
  }

  icons(within: Element): readonly { readonly size: number; readonly url: string }[] {
    const [icon] = within.children.filter(({ name }) => name === "Icon");
    return (icon?.children ?? []).map((image) => ({
      size: Number(image.attributes["size"]),
      url: this.plain(image),
    }));
  }
}
