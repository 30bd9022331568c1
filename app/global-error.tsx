"use client";
import { Plain } from "@/components/shell/plain";
import { Failed } from "@/components/ui/failed";
import { Sprite } from "@/components/ui/sprite";
import { fonts } from "./fonts";
import "./globals.css";

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en" className={fonts}>
      <head>
        <title>This page could not be made · Slipway</title>
      </head>
      <body>
        <Sprite />
        <Plain>
          <Failed digest={error.digest} again={reset} />
        </Plain>
      </body>
    </html>
  );
}
