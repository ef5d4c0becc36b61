import { Button } from "@fluentui/react-components";
import { usePhrases } from "../text/phrases";

/** Shown instead of a part of the add-in that failed to load. */
export function NotLoaded({ onRetry }: { onRetry: () => void }) {
  const { phrases } = usePhrases();
  return (
    <>
      <p>{phrases.notLoaded}</p>
      <Button onClick={onRetry}>{phrases.tryAgain}</Button>
    </>
  );
}
