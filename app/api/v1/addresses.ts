/** What the API answers, one line an address; a test holds it against the routes that are there. */
export const addresses: readonly { readonly method: string; readonly path: string; readonly does: string }[] = [
  { method: "GET", path: "/api/v1", does: "this list" },
  { method: "GET", path: "/api/v1/channels", does: "the channels, with their members and counts" },
  { method: "GET", path: "/api/v1/channels/{channel}", does: "one channel: members, policy version, base, counts" },
  { method: "GET", path: "/api/v1/channels/{channel}/policy", does: "the policy in force, criterion by criterion" },
  { method: "GET", path: "/api/v1/channels/{channel}/policies/{version}", does: "any published version of it" },
  { method: "GET", path: "/api/v1/log", does: "the log after an entry: ?after=, ?limit=" },
  { method: "GET", path: "/api/v1/log/head", does: "where the log and each of its streams end" },
  { method: "GET", path: "/api/v1/meetings/{date}.md", does: "a meeting’s agenda and notes as Markdown" },
];
