import { useState } from "react";
import type { Pane } from "../store/store";
import { useSpoken } from "../text/phrases";
import { useSettled } from "../hooks/use-promise";
import { Page } from "../components/page";
import { NotLoaded } from "../components/not-loaded";

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
