import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { helpIndexUrl } from "../text/help-urls";
import { usePhrases } from "../text/phrases";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    maxWidth: "640px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  heading: {
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: 0, paddingLeft: "1.4em" },
  link: { display: "inline-block", minHeight: "32px", lineHeight: "32px" },
});

/** Shown in a browser without Excel: what the page is and how to start it. */
export function OutsideExcel() {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{phrases.outsideTitle}</h1>
      <p>{phrases.tagline}</p>
      <p>{phrases.outsideIntro}</p>
      <h2 className={styles.heading}>{phrases.outsideExcel}</h2>
      <ol className={styles.steps}>
        {phrases.outsideExcelSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Link className={styles.link} href="manifest.xml" download>
        {phrases.outsideManifest}
      </Link>
      <h2 className={styles.heading}>{phrases.outsideWithout}</h2>
      <p>{phrases.outsideWithoutText}</p>
      <Link className={styles.link} href={helpIndexUrl(language)}>
        {phrases.outsideHelp}
      </Link>
    </main>
  );
}
