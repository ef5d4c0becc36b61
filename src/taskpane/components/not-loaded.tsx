import { Button } from "@fluentui/react-components";
import { usePhrases } from "../text/phrases";

/** In place of a part of the add-in that could not be fetched. */
export function NotLoaded({ onRetry }: { onRetry: () => void }) {
  const { phrases } = usePhrases();
  return (
    <>
      <p>{phrases.notLoaded}</p>
      <Button onClick={onRetry}>{phrases.tryAgain}</Button>
    </>
  );
}
