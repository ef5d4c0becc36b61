import type { Phrases } from "../../locales/en";
import { fullAddress } from "./full-address";
import type { Obstacle, Request } from "../store/state";

/** Returns why nothing was done and what the user can do instead, in one or two sentences. */
export function refusalMessage(refusal: Obstacle, request: Request | undefined, phrases: Phrases): string {
  switch (refusal.refused) {
    case "occupied":
      return phrases.occupied(refusal.cells, refusal.free);
    case "merged":
      return phrases.merged(refusal.cells, refusal.free);
    case "charted":
      return phrases.charted(refusal.cells, refusal.free);
    case "protected":
      if (refusal.sheet === "") return phrases.protectedWorkbook;
      return request?.do === "insert"
        ? phrases.protectedSheet(refusal.sheet)
        : phrases.protectedRemoval(refusal.sheet);
    case "editing":
      return phrases.editing;
    case "no-room":
      return phrases.noRoom(fullAddress(refusal));
    case "gone":
      return phrases.gone(refusal.sheet);
    case "too-large":
      return phrases.tooLarge(refusal.address);
    case "changed":
      return request?.do === "refresh"
        ? phrases.changedRefresh(refusal.cells)
        : phrases.changed(refusal.cells);
    case "in-the-way":
      return phrases.inTheWay(refusal.cells, refusal.sheet);
    case "unrecognised":
      return phrases.unrecognised(fullAddress(refusal));
    case "altered":
      return phrases.altered(refusal.cells, refusal.sheet);
    case "read-elsewhere":
      return phrases.readElsewhere(refusal.cells);
    case "withdrawn":
      return phrases.withdrawn;
    case "unavailable":
      return phrases.unavailable(refusal.detail);
    case "not-loaded":
      return phrases.notLoaded;
    case "settings-full":
      return phrases.settingsFull;
    case "read-only":
      return phrases.readOnly;
    case "stopped":
    case "unanswered":
    case "disconnected":
      return phrases[refusal.refused];
    case "no-function":
      return phrases.noFunction(refusal.cell);
    case "nothing-to-cite":
      return phrases.nothingToCite(refusal.cell);
    case "unreadable":
      return phrases.unreadable(refusal.cell, refusal.argument);
    case "taken":
      return phrases.taken(refusal.cell);
    case "within-merged":
      return phrases.withinMerged(refusal.cell, refusal.cells);
  }
}

/** A next step after a refusal; one without a request dismisses the refusal. */
export interface NextStep {
  readonly label: string;
  readonly request: Request | undefined;
}

/** Returns the next steps that can work, most likely first. Never empty, so that no refusal is a dead end. */
export function nextSteps(
  refusal: Obstacle,
  request: Request | undefined,
  phrases: Phrases,
): readonly NextStep[] {
  const leave: NextStep = { label: phrases.dismiss, request: undefined };
  if (!request) return [leave];
  const again: NextStep = { label: phrases.tryAgain, request };
  switch (refusal.refused) {
    case "occupied":
    case "merged":
    case "charted":
      return request.do === "insert"
        ? [
            {
              label: phrases.insertAt(refusal.free),
              request: {
                ...request,
                placement: { at: "address", sheet: refusal.sheet, address: refusal.free },
              },
            },
            ...elsewhere(request, phrases),
          ]
        : [again];
    case "no-room":
      return request.do === "insert" ? elsewhere(request, phrases) : [again];
    case "protected":
      return [...(refusal.sheet === "" ? atSelection(request, phrases) : elsewhere(request, phrases)), again];
    case "changed":
    case "read-elsewhere":
      return [
        { label: phrases.keep, request: undefined },
        ...(request.do === "refresh"
          ? [
              {
                label: phrases.refreshAnyway(refusal.cells),
                request: { ...request, evenIfChanged: true },
              },
            ]
          : []),
        ...(request.do === "remove"
          ? [
              {
                label: phrases.removeAnyway(fullAddress(request.receipt)),
                request: { ...request, evenIfChanged: true },
              },
            ]
          : []),
      ];
    case "gone":
      return [leave];
    case "editing":
      return [again, { label: phrases.whenEdited, request: { ...request, afterEditing: true } }];
    case "unanswered":
      return [leave];
    case "read-only":
    case "stopped":
    case "disconnected":
    case "unavailable":
      return [again];
    case "in-the-way":
    case "altered":
    case "not-loaded":
      return [again, leave];
    default:
      return [leave];
  }
}

function elsewhere(request: Request, phrases: Phrases): readonly NextStep[] {
  if (request.do !== "insert") return [];
  const { title, language } = request.plan;
  const placement = { at: "new-sheet", name: title[language] } as const;
  return [{ label: phrases.onNewSheet, request: { ...request, placement } }];
}

function atSelection(request: Request, phrases: Phrases): readonly NextStep[] {
  if (request.do !== "insert") return [];
  return [{ label: phrases.onSelection, request: { ...request, placement: { at: "selection" } } }];
}
