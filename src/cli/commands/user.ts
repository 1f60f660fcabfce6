import { Argument, Command } from "commander";
import { cleanLine, type UiLanguage, type Workbench } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { NotThere, UsageError } from "../exit.ts";
import { write, writeJson } from "../output.ts";
import { readPassword } from "../password-input.ts";

const ACTIONS = ["add", "list", "remove", "password"] as const;
type Action = (typeof ACTIONS)[number];
type Users = Workbench["ledger"]["accounts"]["users"];

const de = {
  password: "Passwort: ",
  again: "Noch einmal: ",
  added: (name: string) => `${name} kann sich nun anmelden. Ohne Anmeldung zeigt die Webseite nichts mehr.`,
  changed: (name: string) => `${name} hat ein neues Passwort; alle Sitzungen sind beendet.`,
  removed: (name: string) => `${name} ist entfernt; alle Sitzungen sind beendet.`,
  last: "Es gibt keinen Benutzer mehr: Die Webseite ist für alle auf diesem Rechner offen, und nur für sie.",
  none: "Es gibt keinen Benutzer. Die Webseite ist für alle auf diesem Rechner offen, und nur für sie.",
  line: (name: string, added: string, password: string, sessions: number) =>
    `${name}  seit ${added}, Passwort vom ${password}, ${sessions === 1 ? "1 Sitzung" : `${sessions} Sitzungen`}`,
};

const en: typeof de = {
  password: "Password: ",
  again: "Once more: ",
  added: (name) => `${name} can log in now. Without logging in, the web page shows nothing any more.`,
  changed: (name) => `${name} has a new password; all sessions are ended.`,
  removed: (name) => `${name} is removed; all sessions are ended.`,
  last: "There is no user left: the web page is open to everybody on this machine, and to nobody else.",
  none: "There is no user. The web page is open to everybody on this machine, and to nobody else.",
  line: (name, added, password, sessions) =>
    `${name}  since ${added}, password of ${password}, ${sessions === 1 ? "1 session" : `${sessions} sessions`}`,
};

const WORDS: Readonly<Record<UiLanguage, typeof de>> = { de, en };

export function userCommand(): Command {
  const command = new Command("user")
    .description(
      "Say who may log in to the web page. As soon as there is a user, it shows nothing to anybody else, and may be served beyond this machine. The password is asked for, or read from standard input.",
    )
    .addArgument(new Argument("<action>", "what to do").choices([...ACTIONS]))
    .argument("[name]", "the user's name; letter case does not matter")
    .action(run);
  return common(command, [
    "entente user add anna",
    "entente user add anna < password.txt",
    "entente user list",
    "entente user password anna",
    "entente user remove anna",
  ]);
}

async function run(action: Action, given: string | undefined, options: CommonOptions): Promise<void> {
  if (action === "list") {
    if (given !== undefined) throw new UsageError("entente user list takes no name.");
    return withLedger(options, false, ({ ledger }) => list(ledger.accounts.users, options));
  }
  if (given === undefined) throw new UsageError(`entente user ${action} needs a name.`);
  // Loaded only here: no other command but serve has to do with passwords.
  const { normaliseName } = await import("../../server/auth/names.ts");
  const name = normaliseName(given);
  if (name === undefined)
    throw new UsageError(
      `"${cleanLine(given.slice(0, 80))}" cannot be a name: it begins with a letter or digit and has at most 64 letters, digits and . _ - + @.`,
    );
  return withLedger(options, action === "add", ({ ledger }) => DO[action](ledger.accounts.users, name, options));
}

const DO: Readonly<Record<Exclude<Action, "list">, (users: Users, name: string, options: CommonOptions) => Promise<void>>> = {
  add: async (users, name, options) => {
    const taken = new UsageError(`There is a user ${name} already. To change the password: entente user password ${name}`);
    if ((await users.password(name)) !== undefined) throw taken;
    if (!(await users.add(name, await newPassword(name, options)))) throw taken;
    await tell(options, { added: name }, (w) => w.added(name));
  },
  password: async (users, name, options) => {
    if ((await users.password(name)) === undefined) throw unknown(name);
    if (!(await users.setPassword(name, await newPassword(name, options)))) throw unknown(name);
    await tell(options, { changed: name }, (w) => w.changed(name));
  },
  remove: async (users, name, options) => {
    if (!(await users.remove(name))) throw unknown(name);
    const last = !(await users.any());
    await tell(options, { removed: name }, (w) => (last ? `${w.removed(name)}\n${w.last}` : w.removed(name)));
  },
};

async function list(users: Users, options: CommonOptions): Promise<void> {
  const all = await users.list();
  if (options.json === true) return writeJson(all);
  const w = WORDS[languageOf(options)];
  if (all.length === 0) return write(`${w.none}\n`);
  const width = Math.max(...all.map(({ name }) => name.length));
  for (const { name, addedAt, passwordAt, sessions } of all)
    await write(`${w.line(name.padEnd(width), addedAt.slice(0, 10), passwordAt.slice(0, 10), sessions)}\n`);
}

/** Asks for a new password. @returns its hash. */
async function newPassword(name: string, options: CommonOptions): Promise<string> {
  const { hashPassword, PASSWORD_LENGTH, passwordProblem } = await import("../../server/auth/passwords.ts");
  const w = WORDS[languageOf(options)];
  const password = await readPassword([w.password, w.again], "The two passwords differ; nothing was changed.");
  const { least, most } = PASSWORD_LENGTH;
  const problem = passwordProblem(password, name);
  if (problem === "short") throw new UsageError(`A password has at least ${least} characters; several words are easy to keep in mind.`);
  if (problem === "long") throw new UsageError(`A password has at most ${most} characters.`);
  if (problem === "expected") throw new UsageError("This password is among the first that guessers try. Take another one.");
  return hashPassword(password);
}

function tell(options: CommonOptions, json: object, words: (w: typeof de) => string): Promise<void> {
  return options.json === true ? writeJson(json) : write(`${words(WORDS[languageOf(options)])}\n`);
}

function unknown(name: string): NotThere {
  return new NotThere("unknown", `There is no user ${name}. "entente user list" shows all.`);
}
