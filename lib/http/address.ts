import { isIP } from "node:net";

/** How many addresses one household has: of IPv6 a whole /64 is one. */
const NETWORK = 4;

/**
 * Who asks, by address, or null where that says nothing. `peer` is who is connected, `forwarded` the X-Forwarded-For that came
 * along: each proxy adds at its end whom it heard, so of so many proxies of ours the first of their entries is to be believed,
 * and with none nothing of it is. A peer on this very machine is a proxy that nobody told us of, or the operator.
 */
export function addressOf(peer: string | null, forwarded: string | null, proxies: number): string | null {
  if (proxies === 0) return peer === null || isOwn(bare(peer)) ? null : network(bare(peer));
  const hops = (forwarded ?? "").split(",").map((hop) => hop.trim());
  const said = hops.at(-proxies) ?? hops[0] ?? "";
  const address = bare(isIP(said) === 0 ? said.replace(/^\[([^\]]+)\](:\d+)?$|^([^:]+):\d+$/, "$1$3") : said);
  return isIP(address) === 0 ? null : network(address);
}

/** An IPv4 address that is written as IPv6 is itself; a zone belongs to no address. */
const bare = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");

const isOwn = (address: string): boolean => address === "::1" || address.startsWith("127.");

function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const [before, after] = [parts(head), parts(tail ?? "")];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const all = [...before, ...Array.from({ length: gap }, () => "0"), ...after];
  return `${all
    .slice(0, NETWORK)
    .map((part) => part.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

const parts = (text: string): readonly string[] => (text === "" ? [] : text.split(":"));
