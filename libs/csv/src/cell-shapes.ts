import { isPlatform } from '@modernleads/naming';

/** Characters of a cell that are looked at. */
const LONGEST = 400;
const ADDRESS = /^(?:mailto:|[^@<]{0,100}<)?[^\s@<>,;]{1,64}@[^\s@<>,;]{1,255}>?$/i;
const PROFILE = /^\S{0,20}linkedin\.com\/(?:in|pub)\/\S+$/i;
const SITE = /^(?:https?:\/\/)?(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,63}(?:\/\S*)?$/iu;
const FRONT_PAGE = /^(?:https?:\/\/)?[^/]{1,255}\/?$/i;
const DIALLED = /^(?:tel:)?(?:\+|00)[\d\s().\-/]{8,25}$/i;
const NUMBER = /^(?:tel:)?[+(]?\d[\d\s().\-/]{5,25}$/i;
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\s|$)/;
const is = (pattern: RegExp, cell: string): boolean => pattern.test(cell.trim().slice(0, LONGEST));

// Most cells have no such sign, which a look for it tells faster than the expression.
export const isAddress = (cell: string): boolean => cell.includes('@') && is(ADDRESS, cell);
export const isProfile = (cell: string): boolean => is(PROFILE, cell);
export const isSite = (cell: string): boolean => is(SITE, cell);
export const isNumber = (cell: string): boolean => is(NUMBER, cell) && !is(DATE, cell);
export const isDialled = (cell: string): boolean => is(DIALLED, cell);
/** A site as a whole, of a host that belongs to one company. */
export const isHomepage = (cell: string): boolean => isSite(cell) && is(FRONT_PAGE, cell) && !isPlatform(cell.slice(0, LONGEST));

const FLAG =
  /^(?:yes|no|y|n|true|false|x|ja|nein|nej|nee|oui|non|s[ií]|sim|n[aã]o|tak|nie|ano|ne|evet|hayır|да|нет|так|ні|はい|いいえ|是|否|예|아니오|[01✓✔✗✘])$/iu;
export const isFlag = (cell: string): boolean => is(FLAG, cell);
