import { bindHelp, bindKeys } from "./keys.ts";
import { bindList } from "./list.ts";
import { bindReader } from "./reader.ts";

// Everything here is an addition: each page reads, links and prints without it.
document.documentElement.classList.add("js");
const list = document.querySelector<HTMLElement>("[data-list]");
const reader = document.querySelector<HTMLElement>("[data-reader]");
bindKeys({ ...(list && bindList(list)), ...(reader && bindReader(reader)), ...bindHelp() });
