/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { visible } from "../text/visible.ts";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly hint?: string;
}

/** A part of a question that is typed. */
export function Field({ name, label, value = "", hint = "" }: FieldProps): JSX.Element {
  return (
    <label>
      {label}
      <input name={name} value={visible(value)} placeholder={hint} autocomplete="off" />
    </label>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly values: readonly (readonly [value: string, says: string])[];
  readonly chosen: string | undefined;
  /** For nothing chosen. */
  readonly none: string;
}

/** A part of a question that is chosen from a list. */
export function Choice({ name, label, values, chosen = "", none }: ChoiceProps): JSX.Element {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{none}</option>
        {values.map(([value, says]) => (
          <option key={value} value={value} selected={value.toLowerCase() === chosen.trim().toLowerCase()}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}
