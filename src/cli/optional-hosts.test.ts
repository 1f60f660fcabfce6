import { expect, test } from "vitest";
import { withOptionalHosts } from "./optional-hosts.ts";

test.each([
  ["--allow-private 192.168.1.0/24,wiki.intern https://wiki.intern/", "--allow-private=192.168.1.0/24,wiki.intern https://wiki.intern/"],
  ["--allow-private wiki.intern --json", "--allow-private=wiki.intern --json"],
  ["--allow-private fd12:3456::/32 a", "--allow-private=fd12:3456::/32 a"],
  ["--allow-private wiki,kasse", "--allow-private=wiki,kasse"],
  ["--allow-private https://wiki.intern/", "--allow-private= https://wiki.intern/"],
  ["--allow-private package.json", "--allow-private= package.json"],
  ["--allow-private articles/", "--allow-private= articles/"],
  ["articles --allow-private", "articles --allow-private="],
  ["--allow-private=wiki a", "--allow-private=wiki a"],
  ["-- --allow-private wiki.intern", "-- --allow-private wiki.intern"],
])("ingest %s", (given, meant) => {
  expect(withOptionalHosts(["ingest", ...given.split(" ")])).toEqual(["ingest", ...meant.split(" ")]);
});
