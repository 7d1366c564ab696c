/** Characters of given names by how Hong Kong and Macau write their sound: each character once, by its usual spelling. */
const GIVEN = `chi:志智芝之姿致池緻稚 ming:明銘名鳴茗 wai:偉慧惠蕙威維瑋蔚煒懷渭 man:文敏雯民曼萬汶旻 wah:華樺驊 keung:強 kwok:國郭 wing:榮永詠穎泳咏 ka:家嘉加 ho:豪浩皓昊可顥灝好何河
  chun:俊進晉震振駿珍鎮津春臻濬雋 kit:傑潔杰結頡 kin:健建堅 tak:德得 hong:康匡 fai:輝暉煇 kwong:光廣 shing:成城誠承盛丞乘 tsz:子芷梓紫 yan:欣恩仁人茵昕殷欽甄 yi:怡
  yee:儀宜義綺以爾頤伊意兒漪懿誼 lai:麗禮黎 mei:美媚薇 yuk:玉旭煜郁育鈺 chu:珠柱 sau:秀修 ying:英瑩盈瀅楹 ling:玲靈鈴凌令齡 ting:婷廷庭霆定 ching:晴靜清青正晶貞程政澄靖菁精
  fong:芳方 fan:芬帆凡勳 fung:鳳峰豐楓鋒逢馮 hung:鴻雄紅洪熊虹 hoi:海凱愷開 lan:蘭 lin:蓮連練 lam:琳林霖嵐 nam:楠南男 on:安 ping:平萍炳秉屏 po:寶保葆 bo:波 bong:邦
  pak:柏栢伯 pok:博 sang:生笙 shan:山珊姍 sin:倩善仙先 sze:詩思斯士施師 sai:世細 shu:樹書舒 suk:淑肅 shun:順信舜淳醇純 tat:達 tin:天田 tim:添 tung:東冬同彤通桐棟
  wang:宏泓弘 wan:雲允韻尹芸運環 wo:和 hang:恒恆衡幸行杏 hiu:曉 hei:喜希熙曦禧晞熹 hin:軒顯憲衍 yin:賢言燕妍彥然嫣研 yiu:耀堯瑤遙曜 yeuk:若約 yuen:遠源婉圓媛元沅願
  yau:友有祐佑柔悠 yu:宇雨瑜如裕愉予羽諭俞娛 yun:潤 yui:銳蕊睿蘂叡 sum:心深森沁芯 sing:昇星勝聲陞 cheong:昌暢 cheung:祥翔璋章長彰 chit:哲 chak:澤 chung:宗忠中聰松頌仲衷
  chui:翠 lok:樂洛諾駱 long:朗 leung:亮良樑 lun:倫麟鄰 lung:龍隆 lut:律 luk:祿陸 lap:立 lik:力 lei:莉理利梨 mau:茂 miu:妙苗 nga:雅 ngan:雁顏 ngai:毅藝
  ngok:岳 ning:寧 nin:年念 na:娜 yip:業葉 fu:富夫 fuk:福復馥 kwai:桂貴 kuen:權娟 kwan:君鈞軍坤均群昆筠 koon:觀冠官 king:景敬競瓊竟 kan:勤根 kam:錦金琴甘
  ki:祺琪棋 kei:基奇其麒紀機 kai:啟佳階繼溪啓楷 kiu:嬌喬橋翹 kau:球 ko:高歌 kong:港江剛鋼崗 suet:雪 suen:璇宣孫萱旋 siu:小少兆紹笑肇 so:素蘇 sheung:尚常霜湘雙 oi:愛藹
  sun:晨辰新 chuen:川全泉傳銓存 choi:才財彩采 cho:楚初祖礎 chiu:超昭朝釗照 cheuk:焯卓爵灼綽婥 yung:蓉容勇庸鏞 pui:佩培沛貝珮 pang:鵬朋 piu:標彪 fat:發法 woon:煥桓
  foon:寬歡 sui:穗 shui:瑞水 sik:錫式 shek:石碩 tai:太泰大 to:濤道滔圖韜 tong:堂棠唐 hon:漢瀚翰 fei:菲飛霏妃 fa:花 lui:蕾雷 tsun:竣遵 hau:厚孝 ngoi:我
  yat:一日逸溢 yik:亦翼益易 pik:碧璧 ha:霞夏遐 yuet:月悅粵越 sha:莎沙紗 chor:佐 mui:梅妹 lee:李 sam:三 ngo:娥 wong:旺 kui:居 hing:興慶馨卿 lim:廉 shuk:熟`;

/** Family names. */
const FAMILY = `陳=chan 陈=chan 李=lee 張=cheung 张=cheung 黃=wong 黄=wong 王=wong 林=lam 吳=ng 吴=ng 劉=lau 刘=lau 鄭=cheng 郑=cheng 梁=leung 何=ho 羅=lo 罗=lo 楊=yeung 杨=yeung 周=chow,chau 葉=yip,ip 叶=yip,ip 蔡=choi 馮=fung 冯=fung
  許=hui 许=hui 鄧=tang 邓=tang 曾=tsang 郭=kwok 謝=tse 谢=tse 潘=poon,pun 趙=chiu 赵=chiu 徐=tsui,chui 譚=tam 谭=tam 胡=wu,woo 朱=chu 高=ko 孫=suen,sun 馬=ma 盧=lo 蘇=so 蔣=cheung,tseung 江=kong 余=yu 杜=to 戴=tai 夏=ha 鍾=chung 汪=wong 田=tin 任=yam
  姜=keung 范=fan 方=fong 石=shek 姚=yiu 廖=liu 鄒=chau 熊=hung 金=kam 陸=luk 崔=chui 康=hong 毛=mo 邱=yau 秦=chun 史=sze 顧=koo,ku 侯=hau 邵=shiu 孟=mang 龍=lung 萬=man 段=tuen 雷=lui 錢=chin 湯=tong 尹=wan 黎=lai 易=yik 武=mo 喬=kiu 賀=ho 賴=lai
  龔=kung 文=man 施=sze 洪=hung 溫=wan 甘=kam 莫=mok 麥=mak 關=kwan 霍=fok 伍=ng 簡=kan 岑=sum,shum 冼=sin 袁=yuen 區=au 歐=au 歐陽=auyeung 司徒=szeto 上官=sheungkwun 沈=shum 韓=hon 唐=tong 曹=tso,cho 程=ching 丁=ting 董=tung 蕭=siu 呂=lui 魏=ngai 薛=sit
  嚴=yim 古=koo,ku 游=yau 容=yung 凌=ling 紀=kei 翁=yung 柯=or 連=lin 談=tam 卓=cheuk 尤=yau 阮=yuen 倪=ngai 樊=fan 白=pak 鄺=kwong 利=lee 彭=pang 傅=fu 盛=shing 葛=kot 駱=lok 盤=poon 佘=shea,she 禤=huen`;

const SOUNDS = new Map(
  GIVEN.split(/\s+/).flatMap((line) => {
    const [sound = '', characters = ''] = line.split(':');
    return [...characters].map((character) => [character, sound] as const);
  }),
);
const FAMILY_NAMES = new Map(
  FAMILY.split(/\s+/).map((pair) => {
    const [name = '', spellings = ''] = pair.split('=');
    return [name, spellings.split(',')] as const;
  }),
);

/** The syllables of a given name; null when a character of it is not known. */
export function cantoneseGiven(word: string): string[] | null {
  const sounds = [...word].map((character) => SOUNDS.get(character));
  return sounds.every((sound) => sound !== undefined) ? sounds : null;
}

/** Spellings of a family name, the usual one first; empty when it is not known. */
export function cantoneseFamily(word: string): readonly string[] {
  return FAMILY_NAMES.get(word) ?? [];
}
