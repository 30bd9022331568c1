/** The yml of memorizer: a const for each of its states, named for the day that reached master. */

import { dhcpcdOnce, insecure, item, kernel, manifest, withPins } from "./form";

export const july21 = manifest({
  kernel: kernel(
    "linuxkitprojects/kernel-memorizer:4.10_dbg-17e2eee03ab59f8df8a9c10ace003a84aec2f540",
    "console=ttyS0 page_poison=1",
  ),
  init: [
    "linuxkit/init:059b2bb4b6efa5c58cf53fed4d0ea863521959fc",
    "linuxkit/runc:4a35484aa6f90a1f06cdf1fb36f7056926a084b9",
    "linuxkit/containerd:b6ffbb669248e3369081a6c4427026aa968a2385",
  ],
  onboot: [item("dhcpcd", "linuxkit/dhcpcd:4b7b8bb024cebb1bbb9c8026d44d7cbc8e202c41", dhcpcdOnce)],
  services: [item("getty", "linuxkit/getty:0bd92d5f906491c20e4177c57f965338fe5a8c5f", insecure)],
  trust: { org: ["linuxkit"], image: [] },
});

export const july27 = withPins(july21, {
  "linuxkit/dhcpcd": "17423c1ccced74e3c005fd80486e8177841fe02b",
  "linuxkit/getty": "58620cff1b0bf8b5d144d087602115e996f18a02",
});

export const august11 = withPins(july27, {
  "linuxkit/runc": "838259153885c0c40460379d6cdb7baebaf3fa36",
  "linuxkit/containerd": "09a21d6606a4011efebacff62a88b956ecac01be",
  "linuxkit/dhcpcd": "f3f5413abb78fae9020e35bd4788fa93df4530b7",
  "linuxkit/getty": "797cb79e0a229fcd16ebf44a0da74bcec03968ec",
});

export const january31of2018 = withPins(august11, {
  "linuxkit/init": "e650be6c21ef9ecb33534858fc63fb8bc5028c6e",
  "linuxkit/runc": "52ecfdef1ae051e7fd5ac5f1d0b7dd859adff015",
  "linuxkit/containerd": "f5c339dfc54645eeb8c635b77f62b05a8b3a4db6",
  "linuxkit/dhcpcd": "v0.2",
  "linuxkit/getty": "v0.2",
});
