/** What was asked for cannot be: a person reads its message, and the command ends with 2. */
export class BadUsage extends Error {
  /** @override */
  name = "BadUsage";
}

export const USAGE = `node bin/slipway.mjs push [options]              one run, with --outcome
node bin/slipway.mjs push junit FILE [options]   one run, by its JUnit XML ("-" reads standard input)

  --server ADDRESS    where Slipway is; else the variable SLIPWAY
  --project SLUG      whose run it is; else SLIPWAY_PROJECT
  --channel NAME      in its place: whose base ran, without any project; else SLIPWAY_CHANNEL
  --check NAME        build, boot …; else SLIPWAY_CHECK
  --target ARCH/SERIES   x86_64/4.9; left out where there is one place only; else SLIPWAY_TARGET
  --outcome WORD      passed, failed …: the job's own word; else SLIPWAY_OUTCOME
  --path PATH         the project's folder in the repository: its git tree is told
  --tree TREE         the same by name; else SLIPWAY_TREE
  --revision COMMIT · --run-id ID · --attempt N · --url LINK · --observed-at INSTANT
                      in GitHub Actions and GitLab CI they are known; elsewhere the revision is git's HEAD
  --must-count        1 also where the run is recorded and counts for nothing

Who one is: an ID token of the job (GitHub Actions with "permissions: id-token: write"; GitLab with id_tokens: SLIPWAY_ID_TOKEN,
each for the audience of the server's address), else SLIPWAY_TOKEN.
Exit 0: recorded · 1: refused, or not counted where it must · 2: bad usage`;
