export { labelBlocks } from "./label-blocks.ts";
export { readFurniture } from "./read-furniture.ts";
