import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** The style of text fields and pick-lists. */
export const controlStyle = {
  boxSizing: "border-box",
  width: "100%",
  minWidth: 0,
  minHeight: "32px",
  padding: "0 8px",
  borderRadius: tokens.borderRadiusMedium,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  font: "inherit",
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
} as const;

const useStyles = makeStyles({ control: controlStyle });

export interface SelectProps<T extends string> {
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  onChoose(value: T): void;
}

interface Props<T extends string> extends SelectProps<T> {
  readonly id?: string;
  readonly name?: string;
  readonly describedBy?: string;
  readonly className?: string;
}

/** A pick-list, labelled by an element or by `name`. */
export function Select<T extends string>({
  value,
  options,
  onChoose,
  id,
  name,
  describedBy,
  className,
}: Props<T>) {
  const styles = useStyles();
  return (
    <select
      id={id}
      className={mergeClasses(styles.control, className)}
      aria-label={name}
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => {
        const chosen = options.find(([option]) => option === event.target.value);
        if (chosen) onChoose(chosen[0]);
      }}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  );
}
