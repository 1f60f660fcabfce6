import { serve } from "../serve.ts";

/** Does what it is told, however bad: for the tests of the pool. */
serve((job: string) => {
  if (job === "loop") for (;;);
  if (job === "hoard") for (const hoard: number[][] = []; ; ) hoard.push(new Array<number>(1_000_000).fill(1));
  // Outside of the heap.
  if (job === "swell") for (const hoard: Uint8Array[] = []; ; ) hoard.push(new Uint8Array(4_000_000).fill(1));
  if (job === "think") for (const until = performance.now() + 1500; performance.now() < until; );
  if (job === "throw") throw new Error("no such thing");
  if (job === "exit") process.exit(3);
  return job.toUpperCase();
});
