import { part } from "../engine/lazy-module";

const scoringWords = () => import(/* webpackChunkName: "scoring" */ "./scoring");
const efficiencyWords = () => import(/* webpackChunkName: "efficiency" */ "./efficiency");

/** A part of the model of scoring, with the words for its problems. */
export function scoringPart<T>(load: () => Promise<T>) {
  return part(load, scoringWords);
}

/** A part of the model of efficiency, with the words for its problems. */
export function efficiencyPart<T>(load: () => Promise<T>) {
  return part(load, efficiencyWords);
}
