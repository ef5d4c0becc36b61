import { strToU8, zipSync, type Zippable } from "fflate";
import type { KeptPart, KeptRelation } from "../kept";
import { document, element } from "../xml/element";
import { contentTypes, namespaces } from "../xml/namespaces";

export type PartKind = keyof typeof contentTypes;

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relations of one part, in the order in which they are asked for. */
export class Relations {
  private readonly list: Relation[] = [];

  get all(): readonly Relation[] {
    return this.list;
  }
  /** Returns the id of a new relation to a part of that kind. */
  add(kind: string, target: string, isExternal = false): string {
    const type = kind.includes("/") ? kind : `${namespaces.office}/${kind}`;
    const id = `rId${this.list.length + 1}`;
    this.list.push({ id, type, target, isExternal });
    return id;
  }
}

/** A path as Excel writes it, seen from a folder that ends with a slash: some programs read no other. */
function relativePath(folder: string, target: string): string {
  const from = folder.split("/").slice(0, -1);
  const to = target.split("/");
  const common = from.findIndex((name, index) => name !== to[index]);
  const shared = common < 0 ? from.length : common;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Paths are in the package, without a slash at the beginning. */
export class PackageWriter {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly kept = new Map<KeptPart, string>();

  add(path: string, root: string, kind: PartKind): void {
    this.put(path, strToU8(kind === "vmlDrawing" ? root : document(root)), contentTypes[kind]);
  }

  private put(path: string, bytes: Uint8Array, type: string): void {
    this.parts.set(path, bytes);
    this.types.set(path, type);
  }

  /** Writes the relations of a part; none if there are none. */
  relate(path: string, { all }: Pick<Relations, "all">): void {
    if (all.length === 0) return;
    const slash = path.lastIndexOf("/") + 1;
    const links = all.map(({ id, type, target, isExternal }) =>
      element("Relationship", {
        Id: id,
        Type: type,
        Target: isExternal ? target : relativePath(path.slice(0, slash), target),
        TargetMode: isExternal ? "External" : undefined,
      }),
    );
    this.parts.set(
      `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`,
      strToU8(document(element("Relationships", { xmlns: namespaces.relations }, links))),
    );
  }

  /** Adds parts that came with another file and returns their new ids, by their old ones. */
  keep(relations: readonly KeptRelation[], into: Relations): ReadonlyMap<string, string> {
    return new Map(
      relations.map(({ id, type, target }) => [
        id,
        typeof target === "string" ? into.add(type, target, true) : into.add(type, this.keepPart(target)),
      ]),
    );
  }

  private keepPart(part: KeptPart): string {
    const known = this.kept.get(part);
    if (known !== undefined) return known;
    const path = this.freePath(part.path);
    this.kept.set(part, path);
    this.put(path, part.bytes, part.contentType);
    const links = part.relations.map(({ id, type, target }): Relation => {
      const isExternal = typeof target === "string";
      return { id, type, isExternal, target: isExternal ? target : this.keepPart(target) };
    });
    this.relate(path, { all: links });
    return path;
  }

  private freePath(wanted: string): string {
    const [, stem = "", end = ""] = /^(.*?)(\.[^./]*)?$/.exec(wanted) ?? [];
    let path = wanted;
    for (let number = 2; this.parts.has(path); number++) path = `${stem}-kept${number}${end}`;
    return path;
  }

  /** The whole file. The same parts give the same bytes wherever they are packed. */
  zip(): Uint8Array {
    const types = [...this.types].map(([path, type]) =>
      element("Override", { PartName: `/${path}`, ContentType: type }),
    );
    const defaults = [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      element("Default", { Extension: "vml", ContentType: contentTypes.vmlDrawing }),
    ];
    const head = document(element("Types", { xmlns: namespaces.types }, defaults, types));
    const files: Zippable = { "[Content_Types].xml": strToU8(head) };
    for (const [path, bytes] of this.parts) files[path] = bytes;
    // A zip file knows local time without a zone: these figures, wherever it is written. Unix, so that no system is named.
    return zipSync(files, { level: 6, mtime: "1980-01-01T00:00:00", os: 0 });
  }
}
