"use client";
import { useCallback, useEffect, useState } from "react";

const PLACE = "slipway-keys";

/** Whether single keys act in this browser; they do not until that is known. */
export function useKeysOn(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(false);
  useEffect(() => setOn(window.localStorage.getItem(PLACE) !== "off"), []);
  const set = useCallback((next: boolean) => {
    window.localStorage.setItem(PLACE, next ? "on" : "off");
    setOn(next);
  }, []);
  return [on, set];
}
