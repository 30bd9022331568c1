import { describe, expect, test } from "vitest";
import type { Json } from "./json";
import { fileRule, itemRule } from "./value-rules";

describe("a value of an item that LinuxKit's own loader lets pass", () => {
  test.each<[key: string, value: Json, isMeant: boolean]>([
    ["name", "rngd", true],
    ["name", "node_exporter", true],
    ["name", "a/b", false],
    ["name", "..", false],
    ["name", "two words", false],
    ["net", "host", true],
    ["net", "none", true],
    ["net", "/run/netns/mirage", true],
    ["net", "", true],
    ["net", "nonsense", false],
    ["pid", "new", true],
    ["pid", "none", false],
    ["capabilities", ["CAP_NET_ADMIN", "CAP_SYS_ADMIN"], true],
    ["capabilities", ["all"], true],
    ["capabilities", ["ALL"], true],
    ["capabilities", ["all", "CAP_CHOWN"], false],
    ["capabilities", ["CAP_NONSENSE"], false],
    ["capabilities", ["NET_ADMIN"], false],
    ["capabilities", [], true],
    ["ambient", ["none"], true],
    ["binds", ["/var:/var:rshared,rbind", "/dev:/dev"], true],
    ["binds", ["/var"], false],
    ["binds", ["a:b:c:d"], false],
    ["hostname", "anything", true],
    ["constructor", "anything", true],
  ])("%s: %j, meant: %s", (key, value, isMeant) => {
    expect(itemRule(key, value) === undefined).toBe(isMeant);
  });
});

describe("a value of a file", () => {
  test.each<[key: string, value: Json, isMeant: boolean]>([
    ["path", "etc/docker/daemon.json", true],
    ["path", "/etc/sysctl.d/01-swarmd.conf", true],
    ["path", "etc/compose/images/nginx:alpine.tar", true],
    ["path", "../../etc/x", false],
    ["path", "etc/../../x", false],
    ["path", "etc/..x", true],
    ["mode", "0600", true],
    ["mode", "0o600", false],
    ["mode", "rw-r--r--", false],
  ])("%s: %j, meant: %s", (key, value, isMeant) => {
    expect(fileRule(key, value) === undefined).toBe(isMeant);
  });
});
