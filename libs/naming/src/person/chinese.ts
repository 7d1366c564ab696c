import anyAscii from 'any-ascii';
import { cantoneseFamily, cantoneseGiven } from './cantonese';

/** Family names that are read otherwise than the character usually is, or spelled in more than one way. */
const FAMILY =
  parse(`单=shan 單=shan 曾=zeng 解=xie 查=zha,cha 仇=qiu 翟=zhai 吕=lv,lu,lyu 呂=lv,lu,lyu 缪=miao 盖=ge 乐=yue,le 朴=piao,park 区=ou 覃=qin,tan
  欧阳=ouyang 歐陽=ouyang 司马=sima 司馬=sima 上官=shangguan 诸葛=zhuge 諸葛=zhuge 司徒=situ 尉迟=yuchi 长孙=zhangsun 慕容=murong 令狐=linghu 皇甫=huangfu 夏侯=xiahou`);

/** As they are spelled in Taiwan. */
const TAIWANESE = parse(
  `陳=chen 張=chang 王=wang 黃=huang 李=lee,li 蔡=tsai 鄭=cheng 謝=hsieh 許=hsu 郭=kuo 曾=tseng 邱=chiu 周=chou 徐=hsu 朱=chu 蕭=hsiao 江=chiang 簡=chien 趙=chao`,
);

function parse(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string])
      .map(([from, to]) => [from, to.split(',')]),
  );
}

/** Spellings of a family name, the usual one first. */
export function romanizeChineseFamily(word: string, country: string | null): string[] {
  const local = speaksCantonese(country) ? cantoneseFamily(word) : country === 'TW' ? TAIWANESE.get(word) : undefined;
  const pinyin = FAMILY.get(word) ?? [syllables(word).join('')];
  return [...new Set([...(local ?? []), ...pinyin])];
}

/** The syllables of a given name, for each way to spell it, the usual one first: pinyin, and before it the Cantonese sounds where they are written. */
export function romanizeChineseGiven(word: string, country: string | null): string[][] {
  const local = speaksCantonese(country) ? cantoneseGiven(word) : null;
  return [...(local ? [local] : []), syllables(word)];
}

const speaksCantonese = (country: string | null): boolean => country === 'HK' || country === 'MO';

/** `WangXiaoMing` → wang, xiao, ming. */
function syllables(word: string): string[] {
  return (anyAscii(word).match(/[A-Z]?[a-z]+/g) ?? []).map((syllable) => syllable.toLowerCase());
}

const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u))/;

/** Splits a given name written as one word, `xiaoming`, into its two syllables; null where it is not made of two. */
export function splitPinyin(word: string): [string, string] | null {
  for (let at = word.length - 1; at > 1; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (PINYIN.exec(first)?.[0] === first && PINYIN.exec(second)?.[0] === second && /^[^aeiou]/.test(second))
      return [first, second];
  }
  return null;
}
