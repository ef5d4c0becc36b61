import { button, element } from "./element";
import type { Texts } from "./text/texts";

/** Asks for a password; undefined if the question is cancelled. */
export function askPassword(texts: Texts): Promise<string | undefined> {
  const input = element("input", { type: "password", id: "password", autocomplete: "off" });
  const dialog = element("dialog", { "aria-labelledby": "password-label" });
  return new Promise((resolve) => {
    const close = (password: string | undefined): void => {
      dialog.remove();
      resolve(password);
    };
    const form = element(
      "form",
      { class: "password" },
      element("label", { id: "password-label", for: "password" }, texts.password),
      input,
      element(
        "div",
        { class: "dialog-buttons" },
        element("button", { type: "submit", class: "primary" }, texts.validation.ok),
        button({}, () => close(undefined), texts.validation.cancel),
      ),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      close(input.value);
    });
    dialog.addEventListener("cancel", () => close(undefined));
    dialog.append(form);
    document.body.append(dialog);
    dialog.showModal();
  });
}
