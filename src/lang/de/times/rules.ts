import type { TimeRule } from "./rule.ts";
import { CLOCK_RULES } from "./rules/clock.ts";
import { DATE_RULES } from "./rules/dates.ts";
import { DEICTIC_RULES } from "./rules/deictic.ts";
import { DURATION_RULES } from "./rules/durations.ts";
import { LENGTH_RULES } from "./rules/lengths.ts";
import { SEASON_RULES } from "./rules/seasons.ts";
import { SET_RULES } from "./rules/sets.ts";
import { VAGUE_RULES } from "./rules/vague.ts";
import { WEEKDAY_RULES } from "./rules/weekdays.ts";
import { YEAR_RULES } from "./rules/years.ts";

/** Every rule of time. Of overlapping expressions the longest counts, of equally long ones the rule that stands first. */
export const TIME_RULES: readonly TimeRule[] = [
  ...DATE_RULES,
  ...YEAR_RULES,
  ...SEASON_RULES,
  ...WEEKDAY_RULES,
  ...SET_RULES,
  ...DEICTIC_RULES,
  ...CLOCK_RULES,
  ...DURATION_RULES,
  ...LENGTH_RULES,
  ...VAGUE_RULES,
];
