import { ACCUSATIONS } from "./accusations.ts";
import { AGREEMENTS } from "./agreements.ts";
import { ENCOUNTERS } from "./encounters.ts";
import { ENDORSEMENTS } from "./endorsements.ts";
import { FORCE } from "./force.ts";
import type { Frame } from "./frame.ts";
import { INSTITUTIONS } from "./institutions.ts";
import { MILITARY } from "./military.ts";
import { PRESSURE } from "./pressure.ts";
import { RELATIONS } from "./relations.ts";
import { REQUESTS } from "./requests.ts";
import { SANCTIONS } from "./sanctions.ts";
import { TRANSFERS } from "./transfers.ts";
import { WITHDRAWALS } from "./withdrawals.ts";

/** Every frame of German. */
export const FRAMES: readonly Frame[] = [
  ...AGREEMENTS,
  ...INSTITUTIONS,
  ...ENDORSEMENTS,
  ...ENCOUNTERS,
  ...MILITARY,
  ...TRANSFERS,
  ...WITHDRAWALS,
  ...REQUESTS,
  ...ACCUSATIONS,
  ...SANCTIONS,
  ...PRESSURE,
  ...FORCE,
  ...RELATIONS,
];
