import type { Draft, GeneratedStatement } from '../domain/postmortem.events.js';

/** A draft as plain text for reading and comparing: statements with what they cite and mention, then questions. */
export function draftText(draft: Draft): string {
  const { title, template, templateVersion, generatorVersion, draftedFromPosition, incidentVersion } = draft;
  const head = `template ${template ?? ''} ${templateVersion}, generator ${generatorVersion}, position ${draftedFromPosition}, incident ${incidentVersion}`;
  const sections = draft.sections.map(({ key, heading, statements, questions }) =>
    [`## ${heading} (${key})`, ...statementLines(statements), ...(questions ?? []).map((question) => `? ${question}`)].join('\n'),
  );
  return `${[`# ${title}`, head, ...sections].join('\n\n')}\n`;
}

function statementLines(statements: readonly GeneratedStatement[]): readonly string[] {
  return statements.flatMap((statement, index) => {
    const { text, citations, mentions, part } = statement;
    const isNew = part !== undefined && part !== statements[index - 1]?.part;
    const beside = (mentions ?? []).map(({ kind, id }) => ` {${kind} ${id}}`).join('');
    return [...(isNew ? [`### ${part}`] : []), `- ${text.replaceAll('\n', '\n  ')} [${citations.join(' ')}]${beside}`];
  });
}
