import { useEffect, useMemo, useState } from "react";
import { candidates, type Choices } from "../../functions/arguments/argument-choices";
import type { Language } from "../../report/language";
import { choicesNow, type Answer } from "./answer";
import { fieldsOf } from "./fields";
import { definitionOf, type Form } from "./form";

type Offered = Readonly<Record<string, Choices>>;

/** Returns the choices for each argument, given the others; all choices until they are known. */
export function useChoices(form: Form, answer: Answer | undefined, language: Language): Offered {
  const { id } = form;
  const all = useMemo<Offered>(
    () =>
      Object.fromEntries(
        fieldsOf(definitionOf({ id })).map(({ key, kind }) => [
          key,
          { answered: candidates(kind, language), silent: [] },
        ]),
      ),
    [id, language],
  );
  const [asked, setAsked] = useState<{ readonly of: Offered; readonly offered: Offered }>();
  useEffect(() => {
    if (!answer) return undefined;
    let isCurrent = true;
    const fields = fieldsOf(definitionOf(answer.form));
    void Promise.all(
      fields.map(async ({ key }, i) => [key, await choicesNow(answer, i, language)] as const),
    ).then((entries) => {
      if (isCurrent) setAsked({ of: all, offered: Object.fromEntries(entries) });
    });
    return () => {
      isCurrent = false;
    };
  }, [answer, language, all]);
  return asked?.of === all ? asked.offered : all;
}
