import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { FollowLinks } from "@/components/shell/follow-links";
import { Sprite } from "@/components/ui/sprite";
import { fonts } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Slipway", template: "%s · Slipway" },
  description: "Which projects are ready to enter a channel, and why.",
};
export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** The document. Every page is made when it is asked for: the content security policy's nonce is made then too. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en" className={fonts}>
      <body>
        <Sprite />
        <a className="skip" href="#main">
          Skip to content
        </a>
        {children}
        <FollowLinks />
      </body>
    </html>
  );
}
