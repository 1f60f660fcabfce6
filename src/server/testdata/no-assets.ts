import type { AssetFiles } from "../assets.ts";

/** Stands for the bundles where a test does not look at them. */
export const noAssets: AssetFiles = {
  addresses: {
    css: "/assets/entente.css?v=1",
    js: "/assets/entente.js?v=1",
    network: "/assets/network.js?v=1",
    icon: "/assets/icon.svg?v=1",
  },
  get: (name) => (name === "entente.css" ? { body: new Uint8Array([123, 125]), type: "text/css; charset=utf-8", version: "1" } : undefined),
};
