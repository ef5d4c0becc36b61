/** Registers the functions on the pane's page, which has all definitions because its forms need them. */
import { catalogue } from "../../functions/catalogue";
import { register } from "./register";

register(catalogue);
