/** A part of another program's file that is written back as it came, with all that it refers to. */
export interface KeptPart {
  /** In the package, without a slash at the beginning. */
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly relations: readonly KeptRelation[];
}

export interface KeptRelation {
  readonly id: string;
  /** The whole address that names the kind of relation. */
  readonly type: string;
  /** An address outside of the file, or a part in it. */
  readonly target: string | KeptPart;
}

/** An anchored picture, shape or chart: its XML, and what it refers to. */
export interface KeptDrawing {
  readonly xml: string;
  readonly relations: readonly KeptRelation[];
}
