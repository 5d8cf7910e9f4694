import { networkInterfaces } from "node:os";
import ipaddr from "ipaddr.js";

/** What an address must be for a calendar to be read from it: out in the world, or, for hosts that the owner named, near by too. */
export type Reach = "world" | "near";

/** The only part of IPv6 that is given out to the world. What is written there but means another address has a range of its own. */
const IPV6_WORLD = ipaddr.parseCIDR("2000::/3");
/** Behind it stands an IPv4 address, as networks without IPv4 see it. */
const NAT64 = ipaddr.parseCIDR("64:ff9b::/96");
const NAT64_BYTES = 12;
/** A cloud’s own service for its machines, at an address like any other. */
const OF_CLOUDS: ReadonlySet<string> = new Set(["168.63.129.16"]);
const NEAR: ReadonlySet<string> = new Set(["unicast", "private", "uniqueLocal", "carrierGradeNat", "loopback"]);

/**
 * Whether a calendar may be read from an address. Refused are all that are this machine, its network, a link, a group, nobody, a
 * cloud’s own services or in no use, and those that carry such a one inside of them. What cannot be read is refused.
 */
export function isAllowedAddress(text: string, reach: Reach): boolean {
  if (!ipaddr.isValid(text) || text.includes("%")) return false;
  const address = unwrapped(text);
  if (OF_CLOUDS.has(address.toString())) return false;
  const range = address.range();
  if (reach === "near") return NEAR.has(range) && !isCompatible(address);
  return range === "unicast" && (address.kind() === "ipv4" || address.match(IPV6_WORLD));
}

/** Whether an address leads back to this machine. */
export function isThisMachine(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = unwrapped(text);
  if (address.range() === "loopback" || address.range() === "unspecified") return true;
  const ours = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return ours.some((own) => unwrapped(own.address).toNormalizedString() === address.toNormalizedString());
}

/** The address that is meant: that inside of `::ffff:1.2.3.4` and of `64:ff9b::1.2.3.4`. */
function unwrapped(text: string): ipaddr.IPv4 | ipaddr.IPv6 {
  const address = ipaddr.process(text);
  if (address.kind() === "ipv4" || !address.match(NAT64)) return address;
  return ipaddr.fromByteArray(address.toByteArray().slice(NAT64_BYTES));
}

/** `::1.2.3.4`, out of use for long: it means the address in it, or nothing. */
function isCompatible(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return address.kind() === "ipv6" && address.range() === "unicast" && !address.match(IPV6_WORLD);
}
