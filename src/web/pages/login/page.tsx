/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { Layout } from "../parts/layout.tsx";
import type { Ui } from "../ui.ts";

interface Props {
  readonly ui: Ui;
  /** What went wrong before; seconds to wait. */
  readonly problem?: "wrong" | "expired" | { readonly wait: number };
  /** The token of the form, and the address that it is sent to. */
  readonly token: string;
  readonly action: string;
  /** What was typed before. */
  readonly name: string;
}

/** Asks for name and password. Says nothing about the ledger, nor whether there is a user of that name. */
export function LoginPage({ ui, problem, token, action, name }: Props): JSX.Element {
  const w = ui.words.login;
  return (
    <Layout ui={ui} title={w.title} bare>
      <form class="login" action={action} method="post">
        <h1>{w.title}</h1>
        {problem !== undefined && (
          <p class="problem" role="alert" id="problem">
            {problem === "wrong" ? w.wrong : problem === "expired" ? w.expired : w.wait(problem.wait)}
          </p>
        )}
        <input type="hidden" name="token" value={token} />
        <label>
          {w.name}
          <input
            name="name"
            value={name}
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            required
            {...(problem !== undefined && { "aria-describedby": "problem" })}
          />
        </label>
        <label>
          {w.password}
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
        <button class="button" type="submit">
          {w.enter}
        </button>
      </form>
    </Layout>
  );
}
