// The reference, made by Swagger UI. `validatorUrl: null` keeps it from calling an outside server.
const place = document.getElementById(location.hash.slice(1));
SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#reference',
  validatorUrl: null,
  onComplete: () => place?.scrollIntoView(),
});

/** What Swagger UI leaves without a name, outside of all landmarks, or on a level that skips one. */
const ATTRIBUTES = [
  ['#servers', 'aria-label', 'Server'],
  ['.information-container', 'role', 'region'],
  ['.information-container', 'aria-label', 'About the reference'],
  ['.scheme-container', 'role', 'region'],
  ['.scheme-container', 'aria-label', 'Server and key'],
  ['.models', 'role', 'region'],
  ['.models', 'aria-label', 'Schemas'],
  ['.opblock-tag', 'aria-level', '2'],
  ['.opblock h4', 'aria-level', '3'],
  ['.models > h4', 'aria-level', '2'],
  ['.examples-select-element', 'aria-label', 'Example'],
  ['.parameters-col_description > select', 'aria-label', 'Value'],
  ['.microlight', 'tabindex', '0'],
];

/** The element of the operation that the fragment names: `#/Webhook%20endpoints/createWebhookEndpoint`. */
const wantedId = () => {
  const [start, tag = '', operation] = decodeURIComponent(location.hash).split('/');
  return start === '#' && operation ? `operations-${tag.replaceAll(' ', '_')}-${operation}` : '';
};
let wanted = wantedId();

// Deep links of Swagger UI would put a link into each button, which no screen reader can tell apart: the operation is opened here instead.
function openWanted() {
  const operation = wanted && document.getElementById(wanted);
  if (!operation) return;
  wanted = '';
  operation.querySelector('button[aria-expanded="false"]')?.click();
  operation.scrollIntoView();
}
addEventListener('hashchange', () => {
  wanted = wantedId();
  openWanted();
});
new MutationObserver(() => {
  for (const [selector, name, value] of ATTRIBUTES)
    for (const element of document.querySelectorAll(`#reference ${selector}`)) element.setAttribute(name, value);
  openWanted();
}).observe(document.getElementById('reference'), { childList: true, subtree: true });
