/** Fields of a mail that the tests do not care about. */
export const FIELDS: Readonly<Record<string, string>> = {
  From: "Hafenbote <redaktion@hafenbote.example>",
  To: "anna@beispiel.example",
  Date: "Tue, 12 Mar 2024 08:15:00 +0100",
  Subject: "Neues aus dem Hafen",
  "Message-ID": "<1@hafenbote.example>",
};

/** A part of a message: its fields and its body as it goes over the wire. */
export function part(fields: Readonly<Record<string, string>>, body: string | Uint8Array): Buffer {
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${head.join("")}\r\n`), Buffer.from(body as Uint8Array)]);
}

/** Parts in one (RFC 2046, 5.1). */
export function multipart(
  kind: "mixed" | "alternative",
  parts: readonly Uint8Array[],
  fields: Readonly<Record<string, string>> = {},
  mark = "teil",
): Buffer {
  const body = parts.flatMap((p) => [Buffer.from(`--${mark}\r\n`), p, Buffer.from("\r\n")]);
  return part(
    { ...fields, "Content-Type": `multipart/${kind}; boundary="${mark}"` },
    Buffer.concat([...body, Buffer.from(`--${mark}--\r\n`)]),
  );
}

/** A file that comes with a mail. */
export function attachment(type: string, name: string, bytes: Uint8Array): Buffer {
  const coded = Buffer.from(bytes).toString("base64").replace(/.{76}/gu, "$&\r\n");
  return part(
    {
      "Content-Type": `${type}; name="${name}"`,
      "Content-Transfer-Encoding": "base64",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
    coded,
  );
}
