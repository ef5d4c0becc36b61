/** Within this time a step that has ended goes on: an add-in's one insertion is several batches. Milliseconds. */
const MOMENT = 200;

/** Steps that are undone at once, kept as the whole document before each. */
export class MemoryUndo {
  private readonly steps: string[] = [];
  private before: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly save: () => string,
    private readonly load: (saved: string) => void,
  ) {}

  begin(): void {
    clearTimeout(this.timer);
    this.before ??= this.save();
  }

  end(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.close(), MOMENT);
  }

  /** Whether there was something to undo. */
  undo(): boolean {
    this.close();
    const saved = this.steps.pop();
    if (saved !== undefined) this.load(saved);
    return saved !== undefined;
  }

  private close(): void {
    clearTimeout(this.timer);
    if (this.before !== undefined && this.before !== this.save()) this.steps.push(this.before);
    this.before = undefined;
  }
}
