import { Button } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { BackIcon } from "./icons";
import { useSpoken } from "../text/phrases";
import type { Event } from "../store/state";

/** Back to the results, where the focus was. */
export function BackButton({ dispatch, className }: { dispatch: Dispatch<Event>; className?: string }) {
  const { phrases } = useSpoken();
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
