import { type ErrorCode, errorCatalogue } from '@modernleads/contracts';
import guide from './guide.md';
import { renderGuide } from './render-guide';

const { contents, sections } = renderGuide(guide);

/** One row per error code. Its id is the code: the `docs_url` of an error leads there. */
function errorRows(): string {
  const codes = Object.keys(errorCatalogue) as ErrorCode[];
  const rowOf = (code: ErrorCode) => {
    const { status, meaning } = errorCatalogue[code];
    return `<tr id="${code}"><td>${status}</td><td><code>${code}</code></td><td>${markedUp(meaning)}</td></tr>`;
  };
  return codes.map(rowOf).join('\n');
}

function markedUp(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return escaped.replace(/`([^`]+)`/g, '<code>$1</code>');
}

/**
 * The guide, the reference and the error codes. The page loads nothing from another host; scripts and styles are files, since its
 * Content-Security-Policy allows no inline ones.
 */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Modern Leads API</title>
<link rel="icon" type="image/png" href="docs/favicon-32x32.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
<link rel="stylesheet" href="docs/page.css">
</head>
<body>
<nav class="contents" aria-label="Contents">
<ul>
${contents}
<li><a href="#reference">Reference</a></li>
<li><a href="#errors">Error codes</a></li>
</ul>
</nav>
<main class="guide">
${sections}
</main>
<section id="reference"><noscript>The reference as JSON: <a href="openapi.json">openapi.json</a></noscript></section>
<section class="errors swagger-ui">
<h2 id="errors">Error codes</h2>
<table>
<thead><tr><th scope="col">Status</th><th scope="col">Code</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${errorRows()}
</tbody>
</table>
</section>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/page.js"></script>
</body>
</html>
`;

/**
 * `validatorUrl: null` keeps Swagger UI from calling an outside server. Deep links are off where the fragment names a part of this page, since
 * Swagger UI would take it for an operation.
 */
export const PAGE_SCRIPT = `const place = document.getElementById(location.hash.slice(1));
SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#reference',
  deepLinking: !place,
  validatorUrl: null,
  onComplete: () => place?.scrollIntoView(),
});
`;

export const PAGE_STYLE = `body { margin: 0; font-family: system-ui, sans-serif; color: #1f2933; line-height: 1.5; }
.contents { position: sticky; top: 0; background: #fff; border-bottom: 1px solid #d8dee4; z-index: 1; }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; max-width: 60rem; margin: 0 auto; padding: 0.75rem 1.25rem; list-style: none; font-size: 0.875rem; }
.contents a, .guide a { color: #0b57a4; }
.guide { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem; }
.guide h2, #reference, .errors h2 { scroll-margin-top: 3.5rem; }
.guide h2 { margin-top: 2.5rem; }
.guide code { background: #f3f5f7; padding: 0.1em 0.3em; border-radius: 3px; font-size: 0.9em; }
.guide pre { background: #1f2933; color: #f5f7fa; padding: 1rem; border-radius: 6px; overflow-x: auto; font-size: 0.875rem; }
.guide pre code { background: none; padding: 0; font-size: 1em; }
.guide table { border-collapse: collapse; display: block; overflow-x: auto; }
.guide th, .guide td { border-bottom: 1px solid #d8dee4; padding: 0.4rem 1rem 0.4rem 0; text-align: left; }
.errors { max-width: 1460px; margin: 0 auto; padding: 0 20px 60px; box-sizing: border-box; font-family: sans-serif; }
.errors tr:target { background: #fff3c4; }
`;
