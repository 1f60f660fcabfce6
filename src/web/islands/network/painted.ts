import { type GraphView, type PlacedActor, type Point, type Stroke, strokesOf } from "../../../server/contract.ts";

/** Half a label's height, in the picture's units. */
const HALF = 9;

/** Paints the network of more actors than links could be told apart. A click puts an actor in the middle. */
export function bindPainted(): void {
  const canvas = document.querySelector<HTMLCanvasElement>("canvas[data-painted]:not([data-bound])");
  const source = canvas?.dataset["painted"];
  if (!canvas || source === undefined) return;
  canvas.dataset["bound"] = "";
  void paintFrom(canvas, source);
}

async function paintFrom(canvas: HTMLCanvasElement, source: string): Promise<void> {
  const response = await fetch(source, { headers: { Accept: "application/json" } });
  // Without an answer the matrix below still stands.
  if (!response.ok) return;
  const view = (await response.json()) as GraphView;
  const at = new Map(view.actors.map((a) => [a.code, place(a, canvas)]));
  const lines = view.ties.flatMap((tie) => {
    const [from, to] = [at.get(tie.a), at.get(tie.b)];
    return from && to ? strokesOf(tie, [from, to]).map((stroke) => ({ tie, stroke, path: new Path2D(stroke.d) })) : [];
  });
  let lit: string | undefined;
  const draw = (): void => {
    const pen = canvas.getContext("2d");
    if (!pen) return;
    const style = getComputedStyle(canvas);
    const colour = (name: string): string => style.getPropertyValue(name).trim();
    const strokes: Readonly<Record<Stroke["sign"], string>> = {
      "+": colour("--cooperation"),
      "-": colour("--conflict"),
      none: colour("--soft"),
    };
    pen.clearRect(0, 0, canvas.width, canvas.height);
    for (const { tie, stroke, path } of lines) {
      const own = tie.a === lit || tie.b === lit;
      pen.globalAlpha = own ? 1 : lit === undefined ? 0.35 : 0.08;
      pen.strokeStyle = strokes[stroke.sign];
      pen.lineWidth = stroke.width;
      pen.setLineDash(stroke.dashes?.split(" ").map(Number) ?? []);
      pen.stroke(path);
    }
    pen.setLineDash([]);
    pen.globalAlpha = 1;
    pen.font = `600 13px ${style.fontFamily}`;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    for (const [code, [x, y]] of at) {
      const half = pen.measureText(code).width / 2 + 5;
      pen.beginPath();
      pen.roundRect(x - half, y - HALF, 2 * half, 2 * HALF, HALF);
      pen.fillStyle = colour("--card");
      pen.fill();
      pen.lineWidth = code === lit ? 2.5 : 1;
      pen.strokeStyle = colour("--ink");
      pen.stroke();
      pen.fillStyle = colour("--ink");
      pen.fillText(code, x, y);
    }
  };
  const under = (event: MouseEvent): string | undefined => {
    const box = canvas.getBoundingClientRect();
    const [x, y] = [((event.clientX - box.left) / box.width) * canvas.width, ((event.clientY - box.top) / box.height) * canvas.height];
    return [...at].find(([code, p]) => Math.abs(p[0] - x) < 5 * code.length + 8 && Math.abs(p[1] - y) < HALF + 2)?.[0];
  };
  canvas.addEventListener("pointermove", (event) => {
    const now = under(event);
    if (now === lit) return;
    lit = now;
    canvas.classList.toggle("over", now !== undefined);
    canvas.title = view.actors.find((a) => a.code === now)?.name ?? "";
    requestAnimationFrame(draw);
  });
  canvas.addEventListener("click", (event) => {
    const code = under(event);
    if (code === undefined) return;
    const query = new URLSearchParams(location.search);
    query.set("focus", code);
    location.assign(`${location.pathname}?${query}`);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  draw();
}

function place({ x, y }: PlacedActor, { width, height }: HTMLCanvasElement): Point {
  return [(x / 1000) * width, (y / 1000) * height];
}
