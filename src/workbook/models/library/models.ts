import type { Model } from "../model";
import { market } from "./market";

/** The models, in the order in which they are offered. A new one is a file and a line here. */
export const models: readonly Model[] = [market];
