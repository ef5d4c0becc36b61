import { Button } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { BackIcon } from "./icons";
import { usePhrases } from "../text/phrases";
import type { Event } from "../store/state";

/** Returns to the results and restores the focus. */
export function BackButton({ dispatch, className }: { dispatch: Dispatch<Event>; className?: string }) {
  const { phrases } = usePhrases();
  return (
    <Button
      {...(className === undefined ? {} : { className })}
      appearance="subtle"
      icon={<BackIcon />}
      aria-label={phrases.backToResults}
      title={phrases.backToResults}
      onClick={() => dispatch({ type: "stepped-back" })}
    />
  );
}
