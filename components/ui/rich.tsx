import { Fragment } from "react";
import { textOf } from "@/lib/domain/instant";
import { exactText } from "@/lib/domain/view/moment";
import type { Piece, Rich as RichText } from "@/lib/domain/view/rich";
import { Arrow } from "./arrow";
import { Go } from "./go";
import { standingClass } from "./standing-class";

/** Plain words, with an arrow drawn where the text has one. */
function Words({ text }: { text: string }) {
  const parts = text.split("→");
  return parts.map((part, place) => (
    <Fragment key={place}>
      {place > 0 && <Arrow />}
      {part}
    </Fragment>
  ));
}

function Marked({ piece }: { piece: Exclude<Piece, string> }) {
  if ("href" in piece) {
    const link = <Go href={piece.href}>{piece.text}</Go>;
    return piece.b ? <b>{link}</b> : link;
  }
  if ("at" in piece)
    return (
      <time dateTime={textOf(piece.at)} title={exactText(piece.at)}>
        {piece.text}
      </time>
    );
  if ("standing" in piece) return <b className={standingClass(piece.standing)}>{piece.text}</b>;
  if ("em" in piece) return <i>{piece.em}</i>;
  if ("code" in piece) return <code>{piece.code}</code>;
  if ("who" in piece) return <span className="who-can">{piece.who}</span>;
  if ("muted" in piece) return <span className="muted">{piece.muted}</span>;
  return <b>{piece.b}</b>;
}

/** A sentence with its marked parts. */
export function Rich({ of }: { of: RichText }) {
  return of.map((piece, place) => {
    if (typeof piece !== "string") return <Marked key={place} piece={piece} />;
    return piece.includes("→") ? <Words key={place} text={piece} /> : piece;
  });
}
