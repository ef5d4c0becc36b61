import type { FileNotice } from "../../xlsx/read-problem";
import { button, element } from "./element";
import type { FileTexts } from "./text/file-texts";

/** Says what of a file that was opened is not shown or was left out. */
export function showNotices(name: string, notices: readonly FileNotice[], texts: FileTexts): void {
  if (notices.length === 0) return;
  const dialog = element(
    "dialog",
    { "aria-labelledby": "notice-title" },
    element("h2", { id: "notice-title" }, texts.noticeTitle),
    element("p", {}, texts.noticeLead(name)),
    element("ul", { class: "notices" }, ...notices.map((notice) => element("li", {}, texts.notice(notice)))),
    element(
      "div",
      { class: "dialog-buttons" },
      button({ class: "primary" }, () => dialog.close(), texts.ok),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
