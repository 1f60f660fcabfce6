/**
 * Does tasks, those of one lane one after the other in their order, several lanes at a time. Rejects with the first error, once nothing is running
 * any more.
 * @param work may end its lane by returning `"end-lane"`: what is left of it is not done
 * @param stopped asked before every task
 */
export async function inLanes<T>(
  tasks: readonly T[],
  laneOf: (task: T) => string,
  width: number,
  work: (task: T) => Promise<"end-lane" | undefined>,
  stopped: () => boolean = () => false,
): Promise<void> {
  const lanes = new Map<string, T[]>();
  for (const task of tasks) {
    const lane = laneOf(task);
    const there = lanes.get(lane);
    if (there) there.push(task);
    else lanes.set(lane, [task]);
  }
  const open = [...lanes.values()];
  let broken = false;
  const worker = async (): Promise<void> => {
    for (let lane = open.shift(); lane; lane = open.shift())
      for (const task of lane) {
        if (broken || stopped()) return;
        if ((await work(task)) === "end-lane") break;
      }
  };
  // Whoever fails ends the others too, but only after what they have in hand.
  const guarded = (): Promise<void> =>
    worker().catch((error: unknown) => {
      broken = true;
      throw error;
    });
  const ends = await Promise.allSettled(Array.from({ length: Math.max(1, Math.min(width, open.length)) }, guarded));
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
}
