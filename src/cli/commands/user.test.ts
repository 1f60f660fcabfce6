import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../../tests/support/run-cli.ts";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { packageRoot } from "../../app/package-root.ts";
import { openLedger } from "../../ledger/index.ts";
import { isPassword } from "../../server/auth/passwords.ts";

const MAIN = ["--import", "tsx", `${packageRoot()}/src/cli/main.ts`];
const entente = (input: string | Uint8Array, ...args: string[]) =>
  spawnSync(process.execPath, [...MAIN, ...args], { input, encoding: "utf8", cwd: packageRoot() });

test("a user's password comes from standard input, and nothing that is printed holds it", { timeout: 60_000 }, async () => {
  const path = join(tempFolder(), "new", "ledger.db");
  const at = ["--ledger", path, "--lang", "en"];
  const password = "drei Möwen am Hafen";
  const added = entente(`${password}\r\nsecond line\n`, "user", "add", "Anna", ...at);
  expect(added).toMatchObject({ status: 0, stderr: "", stdout: expect.stringMatching(/^anna can log in now\./u) });
  const ledger = await openLedger(path, { clock: () => new Date() });
  const { users } = ledger.accounts;
  const hash = (await users.password("anna")) ?? "";
  expect(await isPassword(hash, password)).toBe(true);
  for (const [input, says] of [
    ["elf Zeichen", "at least 12 characters"],
    [new Uint8Array(1_000_000).fill(97), "at most 1024 characters"],
  ] as const)
    expect(entente(input, "user", "password", "anna", ...at)).toMatchObject({ status: 2, stderr: expect.stringContaining(says) });
  expect(await users.password("anna")).toBe(hash);

  const listed = await runCli("user", "list", "--json", ...at);
  expect(Object.keys((JSON.parse(listed.out) as object[])[0] ?? {})).toEqual(["name", "addedAt", "passwordAt", "sessions"]);
  const said = [added.stdout, listed.out, (await runCli("user", "list", ...at)).out, (await runCli("status", "--json", ...at)).out];
  for (const text of said) expect(text).not.toMatch(/argon2|Möwen/u);

  const again = await runCli("user", "add", "ANNA", ...at);
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining("entente user password anna") });
  expect(await runCli("user", "remove", "bert", ...at)).toMatchObject({ code: 1, err: expect.stringContaining("no user bert") });
  expect((await runCli("user", "remove", "anna", ...at)).out).toContain("open to everybody on this machine, and to nobody else");
  expect((await runCli("user", "list", ...at)).out).toMatch(/^There is no user\./u);
  await ledger.close();
});

test("wrong use is told, and a password among the arguments is not repeated", async () => {
  const path = join(tempFolder(), "ledger.db");
  const wrong = async (...args: string[]) => {
    const { code, out, err } = await runCli(...args, "--ledger", path);
    expect([code, out]).toEqual([2, ""]);
    return err;
  };
  expect(await wrong("user", "add", "anna", "drei Möwen am Hafen")).not.toContain("Möwen");
  expect(await wrong("user", "add")).toContain("needs a name");
  expect(await wrong("user", "list", "anna")).toContain("takes no name");
  const unsafe = await wrong("user", "add", "an\u001b[31mna\u0007");
  expect(unsafe).toContain('"anna" cannot be a name');
  expect(await wrong("serve", "--public-url", "https://entente.example/x")).toContain("such as https://entente.example");
});

test("without a user nothing is served beyond this machine", async () => {
  const at = ["--ledger", join(tempFolder(), "ledger.db")];
  await runCli("sources", "add", tempFolder(), "--kind", "folder", ...at);
  for (const more of [
    ["--host", "0.0.0.0"],
    ["--public-url", "https://entente.example"],
  ])
    expect(await runCli("serve", "--port", "0", ...more, ...at)).toMatchObject({
      code: 2,
      err: expect.stringContaining("entente user add NAME"),
    });
});
