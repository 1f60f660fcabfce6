export { germanShare } from "./german-share.ts";
