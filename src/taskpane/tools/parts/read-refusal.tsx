import type { Refusal } from "../../../workbook/refusal";
import { usePhrases } from "../../text/phrases";
import { Warning } from "./warning";

/** Why the cells could not be read, and what the user can do. */
export function ReadRefusal({ refusal }: { refusal: Refusal }) {
  const { phrases } = usePhrases();
  const sentence = () => {
    switch (refusal.refused) {
      case "editing":
        return phrases.editing;
      case "too-large":
        return phrases.tooLarge(refusal.address);
      case "gone":
        return phrases.gone(refusal.sheet);
      default:
        return phrases.unavailable("detail" in refusal ? refusal.detail : refusal.refused);
    }
  };
  return <Warning>{sentence()}</Warning>;
}
