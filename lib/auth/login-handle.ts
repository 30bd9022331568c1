import { handleText } from "../domain/handle";
import { digestOf } from "./secret";

/** Letters, digits and . _ - alone: what looks like another's login is another's, and no sign of ours can be in it. */
const LOGIN = /^[a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?$/i;

/** Who signs in by an account elsewhere: its provider's word for who it is, for good, and what it may be called here. */
export type Login = {
  /** "github", or the issuer's address. */
  readonly provider: string;
  readonly subject: string;
  readonly handle: string;
  readonly name: string;
  readonly email: string | null;
};

/**
 * The handle of a login: with an @ before it, so that nobody becomes the chair by being called chair elsewhere. Where GitHub
 * signs people in too, an issuer's logins are told apart by its host. A login that is none we can take is replaced by a name
 * that nobody can choose, made of what the provider calls the account.
 */
export function handleOfLogin(login: unknown, { provider, subject, beside = false }: From): string {
  const text =
    typeof login === "string" && LOGIN.test(login) ? login : `~${digestOf(`${provider} ${subject}`).slice(0, 12)}`;
  return handleText(`@${text}${beside ? `@${new URL(provider).hostname}` : ""}`);
}

type From = {
  readonly provider: string;
  readonly subject: string;
  /** Another provider's logins are the plain ones. */
  readonly beside?: boolean;
};
