import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A certificate that vouches for itself, made anew each time (X.509 v3, RFC 5280; DER, ITU-T X.690). */
export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const size = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const oid = (...bytes: readonly number[]): Buffer => der(0x06, Buffer.from(bytes));
const integer = (n: number): Buffer => der(0x02, Buffer.from([n]));
const utcTime = (date: Date): Buffer =>
  der(
    0x17,
    Buffer.from(
      `${date
        .toISOString()
        .replaceAll(/[-:T]|\.\d+/gu, "")
        .slice(2)}`,
    ),
  );

const ECDSA_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const COMMON_NAME = oid(0x55, 0x04, 0x03);
const ALT_NAME = oid(0x55, 0x1d, 0x11);
const BASIC_CONSTRAINTS = oid(0x55, 0x1d, 0x13);

/** For one host name, valid from a day ago for `days` days; below zero it has run out. */
export function selfSigned(hostname: string, days = 30): SelfSigned {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const day = 86_400_000;
  const now = Date.now();
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(hostname)))));
  const extensions = [
    sequence(ALT_NAME, der(0x04, sequence(der(0x82, Buffer.from(hostname))))),
    sequence(BASIC_CONSTRAINTS, der(0x01, Buffer.from([0xff])), der(0x04, sequence(der(0x01, Buffer.from([0xff]))))),
  ];
  const validity = sequence(utcTime(new Date(now - 40 * day)), utcTime(new Date(now + days * day)));
  const version = der(0xa0, integer(2));
  const body = sequence(version, integer(1), ECDSA_SHA256, name, validity, name, publicKey(privateKey), der(0xa3, sequence(...extensions)));
  const signature = der(0x03, Buffer.from([0]), sign("sha256", body, privateKey));
  const cert = sequence(body, ECDSA_SHA256, signature)
    .toString("base64")
    .replaceAll(/.{1,64}/gu, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert}-----END CERTIFICATE-----\n`,
  };
}

const publicKey = (key: KeyObject): Buffer => createPublicKey(key).export({ type: "spki", format: "der" });
