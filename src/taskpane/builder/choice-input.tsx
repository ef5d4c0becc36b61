import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { Choice, Choices } from "../../functions/arguments/argument-choices";
import { normalise } from "../../report/normalise";
import { useBuilderPhrases } from "./phrases";
import { useBuilderStyles } from "./styles";

const useStyles = makeStyles({
  wrap: { position: "relative", display: "flex", columnGap: "4px", flex: "1 1 0", minWidth: 0 },
  list: {
    position: "absolute",
    top: "34px",
    left: 0,
    right: 0,
    zIndex: 3,
    maxHeight: "212px",
    overflowY: "auto",
    scrollMargin: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  name: { marginLeft: "8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly id: string;
  /** The argument's displayed name. */
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly choices: Choices;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
  onChange(text: string): void;
}

/** A text field with a list of choices: those with data first, those without data in the report below. */
export function ChoiceInput(props: Props) {
  const { id, label, value, placeholder, choices, describedBy, isInvalid, isRequired, onChange } = props;
  const { language, phrases } = useBuilderPhrases();
  const shared = useBuilderStyles();
  const styles = useStyles();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<"closed" | "all" | "matching">("closed");
  const [active, setActive] = useState(-1);
  const holds = (choice: Choice) => open !== "matching" || matches(choice, value);
  const answered = choices.answered.filter(holds);
  const silent = choices.silent.filter(holds);
  const shown = [...answered, ...silent];
  // A complete match needs no list.
  const isWritten = open === "matching" && shown.every((choice) => String(choice.value) === value.trim());
  const isOpen = open !== "closed" && !isWritten;

  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  useEffect(() => {
    if (isOpen) list.current?.querySelector("[data-active=true]")?.scrollIntoView({ block: "nearest" });
  }, [isOpen, active]);

  const close = () => {
    setOpen("closed");
    setActive(-1);
  };
  const pick = (choice: Choice) => {
    onChange(String(choice.value));
    close();
    input.current?.focus();
  };
  const openAll = () => {
    setOpen("all");
    setActive(
      [...choices.answered, ...choices.silent].findIndex((choice) => String(choice.value) === value.trim()),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // Key combinations act on the whole form.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return event.key === "Enter" ? close() : undefined;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      if (!isOpen) return openAll();
      return setActive(Math.max(0, Math.min(shown.length - 1, active + step)));
    }
    const choice = isOpen ? shown[active] : undefined;
    if (event.key === "Enter" && choice) {
      event.preventDefault();
      event.stopPropagation();
      pick(choice);
    }
    if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  const option = (choice: Choice, position: number) => (
    <div
      key={String(choice.value)}
      id={`${listId}-${position}`}
      role="option"
      aria-selected={String(choice.value) === value.trim()}
      data-active={position === active}
      className={mergeClasses(shared.option, position === active && shared.active)}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => pick(choice)}
    >
      {choice.value}
      {choice.name[language] !== String(choice.value) && (
        <span className={styles.name}>{choice.name[language]}</span>
      )}
    </div>
  );
  return (
    <div
      className={styles.wrap}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || close()}
    >
      <input
        ref={input}
        id={id}
        className={mergeClasses(shared.input, isInvalid && shared.invalid)}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
        aria-invalid={isInvalid}
        aria-required={isRequired}
        aria-describedby={describedBy}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(/^\s*[=＝]/.test(event.target.value) ? "closed" : "matching");
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        className={shared.icon}
        tabIndex={-1}
        aria-label={phrases.showChoices(label)}
        title={phrases.showChoices(label)}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (isOpen) close();
          else openAll();
          input.current?.focus();
        }}
      >
        <svg
          width="12"
          height="12"
          viewBox="0 0 12 12"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <path d="m2.500 4.500 3.500 3.500 3.500-3.500" />
        </svg>
      </button>
      {isOpen && (
        <div
          ref={list}
          id={listId}
          role="listbox"
          aria-label={phrases.choicesOf(label)}
          className={styles.list}
        >
          {answered.map((choice, i) => option(choice, i))}
          {silent.length > 0 && (
            <div role="group" aria-label={phrases.silent}>
              <div className={shared.group} aria-hidden="true">
                {phrases.silent}
              </div>
              {silent.map((choice, i) => option(choice, answered.length + i))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function matches({ value, name, aliases }: Choice, text: string): boolean {
  const wanted = normalise(text);
  return [String(value), name.en, name.zh, ...aliases].some((known) => normalise(known).includes(wanted));
}
