import { h } from "preact";
import { LoginPage } from "../../web/pages/login/page.tsx";
import type { Answer } from "../answer.ts";
import type { LoginState } from "./access.ts";

/** The form to log in, with what was wrong before. `to` is the page to go to afterwards. */
export function showLogin(
  answer: Answer,
  state: LoginState,
  { token, to, name }: { readonly token: string; readonly to: string; readonly name: string },
): Response {
  const action = to === "/" ? "/login" : `/login?${new URLSearchParams({ to })}`;
  const waits = typeof state !== "string";
  const status = state === "asked" ? 200 : waits ? 429 : 403;
  const problem = state === "asked" ? {} : { problem: state };
  const response = answer.form((ui) => h(LoginPage, { ui, token, action, name, ...problem }), status);
  if (waits) response.headers.set("Retry-After", String(state.wait));
  return response;
}
