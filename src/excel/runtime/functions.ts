/** The entry of `functions.js`: nothing but the registration. */
import { deferredNames } from "../../functions/deferred-names.generated";
import { part } from "../../functions/engine/lazy-module";
import { enrol } from "../../functions/engine/registry";
import { initialFunctions } from "../../functions/initial-functions";
import { register, registerDeferred } from "./register";

enrol([...initialFunctions, ...deferredNames]);
register(initialFunctions);
registerDeferred(
  deferredNames,
  part(async () => {
    const path = import(/* webpackChunkName: "own-data" */ "../../functions/deferred-functions");
    return (await path).deferredFunctions;
  }),
);
