import type { ErrorCode } from '../../src/shared/graph/errorCodes.js';
import type { Language } from '../../src/shared/pure/language.js';

const headings: Readonly<Record<Language, string>> = { en: '## English', nl: '## Nederlands' };
const style =
  'body{font:1rem/1.6 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}' +
  'pre{background:#f2f2f2;padding:1rem;white-space:pre-wrap;overflow-wrap:anywhere}code{font-family:ui-monospace,monospace}';

/** The part of a code's page that is in one language, as HTML. Of Markdown it knows what these pages have. */
export function renderErrorPage(code: ErrorCode, markdown: string, language: Language): string {
  const sections = markdown.replaceAll('\r\n', '\n').split(/^(?=## )/m);
  const section = sections.find((one) => one.startsWith(`${headings[language]}\n`)) ?? '';
  const blocks = section.slice(headings[language].length).split(/\n\n(?=```json\n|### |\S(?!``))/);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${code} – leerpad</title><style>${style}</style></head>
<body><main><h1>${code}</h1>
${blocks.map((block) => renderBlock(block.trim())).join('\n')}
</main></body>
</html>
`;
}

function renderBlock(block: string): string {
  const fenced = /^```json\n([\s\S]*?)\n```$/.exec(block);
  if (fenced) return `<pre tabindex="0"><code>${escape(fenced[1] ?? '')}</code></pre>`;
  if (block.startsWith('### ')) return `<h2>${escape(block.slice(4))}</h2>`;
  return block === '' ? '' : `<p>${escape(block).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
