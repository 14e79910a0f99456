import type { Content } from 'pdfmake/interfaces.js';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { entriesChart } from '../charts/entries-chart.js';
import { stagesChart } from '../charts/stages-chart.js';
import { incidentFacts, keyFigures } from '../reading/headline.js';
import { dayOf, documentNotes, isWorkedOn, kindLabel, standing } from '../reading/labels.js';
import type { PostmortemView } from '../postmortem-view.js';
import { inlines, SOFT_COLOUR } from './pdf-text.js';

const PLOT_WIDTH = 483;

/** What stands above the sections: the title, the figures that readers look for first, and the charts. */
export function masthead(view: PostmortemView): readonly Content[] {
  const { document, incident } = view;
  const badges = [
    incident.severity,
    standing(view),
    ...[kindLabel(incident.kind)].filter((label) => label !== null),
    ...(isWorkedOn(view) && document.dueAt !== null ? [`due ${dayOf(document.dueAt)}`] : []),
  ];
  const notes = isWorkedOn(view) ? documentNotes(document) : [];
  return [
    { text: ['Postmortem of ', ...inlines(incident.reference)], style: 'soft' },
    {
      text: inlines(document.title, { bold: true, fontSize: document.title.length > 90 ? 14 : 20 }),
      lineHeight: 1.15,
      margin: [0, 2, 0, 6],
    },
    { text: badges.join('  ·  '), margin: [0, 0, 0, 10] },
    ...(notes.length === 0 ? [] : [{ text: inlines(notes.join(' ')), style: 'soft', margin: [0, 0, 0, 10] } satisfies Content]),
    ...figuresContent(view),
    ...particulars(view),
    ...charts(view),
  ];
}

function figuresContent({ incident }: PostmortemView): readonly Content[] {
  const figures = keyFigures(incident);
  if (figures.length === 0) return [];
  return [
    {
      margin: [0, 0, 0, 10],
      layout: {
        hLineWidth: () => 0,
        vLineWidth: (line) => (line === 0 || line === figures.length ? 0 : 6),
        vLineColor: () => '#ffffff',
        fillColor: () => '#f1f4f8',
        paddingLeft: () => 8,
        paddingTop: () => 6,
        paddingBottom: () => 4,
      },
      table: {
        widths: figures.map(() => '*'),
        body: [
          figures.map(({ name, value }) => ({
            stack: [
              { text: name, style: 'soft' },
              { text: value, bold: true, fontSize: 12 },
            ],
          })),
        ],
      },
    },
  ];
}

function particulars({ incident }: PostmortemView): readonly Content[] {
  const facts = incidentFacts(incident);
  if (facts.length === 0) return [];
  return [
    {
      margin: [0, 0, 0, 12],
      layout: { defaultBorder: false, paddingLeft: () => 0, paddingTop: () => 1, paddingBottom: () => 0 },
      table: { widths: [92, '*'], body: facts.map(({ name, value }) => [{ text: name, color: SOFT_COLOUR }, { text: inlines(value) }]) },
    },
  ];
}

function charts({ figures }: PostmortemView): readonly Content[] {
  return [
    { caption: 'How the incident went through its stages, in UTC', chart: stagesChart(figures) },
    { caption: 'When entries of the timeline were made, by their kind', chart: entriesChart(figures) },
  ].flatMap(({ caption, chart }): readonly Content[] =>
    chart === null
      ? []
      : [
          {
            unbreakable: true,
            margin: [0, 0, 0, 8],
            stack: [
              { text: caption, style: 'soft', margin: [0, 0, 0, 3] },
              { svg: renderToStaticMarkup(chart), width: PLOT_WIDTH },
            ],
          },
        ],
  );
}
