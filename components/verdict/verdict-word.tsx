import { type VerdictIs, verdictWord } from "@/lib/domain/view/mark";
import { verdictClass } from "./verdict-class";

export function VerdictWord({ verdict, className = "" }: { verdict: VerdictIs; className?: string }) {
  return <span className={`${className} ${verdictClass[verdict]}`.trim()}>{verdictWord(verdict)}</span>;
}
