// Deep links are off where the fragment names a part of this page, since Swagger UI would take it for an operation. `validatorUrl: null` keeps it from
// calling an outside server.
const place = document.getElementById(location.hash.slice(1));
SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#reference',
  deepLinking: !place,
  validatorUrl: null,
  onComplete: () => place?.scrollIntoView(),
});
// Swagger UI opens an operation only when it starts.
addEventListener('hashchange', () => location.hash.startsWith('#/') && location.reload());
