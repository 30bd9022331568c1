"use client";
import { Plain } from "@/components/shell/plain";
import { Failed } from "@/components/ui/failed";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Plain>
      <Failed digest={error.digest} again={reset} />
    </Plain>
  );
}
