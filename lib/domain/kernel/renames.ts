/**
 * Symbols that Linux renamed: the same meaning by either name, whatever the series says, since a header is a claim and
 * not a fact (kernel-criterion.md, "Renames count by either name"). Former name first.
 */
const renames: readonly (readonly [former: string, later: string])[] = [
  // 4.11
  ["DEBUG_RODATA", "STRICT_KERNEL_RWX"],
  ["DEBUG_SET_MODULE_RONX", "STRICT_MODULE_RWX"],
  // 4.18
  ["CC_STACKPROTECTOR", "STACKPROTECTOR"],
  ["CC_STACKPROTECTOR_STRONG", "STACKPROTECTOR_STRONG"],
  // 5.18
  ["X86_X32", "X86_X32_ABI"],
  // 6.9
  ["PAGE_TABLE_ISOLATION", "MITIGATION_PAGE_TABLE_ISOLATION"],
  ["RETPOLINE", "MITIGATION_RETPOLINE"],
  ["RETHUNK", "MITIGATION_RETHUNK"],
  ["CPU_UNRET_ENTRY", "MITIGATION_UNRET_ENTRY"],
  ["CALL_DEPTH_TRACKING", "MITIGATION_CALL_DEPTH_TRACKING"],
  ["CPU_IBPB_ENTRY", "MITIGATION_IBPB_ENTRY"],
  ["CPU_IBRS_ENTRY", "MITIGATION_IBRS_ENTRY"],
  ["CPU_SRSO", "MITIGATION_SRSO"],
  ["GDS_FORCE_MITIGATION", "MITIGATION_GDS_FORCE"],
  ["SLS", "MITIGATION_SLS"],
];

const others = new Map(renames.flatMap(([former, later]) => [[former, later] as const, [later, former] as const]));

/** The names that a symbol goes by, its own first; `before` is the former name that a policy gives it. */
export const namesOf = (symbol: string, before?: string): readonly string[] => [
  ...new Set([symbol, others.get(symbol) ?? symbol, before ?? symbol]),
];
