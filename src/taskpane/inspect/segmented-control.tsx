import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forcedColors } from "../components/theme";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", gap: "4px" },
  option: {
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    [forcedColors]: { outline: "2px solid Highlight" },
  },
});

interface Props<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  onChoose(id: Id): void;
}

/** A segmented control: adjacent buttons, the chosen one pressed. */
export function SegmentedControl<Id extends string>({ label, options, chosen, onChoose }: Props<Id>) {
  const styles = useStyles();
  return (
    <div className={styles.choice} role="group" aria-label={label}>
      {options.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={mergeClasses(styles.option, id === chosen && styles.chosen)}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
