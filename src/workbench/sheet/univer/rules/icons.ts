import type { UniverRenderingContext } from "@univerjs/preset-sheets-core";
import type { ShownLook } from "../../conditional/rule-looks";

type Icon = NonNullable<ShownLook["icon"]>;
type Draw = (ctx: UniverRenderingContext, share: number, icon: Icon) => void;

/** Pixels. */
export const ICON_WIDTH = 14;

const GREEN = "#63BE7B";
const YELLOW = "#F2B93B";
const RED = "#E5605C";
const BLACK = "#404040";
const GREY = "#8C8C8C";
const BLUE = "#5B9BD5";

/** Red, yellow, green, and what lies between them. */
function warmth(share: number): string {
  if (share < 1 / 3) return RED;
  return share < 2 / 3 + 0.01 && share !== 1 ? YELLOW : GREEN;
}

/** Draws one of Excel's icons into a square. Each of its twenty sets is one of a few shapes. */
export function drawIcon(ctx: UniverRenderingContext, icon: Icon, { left, top, width }: DOMRect): void {
  const share = icon.of > 1 ? icon.index / (icon.of - 1) : 1;
  ctx.save();
  ctx.translate(left, top);
  ctx.scale(width, width);
  shapeOf(icon.style)(ctx, share, icon);
  ctx.restore();
}

function shapeOf(style: string): Draw {
  if (/Arrows/.test(style)) return arrow(/Gray/.test(style));
  if (/Triangles/.test(style)) return triangle;
  if (/Flags/.test(style)) return flag;
  if (/Symbols/.test(style)) return symbol;
  if (/Stars/.test(style)) return star;
  if (/Rating|Bars/.test(style)) return columns;
  if (/Boxes/.test(style)) return boxes;
  if (/Quarters/.test(style)) return quarters;
  if (/RedToBlack/.test(style))
    return circle((share) => [BLACK, "#A6A6A6", "#F4A5A0", RED][Math.round(share * 3)]);
  if (/FourTrafficLights/.test(style))
    return circle((share) => (share === 0 ? BLACK : warmth((share - 1 / 3) * 1.5)));
  return circle(warmth);
}

function polygon(
  ctx: UniverRenderingContext,
  color: string,
  ...points: readonly (readonly [number, number])[]
): void {
  ctx.fillStyle = color;
  ctx.beginPath();
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
  ctx.closePath();
  ctx.fill();
}

function disc(ctx: UniverRenderingContext, color: string, radius = 0.45): void {
  ctx.fillStyle = color;
  ctx.beginPath();
  ctx.arc(0.5, 0.5, radius, 0, 2 * Math.PI);
  ctx.closePath();
  ctx.fill();
}

const circle =
  (color: (share: number) => string | undefined): Draw =>
  (ctx, share) =>
    disc(ctx, color(share) ?? GREEN);

/** From straight down to straight up. */
const arrow =
  (isGrey: boolean): Draw =>
  (ctx, share) => {
    ctx.translate(0.5, 0.5);
    ctx.rotate((1 - share) * Math.PI);
    ctx.translate(-0.5, -0.5);
    const color = isGrey ? GREY : warmth(share);
    polygon(
      ctx,
      color,
      [0.5, 0.02],
      [0.92, 0.46],
      [0.64, 0.46],
      [0.64, 0.98],
      [0.36, 0.98],
      [0.36, 0.46],
      [0.08, 0.46],
    );
  };

const triangle: Draw = (ctx, share) => {
  if (share === 1) polygon(ctx, GREEN, [0.5, 0.12], [0.96, 0.88], [0.04, 0.88]);
  else if (share === 0) polygon(ctx, RED, [0.04, 0.12], [0.96, 0.12], [0.5, 0.88]);
  else polygon(ctx, YELLOW, [0.05, 0.4], [0.95, 0.4], [0.95, 0.6], [0.05, 0.6]);
};

const flag: Draw = (ctx, share) => {
  polygon(ctx, GREY, [0.12, 0.04], [0.22, 0.04], [0.22, 0.98], [0.12, 0.98]);
  polygon(ctx, warmth(share), [0.22, 0.06], [0.94, 0.32], [0.22, 0.6]);
};

/** A tick, an exclamation mark, a cross. */
const symbol: Draw = (ctx, share, { style }) => {
  const isCircled = !/2$/.test(style);
  if (isCircled) disc(ctx, warmth(share));
  ctx.strokeStyle = isCircled ? "#FFFFFF" : warmth(share);
  ctx.lineWidth = 0.14;
  ctx.beginPath();
  const lines: readonly (readonly [number, number, number, number])[] =
    share === 1
      ? [
          [0.27, 0.52, 0.44, 0.68],
          [0.44, 0.68, 0.73, 0.33],
        ]
      : share === 0
        ? [
            [0.3, 0.3, 0.7, 0.7],
            [0.7, 0.3, 0.3, 0.7],
          ]
        : [
            [0.5, 0.2, 0.5, 0.58],
            [0.5, 0.68, 0.5, 0.8],
          ];
  for (const [x1, y1, x2, y2] of lines) {
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
  }
  ctx.stroke();
};

const star: Draw = (ctx, share) => {
  const points = Array.from({ length: 10 }, (_, index): readonly [number, number] => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    const radius = index % 2 === 0 ? 0.48 : 0.2;
    return [0.5 + radius * Math.cos(angle), 0.53 + radius * Math.sin(angle)];
  });
  polygon(ctx, share > 0 ? YELLOW : "#D0D0D0", ...points);
  if (share === 0.5) polygon(ctx, "#D0D0D0", ...points.filter(([x]) => x >= 0.49), [0.5, 0.73]);
};

/** As many filled columns as the number's step. */
const columns: Draw = (ctx, _, { index, of }) => {
  const count = of - 1;
  for (let at = 0; at < count; at++) {
    const [left, right] = [at / count + 0.03, (at + 1) / count - 0.03];
    const top = 0.75 - (0.7 * (at + 1)) / count + 0.05;
    polygon(ctx, at < index ? BLUE : "#D0D0D0", [left, top], [right, top], [right, 0.95], [left, 0.95]);
  }
};

const boxes: Draw = (ctx, _, { index }) => {
  for (let at = 0; at < 4; at++) {
    const [left, top] = [at % 2 === 0 ? 0.05 : 0.53, at < 2 ? 0.53 : 0.05];
    const color = at < index ? BLUE : "#D0D0D0";
    polygon(ctx, color, [left, top], [left + 0.42, top], [left + 0.42, top + 0.42], [left, top + 0.42]);
  }
};

const quarters: Draw = (ctx, share) => {
  disc(ctx, GREY);
  disc(ctx, "#FFFFFF", 0.39);
  ctx.fillStyle = GREY;
  ctx.beginPath();
  ctx.moveTo(0.5, 0.5);
  ctx.arc(0.5, 0.5, 0.4, -Math.PI / 2, -Math.PI / 2 + share * 2 * Math.PI);
  ctx.closePath();
  ctx.fill();
};
