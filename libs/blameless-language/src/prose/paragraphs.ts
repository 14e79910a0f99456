import type { Range } from './evidence.js';

const FENCE = /^\s{0,3}(```|~~~)/;
const QUOTED_LINE = /^\s{0,8}>/;
/** A bullet, a number or a heading mark, which begins something new. */
const ITEM = /^\s*(?:[-*+•‣◦·–]|\d{1,3}[.)]|#{1,6})\s+(?:\[[ xX]\]\s+)?/;
/** A chat line: a time or nothing, then `<nick>` or `nick:` after a time with seconds. */
const CHAT_LINE = /^\s*(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+)?<[@+~%&]?[\w.|-]{1,40}>\s/;
const LOG_LINE =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,40}\s+\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\b|(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)[:\s]|at \S{1,200}\(|Traceback |[$#] \S)/;

/**
 * The paragraphs, list items, headings and table cells of a text in Markdown or plain lines, as ranges in it. Block quotes, fenced
 * code, chat lines and log lines are evidence and left out.
 */
export function paragraphsOf(text: string): readonly Range[] {
  const paragraphs: Range[] = [];
  let open: { start: number; end: number } | null = null;
  let fence: string | null = null;
  const close = (): void => {
    if (open !== null) paragraphs.push(open);
    open = null;
  };
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, Math.min(end, start + 400));
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark === fence) fence = null;
    } else if (mark !== undefined) {
      close();
      fence = mark;
    } else if (line.trim() === '' && end - start <= line.length) close();
    else if (QUOTED_LINE.test(line)) close();
    else {
      const item = ITEM.exec(line)?.[0].length ?? 0;
      const rest = line.slice(item);
      if (CHAT_LINE.test(rest) || LOG_LINE.test(rest)) close();
      else if (open === null || item > 0 || line.trimStart().startsWith('|')) {
        close();
        open = { start: start + item, end };
      } else open.end = end;
    }
  }
  close();
  return paragraphs;
}

/** The lines of a text, without what ends them. */
export function* linesOf(text: string): Iterable<Range> {
  let start = 0;
  for (const match of text.matchAll(/\r\n?|\n|\u2028|\u2029/g)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
}
