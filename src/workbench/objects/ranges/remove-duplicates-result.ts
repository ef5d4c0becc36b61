import { HostObject } from "../../protocol/host-object";

export class RemoveDuplicatesResult extends HostObject {
  readonly className = "RemoveDuplicatesResult";

  constructor(
    private readonly removed: number,
    private readonly remaining: number,
  ) {
    super();
  }

  get Removed(): number {
    return this.removed;
  }
  get UniqueRemaining(): number {
    return this.remaining;
  }
}
