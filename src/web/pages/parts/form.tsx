/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, JSX } from "preact";
import type { Ui } from "../ui.ts";

interface Props {
  readonly ui: Ui;
  readonly action: string;
  readonly class?: string;
  /** With files. */
  readonly multipart?: boolean;
  readonly children: ComponentChildren;
}

/** A form that changes something: sends the token without which the server takes none. */
export function Form({ ui, action, class: name, multipart = false, children }: Props): JSX.Element {
  return (
    <form method="post" action={action} {...(name !== undefined && { class: name })} {...(multipart && { enctype: "multipart/form-data" })}>
      <input type="hidden" name="token" value={ui.formToken()} />
      {children}
    </form>
  );
}
