import { isList, type Json } from "./json";

/** Values that LinuxKit's own loader lets pass and that can never be meant (combination.md, "Dialects"). */
const NAMESPACE = /^(?:host|root|new|\/.+)?$/;
const CAPABILITIES = new Set(
  (
    "AUDIT_CONTROL AUDIT_READ AUDIT_WRITE BLOCK_SUSPEND CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID IPC_LOCK " +
    "IPC_OWNER KILL LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE MKNOD NET_ADMIN NET_BIND_SERVICE NET_BROADCAST NET_RAW " +
    "SETFCAP SETGID SETPCAP SETUID SYS_ADMIN SYS_BOOT SYS_CHROOT SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE SYS_RAWIO " +
    "SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG SYSLOG WAKE_ALARM"
  )
    .split(" ")
    .map((name) => `CAP_${name}`),
);

type Rule = { readonly wanted: string; readonly holds: (value: Json) => boolean };

const namespace: Rule = { wanted: "host, root, new, or a path", holds: (value) => NAMESPACE.test(String(value)) };
const capabilities: Rule = {
  wanted: "names of capabilities (CAP_NET_ADMIN), or all or none alone",
  holds: (value) =>
    !isList(value) ||
    (value.length === 1 && /^(?:all|none)$/i.test(String(value[0]))) ||
    value.every((entry) => CAPABILITIES.has(String(entry))),
};
const itemRules: Readonly<Record<string, Rule>> = {
  name: { wanted: "a name without /", holds: (value) => /^(?!\.{1,2}$)[^/\s]{1,200}$/.test(String(value)) },
  net: {
    wanted: "host, root, none, new, or a path",
    holds: (value) => value === "none" || NAMESPACE.test(String(value)),
  },
  pid: namespace,
  ipc: namespace,
  uts: namespace,
  userns: namespace,
  capabilities,
  ambient: capabilities,
  binds: {
    wanted: "source:destination, or source:destination:options",
    holds: (value) => !isList(value) || value.every((entry) => /^[^:]+:[^:]+(?::[^:]+)?$/.test(String(entry))),
  },
};
const fileRules: Readonly<Record<string, Rule>> = {
  path: {
    wanted: "a path inside the image",
    holds: (value) => String(value) !== "" && !String(value).split("/").includes(".."),
  },
  mode: { wanted: "an octal mode (0644)", holds: (value) => /^[0-7]{1,5}$/.test(String(value)) },
};

/** What belongs under a key of an item in place of this value, or undefined when the value will do. */
export const itemRule = (key: string, value: Json): string | undefined => brokenRule(itemRules, key, value);

/** The same for a file. */
export const fileRule = (key: string, value: Json): string | undefined => brokenRule(fileRules, key, value);

function brokenRule(rules: Readonly<Record<string, Rule>>, key: string, value: Json): string | undefined {
  const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
  return rule && !rule.holds(value) ? rule.wanted : undefined;
}
