import type { Snippet, SnippetsAsked } from "./asked";
import { githubPosted, githubProved } from "./github-actions";
import { gitlabPosted, gitlabProved } from "./gitlab-ci";
import { shellPosted } from "./shell";

/** How a project's CI reports: texts to copy, filled in with its own jobs. Those that need no secret come first. */
export const snippetsOf = (asked: SnippetsAsked): readonly Snippet[] =>
  [githubProved, gitlabProved, githubPosted, gitlabPosted, shellPosted].map((of) => of(asked));
