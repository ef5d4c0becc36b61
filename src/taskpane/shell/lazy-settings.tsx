import { useState } from "react";
import type { Pane } from "../store/store";
import { usePhrases } from "../text/phrases";
import { usePromise } from "../hooks/use-promise";
import { Page } from "../components/page";
import { NotLoaded } from "../components/not-loaded";

const load = () => import(/* webpackChunkName: "settings" */ "./settings-form");

/** The settings; their form is loaded when first opened. */
export function LazySettings({ pane }: { pane: Pane }) {
  const { phrases } = usePhrases();
  // Loaded again after a failure: a rejected promise stays rejected.
  const [asked, setAsked] = useState(load);
  const part = usePromise(asked);
  return (
    <Page title={phrases.settings} dispatch={pane.dispatch}>
      {part.is === "known" && <part.value.SettingsForm pane={pane} />}
      {part.is === "failed" && <NotLoaded onRetry={() => setAsked(load())} />}
    </Page>
  );
}
