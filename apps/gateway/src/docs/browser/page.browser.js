// Search, theme and the language of the samples. Without this script a page shows all samples in the light theme.
import { find } from './find.js';

const MOST = 12;
const root = new URL('..', import.meta.url);
const [search, count, results, theme, samples] = ['search', 'count', 'results', 'theme', 'samples'].map((id) =>
  document.getElementById(id),
);
const found = document.querySelector('.found');
document.querySelector('.tools').hidden = false;

/** A select whose choice is kept in this browser. */
function keep(select, apply) {
  select.value = localStorage.getItem(select.id) ?? '';
  apply(select.value);
  select.addEventListener('change', () => {
    localStorage.setItem(select.id, select.value);
    apply(select.value);
  });
}
keep(theme, () => dispatchEvent(new Event('theme')));
keep(samples, (language) => {
  for (const sample of document.querySelectorAll('.sample')) {
    const { language: own } = sample.dataset;
    sample.hidden = !!language && ['sh', 'ts', 'python'].includes(own) && own !== language;
  }
});

let loading;
const index = () => (loading ??= fetch(new URL('docs/search.json', root)).then((response) => response.json()));

function itemOf({ url, title, excerpt }) {
  const link = Object.assign(document.createElement('a'), { href: new URL(url, root).href, textContent: title });
  const text = Object.assign(document.createElement('p'), { textContent: excerpt });
  const item = document.createElement('li');
  item.append(link, text);
  return item;
}

search.addEventListener('input', async () => {
  const query = search.value.trim();
  const entries = query ? find(await index(), query) : [];
  // What was typed meanwhile has its own answer.
  if (query !== search.value.trim()) return;
  found.hidden = !query;
  count.textContent = entries.length > MOST ? `The best ${MOST} of ${entries.length} results` : `${entries.length} results`;
  results.replaceChildren(...entries.slice(0, MOST).map(itemOf));
});
search.addEventListener('keydown', ({ key }) => {
  if (key === 'Enter') results.querySelector('a')?.click();
});
results.addEventListener('click', () => {
  found.hidden = true;
});
