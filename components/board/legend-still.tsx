import type { ReactNode } from "react";
import { type BoardView, hasWords } from "@/lib/domain/view/board-view";
import { standStill } from "../ui/still";
import { LegendBody } from "./legend-body";

/** The two legends that there are, by whether anything is waived. */
const legends = new Map<boolean, ReactNode>();

/** The legend of a board as the markup that it is: drawn once, for nothing else of the board changes it. */
export async function legendStill({ groups, waives }: Pick<BoardView, "groups" | "waives">): Promise<ReactNode> {
  if (hasWords(groups)) return null;
  const legend = legends.get(waives) ?? (await standStill(<LegendBody waives={waives} />));
  legends.set(waives, legend);
  return legend;
}
