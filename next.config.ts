import type { NextConfig } from "next";

/** On every answer. The policy for pages is made in proxy.ts, with a nonce for each request. */
const EVERYWHERE = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** What an artefact may do when a browser opens it by itself: nothing. */
const INERT = [
  {
    key: "Content-Security-Policy",
    value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["pg", "@prisma/adapter-pg", "graphile-worker"],
  // `npm run check` judges the types, those of the tests too; a start must not fail for one of them.
  typescript: { ignoreBuildErrors: true },
  // A form may carry a yml of 1 MiB and a kernel configuration of 2, with what was worked out of them before.
  experimental: { serverActions: { bodySizeLimit: "8mb" } },
  headers: async () => [
    { source: "/:path*", headers: EVERYWHERE },
    { source: "/api/v1/:path*", headers: INERT },
  ],
};

export default config;
