import type { Metadata } from "next";
import { Plain } from "@/components/shell/plain";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { practiceLine } from "@/lib/queries/practice-line";

export const metadata: Metadata = { title: "Not found" };

export default async function NotFound() {
  return (
    <Plain practice={await practiceLine()}>
      <Empty first heading="There is nothing at this address." actions={<ButtonLink href="/">Board</ButtonLink>}>
        <p>
          Projects keep their address for good; one that went on still answers at its own. The board names them all.
        </p>
      </Empty>
    </Plain>
  );
}
