/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, JSX } from "preact";
import { CODEBOOK, type Kind } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { fieldName } from "./decision-words.ts";
import { CHOICE_FIELDS, type Filled } from "./filled.ts";
import { wordsOf } from "./words.ts";

/** Everybody who has a code, for suggestions. */
export type Actors = readonly { readonly code: string; readonly name: string }[];

const LIST = "actor-codes";
const GROUPS: readonly (typeof CODEBOOK)[Kind]["quad"][] = ["VC", "MC", "VF", "MF", "none"];
const LONGEST = 500;

interface Props {
  readonly ui: Ui;
  readonly filled: Filled;
  readonly actors: Actors;
}

/** What a claim says, to be filled in: kind, who with whom, who says so, how firmly, when, where and what. */
export function ClaimFields({ ui, filled, actors }: Props): JSX.Element {
  const w = wordsOf(ui.lang);
  return (
    <>
      <ActorList actors={actors} />
      <Group title={w.form.what}>
        <KindSelect ui={ui} name="kind-of-claim" chosen={filled.kind} none={w.form.chooseKind} />
        <label class="check">
          <input type="checkbox" name="ends" value="yes" checked={filled.ends} /> {w.form.ends}
        </label>
      </Group>
      <Group title={w.form.who} help={w.form.actorsHelp}>
        {(["actor", "recipient"] as const).flatMap((sort) =>
          [...filled[`${sort}s`], { code: "", leaf: "" }].map(({ code, leaf }, i) => (
            <Row key={`${sort}${i}`} title={(sort === "actor" ? w.form.actor : w.form.recipient)(String(i + 1))}>
              <Text name={`${sort}-${i + 1}-code`} label={w.form.code} value={code} list={LIST} />
              <Text name={`${sort}-${i + 1}-leaf`} label={w.form.leaf} value={leaf} articles />
            </Row>
          )),
        )}
      </Group>
      <Group title={w.form.said} help={w.form.sourcesHelp}>
        {[...filled.sources, { name: "", code: "" }].map(({ name, code }, i) => (
          <Row key={i} title={w.form.source(String(i + 1))}>
            <Text name={`source-${i + 1}-name`} label={w.form.sourceName} value={name} articles />
            <Text name={`source-${i + 1}-code`} label={w.form.sourceCode} value={code} list={LIST} />
          </Row>
        ))}
      </Group>
      <Group title={w.form.standing} help={w.form.statusFollows}>
        <div class="fields">
          {CHOICE_FIELDS.map((field) => (
            <Choice key={field} label={fieldName(field, ui.lang)} name={field} words={ui.words[field]} chosen={filled[field]} />
          ))}
        </div>
      </Group>
      <Group title={w.form.details}>
        <div class="fields">
          <Text name="time" label={fieldName("time", ui.lang)} value={filled.time} hint={w.form.timeHint} />
          <Text name="place" label={fieldName("place", ui.lang)} value={filled.place} hint={w.form.unknown} articles />
          <Text name="object" label={fieldName("object", ui.lang)} value={filled.object} hint={w.form.unknown} articles />
        </div>
      </Group>
    </>
  );
}

/** Suggestions for codes, by name. */
export function ActorList({ actors }: { readonly actors: Actors }): JSX.Element {
  return (
    <datalist id={LIST}>
      {actors.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </datalist>
  );
}

/** A set of fields under one name. */
export function Group({ title, help, children }: { title: string; help?: string; children: ComponentChildren }): JSX.Element {
  return (
    <fieldset>
      <legend>{title}</legend>
      {help !== undefined && <p class="hint">{help}</p>}
      {children}
    </fieldset>
  );
}

function Row({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a fieldset would say its name twice in every field
    <div class="fields row" role="group" aria-label={title}>
      <span class="row-title" aria-hidden="true">
        {title}
      </span>
      {children}
    </div>
  );
}

interface TextProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly list?: string;
  /** Holds words of the article, in its language. */
  readonly articles?: boolean;
}

/** One line of text. */
export function Text({ name, label, value, hint, list, articles = false }: TextProps): JSX.Element {
  return (
    <label class="field">
      {label}
      <input
        name={name}
        value={visible(value)}
        maxLength={LONGEST}
        autocomplete="off"
        spellcheck={false}
        placeholder={hint}
        list={list}
        lang={articles ? OF_ARTICLES : undefined}
      />
    </label>
  );
}

function Choice(props: {
  readonly label: string;
  readonly name: string;
  readonly words: Readonly<Record<string, string>>;
  readonly chosen: string;
}): JSX.Element {
  const { label, name, words, chosen } = props;
  // A value that does not exist stays visible, so that one sees what was sent.
  const values = chosen === "" || Object.hasOwn(words, chosen) ? Object.keys(words) : [...Object.keys(words), chosen];
  return (
    <label class="field">
      {label}
      <select name={name}>
        {chosen === "" && <option value="" />}
        {values.map((value) => (
          <option key={value} value={value} selected={value === chosen}>
            {visible((Object.hasOwn(words, value) && words[value]) || value)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The kinds of the codebook, by what they are: cooperation or conflict, in words or deeds (CAMEO's quad classes), and relations. */
export function KindSelect(props: {
  readonly ui: Ui;
  readonly name: string;
  readonly chosen: string;
  /** What choosing nothing means. */
  readonly none: string;
}): JSX.Element {
  const { ui, name, chosen, none } = props;
  const { quad: groups } = wordsOf(ui.lang);
  const kinds = Object.entries(CODEBOOK)
    .map(([kind, { label, quad }]) => ({ kind, quad, label: label[ui.lang].charAt(0).toUpperCase() + label[ui.lang].slice(1) }))
    .sort((a, b) => a.label.localeCompare(b.label, ui.lang));
  return (
    <label class="field">
      {fieldName("kind", ui.lang)}
      <select name={name}>
        <option value="">{none}</option>
        {GROUPS.map((quad) => (
          <optgroup key={quad} label={groups[quad]}>
            {kinds.map(
              (k) =>
                k.quad === quad && (
                  <option key={k.kind} value={k.kind} selected={k.kind === chosen}>
                    {k.label}
                  </option>
                ),
            )}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
