import { linuxkitMainline } from "./linuxkit-mainline";
import { linuxkitTesting } from "./linuxkit-testing";
import { openSourceProject } from "./open-source-project";
import { smallGroup } from "./small-group";
import type { Template } from "./template";

/** How a group may begin, the smallest first. */
export const templates: readonly Template[] = [smallGroup, openSourceProject, linuxkitTesting, linuxkitMainline];

/** The template with this key, or undefined. */
export const templateNamed = (key: string): Template | undefined => templates.find((it) => it.key === key);
