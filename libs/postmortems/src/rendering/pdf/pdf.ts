import { onOneLine } from '#documents';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { shownComments } from '../reading/comments.js';
import { isWorkedOn } from '../reading/labels.js';
import { arranged } from '../reading/arrangement.js';
import { numberedSources } from '../reading/numbered-sources.js';
import type { PostmortemView } from '../postmortem-view.js';
import { fontFiles } from './fonts.js';
import { changesContent, colophon, sourcesContent } from './pdf-appendix.js';
import { masthead } from './pdf-masthead.js';
import { commentsContent, sectionContent, staysBehind } from './pdf-section.js';
import { inlines, SOFT_COLOUR } from './pdf-text.js';

pdfmake.setFonts(fontFiles);
// A document is made of text alone: nothing in it may make us fetch an address or read a file but the fonts.
pdfmake.setUrlAccessPolicy(() => false);
const readable = new Set(Object.values(fontFiles).flatMap((faces) => Object.values(faces)));
pdfmake.setLocalAccessPolicy((path: string) => readable.has(path));

/**
 * The postmortem as a PDF (A4) with its fonts embedded, bookmarks, links and page numbers. The same view gives the same bytes: its date is
 * that of the edition, or of the latest fact it cites.
 */
export async function pdfOf(view: PostmortemView): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await pdfmake.createPdf(definition(view)).getBuffer());
}

const MARGIN = 56;

function definition(view: PostmortemView): TDocumentDefinitions {
  const { document, incident } = view;
  const sources = numberedSources(document);
  const sections = arranged(view);
  const comments = shownComments(view, new Set(sections.map(({ section }) => section.key)));
  const date = dateOf(view);
  const footing = `${onOneLine(incident.reference)}${isWorkedOn(view) ? ' · draft' : ` · edition ${document.edition ?? ''}`}`;
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN],
    language: 'en',
    displayTitle: true,
    info: {
      title: `${onOneLine(incident.reference)}: ${onOneLine(document.title)}`,
      subject: 'Postmortem',
      creator: 'Debrief',
      producer: 'Debrief',
      creationDate: date,
      modDate: date,
    },
    defaultStyle: { font: 'DejaVu', fontSize: 9.5, lineHeight: 1.3, color: '#1d2530' },
    styles: {
      h2: { fontSize: 14, bold: true, margin: [0, 16, 0, 6] },
      h3: { fontSize: 10.5, bold: true, margin: [0, 8, 0, 4] },
      soft: { color: SOFT_COLOUR, fontSize: 8.5 },
    },
    footer: (page, pages): Content => ({
      margin: [MARGIN, 18, MARGIN, 0],
      columns: [
        { text: inlines(footing), style: 'soft' },
        { text: `${page} of ${pages}`, style: 'soft', alignment: 'right' },
      ],
    }),
    pageBreakBefore: (node, pages) => staysBehind(node, () => pages.getFollowingNodesOnPage()[0]),
    content: [
      ...masthead(view),
      ...commentsContent('Comments on the whole document', comments.general),
      ...sections.flatMap((one, index) => sectionContent(one, view, sources, index === 0, comments.of(one.section.key))),
      ...changesContent(view),
      ...sourcesContent(view, sources),
      colophon(view),
    ],
  };
}

function dateOf({ document, sources }: PostmortemView): Date {
  const published = document.editions.find(({ edition }) => edition === document.edition)?.publishedAt;
  const recorded = [...sources.values()].map(({ recordedAt }) => recordedAt);
  return new Date(published ?? recorded.reduce((latest, at) => (at > latest ? at : latest), '1970-01-01T00:00:00.000Z'));
}
