import { byId } from "./element";
import { Preferences } from "./preferences";
import { StatusBar } from "./status-bar";
import { texts as allTexts } from "./text/texts";
import { LOCALES } from "./text/language";
import { startWorkbench } from "./workbench";
import type { WorkbenchHandle } from "./handle";

declare global {
  interface Window {
    /** For tests and measurements; the add-in, in its frame, does not see it. */
    workbench?: WorkbenchHandle;
  }
}

const preferences = new Preferences(localStorage, navigator.language);
const texts = allTexts[preferences.language];
document.documentElement.lang = LOCALES[preferences.language];
const status = new StatusBar(byId("state", HTMLElement), byId("notice", HTMLElement), texts);

try {
  window.workbench = await startWorkbench({ preferences, texts, status });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  const message = document.createElement("p");
  message.className = "failure";
  message.setAttribute("role", "alert");
  message.textContent = `${texts.cannotStart} ${reason}`;
  byId("workspace", HTMLElement).replaceChildren(message);
  status.notify(texts.cannotStart);
}
