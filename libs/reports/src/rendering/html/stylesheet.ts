import { pageStyle } from '#documents';

/** All that the page looks like; light and dark, on screens and on paper. It loads nothing. */
export const reportStyle = pageStyle(`
@media (prefers-color-scheme: dark) {
  .chart .count { fill: #5b97db; }
  .chart .before { fill: #55637a; }
  .chart .whisker { stroke: #e4e8ee; }
  .chart .limits { fill: #1e2632; }
  .chart .cell { fill: #5b97db; }
  .chart .cell-count { fill: #e4e8ee; }
  .chart .cell-count.strong { fill: #0d1117; }
}
main { max-width: 62rem; }
.chart .outside { stroke: #d9541e; }
.chart .count.outside { fill: #c2410c; stroke: none; }
.chart .count.more { fill: #c2410c; }
.chart .count.less { fill: #2a7a50; }
.numbers { font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.numbers th { color: var(--soft); font-size: 0.85rem; font-weight: 400; padding: 0 0.9rem 0.35rem 0; vertical-align: bottom; }
.numbers td { padding: 0.5rem 0.9rem 0.5rem 0; vertical-align: top; border-top: 1px solid var(--line); }
.numbers td:first-child { min-width: 9rem; }
.numbers .goes-on td { border-top: 0; padding-top: 0; }
.numbers .detail { display: block; color: var(--soft); font-size: 0.86rem; }
.numbers td + td .detail { white-space: nowrap; }
.numbers .few, .numbers .few .detail { color: #8b95a3; }
.numbers .few .mark { display: block; font-size: 0.8rem; font-style: italic; }
.figures .detail { display: block; color: var(--soft); font-size: 0.8rem; font-weight: 400; line-height: 1.4; }
.figures .words { font-size: 1.02rem; line-height: 1.45; }
.note { color: var(--soft); font-size: 0.88rem; margin-top: 0.6rem; }
.withdrawn { background: var(--stale); border-left: 3px solid var(--stale-line); border-radius: 0 0.375rem 0.375rem 0; padding: 0.7rem 1.1rem; margin: 0 0 1.2rem; }
.legend .key { display: inline-block; width: 0.8em; height: 0.8em; border-radius: 2px; margin: 0 0.3em 0 0.9em; vertical-align: -0.05em; }
.legend .key:first-child { margin-left: 0; }
.key.now { background: #2f6fb5; } .key.more { background: #c2410c; } .key.less { background: #2a7a50; } .key.past { background: #a8b4c4; }
.key.band { background: #dfe6f0; } .key.far { background: #c2410c; }
@media (prefers-color-scheme: dark) {
  .numbers .few, .numbers .few .detail { color: #7b8798; }
  .key.now { background: #5b97db; } .key.past { background: #55637a; } .key.band { background: #2a3546; }
}
@media print {
  .numbers { font-size: 9pt; }
  .numbers td { padding: 0.25rem 0.6rem 0.25rem 0; }
  .numbers .detail, .numbers .few .mark { font-size: 7.5pt; }
  .numbers th, figcaption, .legend, .note, .particulars { font-size: 8.5pt; }
  .chart rect, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .chart .count { fill: #2f6fb5; } .chart .before { fill: #a8b4c4; } .chart .whisker { stroke: #000000; } .chart .limits { fill: #eef2f8; }
  .chart .count.outside, .chart .count.more { fill: #c2410c; } .chart .count.less { fill: #2a7a50; }
  .chart .cell { fill: #2f6fb5; } .chart .cell-count { fill: #000000; } .chart .cell-count.strong { fill: #ffffff; }
}
`);
