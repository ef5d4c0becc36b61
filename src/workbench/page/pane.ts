const NARROWEST = 280;
const WIDEST_SHARE = 0.6;
const STEP = 16;

export interface PaneParts {
  readonly pane: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly divider: HTMLElement;
  readonly closer: HTMLButtonElement;
}

/**
 * The task pane. Its frame is loaded from the beginning, because the add-in's functions run in it; hidden, it
 * keeps running.
 */
export class Pane {
  private width: number;

  constructor(
    private readonly parts: PaneParts,
    width: number,
    private readonly resized: (width: number) => void,
  ) {
    this.width = width;
    const { divider, closer } = parts;
    closer.addEventListener("click", () => this.show(false));
    divider.addEventListener("pointerdown", (event) => this.drag(event));
    divider.addEventListener("keydown", (event) => {
      if (event.key === "ArrowLeft") this.resize(this.width + STEP);
      else if (event.key === "ArrowRight") this.resize(this.width - STEP);
    });
    this.resize(width);
  }

  get shown(): boolean {
    return !this.parts.pane.inert;
  }

  show(shown: boolean): void {
    if (shown === this.shown) return;
    const { pane, divider } = this.parts;
    pane.inert = !shown;
    divider.hidden = !shown;
    document.body.classList.toggle("pane-shown", shown);
    // A button that opens the pane says so.
    for (const opener of document.querySelectorAll("[data-opens-pane]")) {
      opener.setAttribute("aria-pressed", String(shown));
    }
    // As in Excel; an add-in puts it where it is wanted.
    if (shown) this.parts.frame.focus();
  }

  private resize(width: number): void {
    const widest = Math.max(NARROWEST, document.documentElement.clientWidth * WIDEST_SHARE);
    this.width = Math.min(widest, Math.max(NARROWEST, width));
    document.body.style.setProperty("--pane-width", `${this.width}px`);
    this.parts.divider.setAttribute("aria-valuenow", String(Math.round(this.width)));
    this.parts.divider.setAttribute("aria-valuemin", String(NARROWEST));
    this.parts.divider.setAttribute("aria-valuemax", String(Math.round(widest)));
    this.resized(this.width);
  }

  private drag(start: PointerEvent): void {
    const { divider, frame } = this.parts;
    const from = this.width;
    divider.setPointerCapture(start.pointerId);
    // Otherwise the frame would take the pointer as soon as it is over it.
    frame.style.pointerEvents = "none";
    const move = ({ clientX }: PointerEvent): void => this.resize(from + start.clientX - clientX);
    const end = (): void => {
      divider.removeEventListener("pointermove", move);
      frame.style.pointerEvents = "";
    };
    divider.addEventListener("pointermove", move);
    divider.addEventListener("lostpointercapture", end, { once: true });
  }
}
