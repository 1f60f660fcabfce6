import { bindMonths } from "./months.ts";
import { bindNetwork } from "./moves.ts";
import { bindPainted } from "./painted.ts";

// The pages of the network and of the map read, link and print without this.
bindNetwork();
bindPainted();
const form = document.querySelector<HTMLFormElement>("[data-net-form]");
if (form) bindMonths(form, bindPainted);
