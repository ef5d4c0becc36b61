import { invalidArgument } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import { text } from "../base/argument";
import { Collection } from "../base/collection";
import { found, type ObjectContext } from "../base/context";
import { DocumentTexts } from "../base/document-texts";

const BRACED = (number: string): string => `{00000000-0000-4000-8000-${number.padStart(12, "0")}}`;

/** The namespace of an XML document's first element. Throws on what is no document. */
function namespaceOf(xml: string): string {
  const root = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?([\w.-]+)([^>]*)>/.exec(xml);
  if (!root) throw invalidArgument();
  const [, prefix, name = "", attributes = ""] = root;
  const full = prefix === undefined ? name : `${prefix}:${name}`;
  const isClosed = attributes.trimEnd().endsWith("/") || new RegExp(`</${full}\\s*>\\s*$`).test(xml);
  if (!isClosed) throw invalidArgument();
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const declared = new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return declared?.[1] ?? declared?.[2] ?? "";
}

abstract class XmlParts extends Collection<CustomXmlPart> {
  protected readonly texts: DocumentTexts;

  constructor(protected readonly context: ObjectContext) {
    super();
    this.texts = new DocumentTexts(() => context.book, "xml");
  }

  items(): readonly CustomXmlPart[] {
    return this.texts.all().map(([id]) => new CustomXmlPart(this.texts, id));
  }
  protected keys(part: CustomXmlPart): readonly string[] {
    return [part.Id];
  }
  GetItem(id: unknown): CustomXmlPart {
    return this.item(id);
  }
}

/** XML documents that an add-in keeps in the workbook. */
export class CustomXmlPartCollection extends XmlParts {
  readonly className = "CustomXmlPartCollection";

  Add(xml: unknown): CustomXmlPart {
    const document = text(xml);
    namespaceOf(document);
    const numbers = this.texts.all().map(([id]) => Number(id.slice(-13, -1)));
    const id = BRACED(String(Math.max(0, ...numbers) + 1));
    this.texts.put(id, document);
    return new CustomXmlPart(this.texts, id);
  }
  GetByNamespace(uri: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.context, text(uri));
  }
}

class CustomXmlPartScopedCollection extends XmlParts {
  readonly className = "CustomXmlPartScopedCollection";

  constructor(
    context: ObjectContext,
    private readonly uri: string,
  ) {
    super(context);
  }

  override items(): readonly CustomXmlPart[] {
    return super.items().filter(({ NamespaceUri }) => NamespaceUri === this.uri);
  }
  GetOnlyItem(): CustomXmlPart {
    return found(this.GetOnlyItemOrNullObject());
  }
  /** Null where there is none, or more than one. */
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [first, ...others] = this.items();
    return first && others.length === 0 ? first : null;
  }
}

class CustomXmlPart extends HostObject {
  readonly className = "CustomXmlPart";

  constructor(
    private readonly texts: DocumentTexts,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }
  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.GetXml());
  }
  GetXml(): string {
    return found(this.texts.get(this.id) ?? null);
  }
  SetXml(xml: unknown): void {
    const document = text(xml);
    namespaceOf(document);
    this.texts.put(this.id, document);
  }
  Delete(): void {
    this.texts.remove(this.id);
  }
}
