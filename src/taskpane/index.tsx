/**
 * The entry of the page that Excel keeps open (the shared runtime): registers the functions, waits for Office,
 * registers the commands of ribbon and menus, shows the pane.
 */
import "../excel/runtime/functions";
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

/** Asked of Office once, however often the page is drawn. */
const started = ready()
  .catch(() => undefined)
  .then((environment): Surroundings => {
    if (!environment) return { ...unknown, in: "nothing" };
    store.dispatch({ type: "surrounded", language: environment.language });
    associateCommands(ribbonCommands(store));
    return { in: "excel", ...environment };
  });

function Root() {
  const [surroundings, setSurroundings] = useState(unknown);
  useEffect(() => {
    void started.then(setSurroundings);
  }, []);
  return <App store={store} surroundings={surroundings} />;
}

/** The first search prepares its index: better now than at the first key. Milliseconds after the first picture. */
setTimeout(() => searchInsertables("fintech", 1), 100);

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  );
