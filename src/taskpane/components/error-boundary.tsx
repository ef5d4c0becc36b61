import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { usePhrases } from "../text/phrases";

interface Props {
  readonly children: ReactNode;
  /** Closes the view that failed. */
  readonly onLeave: () => void;
}

/** Catches rendering errors of a view: reports the failure without a stack trace, and offers the way back. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  private readonly leave = () => {
    this.props.onLeave();
    this.setState({ failed: false });
  };

  override render() {
    return this.state.failed ? <Failure onLeave={this.leave} /> : this.props.children;
  }
}

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

function Failure({ onLeave }: { onLeave: () => void }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  return (
    <section className={styles.page} role="alert">
      <h2 className={styles.title}>{phrases.failureTitle}</h2>
      <p>{phrases.failureText}</p>
      <Button appearance="primary" onClick={onLeave}>
        {phrases.failureBack}
      </Button>
    </section>
  );
}
