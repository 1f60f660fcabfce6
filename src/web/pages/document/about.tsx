/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { DocumentView } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Fact } from "../parts/facts.tsx";
import { dateInWords, publicationInWords } from "../text/dates.ts";
import { webAddress } from "../text/links.ts";
import { visible } from "../text/visible.ts";
import { documentPath, inTime, type Ui, versionsPath } from "../ui.ts";
import { wordsOf } from "./words.ts";

/** Versions, copies and address: what there is to know about the document besides its text. */
export function AboutDocument({ ui, view }: { ui: Ui; view: DocumentView }): JSX.Element {
  const { words } = ui;
  const { head } = view;
  return (
    <section class="about" aria-labelledby="about">
      <h2 id="about">{words.document.about}</h2>
      <dl class="facts">
        <Fact name={words.document.versions}>
          <ul class="others">
            {view.versions.map((v, i) => (
              <li key={v.n}>
                {words.document.version(v.n, dateInWords(v.recordedAt, words))}
                {v.older === true && ` (${words.document.olderState})`} <code>{v.hash.slice(0, 12)}</code>
                {i > 0 && (
                  <>
                    {" "}
                    <a href={inTime(ui, versionsPath(head.id, [view.versions[i - 1]?.n ?? v.n, v.n]))}>{wordsOf(ui.lang).compare}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={words.document.copies}>
          {view.copies.length === 0 ? (
            <i>{words.document.noCopies}</i>
          ) : (
            <ul class="others">
              {view.copies.map((copy) => (
                <li key={copy.id}>
                  <a href={inTime(ui, documentPath(copy.id))}>
                    {copy.title === undefined ? words.document.untitled : <span lang={OF_ARTICLES}>{visible(copy.title)}</span>}
                  </a>
                  <span class="aside">
                    {" "}
                    {copy.outlet === undefined ? words.evidence.outletUnknown : visible(copy.outlet)},{" "}
                    {publicationInWords(copy.published, words)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        {view.addresses.length > 0 && (
          <Fact name={words.document.address}>
            {view.addresses.length === 1 ? (
              view.addresses.map((address) => <Address key={address} address={address} sample={head.sample} />)
            ) : (
              <ul class="others">
                {view.addresses.map((address) => (
                  <li key={address}>
                    <Address address={address} sample={head.sample} />
                  </li>
                ))}
              </ul>
            )}
          </Fact>
        )}
        <Fact name={words.document.id}>
          <code>{head.id}</code>
        </Fact>
      </dl>
    </section>
  );
}

/** An address a reader may be sent to as a link; nobody is sent to what is invented. */
function Address({ address, sample }: { address: string; sample: boolean }): JSX.Element {
  const original = sample ? undefined : webAddress(address);
  return original === undefined ? (
    <span class="address">{visible(address)}</span>
  ) : (
    <a class="address" href={original} rel="noreferrer noopener">
      {original}
    </a>
  );
}
