/** An element of an XML document, as far as the manifest needs it: the browser's own elements are such. */
export interface XmlElement {
  readonly localName: string;
  readonly children: Iterable<XmlElement>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export type Action =
  | { readonly type: "ShowTaskpane"; readonly page: string }
  /** Calls what the add-in has associated with the name. */
  | { readonly type: "ExecuteFunction"; readonly functionName: string };

interface Labelled {
  readonly id: string;
  readonly label: string;
  /** Width in pixels → address. */
  readonly icons: ReadonlyMap<number, string>;
}

export interface Button extends Labelled {
  readonly kind: "button";
  readonly tip: { readonly title: string; readonly description: string };
  readonly action: Action;
}

export interface Menu extends Labelled {
  readonly kind: "menu";
  readonly items: readonly Button[];
}

export type Control = Button | Menu;

export interface Group extends Labelled {
  readonly controls: readonly Control[];
}

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly Group[];
}

/** What the workbench takes from an add-in's manifest, in one language. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  /** The page that lives as long as the workbook is open: functions, commands and pane run in it. */
  readonly page: string;
  readonly functions?: { readonly namespace: string; readonly metadata: string };
  readonly tabs: readonly Tab[];
  /** Of the menu that a right click on a cell opens. */
  readonly cellMenu: readonly Control[];
  readonly shortcuts?: { readonly url: string; readonly texts?: string };
}

/** Reads an add-in only manifest. Throws where something is missing that the workbench cannot do without. */
export function readManifest(root: XmlElement, locale: string): Manifest {
  return new ManifestReader(root, locale).read();
}

class ManifestReader {
  private readonly resources: ReadonlyMap<string, XmlElement>;

  constructor(
    private readonly root: XmlElement,
    private readonly locale: string,
  ) {
    const resources = descendants(root, "Resources").flatMap((element) => [...element.children]);
    this.resources = new Map(
      resources.flatMap((kind) => [...kind.children]).map((entry) => [entry.getAttribute("id") ?? "", entry]),
    );
  }

  read(): Manifest {
    const { root } = this;
    const [runtime] = descendants(root, "Runtime");
    const [settings] = descendants(root, "DefaultSettings");
    const [functions] = this.extensionPoints("CustomFunctions");
    const [overrides] = children(root, "ExtendedOverrides");
    const url = overrides?.getAttribute("Url");
    const texts = overrides && this.withTokens(overrides, overrides.getAttribute("ResourcesUrl") ?? "");
    return {
      id: textOf(required(root, "Id")),
      name: this.translated(required(root, "DisplayName")),
      page: runtime ? this.resource(runtime) : this.translated(required(settings ?? root, "SourceLocation")),
      ...(functions ? { functions: this.functions(functions) } : {}),
      tabs: this.extensionPoints("PrimaryCommandSurface")
        .flatMap((point) => children(point, "CustomTab"))
        .map((tab) => this.tab(tab)),
      cellMenu: this.extensionPoints("ContextMenu")
        .flatMap((point) => children(point, "OfficeMenu"))
        .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
        .flatMap((menu) => this.controls(menu)),
      ...(url ? { shortcuts: { url, ...(texts ? { texts } : {}) } } : {}),
    };
  }

  private extensionPoints(type: string): XmlElement[] {
    return descendants(this.root, "ExtensionPoint").filter(
      (point) => point.getAttribute("xsi:type") === type,
    );
  }

  private functions(point: XmlElement): { namespace: string; metadata: string } {
    const metadata = required(required(point, "Metadata"), "SourceLocation");
    return { namespace: this.resource(required(point, "Namespace")), metadata: this.resource(metadata) };
  }

  private tab(tab: XmlElement): Tab {
    const groups = children(tab, "Group").map((group) => ({
      ...this.labelled(group),
      controls: this.controls(group),
    }));
    return { id: idOf(tab), label: this.resource(required(tab, "Label")), groups };
  }

  private controls(parent: XmlElement): Control[] {
    return children(parent, "Control").map((control) =>
      control.getAttribute("xsi:type") === "Menu"
        ? { kind: "menu", ...this.labelled(control), items: this.items(control) }
        : this.button(control),
    );
  }

  private items(menu: XmlElement): Button[] {
    return children(required(menu, "Items"), "Item").map((item) => this.button(item));
  }

  private button(control: XmlElement): Button {
    const tip = required(control, "Supertip");
    return {
      kind: "button",
      ...this.labelled(control),
      tip: {
        title: this.resource(required(tip, "Title")),
        description: this.resource(required(tip, "Description")),
      },
      action: this.action(required(control, "Action")),
    };
  }

  private action(action: XmlElement): Action {
    return action.getAttribute("xsi:type") === "ShowTaskpane"
      ? { type: "ShowTaskpane", page: this.resource(required(action, "SourceLocation")) }
      : { type: "ExecuteFunction", functionName: textOf(required(action, "FunctionName")) };
  }

  private labelled(element: XmlElement): Labelled {
    const images = children(element, "Icon").flatMap((icon) => children(icon, "Image"));
    return {
      id: idOf(element),
      label: this.resource(required(element, "Label")),
      icons: new Map(images.map((image) => [Number(image.getAttribute("size")), this.resource(image)])),
    };
  }

  /** An address in which `${token.name}` means the token's value in this language. */
  private withTokens(overrides: XmlElement, address: string): string {
    return descendants(overrides, "Token").reduce(
      (text, token) =>
        text.replaceAll("${token." + (token.getAttribute("Name") ?? "") + "}", this.translated(token)),
      address,
    );
  }

  /** The text or address that an element names by its resource id. */
  private resource(element: XmlElement): string {
    const id = element.getAttribute("resid") ?? "";
    const resource = this.resources.get(id);
    if (!resource) throw new Error(`manifest.xml names the resource “${id}”, which it does not have.`);
    return this.translated(resource);
  }

  private translated(element: XmlElement): string {
    const override = children(element, "Override").find(
      (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === this.locale.toLowerCase(),
    );
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  }
}

const children = (parent: XmlElement, name: string): XmlElement[] =>
  [...parent.children].filter((child) => child.localName === name);

function descendants(parent: XmlElement, name: string): XmlElement[] {
  return [...parent.children].flatMap((child) => [
    ...(child.localName === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

function required(parent: XmlElement, name: string): XmlElement {
  const [child] = children(parent, name);
  if (!child) throw new Error(`manifest.xml has no ${name} in its ${parent.localName}.`);
  return child;
}

const idOf = (element: XmlElement): string => element.getAttribute("id") ?? "";
const textOf = (element: XmlElement): string => element.textContent?.trim() ?? "";
