const characters = (names: string): ReadonlySet<string> => new Set(names.replace(/\s/g, ''));
const words = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Korean family names of one syllable that more than about a thousand people bear. */
export const KOREAN_FAMILIES = characters(`
  김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구라나민진류지엄채원천방공현함변염석추도소선설마길연위표
  명기반왕금옥육인맹제모탁국여어은편용예경봉사부가복태목형계피두감음빈동온호범좌팽승간상시갈단견당화창뇌`);

/** Korean family names of two syllables. */
export const KOREAN_COMPOUNDS = words('남궁 황보 제갈 선우 독고 사공 동방 어금 망절 을지');
/** Those of which the first syllable is a family name that far more people bear: only before a given name of two syllables. */
export const RARE_KOREAN_COMPOUNDS = words('서문 강전 장곡 소봉 황목');

/** Chinese family names of one character: the Hundred Family Surnames (Song dynasty), and others in use; simplified and traditional. */
export const CHINESE_FAMILIES = characters(`
  赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐
  费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁
  杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚
  程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙
  叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农
  温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空
  曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公晋楚闫法汝鄢涂钦归海岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福
  趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴華謝鄒竇雲蘇魯韋馬鳳鮑費賀湯羅畢鄔樂時齊餘顧黃蕭貝計談龐紀項藍閔強賈婁顏鍾鐘駱萬盧經繆應賁鄧鬱單諸鈕
  龔陸榮儲烏車宮寧欒鈄厲劉龍葉薊懷從賴藺喬陰蒼雙聞黨譚貢勞酈壽邊郟農溫別莊閻連習魚終滿國廣祿闕東歐師鞏厙聶闞簡饒養須豐關紅權蓋晉閆欽歸
  帥緱況賞譙愛陽
  肖邱丘付覃代苟兰蘭占来來仝苑冼揭练練禤麦麥植隋辜鹿冶战戰由綦亓仉矫矯门門官楼樓敬谌諶粟盘盤户戶洛逢赫宾賓区區衣旷曠邝鄺
  郄尧堯迟遲芦蘆刑闭閉农邸朴羌弥彌才楚种`);

/** Chinese family names of two characters, simplified and traditional. */
export const CHINESE_COMPOUNDS = words(`
  欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 慕容 尉迟 尉遲 夏侯 皇甫 东方 東方 公孙 公孫 令狐 长孙 長孫 宇文 轩辕 軒轅 端木 百里 东郭 東郭 南宫 南宮 独孤 獨孤 南门 南門
  拓跋 呼延 钟离 鍾離 鐘離 申屠 赫连 赫連 澹台 澹臺 淳于 濮阳 濮陽 闾丘 閭丘 太史 公羊 公冶 太叔 仲孙 仲孫 鲜于 鮮于 司空 亓官 司寇 子车 子車 颛孙 顓孫 巫马 巫馬 公西 漆雕
  壤驷 壤駟 公良 夹谷 夾谷 宰父 东门 東門 西门 西門 微生 羊舌 第五 闻人 聞人 万俟 单于 單于 北宫 北宮 哥舒 完颜 完顏 耶律 纳兰 納蘭 叶赫 葉赫 那拉 达奚 達奚 公输 公輸 公仪 公儀`);
/** Those of which the first character is a family name that far more people bear: only before a given name of two characters. */
export const RARE_CHINESE_COMPOUNDS = words('宗政 梁丘 谷梁 穀梁 乐正 樂正 贺兰 賀蘭 左丘 段干');
