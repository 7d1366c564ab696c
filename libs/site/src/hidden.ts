/** Class names by which frameworks keep text from the eye. */
const UNSEEN = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only element-invisible d-none hidden hide is-hidden u-hidden'.split(
    ' ',
  ),
);
/** `hidden md:block` is seen on wide screens. */
const SEEN_WHERE_WIDE = /(?:^|\s)(?:[a-z]{2,3}:|d-[a-z]{2,3}-)(?:block|flex|inline|grid|table|contents)/;
const NOT_SHOWN =
  /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|opacity\s{0,9}:\s{0,9}0?\.?0{1,3}(?![.\d])|font-size\s{0,9}:\s{0,9}(?:0(?:\.0{1,3})?(?:px|pt|em|rem|%)?|1px)\s{0,9}(?:;|!|$)|text-indent\s{0,9}:\s{0,9}-\d{3}|(?:left|top|right|margin-left)\s{0,9}:\s{0,9}-\d{4}|clip(?:-path)?\s{0,9}:\s{0,9}(?:rect\(\s{0,9}[01](?:px)?[\s,]|inset\(\s{0,9}(?:50|100)%)|(?:max-)?(?:height|width)\s{0,9}:\s{0,9}0(?:px)?\s{0,9}(?:;|!|$))/i;
const TRANSPARENT = /(?:^|[;\s])color\s{0,9}:\s{0,9}transparent/i;
const WHITE = '(?:#fff(?:fff)?\\b|white\\b|rgba?\\(\\s{0,9}255\\s{0,9},\\s{0,9}255\\s{0,9},\\s{0,9}255)';
const WHITE_TEXT = new RegExp(`(?:^|[;\\s])color\\s{0,9}:\\s{0,9}${WHITE}`, 'i');
const WHITE_GROUND = new RegExp(`background(?:-color)?\\s{0,9}:\\s{0,9}${WHITE}`, 'i');
const OTHER_GROUND = /background(?:-color|-image)?\s{0,9}:\s{0,9}(?!transparent|none|inherit|initial)/i;

const MAX_STYLE = 500;
const MAX_SHEET = 65_536;
const MAX_SELECTORS = 500;

/** A ground of another colour than white, by the `style` or `bgcolor` of an element: white text can be read on it. */
export function hasDarkGround({ style = '', bgcolor = '' }: Record<string, string>): boolean {
  const own = style.slice(0, MAX_STYLE);
  return (OTHER_GROUND.test(own) && !WHITE_GROUND.test(own)) || (bgcolor !== '' && !/^(?:#fff(?:fff)?|white)$/i.test(bgcolor));
}

/**
 * Whether nobody sees the text of an element: by its attributes, or by the rules of the page's own style sheets.
 * @param hiding from {@link hidingSelectors}
 * @param onDark it stands on a ground of another colour than white
 */
export function isHidden(
  name: string,
  attributes: Record<string, string>,
  hiding: ReadonlySet<string>,
  onDark: boolean,
): boolean {
  const { hidden, style = '', class: classes = '', id = '', 'aria-hidden': aria, open } = attributes;
  if (hidden !== undefined || aria === 'true' || (name === 'dialog' && open === undefined)) return true;
  const own = style.slice(0, MAX_STYLE);
  if (own && (isUnseen(own) || (WHITE_TEXT.test(own) && !onDark))) return true;
  if (id && hiding.has(`#${id}`)) return true;
  if (!classes) return false;
  const named = classes.slice(0, MAX_STYLE);
  return named.split(/\s+/).some((one) => hiding.has(`.${one}`) || (UNSEEN.has(one) && !SEEN_WHERE_WIDE.test(named)));
}

const isUnseen = (style: string): boolean =>
  NOT_SHOWN.test(style) || TRANSPARENT.test(style) || (WHITE_TEXT.test(style) && WHITE_GROUND.test(style));

/** The classes and ids, such as `.trap` and `#trap`, that a style sheet hides for every screen. Rules within `@media` and the like are left out. */
export function hidingSelectors(sheet: string): string[] {
  const found: string[] = [];
  const css = sheet.slice(0, MAX_SHEET);
  let [depth, start, selector] = [0, 0, ''];
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at];
    if (sign !== '{' && sign !== '}') continue;
    const part = css.slice(start, at);
    start = at + 1;
    if (sign === '{') {
      depth += 1;
      selector = depth === 1 ? part : '';
      continue;
    }
    depth = Math.max(0, depth - 1);
    if (depth === 0 && selector && isUnseen(part.slice(0, MAX_STYLE))) found.push(...simple(selector));
    selector = '';
    if (found.length > MAX_SELECTORS) break;
  }
  return found.slice(0, MAX_SELECTORS);
}

const simple = (selectors: string): string[] =>
  selectors
    .slice(0, 2_000)
    .split(',')
    .map((one) =>
      one
        .replace(/\/\*[^*]{0,200}\*\//g, '')
        .trim()
        .replace(/^[a-z]{1,10}(?=[.#])/, ''),
    )
    .filter((one) => /^[.#][\w-]+$/.test(one));
