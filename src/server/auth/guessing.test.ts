import { hash } from "@node-rs/argon2";
import { expect, it } from "vitest";
import { LoginLimits } from "./limits.ts";
import { logIn } from "./log-in.ts";
import { isPassword, isWeak } from "./passwords.ts";
import { Sessions } from "./sessions.ts";
import { house, PASSWORD } from "./testdata/house.ts";
import { type Seen, Visitor } from "./testdata/visitor.ts";

/** What of an answer could differ between a name that there is and one that there is not. */
const told = ({ status, body, headers }: Seen) => ({
  status,
  body: body.replace(/name="token" value="[^"]+"/u, "").replaceAll(/anna|nobody/gu, "NAME"),
  headers: Object.entries(headers).filter(([name]) => !["date", "set-cookie", "content-length"].includes(name)),
});

it("waits grow alike for names there are and names there are not, also for the right password", async () => {
  const { base, later } = await house(["anna"]);
  for (let i = 0; i < 9; i++) {
    const [known, unknown] = [
      await new Visitor(base).logIn("anna", "wrong password"),
      await new Visitor(base).logIn("nobody", "wrong password"),
    ];
    expect(told(known)).toEqual(told(unknown));
    // The fifth attempt is the first that makes one wait.
    if (i < 5) expect([known.status, known.headers["retry-after"]]).toEqual([403, undefined]);
    if (i === 5) expect([known.status, known.headers["retry-after"]]).toEqual([429, "1"]);
    if (i >= 5) later(1000 * 2 ** (i - 5));
  }
  await new Visitor(base).logIn("anna", "wrong password");
  expect((await new Visitor(base).logIn("anna", PASSWORD)).status).toBe(429);
  later(300_000);
  expect((await new Visitor(base).logIn("anna", PASSWORD)).status).toBe(303);
});

it("an unknown name costs as many checks of a password as a known one", async () => {
  const { ledger } = await house(["anna"]);
  const clock = () => new Date(0);
  const checked: string[] = [];
  const enter = logIn(ledger.accounts, new Sessions(ledger.accounts.sessions, clock), clock, (hashed, password) => {
    checked.push(hashed.split("$").slice(0, 4).join("$"));
    return isPassword(hashed, password);
  });
  for (const name of ["anna", "nobody", "", "\u0000", "x".repeat(10_000)])
    expect(await enter({ name, password: "wrong password", address: "203.0.113.1" })).toEqual({ state: "wrong" });
  expect(checked).toEqual(Array.from({ length: 5 }, () => "$argon2id$v=19$m=19456,t=2,p=1"));
});

it("many attempts at once are not one", async () => {
  const { ledger } = await house(["anna"]);
  const clock = () => new Date(0);
  const enter = logIn(ledger.accounts, new Sessions(ledger.accounts.sessions, clock), clock);
  const attempts = Array.from({ length: 100 }, (_, i) => enter({ name: "anna", password: `wrong ${i}`, address: `203.0.113.${i}` }));
  const states = (await Promise.all(attempts)).map(({ state }) => state);
  expect(states.filter((s) => s === "wrong")).toHaveLength(5);
  expect(states.filter((s) => s === "wait")).toHaveLength(95);
});

it("an address waits too, whatever names it tries; others do not, and forgetting takes an hour", () => {
  let now = 0;
  const limits = new LoginLimits(() => now);
  const here = "::ffff:203.0.113.1";
  for (let i = 0; i < 20; i++) expect(limits.attempt(`name${i}`, here)).toBe(0);
  expect(limits.attempt("another", "203.0.113.1")).toBe(1);
  expect(limits.attempt("another", "203.0.113.2")).toBe(0);
  for (let i = 0; i < 30; i++) {
    now += 16 * 60_000;
    expect(limits.attempt(`later${i}`, here)).toBe(0);
  }
  expect(limits.attempt("another", here)).toBe(15 * 60);
  now += 3_600_000;
  for (let i = 0; i < 20; i++) expect(limits.attempt(`again${i}`, here)).toBe(0);
  // One subscriber of IPv6 has a whole /64.
  for (let i = 0; i < 20; i++) expect(limits.attempt(`six${i}`, `2001:db8::${i}`)).toBe(0);
  expect(limits.attempt("six", "2001:db8::ffff")).toBe(1);
  expect(limits.attempt("six", "2001:db8:0:1::1")).toBe(0);
});

it("who has a password of their own cannot guess at others with it for ever", () => {
  const limits = new LoginLimits(() => 0);
  let guesses = 0;
  for (let i = 0; i < 100; i++) {
    if (limits.attempt("mallory", "203.0.113.1") === 0) limits.succeeded("mallory", "203.0.113.1");
    if (limits.attempt(`victim${i}`, "203.0.113.1") === 0) guesses += 1;
  }
  expect(guesses).toBeLessThanOrEqual(20);
});

it("many names push no other out while they have to wait", () => {
  let now = 0;
  const limits = new LoginLimits(() => now);
  for (let i = 0; i < 9; i++) {
    now += 300_000;
    limits.attempt("anna", "203.0.113.1");
  }
  for (let i = 0; i < 30_000; i++) limits.attempt(`name${i}`, "203.0.113.2");
  expect(limits.attempt("anna", "203.0.113.3")).toBeGreaterThan(0);
});

it("a hash made with less is renewed at the next log-in", async () => {
  const { base, ledger } = await house([]);
  const { users } = ledger.accounts;
  const old = await hash(PASSWORD.normalize("NFKC"), { memoryCost: 8192, timeCost: 1, parallelism: 1 });
  await users.add("anna", old);
  expect(isWeak(old)).toBe(true);
  await new Visitor(base).logIn("anna", "wrong password");
  expect(await users.password("anna")).toBe(old);
  expect((await new Visitor(base).logIn("anna", PASSWORD)).status).toBe(303);
  const renewed = (await users.password("anna")) ?? "";
  expect(renewed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
  expect(isWeak(renewed)).toBe(false);
  expect((await new Visitor(base).logIn("anna", PASSWORD)).status).toBe(303);
});
