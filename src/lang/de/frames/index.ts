import type { Frame } from "./frame.ts";
import { MATERIAL_CONFLICT } from "./material-conflict.ts";
import { MATERIAL_COOPERATION } from "./material-cooperation.ts";
import { RELATIONS } from "./relations.ts";
import { VERBAL_CONFLICT } from "./verbal-conflict.ts";
import { VERBAL_COOPERATION } from "./verbal-cooperation.ts";

/** Every frame of German. */
export const FRAMES: readonly Frame[] = [...VERBAL_COOPERATION, ...MATERIAL_COOPERATION, ...VERBAL_CONFLICT, ...MATERIAL_CONFLICT, ...RELATIONS];
