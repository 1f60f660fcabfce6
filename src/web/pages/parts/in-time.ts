import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { inTime } from "../ui.ts";

/** The moment (`as_of`, as it was typed) that a page shows. The frame sets it for all that stands within. */
export const Moment = createContext<string | undefined>(undefined);

/** For parts that know nothing of the page: makes their links stay in the moment it shows. */
export function useInTime(): (path: string) => string {
  const asOf = useContext(Moment);
  return (path) => inTime(asOf === undefined ? {} : { asOf }, path);
}
