"use client";
import { useEffect } from "react";

/** Remembers in this browser that the legend was seen: from the next visit on it is one line where there is little room. */
export function LegendSeen() {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
    document.cookie = "legend=seen; path=/; max-age=31536000; samesite=lax";
  }, []);
  return null;
}
