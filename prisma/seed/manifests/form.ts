import type { FileItem, Item, Manifest } from "@/lib/domain/manifest/manifest";

/** Words for writing ymls as values. Nearly every project copied the base's items, so the commonest stand here once. */

type Settings = Item["settings"];

/** A manifest; sections left out are empty. */
export const manifest = (sections: Partial<Manifest>): Manifest => ({
  kernel: null,
  init: [],
  onboot: [],
  onshutdown: [],
  services: [],
  files: [],
  trust: null,
  other: {},
  ...sections,
});

export const kernel = (image: string, cmdline: string): Manifest["kernel"] => ({ image, cmdline, settings: {} });

/** An item of onboot, onshutdown or services; null stands for an image that is not there. */
export const item = (name: string, image: string | null, settings: Settings = {}): Item => ({ name, image, settings });

export const file = (path: string, settings: Settings): FileItem => ({ path, settings });

/** The contents of a file: these lines, each with its end. */
export const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join("");

/** The same manifest with other tags: every image of a repository named here gets the tag beside it. */
export function withPins(before: Manifest, pins: Readonly<Record<string, string>>): Manifest {
  const moved = (image: string) => {
    const repository = image.replace(/:[^:/]*$/, "");
    return repository in pins ? `${repository}:${pins[repository]}` : image;
  };
  const items = (all: readonly Item[]) => all.map((one) => ({ ...one, image: one.image && moved(one.image) }));
  return {
    ...before,
    kernel: before.kernel && { ...before.kernel, image: before.kernel.image && moved(before.kernel.image) },
    init: before.init.map(moved),
    onboot: items(before.onboot),
    onshutdown: items(before.onshutdown),
    services: items(before.services),
  };
}

export const dhcpcdOnce: Settings = { command: ["/sbin/dhcpcd", "--nobackground", "-f", "/dhcpcd.conf", "-1"] };
export const insecure: Settings = { env: ["INSECURE=true"] };
export const dockerDebug: Settings = { contents: '{"debug": true}' };
export const outputs: Settings = { outputs: [{ format: "kernel+initrd" }] };
export const rngdAdmin: Settings = { capabilities: ["CAP_SYS_ADMIN"], oomScoreAdj: -800, readonly: true };
export const sysctlAdmin: Settings = {
  net: "host",
  pid: "host",
  ipc: "host",
  capabilities: ["CAP_SYS_ADMIN"],
  readonly: true,
};
export const nginxCapabilities = ["CAP_NET_BIND_SERVICE", "CAP_CHOWN", "CAP_SETUID", "CAP_SETGID", "CAP_DAC_OVERRIDE"];
export const nginx: Settings = { capabilities: nginxCapabilities };

const containerdWith = (...snapshots: readonly string[]): Settings => ({
  contents: lines(
    'state = "/run/containerd"',
    'root = "/var/lib/containerd"',
    ...snapshots,
    "subreaper = false",
    "",
    "[grpc]",
    'address = "/run/containerd/containerd.sock"',
    "uid = 0",
    "gid = 0",
    "",
    "[debug]",
    'address = "/run/containerd/debug.sock"',
    'level = "info"',
    "",
    "[metrics]",
    'address = ":13337"',
  ),
});
export const containerdBefore = containerdWith('snapshotter = "overlay"');
export const containerd = containerdWith(
  'snapshotter = "io.containerd.snapshotter.v1.overlayfs"',
  'differ = "io.containerd.differ.v1.base-diff"',
);
