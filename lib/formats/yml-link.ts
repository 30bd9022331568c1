import { deflateRawSync, inflateRawSync } from "node:zlib";
import { Refusal } from "../domain/refusal";

/** The longest a packed yml may be in an address: what browsers, proxies and chats let through whole. */
const LONGEST = 6000;
/** A link that unpacks to more than a yml may be is a trap. */
const UNPACKED = 1024 * 1024;

/** A yml packed for the query of an address, or null where it is too long to be shared by a link. */
export function packYml(text: string): string | null {
  if (text.length > UNPACKED) return null;
  const packed = deflateRawSync(text, { level: 9 }).toString("base64url");
  return packed.length > LONGEST ? null : packed;
}

/** The yml of a link. Refusal `bad-input` for a link that was cut or altered on its way. */
export function unpackYml(packed: string): string {
  try {
    if (packed.length > LONGEST || !/^[\w-]+$/.test(packed)) throw new Error("This is none of ours.");
    const bytes = inflateRawSync(Buffer.from(packed, "base64url"), { maxOutputLength: UNPACKED });
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(
      "bad-input",
      "Not opened: the link was cut or altered on its way. Ask for it again, or paste the yml.",
    );
  }
}
