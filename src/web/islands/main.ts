import { bindCopying } from "./cite.ts";
import { bindDrop } from "./drop.ts";
import { bindKeys } from "./keys.ts";
import { bindList } from "./list.ts";
import { bindReader } from "./reader.ts";
import { bindReview } from "./review.ts";
import { bindTimeline } from "./timeline.ts";

// Everything here is an addition: each page reads, links and prints without it.
document.documentElement.classList.add("js");
const list = document.querySelector<HTMLElement>("[data-list]");
const reader = document.querySelector<HTMLElement>("[data-reader]");
const queue = document.querySelector<HTMLElement>("[data-review-queue]");
bindKeys({ ...(list && bindList(list)), ...(reader && bindReader(reader)), ...(queue && bindReview(queue)) });
bindCopying();
for (const field of document.querySelectorAll<HTMLElement>("[data-drop]")) bindDrop(field);
const timeline = document.querySelector<HTMLElement>("[data-timeline]");
if (timeline) bindTimeline(timeline);
