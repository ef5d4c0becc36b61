import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { en } from "../../locales/settings/en";
import { zhCN } from "../../locales/settings/zh-CN";
import { units } from "../../report/units";
import { defaultPreferences, preferenceChoices, type Preferences } from "../../workbook/format/preferences";
import { request } from "../actions/actions";
import type { Pane } from "../store/store";
import { canStore } from "../store/local-storage";
import { usePhrases } from "../text/phrases";
import * as typography from "../components/typography";
import { Select } from "../components/select";
import { SelfCheckView } from "./self-check-view";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    "@media (max-width: 280px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "40px",
  },
  select: { padding: "0 4px" },
  choice: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "36px",
    cursor: "pointer",
  },
  box: { width: "16px", height: "16px", margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  // Browsers differ in how they apply a legend's top margin.
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  group: { margin: `${tokens.spacingVerticalL} 0 0`, padding: 0, border: "none", minWidth: 0 },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  quiet: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    ...typography.small,
  },
  list: { margin: 0, paddingLeft: "1.2em" },
  reset: { marginTop: tokens.spacingVerticalM },
});

/** The settings; each takes effect at once and is stored where the user chose. */
export function SettingsForm({ pane }: { pane: Pane }) {
  const { language } = usePhrases();
  const styles = useStyles();
  const own = language === "zh" ? zhCN : en;
  const { preferences, settings } = pane.state;
  const inWorkbook = settings.workbook !== undefined;
  const prefer = (change: Partial<Preferences>) => {
    const next = { ...preferences, ...change };
    if (inWorkbook) void request(pane, { do: "keep-preferences", preferences: next });
    else pane.dispatch({ type: "preferred", preferences: next });
  };
  const line = { preferences, prefer };
  const decimals = (choice: number | "source") => (choice === "source" ? own.asSource : String(choice));
  return (
    <>
      <Choice
        {...line}
        of="language"
        label={own.language}
        name={(choice) => (choice === "excel" ? own.asExcel : own.languageNames[choice])}
      />
      <h3 className={styles.heading}>{own.numbers}</h3>
      <Choice
        {...line}
        of="moneyUnit"
        label={own.moneyUnit}
        name={(choice) => (choice === "source" ? own.asSource : units[choice].name[language])}
      />
      <Choice {...line} of="moneyDecimals" label={own.moneyDecimals} name={decimals} />
      <Choice {...line} of="percentDecimals" label={own.percentDecimals} name={decimals} />
      <Switch {...line} of="thousands" label={own.thousands} />
      <h3 className={styles.heading}>{own.colours}</h3>
      <Choice
        {...line}
        of="colours"
        label={own.coloursPane}
        name={(choice) => ({ excel: own.asExcel, light: own.light, dark: own.dark })[choice]}
      />
      <Switch {...line} of="greenFormulas" label={own.green} />
      <Where title={own.where}>
        {[false, true].map((workbook) => (
          <label key={String(workbook)} className={styles.choice}>
            <input
              type="radio"
              name="where"
              className={styles.box}
              checked={inWorkbook === workbook}
              disabled={pane.state.busy}
              onChange={() =>
                void request(pane, {
                  do: "keep-preferences",
                  preferences: workbook ? preferences : undefined,
                })
              }
            />
            {workbook ? own.inWorkbook : own.here}
          </label>
        ))}
      </Where>
      <p className={styles.quiet} role="status">
        {inWorkbook ? own.inForceWorkbook : own.inForceBrowser}
      </p>
      {!canStore() && <p className={styles.text}>{own.notKept}</p>}
      <Button className={styles.reset} onClick={() => prefer(defaultPreferences)}>
        {own.reset}
      </Button>
      <SelfCheckView pane={pane} />
      <h3 className={styles.heading}>{own.privacy}</h3>
      <ul className={styles.list}>
        {own.privacyText.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

interface LineProps<Key extends keyof Preferences> {
  readonly of: Key;
  readonly label: string;
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
}

type Choosable = Exclude<keyof Preferences, "thousands" | "greenFormulas">;

/** A choice among several options. */
function Choice<Key extends Choosable>(
  props: LineProps<Key> & { readonly name: (choice: Preferences[Key]) => string },
) {
  const { of, label, preferences, prefer, name } = props;
  const styles = useStyles();
  const id = useId();
  const choices: readonly Preferences[Choosable][] = preferenceChoices[of];
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        className={styles.select}
        value={String(preferences[of])}
        options={choices.map((choice) => [String(choice), name(choice as Preferences[Key])])}
        onChoose={(value) => prefer({ [of]: choices.find((choice) => String(choice) === value) })}
      />
    </div>
  );
}

/** An on/off setting. */
function Switch({ of, label, preferences, prefer }: LineProps<"thousands" | "greenFormulas">) {
  const styles = useStyles();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        checked={preferences[of]}
        onChange={({ target }) => prefer({ [of]: target.checked })}
      />
      {label}
    </label>
  );
}

function Where({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}
