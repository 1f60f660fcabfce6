/** Whole numbers in a row that grows, four bytes each. */
export interface Numbers {
  readonly size: number;
  get(at: number): number;
  set(at: number, value: number): void;
  /** Appends and returns the place. */
  push(value: number): number;
}

/** An empty row. */
export function numbers(): Numbers {
  let held = new Int32Array(1024);
  let size = 0;
  return {
    get size() {
      return size;
    },
    get: (at) => held[at] as number,
    set: (at, value) => {
      held[at] = value;
    },
    push: (value) => {
      if (size === held.length) {
        const larger = new Int32Array(size * 2);
        larger.set(held);
        held = larger;
      }
      held[size] = value;
      return size++;
    },
  };
}
