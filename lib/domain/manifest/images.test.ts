import { expect, test } from "vitest";
import { aKernel, aManifest, anItem } from "@/tests/support/manifests";
import { imagesOf, keyed } from "./images";

test("every image in the order of the yml, with its place and what it is called", () => {
  const manifest = aManifest({
    kernel: aKernel("linuxkit/kernel:4.9.31"),
    init: ["linuxkit/init:1", "linuxkit/runc:1"],
    onboot: [anItem("sysctl", "linuxkit/sysctl:1")],
    onshutdown: [anItem("shutdown", "busybox")],
    services: [anItem("rngd", null), anItem("nginx", "nginx:alpine")],
  });
  expect(imagesOf(manifest).map(({ path, item, image }) => `${path}: ${item} is ${image}`)).toEqual([
    "kernel.image: kernel is linuxkit/kernel:4.9.31",
    "init[0]: init linuxkit/init is linuxkit/init:1",
    "init[1]: init linuxkit/runc is linuxkit/runc:1",
    "onboot[0].image: onboot sysctl is linuxkit/sysctl:1",
    "onshutdown[0].image: onshutdown shutdown is busybox",
    "services[1].image: service nginx is nginx:alpine",
  ]);
});

test("an item without a name is called so", () => {
  expect(imagesOf(aManifest({ services: [anItem(null, "nginx")] }))[0]?.item).toBe("service without a name");
});

test("a key that is there again gets a number, so that nothing is lost", () => {
  expect(keyed(["a", "b", "a", "a"], (entry) => entry).map(({ key }) => key)).toEqual(["a", "b", "a (2)", "a (3)"]);
});
