/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { Ui } from "../ui.ts";

/** The button that ends the session; nothing where nobody is logged in. */
export function Logout({ ui: { session, words } }: { readonly ui: Ui }): JSX.Element | null {
  if (session === undefined) return null;
  return (
    <form class="logout" action="/logout" method="post">
      <input type="hidden" name="token" value={session.token} />
      <button class="quiet" type="submit" title={words.login.as(session.user)}>
        {words.login.leave}
      </button>
    </form>
  );
}
