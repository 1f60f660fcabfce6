import { type LinearModel, slot } from "../src/lang/de/model/linear-model.ts";

/** An averaged perceptron in training (Collins 2002): the weights at the end are the mean over all steps. */
export class Perceptron {
  readonly model: LinearModel;
  private readonly sums: Float64Array;
  private readonly since: Float64Array;
  private step = 0;

  constructor(bits: number) {
    this.model = { bits, weights: new Float64Array(2 ** bits) };
    this.sums = new Float64Array(2 ** bits);
    this.since = new Float64Array(2 ** bits);
  }

  /** Counts a decision, right or wrong. */
  tick(): void {
    this.step++;
  }

  /** Adds `by` to the weights of the features for a class. */
  update(features: Int32Array, count: number, label: number, by: number): void {
    const { bits, weights } = this.model;
    for (let i = 0; i < count; i++) {
      const at = slot(bits, features[i] as number, label);
      const weight = weights[at] as number;
      this.sums[at] = (this.sums[at] as number) + weight * (this.step - (this.since[at] as number));
      this.since[at] = this.step;
      weights[at] = weight + by;
    }
  }

  /** The averaged model; training may go on afterwards. */
  average(): LinearModel {
    const { bits, weights } = this.model;
    const steps = Math.max(1, this.step);
    return {
      bits,
      weights: Float64Array.from(weights, (w, i) => ((this.sums[i] as number) + w * (steps - (this.since[i] as number))) / steps),
    };
  }
}

/** The mean of models of one size. */
export function averageOf(models: readonly LinearModel[]): LinearModel {
  const [first] = models;
  if (!first) throw new Error("no model to average");
  return {
    bits: first.bits,
    weights: Float64Array.from(first.weights, (_, i) => models.reduce((sum, m) => sum + (m.weights[i] as number), 0) / models.length),
  };
}

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32, T. Ettinger 2017, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
