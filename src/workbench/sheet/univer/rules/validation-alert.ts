import type { Validation } from "../../validation";

/** Sentences of the alert that Excel has for cells whose rule brings none of its own. */
export interface ValidationTexts {
  readonly title: string;
  readonly message: string;
  /** After the message of a warning. */
  readonly continueQuestion: string;
  readonly retry: string;
  readonly cancel: string;
  readonly yes: string;
  readonly no: string;
  readonly ok: string;
  /** Name of the arrow beside a cell with a list. */
  readonly openList: string;
}

/** What a person does about an input that a rule forbids. */
export type AlertAnswer = "keep" | "retry" | "cancel";

/** Excel's buttons: Retry and Cancel stop, Yes, No and Cancel warn, OK and Cancel inform. */
function buttonsOf(style: Validation["alert"]["style"], texts: ValidationTexts) {
  const cancel = { label: texts.cancel, answer: "cancel" } as const;
  if (style === "Stop") return [{ label: texts.retry, answer: "retry" } as const, cancel];
  if (style === "Information") return [{ label: texts.ok, answer: "keep" } as const, cancel];
  return [
    { label: texts.yes, answer: "keep" } as const,
    { label: texts.no, answer: "retry" } as const,
    cancel,
  ];
}

/** Asks what to do about an input that the rule forbids. */
export function askAboutInput(
  container: HTMLElement,
  { alert }: Validation,
  texts: ValidationTexts,
): Promise<AlertAnswer> {
  const dialog = document.createElement("dialog");
  dialog.className = "validation-alert";
  dialog.setAttribute("role", "alertdialog");
  const title = document.createElement("h2");
  title.textContent = alert.title || texts.title;
  const message = document.createElement("p");
  message.textContent = alert.message || texts.message;
  if (alert.style === "Warning") message.append(document.createElement("br"), texts.continueQuestion);
  title.id = "validation-title";
  message.id = "validation-message";
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.setAttribute("aria-describedby", message.id);
  const row = document.createElement("div");
  dialog.append(title, message, row);
  dialog.dataset["style"] = alert.style;
  container.append(dialog);
  return new Promise((resolve) => {
    const close = (answer: AlertAnswer): void => {
      dialog.remove();
      resolve(answer);
    };
    for (const { label, answer } of buttonsOf(alert.style, texts)) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => close(answer));
      row.append(button);
    }
    dialog.addEventListener("cancel", () => close("cancel"));
    // The spreadsheet takes every key that reaches it.
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    dialog.showModal();
    row.querySelector("button")?.focus();
  });
}
