/**
 * The entry point of the page that Excel keeps open (the shared runtime). Registers the functions and the ribbon and
 * menu commands, waits for Office, and shows the pane.
 */
import "../excel/runtime/pane-functions";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { associateCommands } from "../excel/runtime/commands";
import { ready } from "../excel/runtime/environment";
import { host } from "../excel/host";
import { searchInsertables } from "../workbook/insertables/insertable";
import { App, type Surroundings } from "./app";
import { ribbonCommands } from "./actions/ribbon-commands";
import { createStore } from "./store/store";

const unknown: Surroundings = {
  in: "not-known-yet",
  language: /^zh\b/i.test(navigator.language) ? "zh" : "en",
  dark: undefined,
};

const store = createStore(host, unknown.language);

/** Waits for Office once, however often the page is rendered. */
const started = ready()
  .catch(() => undefined)
  .then((environment): Surroundings => {
    if (!environment) return { ...unknown, in: "nothing" };
    store.dispatch({ type: "surrounded", language: environment.language });
    return { in: "excel", ...environment };
  });

associateCommands(ribbonCommands(store), started);

function Root() {
  const [surroundings, setSurroundings] = useState(unknown);
  useEffect(() => {
    void started.then(setSurroundings);
  }, []);
  return <App store={store} surroundings={surroundings} />;
}

/** The first search builds the index: run it now, not at the first keystroke. Milliseconds after the first render. */
setTimeout(() => searchInsertables("fintech", 1), 100);

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  );
