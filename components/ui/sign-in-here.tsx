"use client";
import { usePathname } from "next/navigation";

/** To sign in and back to this page; what was typed comes along (shell/keep-typed.tsx). */
export function SignInHere() {
  return (
    <p>
      <a href={`/sign-in?to=${encodeURIComponent(usePathname() ?? "/")}`}>Sign in</a>
    </p>
  );
}
