import { neutral } from "../report/language";
import { derive, type Sourced } from "../report/provenance";
import type { Dated } from "./dated";
import { growth } from "./growth";
import { isProblem, type Outcome } from "./problem";

/** Growth a year in fact and as forecast, and by how much fact exceeds forecast; fractions. */
export interface Backtest {
  readonly fact: Sourced;
  readonly forecast: Sourced;
  readonly gap: Sourced;
}

/** Sets the compound growth of a series between two years beside that of a forecast between its own two years. */
export function backtest(
  series: { readonly from: Dated; readonly to: Dated },
  forecast: { readonly from: Dated; readonly to: Dated },
): Outcome<Backtest> {
  const inFact = growth("cagr", series.from, series.to);
  const asForecast = growth("cagr", forecast.from, forecast.to);
  if (isProblem(inFact)) return inFact;
  if (isProblem(asForecast)) return asForecast;
  const working = `${inFact.working.en} − (${asForecast.working.en})`;
  const gap = derive([inFact, asForecast], {
    value: inFact.value - asForecast.value,
    unit: "FRACTION",
    working: neutral(working),
  });
  return { fact: inFact, forecast: asForecast, gap };
}
