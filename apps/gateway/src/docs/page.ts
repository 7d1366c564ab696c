import { type ErrorCode, errorCatalogue } from '@modernleads/contracts';

/** Where an error's `docs_url` leads: one row per code, which bears its name. */
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

/** The reference. All that it loads comes from the same server; scripts and styles are files, so that the policy can ban inline ones. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Modern Leads API reference</title>
<link rel="icon" type="image/png" href="docs/favicon-32x32.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
<link rel="stylesheet" href="docs/page.css">
</head>
<body>
<main id="reference"><noscript>The same as JSON: <a href="openapi.json">openapi.json</a></noscript></main>
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
 * Without `validatorUrl` Swagger UI would call a server of its makers; with deep links it would take the name of an error code after
 * the # for one of its own.
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

export const PAGE_STYLE = `body { margin: 0; }
.errors { max-width: 1460px; margin: 0 auto; padding: 0 20px 60px; box-sizing: border-box; font-family: sans-serif; }
.errors tr:target { background: #fff3c4; }
`;
