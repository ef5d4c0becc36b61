/** The entry of `functions.js`: nothing but the registration. */
import { catalogue } from "../../functions/catalogue";
import { register } from "./register";

register(catalogue);
