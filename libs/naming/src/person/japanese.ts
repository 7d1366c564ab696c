import { asciiOf } from './latin';

/** Readings of the most frequent family names; the script does not tell them. */
const FAMILY =
  parse(`佐藤=sato 鈴木=suzuki 高橋=takahashi 田中=tanaka 伊藤=ito 渡辺=watanabe 渡邊=watanabe 山本=yamamoto 中村=nakamura 小林=kobayashi 加藤=kato
  吉田=yoshida 山田=yamada 佐々木=sasaki 山口=yamaguchi 松本=matsumoto 井上=inoue 木村=kimura 林=hayashi 斎藤=saito 斉藤=saito 清水=shimizu 山崎=yamazaki 森=mori
  池田=ikeda 橋本=hashimoto 阿部=abe 石川=ishikawa 山下=yamashita 中島=nakajima 石井=ishii 小川=ogawa 前田=maeda 岡田=okada 長谷川=hasegawa 藤田=fujita
  後藤=goto 近藤=kondo 村上=murakami 遠藤=endo 青木=aoki 坂本=sakamoto 福田=fukuda 太田=ota 西村=nishimura 藤井=fujii 岡本=okamoto 藤原=fujiwara 三浦=miura
  金子=kaneko 中野=nakano 原田=harada 松田=matsuda 竹内=takeuchi 小野=ono 中川=nakagawa 上田=ueda 森田=morita 原=hara 柴田=shibata 酒井=sakai 工藤=kudo
  宮崎=miyazaki 横山=yokoyama 本田=honda 内田=uchida 高木=takagi 安藤=ando 谷口=taniguchi 大野=ono 今井=imai 高田=takada 丸山=maruyama 武田=takeda 村田=murata
  上野=ueno 杉山=sugiyama 増田=masuda 小島=kojima 平野=hirano 大塚=otsuka 千葉=chiba 久保=kubo 松井=matsui 岩崎=iwasaki 野口=noguchi 桜井=sakurai 木下=kinoshita
  野村=nomura 新井=arai 渡部=watanabe 菊地=kikuchi 菊池=kikuchi 佐野=sano 水野=mizuno 小山=koyama 島田=shimada 服部=hattori 川口=kawaguchi 東=azuma 北村=kitamura`);

/** Likely readings of frequent given names; most have others too. */
const GIVEN =
  parse(`太郎=taro 一郎=ichiro 健太=kenta 大輔=daisuke 健一=kenichi 直樹=naoki 翔太=shota 拓也=takuya 達也=tatsuya 和也=kazuya 誠=makoto 学=manabu 浩=hiroshi
  博=hiroshi 隆=takashi 剛=tsuyoshi 修=osamu 亮=ryo 翔=sho 蓮=ren 大樹=daiki 健=ken 徹=toru 明=akira 進=susumu 茂=shigeru 正=tadashi 花子=hanako 恵子=keiko 幸子=sachiko
  洋子=yoko 陽子=yoko 和子=kazuko 裕子=yuko 直美=naomi 由美=yumi 真由美=mayumi 智子=tomoko 久美子=kumiko 明美=akemi 愛=ai 美咲=misaki 葵=aoi 陽菜=hina 結衣=yui 千尋=chihiro
  さくら=sakura 恵=megumi 香織=kaori 優子=yuko 美穂=miho 純子=junko 京子=kyoko 良子=yoshiko 弘=hiroshi 勇=isamu 豊=yutaka 悠斗=yuto 陸=riku 航=wataru`);

function parse(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  );
}

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
/** @returns the reading in Hepburn and whether it is certain; null where only a guess from Chinese would be left. */
export function romanizeJapanese(word: string, kind: 'given' | 'family'): { text: string; certain: boolean } | null {
  if (KANA.test(word)) return { text: hepburn(word), certain: true };
  const known = (kind === 'family' ? FAMILY : GIVEN).get(word);
  return known ? { text: known, certain: kind === 'family' } : null;
}

export const hasKana = (text: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** Whether this is a frequent Japanese family name. */
export const isJapaneseFamily = (word: string): boolean => word.length > 1 && FAMILY.has(word);

const SMALL_Y: Readonly<Record<string, string>> = {
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ァ: 'a',
  ィ: 'i',
  ェ: 'e',
  ォ: 'o',
  ぁ: 'a',
  ぃ: 'i',
  ぇ: 'e',
  ぉ: 'o',
};

/** Long vowels are written short, as in passports: さとう → sato, ゆうこ → yuko. */
function hepburn(kana: string): string {
  const hiragana = kana
    .replace(/[\u30a1-\u30f6]/g, (c) => String.fromCodePoint((c.codePointAt(0) as number) - 0x60))
    .replaceAll('ー', '');
  let spelled = '';
  for (const [at, letter] of [...hiragana].entries()) spelled = append(spelled, letter, hiragana[at - 1]);
  return spelled.replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
}

const IRREGULAR: Readonly<Record<string, string>> = {
  し: 'shi',
  ち: 'chi',
  つ: 'tsu',
  ふ: 'fu',
  じ: 'ji',
  ぢ: 'ji',
  づ: 'zu',
  を: 'o',
  ん: 'n',
};

function append(spelled: string, letter: string, before: string | undefined): string {
  const small = SMALL_Y[letter];
  if (small && spelled.endsWith('i')) {
    const stem = spelled.slice(0, -1);
    return stem + (/(sh|ch|j)$/.test(stem) ? small.replace('y', '') : small);
  }
  const sound = IRREGULAR[letter] ?? asciiOf(letter);
  if (before === 'っ') return spelled + (sound.startsWith('ch') ? 't' : (sound[0] ?? '')) + sound;
  return letter === 'っ' ? spelled : spelled + sound;
}
