export { CONTRADICTION_TYPES, type Contradiction, type ContradictionType, type DeniedMatter } from "./contradiction.ts";
export { findContradictions } from "./find-contradictions.ts";
