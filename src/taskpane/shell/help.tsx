import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { standings } from "../../report/provenance";
import { actions, type Action } from "../actions/actions";
import { KeyCaps } from "../components/key-caps";
import { usePhrases } from "../text/phrases";
import { StandingMark } from "../components/standing-mark";
import type { Event } from "../store/state";
import { helpIndexUrl } from "../text/help-urls";
import { Page } from "../components/page";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: {
    display: "grid",
    gridTemplateColumns: "fit-content(45%) minmax(0, 1fr)",
    "@media (max-width: 280px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  keys: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "4px" },
  detail: { margin: 0 },
  link: { display: "inline-block", minHeight: "32px", lineHeight: "32px" },
});

/** The help page: shortcuts, the meaning of the marks, and links. */
export function Help({ dispatch }: { dispatch: Dispatch<Event> }) {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  const all = Object.values<Action>(actions);
  const withKeys = all.filter(({ keys }) => keys.length > 0);
  return (
    <Page title={phrases.help} dispatch={dispatch}>
      <h3 className={styles.heading}>{phrases.keysTitle}</h3>
      <dl className={styles.list}>
        {withKeys.map(({ id, label, keys }) => (
          <KeyLine key={id} label={phrases[label]} keys={keys} />
        ))}
      </dl>
      <h3 className={styles.heading}>{phrases.keysInExcel}</h3>
      <dl className={styles.list}>
        {all.map(({ id, label, inExcel }) =>
          inExcel ? (
            <KeyLine
              key={id}
              label={phrases[label]}
              keys={[{ key: inExcel.letter, ctrl: true, alt: true, shift: true }]}
            />
          ) : null,
        )}
      </dl>
      <h3 className={styles.heading}>{phrases.marksTitle}</h3>
      <p className={styles.text}>{phrases.marksText}</p>
      <dl className={styles.list}>
        {standings.map((standing) => (
          <div key={standing} style={{ display: "contents" }}>
            <dt>
              <StandingMark standing={standing} language={language} />
            </dt>
            <dd className={styles.detail}>{phrases.standingHelp[standing]}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>{phrases.formulasTitle}</h3>
      <p className={styles.text}>{phrases.formulasText}</p>
      <Link className={styles.link} href={helpIndexUrl(language)} target="_blank" rel="noopener">
        {phrases.helpPages}
      </Link>
    </Page>
  );
}

function KeyLine({ label, keys }: { label: string; keys: Action["keys"] }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  // The full-width question mark is the same key in a Chinese input method.
  const shown = keys.filter(({ key }) => key !== "？");
  return (
    <div style={{ display: "contents" }}>
      <dt className={styles.keys}>
        {shown.map((stroke, i) => (
          <span key={stroke.key}>
            {i > 0 && `${phrases.or} `}
            <KeyCaps stroke={stroke} />
          </span>
        ))}
      </dt>
      <dd className={styles.detail}>{label}</dd>
    </div>
  );
}
