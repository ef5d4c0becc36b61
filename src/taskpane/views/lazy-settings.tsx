import { useState } from "react";
import type { Pane } from "../actions";
import { useSpoken } from "../phrases";
import { useSettled } from "../use-settled";
import { Page } from "./page";
import { NotLoaded } from "./not-loaded";

const load = () => import(/* webpackChunkName: "settings" */ "./settings-form");

/** The settings, whose form is fetched when they are first opened. */
export function LazySettings({ pane }: { pane: Pane }) {
  const { phrases } = useSpoken();
  // Asked for anew after a failure: a promise that was rejected stays so.
  const [asked, ask] = useState(load);
  const part = useSettled(asked);
  return (
    <Page title={phrases.settings} dispatch={pane.dispatch}>
      {part.is === "known" && <part.value.SettingsForm pane={pane} />}
      {part.is === "failed" && <NotLoaded onRetry={() => ask(load())} />}
    </Page>
  );
}
