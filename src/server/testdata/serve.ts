import { startServer } from "../index.ts";
import { emptyEntente, testEntente } from "./facade.ts";

// For looking at the pages: npx tsx src/server/testdata/serve.ts [port] [empty]
const entente = process.argv[3] === "empty" ? emptyEntente() : testEntente();
const { address } = await startServer({ entente, port: Number(process.argv[2] ?? 0), host: "127.0.0.1" });
console.log(address);
