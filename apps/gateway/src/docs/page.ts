import type { Guide } from './guides';
import { escapeHtml } from './render-guide';
import { ERRORS } from './tables';

/**
 * Every page of /docs. It loads nothing from another host; scripts and styles are files, since its Content-Security-Policy allows no inline ones.
 * @param docs the path from the page to /docs, with a slash at its end. @param current the name of the guide that it shows.
 */
function page(guides: readonly Guide[], docs: string, { title, head = '', main, current }: PageParts): string {
  const links = guides.map(
    ({ name, title: text }) =>
      `<li><a href="${docs}guides/${name}"${name === current ? ' aria-current="page"' : ''}>${escapeHtml(text)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" type="image/png" href="${docs}favicon-32x32.png">
${head}<link rel="stylesheet" href="${docs}page.css">
<script src="${docs}theme.js"></script>
</head>
<body>
<header>
<a class="brand" href="${docs}../docs">Modern Leads API</a>
<div class="tools" hidden>
<label>Search <input id="search" type="search" autocomplete="off" maxlength="100" aria-controls="results"></label>
<label>Samples <select id="samples"><option value="">all</option><option value="sh">curl</option><option value="ts">TypeScript</option><option value="python">Python</option></select></label>
<label>Theme <select id="theme"><option value="">system</option><option>light</option><option>dark</option></select></label>
</div>
<div class="found" role="region" aria-label="Search results" hidden>
<p id="count" role="status"></p>
<ul id="results"></ul>
</div>
</header>
<nav aria-label="Guides">
<ul>
${links.join('\n')}
<li><a href="${docs}../docs#reference">Reference</a></li>
<li><a href="${docs}../docs#errors">Error codes</a></li>
</ul>
</nav>
${main}
<script type="module" src="${docs}page.js"></script>
</body>
</html>
`;
}

interface PageParts {
  readonly title: string;
  readonly head?: string;
  readonly main: string;
  readonly current?: string;
}

/** One guide. */
export function guidePage(guides: readonly Guide[], { name, title, html, sections }: Guide): string {
  const parts = sections.filter(({ id }) => id).map(({ id, title: text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  const contents = parts.length > 1 ? `<nav class="contents" aria-label="On this page"><ul>${parts.join('')}</ul></nav>\n` : '';
  const main = `<main class="guide">
${html.replace('</h1>\n', `</h1>\n${contents}`)}<p class="source"><a href="${name}.md">This guide as Markdown</a></p>
</main>`;
  return page(guides, '../', { title: `${title} · Modern Leads API`, main, current: name });
}

/** The guides with what they are about, the reference and the error codes. */
export function referencePage(guides: readonly Guide[]): string {
  const summaries = guides.map(
    ({ name, title, summary }) =>
      `<dt><a href="docs/guides/${name}">${escapeHtml(title)}</a></dt><dd>${escapeHtml(summary)}</dd>`,
  );
  // Swagger UI makes the <main> of this page.
  const main = `<section class="guide" aria-label="About">
<h1>Modern Leads API</h1>
<dl>
${summaries.join('\n')}
</dl>
<p>For language models: <a href="llms.txt">llms.txt</a>. The reference as OpenAPI 3.1: <a href="openapi.json">openapi.json</a>.</p>
</section>
<div id="reference"></div>
<section class="guide errors" aria-labelledby="errors">
<h2 id="errors">Error codes</h2>
<div class="scroll" role="group" aria-label="Table of error codes" tabindex="0"><table>
<thead><tr><th scope="col">Status</th><th scope="col">Code</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${errorRows()}
</tbody>
</table></div>
</section>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/reference.js"></script>`;
  const styles = ['swagger-ui', 'reference'].map((name) => `<link rel="stylesheet" href="docs/${name}.css">\n`);
  return page(guides, 'docs/', { title: 'Modern Leads API', head: styles.join(''), main });
}

/** One row per error code. Its id is the code: the `docs_url` of an error leads there. */
function errorRows(): string {
  const rows = ERRORS.map(
    ({ code, status, meaning }) =>
      `<tr id="${code}"><td>${status}</td><td><code>${code}</code></td><td>${markedUp(meaning)}</td></tr>`,
  );
  return rows.join('\n');
}

const markedUp = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
