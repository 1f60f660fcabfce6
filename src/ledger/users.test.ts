import { expect, test } from "vitest";
import { newLedger } from "./testdata/acquired.ts";

const AT = "2031-03-12T10:00:00.000Z";
const LATER = "2031-03-12T11:00:00.000Z";
const start = (user: string, password: string, tokenHash: string) => ({ user, password, tokenHash, formKey: "key", at: AT, endsAt: LATER });

test("users come and go, their history stays and holds no password", async () => {
  const { ledger } = await newLedger();
  const { users } = ledger.accounts;
  expect(await users.any()).toBe(false);
  expect(await users.add("anna", "hash 1")).toBe(true);
  expect(await users.add("anna", "hash 2")).toBe(false);
  expect(await users.password("anna")).toBe("hash 1");
  expect(await users.setPassword("anna", "hash 3")).toBe(true);
  expect(await users.remove("anna")).toBe(true);
  expect([await users.any(), await users.password("anna"), await users.list()]).toEqual([false, undefined, []]);
  expect([await users.remove("anna"), await users.setPassword("anna", "hash 4")]).toEqual([false, false]);
  expect(await users.add("anna", "hash 5")).toBe(true);
  const history = await users.history("anna");
  expect(history.map((h) => h.change)).toEqual(["added", "password", "removed", "added"]);
  expect(JSON.stringify(history)).not.toContain("hash");
  const instants = history.map((h) => h.recordedAt);
  expect(new Set(instants).size).toBe(4);
  expect([...instants].sort()).toEqual(instants);
  expect(await users.list()).toMatchObject([{ name: "anna", addedAt: instants[3], passwordAt: instants[3], sessions: 0 }]);
  await ledger.close();
});

test("a session begins only with the password that was checked", async () => {
  const { ledger } = await newLedger();
  const { users, sessions } = ledger.accounts;
  await users.add("anna", "old");
  await users.setPassword("anna", "new");
  expect(await sessions.open(start("anna", "old", "a"))).toBe(false);
  expect(await sessions.open(start("nobody", "new", "b"))).toBe(false);
  expect(await sessions.open(start("anna", "new", "c"))).toBe(true);
  expect([await sessions.find("a"), await sessions.find("b")]).toEqual([undefined, undefined]);
  expect(await sessions.find("c")).toMatchObject({ user: "anna", formKey: "key", endsAt: LATER });
  await users.rehash("anna", "old", "wrong");
  await users.rehash("anna", "new", "stronger");
  expect(await users.password("anna")).toBe("stronger");
  expect(await users.list()).toMatchObject([{ sessions: 1 }]);
  await users.setPassword("anna", "another");
  expect(await sessions.find("c")).toBeUndefined();
  await ledger.close();
});

test("of two that replace a token at once one does, and either token ends the session", async () => {
  const { ledger } = await newLedger();
  const { users, sessions } = ledger.accounts;
  await users.add("anna", "hash");
  await sessions.open(start("anna", "hash", "1"));
  expect(await Promise.all([sessions.rotate("1", "2", AT, LATER), sessions.rotate("1", "3", AT, LATER)])).toEqual([true, false]);
  expect(await sessions.find("2")).not.toHaveProperty("previousUntil");
  expect(await sessions.find("1")).toMatchObject({ previousUntil: LATER });
  await sessions.end("1");
  expect(await sessions.find("2")).toBeUndefined();
  await sessions.open(start("anna", "hash", "4"));
  await sessions.endOld("2031-03-12T09:59:59.999Z", AT);
  expect(await sessions.find("4")).toBeDefined();
  await sessions.endOld(AT, LATER);
  expect(await sessions.find("4")).toBeUndefined();
  await ledger.close();
});

test("users do not change what a reader sees, nor when it was last changed", async () => {
  const { ledger } = await newLedger();
  const before = [await ledger.lastChange(), await ledger.snapshot()];
  await ledger.accounts.users.add("anna", "hash");
  expect([await ledger.lastChange(), await ledger.snapshot()]).toEqual(before);
  expect(JSON.stringify(await ledger.status())).not.toMatch(/anna|hash/u);
  await ledger.close();
});
