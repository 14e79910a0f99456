import type { DocumentSection, DocumentStatement, PostmortemDocument } from './document.js';

/**
 * The document as Markdown (CommonMark with footnotes), for people and for other programs. Nothing that anybody recorded or wrote is
 * taken for Markdown or HTML: it is text, escaped; only http and https addresses become links. The footnotes name the cited events.
 * @param incident what the document calls the incident: its reference, or its id when left out.
 */
export function postmortemMarkdown(document: PostmortemDocument, incident = document.incidentId): string {
  const footnotes = new Map<string, number>();
  const mark = (eventId: string): string => {
    const number = footnotes.get(eventId) ?? footnotes.size + 1;
    footnotes.set(eventId, number);
    return `[^${number}]`;
  };
  const blocks = [
    `# ${line(document.title)}`,
    reference(document, incident),
    ...document.sections.flatMap((section) => [`## ${line(section.heading)}`, ...body(section, mark)]),
  ];
  const notes = [...footnotes].map(([eventId, number]) => `[^${number}]: Event ${eventId}`);
  return `${[...blocks, ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n')}\n`;
}

function reference(
  { status, draftedFromPosition, generatorVersion, templateVersion, stale }: PostmortemDocument,
  incident: string,
): string {
  const made = `from position ${draftedFromPosition}, generator ${generatorVersion}, template ${templateVersion}`;
  return `Postmortem of incident ${line(incident)} · ${status.toLowerCase()}, ${made}${stale ? ' · the facts have changed since' : ''}`;
}

function body({ statements }: DocumentSection, mark: (eventId: string) => string): readonly string[] {
  if (statements.length === 0) return ['*No facts recorded.*'];
  const authored = statements.filter(({ origin }) => origin === 'AUTHORED').flatMap((one) => paragraphs(one, mark));
  const generated = statements.filter(({ origin }) => origin === 'GENERATED').map((one) => item(one, mark));
  return [...authored, ...(generated.length === 0 ? [] : [generated.join('\n')])];
}

/** One list item; the lines of a quotation stay lines. */
function item({ text, citations }: DocumentStatement, mark: (eventId: string) => string): string {
  return `- ${lines(text).join('\\\n  ')}${citations.map(mark).join('')}`;
}

/** Blank lines part paragraphs; other line ends stay. */
function paragraphs({ text, citations }: DocumentStatement, mark: (eventId: string) => string): readonly string[] {
  const written = text
    .split(/\r\n?|\n/)
    .map((one) => one.trim())
    .join('\n')
    .split(/\n\n+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => lines(paragraph.trim()).join('\\\n'));
  return written.map((paragraph, index) => (index === written.length - 1 ? paragraph + citations.map(mark).join('') : paragraph));
}

function line(text: string): string {
  return lines(text).join(' ');
}

function lines(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(escapedLine);
}

const URL_IN_TEXT = /https?:\/\/[^\s<>"“”`\\|[\]{}()*]+[^\s<>"“”`\\|[\]{}()*.,;:!?'’]/gi;

function escapedLine(text: string): string {
  let escaped = '';
  let end = 0;
  for (const match of text.matchAll(URL_IN_TEXT)) {
    escaped += `${escapedText(text.slice(end, match.index))}<${match[0]}>`;
    end = match.index + match[0].length;
  }
  return atLineStart(escaped + escapedText(text.slice(end)));
}

function escapedText(text: string): string {
  return (
    text
      .replace(/[\u0000-\u001F\u007F]/g, ' ')
      .replace(/[\\`*[\]|~$]/g, '\\$&')
      // Within a word an underscore means nothing to Markdown, and escaped it makes names hard to read.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#|\w)/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
  );
}

/** What only means something at the start of a line: headings, lists, rules, definitions. */
function atLineStart(text: string): string {
  return text.replace(/^[-+=#:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
