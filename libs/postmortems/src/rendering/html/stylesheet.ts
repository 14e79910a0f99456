import { pageStyle } from '#documents';

/** All that the page looks like; light and dark, on screens and on paper. It loads nothing. */
export const postmortemStyle = pageStyle(`
@media (prefers-color-scheme: dark) {
  .chart .hatch-ground { fill: #14181f; }
  .chart .mark { stroke: #14181f; }
  .chart .mark.pinned { stroke: #e4e8ee; }
}
.date { white-space: nowrap; }
.timeline { table-layout: fixed; }
.timeline td, .timeline th { padding: 0.45rem 0.6rem 0.45rem 0; vertical-align: top; border-top: 1px solid var(--line); }
.timeline thead th { border: 0; padding: 0; height: 0; line-height: 0; }
.timeline .time { width: 7.4rem; color: var(--soft); font-variant-numeric: tabular-nums; font-weight: 400; }
.timeline .day { border-top: 0; color: var(--soft); font-size: 0.875rem; font-weight: 400; padding: 0.1rem 0 0.4rem; }
.timeline tr + tr .day { padding-top: 0.9rem; }
.timeline .milestone .time { color: var(--ink); font-weight: 600; }
.tag { display: inline-block; margin-right: 0.4rem; color: var(--soft); font-size: 0.85em; }
.tag::after { content: ":"; }
.pin { border: 1px solid var(--strong-line); border-radius: 0.25rem; padding: 0 0.35rem; margin-right: 0.4rem; font-size: 0.8em; color: var(--soft); }

.items th { color: var(--soft); font-size: 0.85rem; font-weight: 400; padding: 0 0.75rem 0.35rem 0; }
.items td { padding: 0.7rem 0.75rem 0.7rem 0; vertical-align: top; border-top: 1px solid var(--line); }
.items .what { width: 42%; }
.items .owner { width: 17%; min-width: 6rem; }
.items .state, .items .due, .items .type { white-space: nowrap; }
.items .detail { display: block; color: var(--soft); font-size: 0.9rem; }
.items .done { color: #2a7a50; } 
@media (prefers-color-scheme: dark) { .items .done { color: #7dcf9f; } }
@media screen and (max-width: 40rem) {
  .items thead { display: none; }
  .items, .items tbody, .items tr, .items td { display: block; width: auto; }
  .items tr { border-top: 1px solid var(--line); padding: 0.7rem 0; }
  .items td, .items .what, .items .owner { border: 0; padding: 0.1rem 0; width: auto; }
  .items td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
  .timeline .time { width: 5.4rem; }
}

.card p { margin-bottom: 0.55rem; }
.card .label { color: var(--soft); }
.card { border: 1px solid var(--line); border-radius: 0.5rem; background: var(--raised); padding: 1rem 1.2rem 0.5rem; margin-bottom: 1rem; }
.card h3 { margin-top: 0; }
.prompts { background: var(--prompt); border-left: 3px solid var(--prompt-line); border-radius: 0 0.375rem 0.375rem 0; padding: 0.7rem 1.1rem; margin: 0.9rem 0; font-size: 0.97rem; }
.prompts p { margin: 0 0 0.3rem; color: var(--soft); font-size: 0.85rem; }
.prompts ul, .comments ul, .stale ul { margin: 0; padding-left: 1.1rem; }
.stale { background: var(--stale); border-left: 3px solid var(--stale-line); border-radius: 0 0.375rem 0.375rem 0; padding: 0.7rem 1.1rem; margin: 0.9rem 0; font-size: 0.97rem; }
.stale > p { margin-bottom: 0.4rem; }
.comments { border: 1px dashed var(--strong-line); border-radius: 0.375rem; padding: 0.7rem 1.1rem; margin: 0.9rem 0; font-size: 0.95rem; }
.comments p { margin: 0 0 0.2rem; color: var(--soft); font-size: 0.85rem; }
.comments q { color: var(--soft); }
.comments .resolved { color: var(--soft); }
ins { background: var(--added); text-decoration: none; border-radius: 2px; }
del { background: var(--removed); border-radius: 2px; }
del + ins { margin-left: 0.2em; }
.differences { margin: 0 0 1rem; padding-left: 1.2rem; }
.differences li { margin-bottom: 0.4rem; }

.sources { font-size: 0.9rem; padding-left: 2.6rem; margin: 0; }
.sources li { margin-bottom: 0.55rem; padding-left: 0.2rem; }
.sources li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
.sources .origin { display: block; color: var(--soft); font-size: 0.93em; }
.sources .back { text-decoration: none; }

@media print {
  .chart .hatch-ground { fill: #ffffff; }
  .chart .mark { stroke: #ffffff; }
  .chart .mark.pinned { stroke: #000000; }
  /* A page may break behind a table's head, and would leave the heading above it alone. */
  .timeline caption { display: none; }
  .timeline thead { display: none; }
  .authored a[href^="http"], .statements a[href^="http"] { text-decoration: underline; }
}
`);
