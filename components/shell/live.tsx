"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import type { LiveView } from "@/lib/domain/view/live-view";
import { asItWas } from "./as-it-was";
import { type Arrived, follow } from "./following";
import { type Paced, paced } from "./paced";

/**
 * Keeps a page of now as it is by now: what comes draws it anew, at once and then at most once a second, and is announced in
 * words. What was typed, opened or reached stays. Says that it is not live only while it is not.
 */
export function Live({ view }: { view: LiveView }) {
  const router = useRouter();
  const [isDrawing, startDrawing] = useTransition();
  const [isLost, setLost] = useState(false);
  const [said, setSaid] = useState("");
  const since = useRef(view.since);
  const came = useRef<Arrived[]>([]);
  const pace = useRef<Paced | null>(null);
  const drawn = useRef<(() => void) | null>(null);
  since.current = view.since;

  useEffect(() => {
    const own = paced(() => {
      const back = asItWas();
      const words = wordsOf(came.current.splice(0));
      drawn.current = () => {
        back();
        setSaid(words);
      };
      startDrawing(() => router.refresh());
    });
    pace.current = own;
    const end = follow({
      address: view.address,
      since: since.current,
      arrived: (news) => {
        came.current.push(news);
        own.ask();
      },
      isLive: (live) => setLost(live === false),
    });
    return () => {
      end();
      own.stop();
    };
  }, [router, view.address]);

  useEffect(() => {
    if (isDrawing || drawn.current === null) return;
    drawn.current();
    drawn.current = null;
    pace.current?.ended();
  }, [isDrawing]);

  return (
    <>
      <p className="sr" aria-live="polite" role="status">
        {said}
      </p>
      <p className={isLost ? "notlive is-on" : "notlive"} role="status">
        {isLost && `Not live: the connection is lost, and tried again. This is as of entry ${view.since}.`}
      </p>
    </>
  );
}

/** "wireguard: build on x86_64/4.9 passed", or how many things came and the last of them. */
function wordsOf(came: readonly Arrived[]): string {
  const last = came.at(-1);
  const count = came.reduce((sum, news) => sum + news.count, 0);
  if (!last) return "";
  if (last.seq === null) return last.said ?? "Updated: something has lapsed.";
  const what = last.said ?? `entry ${last.seq}`;
  return count > 1 ? `Updated: ${count} entries, the last: ${what}` : `Updated: ${what}`;
}
