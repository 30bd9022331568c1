import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Follow } from "./follow";

const follow = async () => {};
const html = (following: Parameters<typeof Follow>[0]["following"]) =>
  renderToStaticMarkup(<Follow slug="okernel" following={following} follow={follow} />).replace(/<[^>]+>/g, " ");
const markup = (on: boolean) => renderToStaticMarkup(<Follow slug="okernel" following={{ on }} follow={follow} />);

it("says whether one follows, and sends the other", () => {
  expect(html({ on: false })).toMatch(/Follow\s+okernel/);
  expect(html({ on: true })).toMatch(/Following\s+okernel/);
  expect(markup(false)).toContain('name="follow" value="yes"');
  expect(markup(true)).toContain('name="follow" value="no"');
  expect(markup(true)).toContain('aria-pressed="true"');
});

it("leads who is not signed in to sign in first", () =>
  expect(
    renderToStaticMarkup(
      <Follow slug="okernel" following={{ signIn: "/sign-in?to=%2Fprojects%2Fokernel" }} follow={follow} />,
    ),
  ).toContain('href="/sign-in?to=%2Fprojects%2Fokernel"'));
