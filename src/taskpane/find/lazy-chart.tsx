import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { NotLoaded } from "../components/not-loaded";
import type { ChartData } from "../drawing/chart-data";
import { usePromise } from "../hooks/use-promise";

const useStyles = makeStyles({
  // About as high as the drawing, so that the content below does not move.
  waiting: {
    minHeight: "230px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

const load = () => import(/* webpackChunkName: "drawing" */ "../drawing/chart-drawing");

/** A chart; its drawing code is loaded with the first preview. */
export function LazyChart({ chart }: { readonly chart: ChartData }) {
  const styles = useStyles();
  // Loaded again after a failure: a rejected promise stays rejected.
  const [loading, setLoading] = useState(load);
  const drawing = usePromise(loading);
  if (drawing.is === "known") return <drawing.value.ChartDrawing chart={chart} />;
  if (drawing.is === "failed") return <NotLoaded onRetry={() => setLoading(load())} />;
  return <div className={styles.waiting} aria-hidden="true" />;
}
