import { makeSignInLink } from "@/lib/auth/sign-in-link";
import { disconnect } from "@/lib/db/client";

/** Prints a one-time link that signs in the person whose handle is given. */
const [handle] = process.argv.slice(2);
try {
  if (!handle) throw new Error("Whose link? npm run sign-in-link -- HANDLE");
  const { url } = await makeSignInLink(handle);
  console.log(url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await disconnect();
}
