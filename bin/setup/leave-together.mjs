/**
 * The words for `node` that make a program end when we are gone, so that no kill leaves it on a port or in a folder.
 * Start it with an "ipc" slot in its stdio. What it starts in turn inherits the words: that has another parent, and goes
 * with it. Who finds us gone already leaves at once.
 * @param {readonly string[]} words
 * @returns {string[]}
 */
export function leavingTogether(words) {
  const hook = `
    if (process.ppid === ${process.pid}) {
      process.on("disconnect", () => process.exit(1));
      process.channel?.unref();
    } else {
      try { process.kill(${process.pid}, 0) } catch (error) { if (error.code === "ESRCH") process.exit(1) }
    }`;
  return ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, ...words];
}
