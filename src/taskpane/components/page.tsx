import { makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactNode } from "react";
import type { Event } from "../store/state";
import { BackButton } from "./back-button";
import * as typography from "./typography";

const useStyles = makeStyles({
  page: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, outlineStyle: "none" },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, marginLeft: "-8px" },
  title: {
    margin: 0,
    ...typography.title,
    outlineStyle: "none",
  },
});

interface Props {
  readonly title: string;
  readonly dispatch: Dispatch<Event>;
  readonly children: ReactNode;
}

/** A view other than the search: a title and a back button. */
export function Page({ title, dispatch, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.page} data-area="view" aria-labelledby="page-title">
      <div className={styles.head}>
        <BackButton dispatch={dispatch} />
        <h2 id="page-title" className={styles.title} tabIndex={-1} data-focus="view">
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}
