// Loaded before the program (node --import): reports on file descriptor 3 where the process is, and kills it where KILL_AT says
// ("K:17": at the 17th write, once it is committed). The program is as it is; only its engine and its output are watched.
import { writeSync } from "node:fs";
import { createRequire } from "node:module";

const Database = createRequire(import.meta.url)("libsql");
const [killPhase = "", killWrite = "0", killStatement = "0"] = (process.env["KILL_AT"] ?? "").split(":");

let phase = "S";
let writes = 0;
let statements = 0;

const die = () => process.kill(process.pid, "SIGKILL");
const due = (name) => killPhase === name && writes >= Number(killWrite);

function enter(next) {
  phase = next;
  writeSync(3, next);
  if (next === "W") {
    writes++;
    statements = 0;
  }
  if ((next === "K" || next === "I") && due(next)) die();
}

const BEGIN = { begin: "R", "begin immediate": "W" };

const prepare = Database.prototype.prepare;
Database.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql);
  if (phase === "W" && ++statements >= Number(killStatement) && due("W")) die();
  const run = statement.run;
  if (sql === "commit")
    statement.run = (...values) => {
      const wrote = phase === "W";
      if (wrote) enter("C");
      const result = run.apply(statement, values);
      enter(wrote ? "K" : "A");
      return result;
    };
  return statement;
};

const exec = Database.prototype.exec;
Database.prototype.exec = function (sql) {
  const result = exec.call(this, sql);
  if (Object.hasOwn(BEGIN, sql)) enter(BEGIN[sql]);
  return result;
};

const write = process.stdout.write;
process.stdout.write = function (chunk, ...rest) {
  if (phase === "K" && due("P")) {
    enter("P");
    writeSync(1, String(chunk).slice(0, Math.ceil(String(chunk).length / 2)));
    die();
  }
  const result = write.call(this, chunk, ...rest);
  enter("I");
  return result;
};

writeSync(3, "S");
