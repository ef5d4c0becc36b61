import { useState } from "react";
import type { Pane } from "../store/store";
import { usePhrases } from "../text/phrases";
import { usePromise } from "../hooks/use-promise";
import { Page } from "../components/page";
import { NotLoaded } from "../components/not-loaded";

const load = () => import(/* webpackChunkName: "settings" */ "./settings-form");

/** The settings, whose form is fetched when they are first opened. */
export function LazySettings({ pane }: { pane: Pane }) {
  const { phrases } = usePhrases();
  // Asked for anew after a failure: a promise that was rejected stays so.
  const [asked, setAsked] = useState(load);
  const part = usePromise(asked);
  return (
    <Page title={phrases.settings} dispatch={pane.dispatch}>
      {part.is === "known" && <part.value.SettingsForm pane={pane} />}
      {part.is === "failed" && <NotLoaded onRetry={() => setAsked(load())} />}
    </Page>
  );
}
