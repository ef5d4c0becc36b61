import type { SheetBook } from "../book";
import type { Chart } from "../chart";
import { chartData, linkedChart, spokenChart } from "./chart-data";
import { addHandles, type ChartActions } from "./chart-handles";
import { chartPicture } from "./chart-picture";

/** Drawn charts stay where they are for so many frames after the last change: Univer lays out a frame later. */
const FRAMES = 3;

export interface ShownCharts {
  list(): readonly Chart[];
  box(chart: Chart): { readonly box: DOMRect; readonly grid: DOMRect } | undefined;
}

/** Draws the charts of the sheet that is shown over its cells; each can be selected, moved, resized and deleted. */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private readonly pictures = new Map<string, Picture>();
  private frames = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly book: Pick<SheetBook, "values" | "text">,
    private readonly charts: ShownCharts,
    private readonly actions: ChartActions,
    /** The chart that is selected. */
    private readonly active: () => string | undefined,
  ) {
    this.layer.id = "charts";
    new ResizeObserver(() => this.drawSoon()).observe(container);
  }

  /** Something may have changed that is to be seen: a cell, a size, how far the sheet is scrolled. */
  drawSoon(): void {
    const isWaiting = this.frames > 0;
    this.frames = FRAMES;
    if (!isWaiting) this.wait();
  }

  private wait(): void {
    requestAnimationFrame(() => {
      this.frames--;
      if (this.frames === FRAMES - 1 || this.frames === 0) this.draw();
      if (this.frames > 0) this.wait();
    });
  }

  private draw(): void {
    const shown = new Set<string>();
    for (const chart of this.charts.list()) {
      const place = this.charts.box(chart);
      if (!place) continue;
      shown.add(chart.id);
      this.place(place.grid);
      this.show(chart, place.box);
    }
    for (const [id, { frame }] of this.pictures) {
      if (shown.has(id)) continue;
      frame.remove();
      this.pictures.delete(id);
    }
  }

  private place(grid: DOMRect): void {
    // Univer empties the container when it draws itself into it.
    if (!this.layer.isConnected) this.container.append(this.layer);
    const { left, top } = this.container.getBoundingClientRect();
    const size = { left: grid.left - left, top: grid.top - top, width: grid.width, height: grid.height };
    for (const [key, value] of Object.entries(size)) this.layer.style.setProperty(key, `${value}px`);
  }

  private show(kept: Chart, { left, top, width, height }: DOMRect): void {
    const chart = linkedChart(this.book, kept);
    const data = chartData(this.book, chart);
    const text = JSON.stringify([chart, data, width, height]);
    const known = this.pictures.get(chart.id);
    const picture = known ?? newPicture();
    if (!known) {
      this.pictures.set(chart.id, picture);
      this.layer.append(picture.frame);
      addHandles(picture.frame, chart.id, this.actions);
    }
    picture.frame.toggleAttribute("data-active", this.active() === chart.id);
    picture.frame.style.translate = `${left}px ${top}px`;
    if (picture.text === text) return;
    picture.text = text;
    picture.frame.dataset["chart"] = chart.name;
    picture.drawing.innerHTML = chartPicture(chart, data, width, height);
    const svg = picture.frame.querySelector("svg");
    svg?.setAttribute("role", "img");
    svg?.setAttribute("aria-label", spokenChart(chart, data));
  }
}

interface Picture {
  readonly frame: HTMLElement;
  readonly drawing: HTMLElement;
  text: string;
}

function newPicture(): Picture {
  const [frame, drawing] = [document.createElement("figure"), document.createElement("div")];
  frame.append(drawing);
  return { frame, drawing, text: "" };
}
