/** What pages look like, whatever they are about: light and dark, on screens and on paper. It loads nothing. */
export const groundStyle = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f8fb; --ink: #1d2530; --soft: #566274; --line: #dbe1ea; --strong-line: #c3ccd9;
  --link: #1a5fb4; --accent: #2f6fb5; --prompt: #fdf7e3; --prompt-line: #d9b44a; --stale: #fbeee6; --stale-line: #cf6a32;
  --added: #dcf3e3; --removed: #fbe3e1; --hatch: #8a97ab;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181f; --raised: #1c222c; --ink: #e4e8ee; --soft: #a3afbf; --line: #2e3744; --strong-line: #465264;
    --link: #82b5f5; --accent: #6aa5e8; --prompt: #2a2616; --prompt-line: #a3863a; --stale: #2f211a; --stale-line: #d6804f;
    --added: #173a26; --removed: #47211f; --hatch: #76839a;
  }
  .chart .grid { stroke: #2b3340; }
  .chart .baseline { stroke: #566274; }
  .chart .tick, .chart .lane-label, .chart .bar-label { fill: #b3bdcb; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 78rem; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.6 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: 0.5rem 1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.masthead { max-width: 62rem; margin-bottom: 2.5rem; }
.eyebrow { margin: 0; color: var(--soft); font-size: 0.95rem; letter-spacing: 0.01em; }
h1 { margin: 0.25rem 0 0.9rem; font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.5rem); line-height: 1.18; letter-spacing: -0.015em; text-wrap: balance; }
h1.long { font-size: clamp(1.3rem, 1.1rem + 1vw, 1.75rem); }
h2 { margin: 0 0 0.8rem; font-size: 1.4rem; line-height: 1.3; letter-spacing: -0.01em; }
h3 { margin: 1.6rem 0 0.5rem; font-size: 1.05rem; line-height: 1.4; }
.badges { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0 0 1.6rem; padding: 0; list-style: none; }
.badge { border: 1px solid var(--strong-line); border-radius: 1rem; padding: 0.1rem 0.75rem; font-size: 0.875rem; }
.badge.sev1, .badge.sev2 { background: #b3361b; border-color: #b3361b; color: #ffffff; font-weight: 600; }
.badge.sev3 { background: #8a5a0b; border-color: #8a5a0b; color: #ffffff; font-weight: 600; }
.badge.sev4, .badge.sev5 { background: #55637a; border-color: #55637a; color: #ffffff; font-weight: 600; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: 0.75rem; margin: 0 0 1.4rem; }
.figures div { background: var(--raised); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.8rem 1rem; }
.figures dt { color: var(--soft); font-size: 0.875rem; }
.figures dd { margin: 0.1rem 0 0; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; }
.particulars { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.6rem 1.5rem; margin: 0; font-size: 0.95rem; }
.particulars dt { color: var(--soft); font-size: 0.85rem; }
.particulars dd { margin: 0; font-variant-numeric: tabular-nums; }

.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; }
.contents { font-size: 0.95rem; }
.contents h2 { font-size: 0.875rem; color: var(--soft); font-weight: 600; letter-spacing: 0; margin-bottom: 0.4rem; }
.contents ol { margin: 0; padding: 0; list-style: none; columns: 10rem; column-gap: 1.5rem; }
.contents li { margin: 0; padding: 0.16rem 0; break-inside: avoid; }
.contents a { color: inherit; text-decoration: none; }
.contents a:hover { color: var(--link); text-decoration: underline; }
@media (min-width: 66rem) {
  .columns { grid-template-columns: 14rem minmax(0, 1fr); gap: 3.5rem; }
  .contents { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
  .contents ol { columns: auto; border-left: 2px solid var(--line); padding-left: 0.9rem; }
}
main { min-width: 0; max-width: 46rem; }
main > section { margin-bottom: 3rem; }
p { margin: 0 0 0.8rem; }
.lead { font-size: 1.125rem; }
.statements { margin: 0 0 0.8rem; padding-left: 1.2rem; }
.statements li { margin-bottom: 0.45rem; }
.statements li::marker { color: var(--strong-line); }
.authored { margin-bottom: 1rem; }
.authored ul { margin: 0 0 0.8rem; padding-left: 1.2rem; }
.nothing { color: var(--soft); font-style: italic; }
sup { font-size: 0.72em; line-height: 0; vertical-align: super; white-space: nowrap; font-variant-numeric: tabular-nums; }
sup a { text-decoration: none; padding: 0.2em 0.12em; }
sup a:hover { text-decoration: underline; }
:target { background: var(--prompt); scroll-margin-top: 1rem; }

figure { margin: 0 0 1.75rem; }
figcaption { color: var(--soft); font-size: 0.9rem; margin-bottom: 0.4rem; }
.scrolls { overflow-x: auto; }
.chart { display: block; width: 100%; min-width: 34rem; height: auto; font-family: inherit; }
.legend { margin: 0.3rem 0 0; color: var(--soft); font-size: 0.85rem; }

table { width: 100%; border-collapse: collapse; font-size: 0.97rem; }
th { text-align: left; font-weight: 600; }
@media screen and (max-width: 40rem) {
  body { padding: 1.5rem 1rem 3rem; }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .figures div { padding: 0.6rem 0.8rem; }
  .figures dd { font-size: 1.1rem; }
}

.colophon { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; color: var(--soft); font-size: 0.875rem; max-width: 62rem; }

@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --raised: #ffffff; --ink: #000000; --soft: #444d5a; --line: #c9d0da; --strong-line: #aab4c2; --link: #000000;
    --prompt: #ffffff; --stale: #ffffff; --added: #e6f5ea; --removed: #f8e6e4;
  }
  @page { margin: 18mm 17mm; }
  html { scroll-behavior: auto; }
  body { padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.45; }
  h1 { font-size: 21pt; }
  .lead { font-size: 11.5pt; }
  .figures { grid-template-columns: repeat(4, 1fr); }
  .figures dd { font-size: 13pt; }
  h2 { font-size: 14pt; }
  h1, h2, h3, .timeline .day, figcaption { break-after: avoid; }
  p, li, .statements li { orphans: 3; widows: 3; }
  tr, figure, .card, .figures div, .sources li, .prompts, .stale { break-inside: avoid; }
  thead { display: table-header-group; }
  .columns { display: block; }
  .contents { position: static; max-height: none; break-inside: avoid; margin-bottom: 8mm; }
  .contents ol { columns: 2; border: 0; padding: 0; }
  main { max-width: none; }
  main > section { margin-bottom: 7mm; }
  .skip, .back { display: none; }
  .scrolls { overflow: visible; }
  .chart { min-width: 0; }
  .chart .grid { stroke: #d5dbe5; }
  .chart .tick, .chart .lane-label, .chart .bar-label { fill: #333c48; }
  .badge, .bar, .severity-step, .mark, .figures div, ins, del { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;
