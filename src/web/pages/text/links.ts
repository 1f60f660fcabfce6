export { atSentence, webAddress } from "../../../server/contract.ts";
