import { channelSaid } from "../domain/explain/channel";
import { criteriaCounted } from "../domain/explain/policy";
import { reportName } from "../domain/explain/report";
import { be } from "../domain/explain/tense";
import { newest } from "../domain/known";
import { channelNamed, policyOf } from "../domain/project";
import { tenseOf } from "../domain/tense";
import type { ChannelView } from "../domain/view/channel-view";
import { dayText } from "../domain/view/moment";
import { plain } from "../domain/view/rich";
import type { Look } from "../log/look";
import { entrantsOf } from "./board-members";
import { decidedHere, inFactView } from "./channel-decisions";
import { baseView, kernelsView } from "./channel-kernels";
import { memberLines } from "./channel-members";
import { linkTo } from "./reader";

/** A channel's page. Refusal `not-found` for an unknown one. */
export async function channelView(look: Look, name: string): Promise<ChannelView> {
  const channel = channelNamed(look, name);
  const body = newest(look, `channel:${channel}`, "channel")?.body;
  const { shown } = entrantsOf(look, channel);
  const members = shown.filter((it) => it.membership.is === "member");
  const outside = shown.filter((it) => it.membership.is !== "member");
  return {
    name: channel,
    crumb: [{ href: linkTo(look, "/"), text: "Board" }, ` / ${channel}`],
    blurb: body?.blurb ?? "",
    finding: channelSaid(channel, members, outside, tenseOf(look)),
    members: memberLines(look, shown),
    none: [
      !look.isNow
        ? `Nobody ${be(tenseOf(look))} in${look.isPast ? " yet" : ""}.`
        : "Nobody is in yet. What the group admits stands here, with its verdict since then.",
    ],
    decided: decidedHere(look, channel),
    inFact: await inFactView(look, channel),
    downloads: downloadsOf(look, channel, members.length),
    policy: policyOfView(look, channel),
    base: baseView(look, channel),
    kernels: kernelsView(look, channel),
    retrospective: body?.retrospective
      ? "The group itself never made this channel. It was written afterwards, from the record’s sources."
      : null,
    others: look
      .channels()
      .filter((other) => other !== channel)
      .map((other) => ({
        href: linkTo(look, `/channels/${other}`),
        text: other,
        note: newest(look, `channel:${other}`, "channel")?.body.blurb ?? "",
      })),
  };
}

function downloadsOf(look: Look, channel: string, members: number): ChannelView["downloads"] {
  const at = (file: string) => linkTo(look, `/api/v1/channels/${channel}/${file}`);
  const yml = {
    href: at("manifest.yml"),
    text: `${channel}.yml`,
    note: members === 0 ? "the base alone: there is no member yet" : "the base and every member’s delta",
  };
  return [
    ...(newest(look, `channel:${channel}`, "base") ? [yml] : []),
    { href: at("report.md"), text: `${reportName(look.isForecast)}, Markdown`, note: "to paste into an issue" },
    {
      href: at("report.json"),
      text: `${reportName(look.isForecast)}, JSON`,
      note: "the whole value, with every reason",
    },
    { href: at("report.csv"), text: `${reportName(look.isForecast)}, CSV`, note: "a line a criterion" },
    { href: at("feed.atom"), text: "Atom", note: "what moves and what is decided, as it happens" },
  ];
}

function policyOfView(look: Look, channel: string): ChannelView["policy"] {
  const fact = policyOf(look, channel);
  const href = linkTo(look, `/channels/${channel}/policy`);
  if (!fact) return { href, text: `Policy of ${channel}`, said: ["None yet, so nothing is judged."] };
  const { policy } = fact.body;
  return {
    href,
    text: `${channel} ${policy.version}`,
    said: [
      ", in force from ",
      { at: fact.recordedAt, text: dayText(fact.recordedAt, look.now) },
      ` on. ${plain(criteriaCounted(policy.criteria))}`,
    ],
  };
}
