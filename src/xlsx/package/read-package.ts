import { strFromU8, unzipSync } from "fflate";
import type { KeptPart, KeptRelation } from "../kept";
import { limits, ReadError } from "../read-problem";
import { childrenOf, parseXml, XmlError, type XmlNode } from "../xml/parse";

/** A relation of a part, as it is looked for: by the last word of its type. */
export interface ReadRelation {
  readonly id: string;
  /** `worksheet`, `styles`, `hyperlink`. */
  readonly kind: string;
  readonly type: string;
  /** A path in the package, or an address outside of it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a file. */
export class ReadPackage {
  private readonly types = new Map<string, string>();
  private readonly defaults = new Map<string, string>();
  private readonly kept = new Map<string, KeptPart>();

  private constructor(private readonly parts: Readonly<Record<string, Uint8Array>>) {
    const types = this.xml("[Content_Types].xml");
    for (const { name, attributes } of types?.children[0]?.children ?? []) {
      const { PartName = "", Extension = "", ContentType = "" } = attributes;
      if (name === "Override") this.types.set(PartName.replace(/^\//, "").toLowerCase(), ContentType);
      else this.defaults.set(Extension.toLowerCase(), ContentType);
    }
  }

  /** Unpacks a file; throws a ReadError on what is no package, is too large or is not safe. */
  static open(bytes: Uint8Array): ReadPackage {
    if (bytes.length > limits.packed)
      throw new ReadError({ code: "too-large", bytes: bytes.length, limit: limits.packed });
    checkKind(bytes);
    let size = 0;
    let count = 0;
    const accept = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
      if (isUnsafe(name)) throw new ReadError({ code: "unsafe", part: name });
      size += originalSize;
      count++;
      if (size > limits.unpacked || count > limits.parts)
        throw new ReadError({ code: "unpacks-too-large", limit: limits.unpacked });
      return !name.endsWith("/");
    };
    let parts: Record<string, Uint8Array>;
    try {
      parts = unzipSync(bytes, { filter: accept });
    } catch (error) {
      if (error instanceof ReadError) throw error;
      throw new ReadError({ code: "broken", part: "" });
    }
    // Some programs write other letters of names than they refer to.
    return new ReadPackage(
      Object.fromEntries(Object.entries(parts).map(([path, part]) => [path.toLowerCase(), part])),
    );
  }

  has(path: string): boolean {
    return path.toLowerCase() in this.parts;
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts[path.toLowerCase()];
  }

  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    if (!bytes) return undefined;
    const [first, second] = bytes;
    const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    // Nobody writes UTF-16 in practice; half read it would be worse than refused.
    if (isWide) throw new ReadError({ code: "broken", part: path });
    return strFromU8(bytes).replace(/^\ufeff/, "");
  }

  /** The tree of a part; undefined if there is no such part. */
  xml(path: string): XmlNode | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    try {
      return parseXml(text);
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      throw new ReadError({
        code: error.message.startsWith("A document type") ? "unsafe" : "broken",
        part: path,
      });
    }
  }

  /** The relations of a part; "" for those of the package. */
  relations(path: string): readonly ReadRelation[] {
    const slash = path.lastIndexOf("/") + 1;
    const list = this.xml(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    return childrenOf(list?.children[0], "Relationship").map(({ attributes }) => {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      const isExternal = TargetMode === "External";
      const kind = Type.slice(Type.lastIndexOf("/") + 1);
      return {
        id: Id,
        type: Type,
        kind,
        isExternal,
        target: isExternal ? Target : resolved(path.slice(0, slash), Target),
      };
    });
  }

  contentType(path: string): string {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    return this.types.get(path.toLowerCase()) ?? this.defaults.get(extension) ?? "application/octet-stream";
  }

  /** A relation with all that it leads to, to be written back; undefined if the part is missing. */
  keep({ id, type, target, isExternal }: ReadRelation): KeptRelation | undefined {
    if (isExternal) return { id, type, target };
    const part = this.keepPart(target);
    return part && { id, type, target: part };
  }

  private keepPart(path: string): KeptPart | undefined {
    const known = this.kept.get(path);
    if (known) return known;
    const bytes = this.bytes(path);
    if (!bytes) return undefined;
    const relations: KeptRelation[] = [];
    const part: KeptPart = { path, bytes, contentType: this.contentType(path), relations };
    // Before its relations: parts may refer to each other.
    this.kept.set(path, part);
    relations.push(...this.relations(path).flatMap((one) => this.keep(one) ?? []));
    return part;
  }
}

/** Absolute paths, drives, ways out of the package, and characters that no file system takes. */
function isUnsafe(name: string): boolean {
  return /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(name) || name.includes("\u0000");
}

/** A path seen from a folder, without `.` and `..`. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `/${folder}${target}`;
  const names: string[] = [];
  for (const name of decode(path).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Files that are not zip files at all, told by their first bytes. */
function checkKind(bytes: Uint8Array): void {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b) return;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) {
    // Streams of such a file have names in UTF-16; one of them tells a file with a password.
    const name = "EncryptedPackage".split("").join("\u0000");
    const isEncrypted = strFromU8(bytes.subarray(0, 1_000_000), true).includes(name);
    throw new ReadError({ code: isEncrypted ? "encrypted" : "old-format" });
  }
  throw new ReadError({ code: "not-a-workbook" });
}
