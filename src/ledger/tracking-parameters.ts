/** Parameters of a web address that tell where a reader came from, not what is read. */
interface TrackingParameters {
  /** Whose they are. */
  readonly platform: string;
  /** Names; `*` at the end stands for any rest. Letter case does not matter. */
  readonly names: readonly string[];
}

/**
 * By platform. Collected from the platforms' own documentation as listed in the registry of tracking query parameters (public domain,
 * github.com/mpchadwick/tracking-query-params-registry), and from Brave's list (github.com/brave/brave-browser/wiki/Query-String-Filter).
 * Names that sites use for other things too (`ref`, `source`, `cid`, `from`) are left out: two articles must never become one.
 */
export const TRACKING: readonly TrackingParameters[] = [
  { platform: "Google Analytics", names: ["utm_*", "_ga", "_gl"] },
  { platform: "Google Ads", names: ["gclid", "gclsrc", "gbraid", "wbraid", "dclid", "srsltid", "gad_source", "gad_campaignid"] },
  { platform: "Meta", names: ["fbclid", "igsh", "igshid", "fb_action_ids", "fb_action_types", "fb_comment_id"] },
  { platform: "Microsoft Advertising", names: ["msclkid"] },
  { platform: "X", names: ["twclid"] },
  { platform: "TikTok", names: ["ttclid"] },
  { platform: "LinkedIn", names: ["li_fat_id"] },
  { platform: "Reddit", names: ["rdt_cid"] },
  { platform: "Pinterest", names: ["epik"] },
  { platform: "Yandex", names: ["yclid", "ymclid", "_openstat"] },
  { platform: "Matomo, Piwik", names: ["pk_*", "mtm_*", "piwik_*"] },
  { platform: "Piano, AT Internet", names: ["at_*", "xtor"] },
  { platform: "Webtrekk, Mapp", names: ["wt_mc", "wt_zmc"] },
  { platform: "Adobe", names: ["s_kwcid", "ef_id", "mkt_tok"] },
  { platform: "Comscore", names: ["ns_source", "ns_mchannel", "ns_campaign", "ns_linkname", "ns_fee"] },
  { platform: "Mailchimp", names: ["mc_cid", "mc_eid"] },
  { platform: "HubSpot", names: ["_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking"] },
  { platform: "Klaviyo", names: ["_ke", "_kx"] },
  { platform: "Drip", names: ["__s"] },
  { platform: "Omeda", names: ["oly_anon_id", "oly_enc_id"] },
  { platform: "Vero", names: ["vero_conv", "vero_id"] },
  { platform: "Wicked Reports", names: ["wickedid"] },
  { platform: "MailerLite", names: ["ml_subscriber", "ml_subscriber_hash"] },
  { platform: "Outbrain", names: ["dicbo"] },
  { platform: "Taboola", names: ["tblci"] },
  { platform: "Marin", names: ["mkwid", "pcrid"] },
  { platform: "CoreMetrics", names: ["cmpid"] },
];

/** The names before the table grew: addresses in older ledgers are in the form that they gave. Frozen. */
const FIRST =
  /^(?:utm_.*|pk_.*|mtm_.*|at_.*|wt_z?mc|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|igsh(?:id)?|mc_[ce]id|_ga|_gl|xtor|cmpid)$/iu;

const EXACT = new Set(TRACKING.flatMap((t) => t.names.filter((n) => !n.endsWith("*"))));
const PREFIXES = TRACKING.flatMap((t) => t.names.filter((n) => n.endsWith("*")).map((n) => n.slice(0, -1)));

/** True for a parameter that says nothing about what is read. */
export function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return EXACT.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** The same as the first ledgers knew it. */
export function wasTracking(parameter: string): boolean {
  return FIRST.test(parameter);
}
