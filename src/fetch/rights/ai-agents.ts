/**
 * Product tokens by which operators of language models say that they can be kept out: what a publisher tells them is noted, since it may
 * matter to whoever passes texts on. It does not bind other agents (RFC 9309, section 2.2.1). Names from the operators' own pages.
 */
export const AI_AGENTS: readonly string[] = [
  "GPTBot",
  "CCBot",
  "ClaudeBot",
  "anthropic-ai",
  "Google-Extended",
  "Applebot-Extended",
  "PerplexityBot",
  "Bytespider",
  "meta-externalagent",
  "Amazonbot",
  "cohere-ai",
];
