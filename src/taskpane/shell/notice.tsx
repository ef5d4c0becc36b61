import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { request } from "../actions/actions";
import type { Pane } from "../store/store";
import { CloseIcon, DoneIcon, StopIcon } from "../components/icons";
import { usePhrases } from "../text/phrases";
import { fullAddress } from "../text/full-address";
import { nextSteps, refusalMessage } from "../text/refusal-message";
import { BlockActions } from "./block-actions";
import type { Notice as NoticeData } from "../store/state";

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    maxHeight: "60vh",
    // On a very low screen it must not cover the content it refers to.
    "@media (max-height: 480px)": { maxHeight: "25vh" },
    overflowY: "auto",
  },
  refused: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
  },
  icon: { display: "flex", paddingTop: "2px", color: tokens.colorNeutralForeground2 },
  text: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  step: { fontWeight: tokens.fontWeightRegular },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  below: { marginTop: tokens.spacingVerticalXS },
  close: { alignSelf: "start", marginTop: "-6px", marginRight: "-8px" },
});

/** The workbook's last answer: a receipt with its actions, or a refusal with the next steps. */
export function Notice({ notice, pane }: { notice: NoticeData; pane: Pane }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  const refused = notice.kind === "refused";
  const Icon = refused ? StopIcon : DoneIcon;
  return (
    <section
      className={mergeClasses(styles.notice, refused && styles.refused)}
      data-area="notice"
      data-focus={refused ? undefined : "notice"}
      tabIndex={-1}
      aria-label={refused ? undefined : phrases.receiptsShort}
    >
      <span className={styles.icon}>
        <Icon />
      </span>
      {refused ? <Refused notice={notice} pane={pane} /> : <Answered notice={notice} pane={pane} />}
      <Button
        className={styles.close}
        appearance="subtle"
        icon={<CloseIcon />}
        aria-label={phrases.dismiss}
        title={phrases.dismiss}
        onClick={() => pane.dispatch({ type: "dismissed" })}
      />
    </section>
  );
}

interface Props<Kind extends NoticeData["kind"]> {
  readonly notice: Extract<NoticeData, { readonly kind: Kind }>;
  readonly pane: Pane;
}

function Answered({ notice, pane }: { notice: Exclude<NoticeData, { kind: "refused" }>; pane: Pane }) {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  if (notice.kind === "cited") return <p className={styles.text}>{phrases.cited(notice.cited.cell)}</p>;
  const { kind, receipt } = notice;
  const title = receipt.title[language];
  const place = fullAddress(receipt);
  if (kind === "removed") return <p className={styles.text}>{phrases.removed(title, place)}</p>;
  const said = {
    inserted: receipt.mode === "live" ? phrases.inserted(title, place) : phrases.insertedValues(title, place),
    refreshed: phrases.refreshed(title, place, receipt.dataset),
  };
  return (
    <div>
      <p className={styles.text}>{said[kind]}</p>
      <div className={styles.below}>
        <BlockActions receipt={receipt} pane={pane} />
      </div>
    </div>
  );
}

function Refused({ notice: { refusal, request: refused }, pane }: Props<"refused">) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  return (
    <div>
      <p className={styles.text} id="refusal">
        {refusalMessage(refusal, refused, phrases)}
      </p>
      <div className={styles.steps}>
        {nextSteps(refusal, refused, phrases).map(({ label, request: next }, i) => (
          <Button
            key={label}
            className={styles.step}
            data-focus={i === 0 ? "notice" : undefined}
            aria-describedby="refusal"
            onClick={() => void (next ? request(pane, next) : pane.dispatch({ type: "dismissed" }))}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
