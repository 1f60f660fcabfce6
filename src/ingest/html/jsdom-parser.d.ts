/** The parser that comes with Readability, without types of its own. */
declare module "@mozilla/readability/JSDOMParser.js" {
  class JSDOMParser {
    /** Takes well-formed markup only. @returns a document as Readability needs it */
    parse(html: string): unknown;
  }
  export = JSDOMParser;
}
