/** What a person does to a chart with the pointer and the keyboard. */
export interface ChartActions {
  activate(id: string): void;
  /** By so many pixels. */
  move(id: string, across: number, down: number): void;
  resize(id: string, across: number, down: number): void;
  remove(id: string): void;
  /** The wheel scrolls what lies below the chart. */
  scroll(event: WheelEvent): void;
}

const STEP = 1;
const NUDGES: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
/** No smaller than this, in pixels. */
const SMALLEST = 40;

/** Makes a drawn chart something to select, move, resize and delete. */
export function addHandles(frame: HTMLElement, id: string, actions: ChartActions): void {
  const corner = document.createElement("span");
  corner.className = "corner";
  frame.append(corner);
  frame.tabIndex = -1;
  frame.addEventListener("wheel", (event) => actions.scroll(event), { passive: true });
  frame.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    actions.activate(id);
    frame.focus();
    const isResizing = event.target === corner;
    drag(frame, event, isResizing, (across, down) => {
      if (isResizing) actions.resize(id, across, down);
      else actions.move(id, across, down);
    });
  });
  frame.addEventListener("keydown", (event) => {
    const nudge = NUDGES[event.key];
    if (nudge) actions.move(id, ...nudge);
    else if (event.key === "Delete" || event.key === "Backspace") actions.remove(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function drag(
  frame: HTMLElement,
  start: PointerEvent,
  isResizing: boolean,
  done: (across: number, down: number) => void,
): void {
  const { width, height } = frame.getBoundingClientRect();
  const shift = (event: PointerEvent): readonly [number, number] => {
    const [across, down] = [event.clientX - start.clientX, event.clientY - start.clientY];
    return isResizing
      ? [Math.max(across, SMALLEST - width), Math.max(down, SMALLEST - height)]
      : [across, down];
  };
  const follow = (event: PointerEvent): void => {
    const [across, down] = shift(event);
    frame.style.setProperty("--across", `${across}px`);
    frame.style.setProperty("--down", `${down}px`);
    frame.dataset["drag"] = isResizing ? "size" : "place";
  };
  const finish = (event: PointerEvent): void => {
    frame.removeEventListener("pointermove", follow);
    delete frame.dataset["drag"];
    const [across, down] = shift(event);
    if (event.type === "pointerup" && (across !== 0 || down !== 0)) done(across, down);
  };
  frame.setPointerCapture(start.pointerId);
  frame.addEventListener("pointermove", follow);
  frame.addEventListener("pointerup", finish, { once: true });
  frame.addEventListener("pointercancel", finish, { once: true });
}
