import { rescale } from "../../model/conversion";
import type { Outcome } from "../../model/problem";
import type { Text } from "../../report/language";
import { units, type Unit, type UnitId } from "../../report/units";
import type { Scalar } from "../engine/cells";
import type { CellKind } from "../engine/define-function";
import type { MoneyWords } from "./money-words";
import { notANumber, notInThisUnit } from "./number-refusals";
import { writtenNumber } from "./number-text";

/** An amount whose unit another argument names: a number in that unit, or one that was written with its own. */
export type Amount = number | WrittenAmount;

/** An amount as it was written: “2078亿元”, “$3.5bn”, and “5%”, which is none. */
class WrittenAmount {
  constructor(
    readonly given: Scalar,
    readonly value: number,
    readonly isPercent: boolean,
    readonly money: MoneyWords | undefined,
  ) {}
}

/** An amount of money, for `inUnitOf` to convert once its unit is known. */
export const amount: CellKind<Amount> = {
  shape: "cell",
  zeroIsBlank: false,
  read(value, argument) {
    if (typeof value === "number") return value;
    const written = typeof value === "string" ? writtenNumber(value) : undefined;
    if (!written) return notANumber(argument, value);
    if (!written.isPercent && !written.money) return written.value;
    return new WrittenAmount(value, written.value, written.isPercent, written.money);
  },
};

/** The amount in the unit of its argument. Another currency, or a percentage, is #VALUE!. */
export function inUnitOf(amount: Amount, unit: UnitId, argument: Text): Outcome<number> {
  if (typeof amount === "number") return amount;
  const { given, value, isPercent, money } = amount;
  const own: Unit = units[unit];
  const isSame = money?.currency === undefined || money.currency === own.currency;
  if (isPercent || !isSame) return notInThisUnit(argument, given, own.name);
  // A sign or a code alone leaves the unit as the argument has it.
  if (money?.factor === undefined) return value;
  return rescale(value, { currency: own.currency, factor: money.factor }, own);
}
