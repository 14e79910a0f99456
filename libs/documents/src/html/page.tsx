import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { PageStyle } from './page-style.js';

export interface Page {
  readonly title: string;
  readonly style: PageStyle;
  /** What it is, in a word: `report`. */
  readonly kind: string;
  readonly masthead: ComponentChildren;
  /** Its sections, by the ids of their elements. */
  readonly contents: readonly { readonly id: string; readonly heading: string }[];
  readonly sections: ComponentChildren;
  /** What is said at its end. */
  readonly colophon: string;
}

/**
 * A page that stands alone: no scripts, nothing loaded from elsewhere, readable on screens and printable. Whatever is given as text is text in
 * it. @returns the whole file.
 */
export function pageOf(page: Page): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Whole {...page} />)}\n`;
}

function Whole({ title, style, kind, masthead, contents, sections, colophon }: Page) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={style.contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        {/* The stylesheet is a constant of ours: a style element's content is the one thing that must not be escaped. */}
        <style dangerouslySetInnerHTML={{ __html: style.stylesheet }} />
      </head>
      <body>
        <a class="skip" href="#document">
          Skip to the {kind}
        </a>
        {masthead}
        <div class="columns">
          <nav class="contents" aria-labelledby="contents-heading">
            <h2 id="contents-heading">Contents</h2>
            <ol>
              {contents.map(({ id, heading }) => (
                <li key={id}>
                  <a href={`#${id}`}>{heading}</a>
                </li>
              ))}
            </ol>
          </nav>
          <main id="document">{sections}</main>
        </div>
        <footer class="colophon">
          <p>{colophon}</p>
        </footer>
      </body>
    </html>
  );
}
