import { Button } from "@fluentui/react-components";
import { decimal } from "../draft/numbers";
import { SelectField } from "../parts/fields";
import { useToolsPhrases } from "../parts/phrases";
import { useToolStyles } from "../parts/use-tool-styles";

interface Props {
  readonly count: number;
  /** The position of the expert that is shown. */
  readonly expert: number;
  readonly ratios: readonly number[];
  onChoose(expert: number): void;
  onAdd(): void;
  onRemove(): void;
}

/** A group larger than this is pasted rather than clicked together. */
const mostExperts = 20;

/** Whose judgements are shown, each with the consistency ratio. */
export function ExpertChoice({ count, expert, ratios, onChoose, onAdd, onRemove }: Props) {
  const { phrases } = useToolsPhrases();
  const common = useToolStyles();
  const nameOf = (i: number) => {
    const ratio = ratios[i];
    const isKnown = ratio !== undefined && !Number.isNaN(ratio) && ratios.length > count;
    return isKnown ? phrases.expertWithRatio(i + 1, decimal(ratio)) : phrases.expert(i + 1);
  };
  return (
    <>
      {count > 1 && (
        <SelectField
          label={phrases.whoseJudgements}
          value={String(expert)}
          options={Array.from({ length: count }, (_, i) => [String(i), nameOf(i)] as const)}
          onChoose={(chosen) => onChoose(Number(chosen))}
        />
      )}
      <div className={common.actions}>
        <Button className={common.button} size="small" disabled={count >= mostExperts} onClick={onAdd}>
          {phrases.addExpert}
        </Button>
        {count > 1 && (
          <Button className={common.button} size="small" onClick={onRemove}>
            {phrases.removeExpert(expert + 1)}
          </Button>
        )}
      </div>
    </>
  );
}
