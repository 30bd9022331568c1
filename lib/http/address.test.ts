import { expect, it } from "vitest";
import { addressOf } from "./address";

it.each<[string, string | null, string | null, number, string | null]>([
  ["whoever is connected, where no proxy is told of", "203.0.113.7", null, 0, "203.0.113.7"],
  ["and not whom they say they are", "203.0.113.7", "198.51.100.1", 0, "203.0.113.7"],
  ["IPv4 as IPv6 writes it", "::ffff:203.0.113.7", null, 0, "203.0.113.7"],
  ["of IPv6 the network", "2001:db8:0:1:2:3:4:5", null, 0, "2001:db8:0:1::/64"],
  ["written short", "2001:db8::5", null, 0, "2001:db8:0:0::/64"],
  ["with zeroes and large letters", "2001:0DB8:0000:0001::", null, 0, "2001:db8:0:1::/64"],
  ["with a zone", "fe80::1%eth0", null, 0, "fe80:0:0:0::/64"],
  ["nobody, of this machine", "127.0.0.1", "198.51.100.1", 0, null],
  ["the same by IPv6", "::1", null, 0, null],
  ["nobody, where it is not known", null, null, 0, null],
  ["whom the one proxy heard", "127.0.0.1", "198.51.100.1", 1, "198.51.100.1"],
  ["and not what was said to it", "127.0.0.1", "6.6.6.6, 198.51.100.1", 1, "198.51.100.1"],
  ["whom the first of two heard", "127.0.0.1", "6.6.6.6, 198.51.100.1, 10.0.0.2", 2, "198.51.100.1"],
  ["the first there is, of too few", "127.0.0.1", "198.51.100.1", 2, "198.51.100.1"],
  ["with a port", "127.0.0.1", "198.51.100.1:4711", 1, "198.51.100.1"],
  ["with a port, by IPv6", "127.0.0.1", "[2001:db8::5]:4711", 1, "2001:db8:0:0::/64"],
  ["nobody, where a proxy says nothing", "127.0.0.1", null, 1, null],
  ["nobody, where a proxy says what is none", "127.0.0.1", "unknown", 1, null],
])("%s", (_what, peer, forwarded, proxies, address) => expect(addressOf(peer, forwarded, proxies)).toBe(address));
