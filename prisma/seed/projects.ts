import { aws } from "./projects/aws";
import { clearContainers } from "./projects/clear-containers";
import { compose } from "./projects/compose";
import { ebpf } from "./projects/ebpf";
import { etcd } from "./projects/etcd";
import { imaNamespace } from "./projects/ima-namespace";
import { kernelConfig } from "./projects/kernel-config";
import { kspp } from "./projects/kspp";
import { kubernetes } from "./projects/kubernetes";
import { landlock } from "./projects/landlock";
import { logging } from "./projects/logging";
import { memorizer } from "./projects/memorizer";
import { miragesdk } from "./projects/miragesdk";
import { okernel } from "./projects/okernel";
import { selinux } from "./projects/selinux";
import { shiftfs } from "./projects/shiftfs";
import { swarmd } from "./projects/swarmd";
import { wireguard } from "./projects/wireguard";
import type { SeedProject } from "./shape";

/** The eighteen projects that had a folder in LinuxKit’s repository. */
export const projects: readonly SeedProject[] = [
  aws,
  clearContainers,
  compose,
  ebpf,
  etcd,
  imaNamespace,
  kernelConfig,
  kspp,
  kubernetes,
  landlock,
  logging,
  memorizer,
  miragesdk,
  okernel,
  selinux,
  shiftfs,
  swarmd,
  wireguard,
];
