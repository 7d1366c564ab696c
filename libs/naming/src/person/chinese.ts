import anyAscii from 'any-ascii';

/** Family names that are read otherwise than the character usually is, or spelled in more than one way. */
const FAMILY =
  parse(`单=shan 單=shan 曾=zeng 解=xie 查=zha,cha 仇=qiu 翟=zhai 吕=lv,lu,lyu 呂=lv,lu,lyu 缪=miao 盖=ge 乐=yue,le 朴=piao,park 区=ou 覃=qin,tan
  欧阳=ouyang 歐陽=ouyang 司马=sima 司馬=sima 上官=shangguan 诸葛=zhuge 諸葛=zhuge 司徒=situ 尉迟=yuchi 长孙=zhangsun 慕容=murong 令狐=linghu 皇甫=huangfu 夏侯=xiahou`);

/** As they are spelled in Hong Kong and Taiwan. */
const CANTONESE =
  parse(`陳=chan 陈=chan 李=lee 張=cheung 张=cheung 黃=wong 黄=wong 王=wong 林=lam 吳=ng 吴=ng 劉=lau 刘=lau 鄭=cheng 郑=cheng 梁=leung 何=ho 羅=lo 罗=lo
  楊=yeung 杨=yeung 周=chow 葉=yip 叶=yip 蔡=choi 馮=fung 冯=fung 許=hui 许=hui 鄧=tang 邓=tang 曾=tsang 郭=kwok 謝=tse 谢=tse 潘=poon 趙=chiu 赵=chiu 徐=tsui 譚=tam 谭=tam`);
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
  const local = country === 'HK' || country === 'MO' ? CANTONESE : country === 'TW' ? TAIWANESE : undefined;
  const pinyin = FAMILY.get(word) ?? [syllables(word).join('')];
  return [...new Set([...(local?.get(word) ?? []), ...pinyin])];
}

/** The syllables of a given name in pinyin. */
export function romanizeChineseGiven(word: string): string[] {
  return syllables(word);
}

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
