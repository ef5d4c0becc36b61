import fc from "fast-check";
import { isWithin, overlap, type Box } from "../../../src/taskpane/drawing/box";
import { placeLabels } from "../../../src/taskpane/drawing/label-placement";
import { lineMarks } from "../../../src/taskpane/drawing/line-marks";
import { quadrantMarks } from "../../../src/taskpane/drawing/quadrant-marks";
import { radarMarks } from "../../../src/taskpane/drawing/radar-marks";
import { scaleOf } from "../../../src/taskpane/drawing/scale";
import { boxOf, shortened, widthOf } from "../../../src/taskpane/drawing/text-box";

const name = fc.string({ minLength: 1, maxLength: 30 });
const point = fc.record({
  name,
  x: fc.double({ min: -5, max: 5, noNaN: true }),
  y: fc.double({ min: -5, max: 5, noNaN: true }),
  corner: fc.constantFrom(1, 2, 3, 4),
});

test("labels overlap no other label, point or corner name, and stay within the plot", () => {
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 160, max: 600 }),
      (points, width) => {
        const marks = quadrantMarks(
          {
            points: points as never,
            xcut: 0,
            ycut: 0,
            corners: ["Invest", "Build on", "观察", "Prepare"],
            xName: "Value",
            yName: "Readiness",
          },
          width,
        );
        const placed = marks.labels.flatMap((label) => (label ? [boxOf(label)] : []));
        const spots: Box[] = marks.points.map(({ left, top }) => ({
          left: left - 5,
          top: top - 5,
          width: 10,
          height: 10,
        }));
        const taken = [...spots, ...marks.corners.map(boxOf)];
        placed.forEach((box, i) => {
          expect(isWithin(box, marks.plot)).toBe(true);
          expect(placed.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
          expect(taken.some((other) => overlap(box, other))).toBe(false);
        });
      },
    ),
  );
});

test("every point has a label if there is space", () => {
  const marks = quadrantMarks(
    {
      points: Array.from({ length: 8 }, (_, i) => ({
        name: `Tech ${i}`,
        x: i % 3,
        y: i / 3,
        corner: 1 as const,
      })),
      xcut: 1,
      ycut: 1,
      corners: ["a", "b", "c", "d"],
      xName: "x",
      yName: "y",
    },
    326,
  );
  expect(marks.labels.filter((label) => label === undefined)).toEqual([]);
});

test("of coinciding points one has a label, and none is covered", () => {
  const points = Array.from({ length: 40 }, (_, i) => ({ x: 50, y: 50, radius: 5, name: `name ${i}` }));
  const labels = placeLabels(points, { left: 0, top: 0, width: 100, height: 100 }, []);
  const boxes = labels.flatMap((label) => (label ? [boxOf(label)] : []));
  expect(boxes.length).toBeGreaterThan(0);
  expect(boxes.length).toBeLessThan(40);
  boxes.forEach((box, i) => expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false));
});

test("a point's position matches its numbers, and cuts lie between low and high", () => {
  const { plot, points, cutX, cutY } = quadrantMarks(
    {
      points: [
        { name: "low", x: 1, y: 10, corner: 3 },
        { name: "high", x: 3, y: 30, corner: 1 },
      ],
      xcut: 2,
      ycut: 20,
      corners: ["", "", "", ""],
      xName: "",
      yName: "",
    },
    326,
  );
  const [low, high] = points;
  expect(cutX).toBeCloseTo((low!.left + high!.left) / 2);
  expect(cutY).toBeCloseTo((low!.top + high!.top) / 2);
  expect(low!.top).toBeGreaterThan(high!.top);
  expect(low!.left).toBeGreaterThan(plot.left);
});

test("a radar has the full mark on the rim, zero at the centre and the first axis at the top", () => {
  const width = 326;
  const { centre, polygons, spokes, labels } = radarMarks(
    {
      axes: ["Strategy", "Data", "A very long name of an axis indeed", "Talent"],
      items: [{ name: "A", values: [1, 0, 0.5, 1] }],
    },
    width,
  );
  const [first, second] = polygons[0]!.corners;
  expect(first).toEqual(spokes[0]);
  expect(first!.x).toBeCloseTo(centre.x);
  expect(first!.y).toBeLessThan(centre.y);
  expect([second!.x, second!.y].map(Math.round)).toEqual([centre.x, centre.y].map(Math.round));
  for (const box of labels.map(boxOf)) {
    expect(box.left).toBeGreaterThanOrEqual(-0.5);
    expect(box.left + box.width).toBeLessThanOrEqual(width + 0.5);
  }
});

test("a band follows its lower edge and returns along the upper one", () => {
  const low = [
    [2020, 1],
    [2021, 2],
  ] as const;
  const high = [
    [2020, 1],
    [2021, 4],
  ] as const;
  const marks = lineMarks(
    {
      lines: [{ name: "path", points: low }],
      band: { name: "band", low, high },
      dots: { name: "your points", points: [[2020, 1]] },
      timeName: "Year",
      valueName: "Amount",
    },
    326,
  );
  expect(marks.band).toHaveLength(4);
  expect(marks.band[2]!.x).toBe(marks.band[1]!.x);
  expect(marks.band[2]!.y).toBeLessThan(marks.band[1]!.y);
  expect(marks.dots[0]).toEqual(marks.lines[0]!.points[0]);
});

test("ticks are round numbers within the scale, no more than fit", () => {
  expect(scaleOf([0.02, 0.78], 0, 100, { most: 4, margin: 0 }).ticks).toEqual([0.2, 0.4, 0.6]);
  expect(scaleOf([2016, 2026], 0, 100, { most: 5, margin: 0 }).ticks).toEqual([
    2016, 2018, 2020, 2022, 2024, 2026,
  ]);
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true })),
      fc.integer({ min: 1, max: 9 }),
      (numbers, most) => {
        const { ticks, at } = scaleOf(numbers, 0, 100, { most });
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        for (const tick of ticks) {
          expect(at(tick)).toBeGreaterThanOrEqual(-1e-6);
          expect(at(tick)).toBeLessThanOrEqual(100 + 1e-6);
        }
      },
    ),
  );
  expect(scaleOf([3], 0, 100).at(3)).toBeCloseTo(50);
  expect(scaleOf([], 0, 100).ticks.length).toBeGreaterThan(0);
});

test("labels are truncated by width; a Chinese character counts as two", () => {
  expect(shortened("short", 100)).toBe("short");
  expect(shortened("数字金融科技行业", 60)).toBe("数字金…");
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 20, max: 200 }), (text, most) => {
      expect(widthOf(shortened(text, most))).toBeLessThanOrEqual(Math.max(most, 7));
    }),
  );
});
