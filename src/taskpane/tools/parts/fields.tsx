import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import * as typography from "../../components/typography";
import { controlStyle, Select, type SelectProps } from "../../components/select";

const useStyles = makeStyles({
  field: { display: "grid", rowGap: "2px", minWidth: 0, marginTop: tokens.spacingVerticalS },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  control: controlStyle,
  help: {
    margin: 0,
    ...typography.small,
  },
  check: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    overflowWrap: "anywhere",
    "& input": {
      flex: "none",
      width: "16px",
      height: "16px",
      margin: 0,
      accentColor: tokens.colorBrandBackground,
      ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    },
  },
});

interface Labelled {
  readonly label: string;
  readonly help?: string;
}

function Field({ label, help, id, children }: Labelled & { id: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children}
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}

/** A pick-list with a label above. */
export function SelectField<T extends string>({ label, help, ...props }: Labelled & SelectProps<T>) {
  const id = useId();
  return (
    <Field label={label} id={id} {...(help === undefined ? {} : { help })}>
      <Select {...props} id={id} {...(help === undefined ? {} : { describedBy: `${id}-help` })} />
    </Field>
  );
}

interface NumberProps extends Labelled {
  readonly value: number | undefined;
  readonly least?: number;
  readonly most?: number;
  readonly isOptional?: boolean;
  onChoose(value: number | undefined): void;
}

/** A number field. Invalid or out-of-range input changes nothing; the browser's validation marks it. */
export function NumberField({ label, help, value, least, most, isOptional = false, onChoose }: NumberProps) {
  const id = useId();
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const shown = value === undefined ? "" : String(Number(value.toPrecision(12)));
  const read = (text: string): number | undefined | "wrong" => {
    if (text.trim() === "") return isOptional ? undefined : "wrong";
    const number = Number(text.replace(",", "."));
    const isInside = number >= (least ?? -Infinity) && number <= (most ?? Infinity);
    return Number.isFinite(number) && isInside ? number : "wrong";
  };
  return (
    <Field label={label} id={id} {...(help === undefined ? {} : { help })}>
      <input
        id={id}
        className={styles.control}
        inputMode="decimal"
        autoComplete="off"
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        aria-invalid={typed !== undefined && read(typed) === "wrong"}
        value={typed ?? shown}
        onChange={(event) => {
          setTyped(event.target.value);
          const number = read(event.target.value);
          if (number !== "wrong") onChoose(number);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </Field>
  );
}

/** A short text field. */
export function TextField({
  label,
  value,
  onChoose,
}: Labelled & { readonly value: string; onChoose(value: string): void }) {
  const id = useId();
  const styles = useStyles();
  return (
    <Field label={label} id={id}>
      <input
        id={id}
        className={styles.control}
        autoComplete="off"
        maxLength={40}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      />
    </Field>
  );
}

export function CheckField({
  label,
  isOn,
  onChoose,
  className,
}: Labelled & { readonly isOn: boolean; readonly className?: string; onChoose(isOn: boolean): void }) {
  const styles = useStyles();
  return (
    <label className={mergeClasses(styles.check, className)}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChoose(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
