const parse = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  );

/** Old and rare forms of a character, and the one by which the tables know it. */
const VARIANTS =
  parse(`髙=高 﨑=崎 碕=崎 嵜=崎 邉=辺 邊=辺 齋=斎 齊=斎 斉=斎 澤=沢 廣=広 濵=浜 濱=浜 嶋=島 嶌=島 條=条 惠=恵 德=徳 櫻=桜 國=国 眞=真 榮=栄 瀧=滝 竜=龍 檜=桧 壽=寿
  圓=円 寬=寛 晉=晋 曾=曽 賴=頼 冨=富 舘=館 槙=槇 籔=藪 薮=藪 渕=淵 渊=淵 桒=桑 𠮷=吉 關=関 瀨=瀬 濑=瀬 邨=村 埜=野 淺=浅 豐=豊 藏=蔵 將=将 靜=静 實=実 當=当 會=会 應=応 來=来 万=萬 與=与 佛=仏 假=仮
  傳=伝 價=価 兒=児 兩=両 劍=剣 劔=剣 勳=勲 區=区 卷=巻 參=参 嚴=厳 圍=囲 增=増 壯=壮 壹=壱 奧=奥 學=学 寶=宝 專=専 對=対 峯=峰 嶽=岳 巖=巌 帶=帯 彌=弥 彥=彦 惡=悪 戶=戸 收=収 敎=教 敕=勅 晝=昼 晴=晴
  曆=暦 朗=朗 槪=概 樂=楽 樣=様 橫=横 步=歩 歷=歴 每=毎 氣=気 淸=清 溪=渓 滿=満 瀞=瀞 灣=湾 燈=灯 狹=狭 獨=独 珎=珍 瓊=瓊 產=産 畑=畑 疊=畳 禮=礼 禰=祢 稻=稲 穗=穂 穰=穣 竝=並 絲=糸 緖=緒 縣=県 縱=縦
  總=総 繪=絵 聰=聡 聲=声 肅=粛 臺=台 舊=旧 莊=荘 萠=萌 藝=芸 薗=園 藥=薬 蘆=芦 虎=虎 蟲=虫 螢=蛍 譽=誉 讓=譲 豫=予 貳=弐 轉=転 逸=逸 遙=遥 邦=邦 鄕=郷 釀=醸 釜=釜 鐵=鉄 鑄=鋳 鑛=鉱 隆=隆 隱=隠 雄=雄 雜=雑
  靈=霊 靑=青 顯=顕 驛=駅 鶴=鶴 鷗=鴎 鹽=塩 麥=麦 黃=黄 黑=黒 點=点 龜=亀 槗=橋 𣘺=橋 桺=柳 栁=柳 枩=松 濟=済 淨=浄 福=福 神=神 祥=祥 祐=祐 祖=祖 祝=祝 禎=禎 視=視 諸=諸 賓=賓 都=都 館=館 侮=侮 僧=僧 塚=塚 塚=塚 飯=飯 飼=飼
  鍊=錬 鬪=闘 槌=槌 噓=嘘 俠=侠 頰=頬 剝=剥 塡=填 叱=叱 瘦=痩 繫=繋 蔣=蒋 醬=醤 麴=麹 攪=撹 摑=掴 搔=掻 曹=曹 猪=猪 猪=猪 亘=亙 凛=凜 尭=堯 堯=堯 遥=遥 瑶=瑤 穣=穣 萌=萌 廏=厩 楢=楢 椿=椿`);

/** Readings of the most frequent family names; the script does not tell them. */
export const JAPANESE_FAMILY =
  parse(`佐藤=sato 鈴木=suzuki 高橋=takahashi 田中=tanaka 伊藤=ito 渡辺=watanabe 山本=yamamoto 中村=nakamura 小林=kobayashi 加藤=kato
  吉田=yoshida 山田=yamada 佐々木=sasaki 山口=yamaguchi 松本=matsumoto 井上=inoue 木村=kimura 林=hayashi 斎藤=saito 清水=shimizu 山崎=yamazaki 森=mori
  池田=ikeda 橋本=hashimoto 阿部=abe 石川=ishikawa 山下=yamashita 中島=nakajima 石井=ishii 小川=ogawa 前田=maeda 岡田=okada 長谷川=hasegawa 藤田=fujita
  後藤=goto 近藤=kondo 村上=murakami 遠藤=endo 青木=aoki 坂本=sakamoto 福田=fukuda 太田=ota 西村=nishimura 藤井=fujii 岡本=okamoto 藤原=fujiwara 三浦=miura
  金子=kaneko 中野=nakano 原田=harada 松田=matsuda 竹内=takeuchi 小野=ono 中川=nakagawa 上田=ueda 森田=morita 原=hara 柴田=shibata 酒井=sakai 工藤=kudo
  宮崎=miyazaki 横山=yokoyama 本田=honda 内田=uchida 高木=takagi 安藤=ando 谷口=taniguchi 大野=ono 今井=imai 高田=takada 丸山=maruyama 武田=takeda 村田=murata
  上野=ueno 杉山=sugiyama 増田=masuda 小島=kojima 平野=hirano 大塚=otsuka 千葉=chiba 久保=kubo 松井=matsui 岩崎=iwasaki 野口=noguchi 桜井=sakurai 木下=kinoshita
  野村=nomura 新井=arai 渡部=watanabe 菊地=kikuchi 菊池=kikuchi 佐野=sano 水野=mizuno 小山=koyama 島田=shimada 服部=hattori 川口=kawaguchi 東=azuma 北村=kitamura
  広瀬=hirose 西田=nishida 平田=hirata 市川=ichikawa 五十嵐=igarashi 古川=furukawa 大西=onishi 山内=yamauchi 西川=nishikawa 飯田=iida 樋口=higuchi 浜田=hamada 矢野=yano 望月=mochizuki
  萩原=hagiwara 秋山=akiyama 荒木=araki 大島=oshima 菅原=sugawara 大久保=okubo 中山=nakayama 松尾=matsuo 野田=noda 吉川=yoshikawa 石田=ishida 小松=komatsu 森本=morimoto 関=seki 松岡=matsuoka
  吉村=yoshimura 熊谷=kumagai 早川=hayakawa 星野=hoshino 大谷=otani 石原=ishihara 樽井=tarui 黒田=kuroda 本間=honma 尾崎=ozaki 松村=matsumura 永井=nagai 岩田=iwata 堀=hori 田村=tamura
  横田=yokota 田口=taguchi 大川=okawa 中田=nakata 川崎=kawasaki 上原=uehara 和田=wada 久保田=kubota 浅野=asano 小池=koike 沢田=sawada 河野=kono 桑原=kuwabara 島崎=shimazaki 成田=narita
  川村=kawamura 田辺=tanabe 児玉=kodama 川上=kawakami 岩本=iwamoto 宮本=miyamoto 内藤=naito 高野=takano 山中=yamanaka 小西=konishi 東海林=shoji 吉岡=yoshioka 松下=matsushita 三宅=miyake
  小田=oda 大石=oishi 高山=takayama 根本=nemoto 須藤=sudo 中沢=nakazawa 黒沢=kurosawa 滝沢=takizawa 相沢=aizawa 宮沢=miyazawa 小沢=ozawa 金沢=kanazawa 大沢=osawa 柳沢=yanagisawa 米沢=yonezawa 藤沢=fujisawa
  沢=sawa 高島=takashima 福島=fukushima 中西=nakanishi 大橋=ohashi 石橋=ishibashi 土屋=tsuchiya 古屋=furuya 関口=sekiguchi 川島=kawashima 河合=kawai 川合=kawai 川井=kawai 片山=katayama 福井=fukui 荒井=arai
  松浦=matsuura 奥村=okumura 奥田=okuda 奥山=okuyama 安田=yasuda 栗原=kurihara 馬場=baba 杉本=sugimoto 小倉=ogura 松永=matsunaga 田島=tajima 竹田=takeda 竹中=takenaka 武藤=muto 辻=tsuji 西山=nishiyama 西尾=nishio
  西野=nishino 西岡=nishioka 西沢=nishizawa 東野=higashino 北川=kitagawa 北野=kitano 北島=kitajima 南=minami 伊東=ito 江口=eguchi 榎本=enomoto 大森=omori 大山=oyama 大田=ota 大竹=otake 大井=oi 大村=omura
  大平=ohira 岡=oka 岡崎=okazaki 岡村=okamura 小原=ohara 小野寺=onodera 小笠原=ogasawara 小宮=komiya 尾形=ogata 緒方=ogata 柿沼=kakinuma 柏木=kashiwagi 片岡=kataoka 勝又=katsumata 神田=kanda 神谷=kamiya
  神山=kamiyama 川田=kawada 川本=kawamoto 河村=kawamura 河田=kawata 菅野=kanno 菅=suga 岸=kishi 岸本=kishimoto 木内=kiuchi 久野=kuno 日下=kusaka 窪田=kubota 栗田=kurita 黒木=kuroki 小泉=koizumi 小久保=kokubo
  古賀=koga 越智=ochi 近江=omi 榊原=sakakibara 坂井=sakai 坂口=sakaguchi 坂田=sakata 佐久間=sakuma 篠原=shinohara 篠田=shinoda 柴崎=shibasaki 志村=shimura 渋谷=shibuya 島=shima 島袋=shimabukuro 下田=shimoda
  白井=shirai 白石=shiraishi 城=jo 新田=nitta 末永=suenaga 杉浦=sugiura 杉田=sugita 鈴村=suzumura 瀬戸=seto 千田=chida 仙波=senba 相馬=soma 曽我=soga 園田=sonoda 高井=takai 高瀬=takase 高松=takamatsu
  高村=takamura 高畑=takahata 滝=taki 滝口=takiguchi 武井=takei 竹下=takeshita 田代=tashiro 立花=tachibana 橘=tachibana 谷=tani 谷川=tanigawa 玉井=tamai 千野=chino 塚本=tsukamoto 塚田=tsukada 土田=tsuchida
  土井=doi 堤=tsutsumi 坪井=tsuboi 鶴田=tsuruta 寺田=terada 寺島=terashima 天野=amano 徳永=tokunaga 戸田=toda 富田=tomita 富永=tominaga 豊田=toyoda 内山=uchiyama 内海=utsumi 中井=nakai 中尾=nakao 中島=nakajima
  中原=nakahara 中本=nakamoto 永田=nagata 長尾=nagao 長野=nagano 長島=nagashima 長田=nagata 夏目=natsume 並木=namiki 成瀬=naruse 新美=niimi 二宮=ninomiya 丹羽=niwa 根岸=negishi 野沢=nozawa 野崎=nozaki
  野中=nonaka 長谷部=hasebe 畑中=hatanaka 花田=hanada 羽田=haneda 浜口=hamaguchi 浜崎=hamasaki 早坂=hayasaka 原口=haraguchi 東山=higashiyama 日高=hidaka 日野=hino 平井=hirai 平川=hirakawa 平山=hirayama 平松=hiramatsu
  平岡=hiraoka 深沢=fukazawa 福岡=fukuoka 福本=fukumoto 福原=fukuhara 福山=fukuyama 藤川=fujikawa 藤村=fujimura 藤本=fujimoto 藤岡=fujioka 藤野=fujino 藤崎=fujisaki 藤島=fujishima 藤山=fujiyama 細川=hosokawa
  細谷=hosoya 星=hoshi 堀田=hotta 堀江=horie 堀内=horiuchi 堀川=horikawa 本多=honda 本橋=motohashi 牧野=makino 牧=maki 増井=masui 町田=machida 松崎=matsuzaki 松原=matsubara 松山=matsuyama 松川=matsukawa 松野=matsuno
  松島=matsushima 松沢=matsuzawa 丸田=maruta 三上=mikami 三木=miki 三島=mishima 三輪=miwa 三好=miyoshi 水谷=mizutani 水田=mizuta 水島=mizushima 溝口=mizoguchi 皆川=minagawa 宮田=miyata 宮川=miyagawa 宮下=miyashita
  宮原=miyahara 宮城=miyagi 宮内=miyauchi 宮野=miyano 向井=mukai 村井=murai 村山=murayama 村松=muramatsu 村瀬=murase 村岡=muraoka 室井=muroi 茂木=mogi 元木=motoki 本山=motoyama 森山=moriyama 森下=morishita
  森川=morikawa 森岡=morioka 森井=morii 八木=yagi 矢島=yajima 矢部=yabe 安井=yasui 安部=abe 安達=adachi 足立=adachi 柳=yanagi 柳田=yanagida 柳原=yanagihara 山岸=yamagishi 山根=yamane 山岡=yamaoka 山川=yamakawa
  山形=yamagata 山沢=yamazawa 湯浅=yuasa 横井=yokoi 横川=yokokawa 吉井=yoshii 吉野=yoshino 吉沢=yoshizawa 吉原=yoshihara 吉本=yoshimoto 吉永=yoshinaga 吉山=yoshiyama 米田=yoneda 若林=wakabayashi 若松=wakamatsu
  鷲尾=washio 辺見=henmi 渡=watari 綿貫=watanuki 荻野=ogino 荻原=ogiwara 押田=oshida 赤松=akamatsu 赤木=akagi 赤坂=akasaka 秋田=akita 浅井=asai 浅田=asada 浅川=asakawa 朝倉=asakura 東田=higashida 新谷=shintani
  有田=arita 有馬=arima 飯島=iijima 飯塚=iizuka 飯野=iino 池上=ikegami 池内=ikeuchi 石黒=ishiguro 石塚=ishizuka 石野=ishino 石山=ishiyama 石崎=ishizaki 泉=izumi 磯部=isobe 板垣=itagaki 市原=ichihara 市村=ichimura
  稲垣=inagaki 稲葉=inaba 稲田=inada 井口=iguchi 井手=ide 今村=imamura 今田=imada 岩井=iwai 岩下=iwashita 岩瀬=iwase 岩沢=iwasawa 植田=ueda 植木=ueki 植松=uematsu 上村=uemura 牛島=ushijima 臼井=usui 宇野=uno
  梅田=umeda 梅原=umehara 浦田=urata 浦上=urakami 江川=egawa 遠山=toyama 及川=oikawa 大内=ouchi 大木=oki 大城=oshiro 大槻=otsuki 大友=otomo 大場=oba 大原=ohara 大矢=oya 大和田=owada 大前=omae 岡部=okabe 岡野=okano
  沖田=okita 奥野=okuno 尾上=onoe 尾田=oda 小口=oguchi 小谷=kotani 小出=koide 小寺=kotera 小坂=kosaka 小堀=kobori 小村=komura 折田=orita 海老原=ebihara 海野=unno 角田=tsunoda 梶原=kajiwara 梶=kaji 梶田=kajita
  春日=kasuga 笠原=kasahara 笠井=kasai 葛西=kasai 香川=kagawa 門脇=kadowaki 金井=kanai 金田=kaneda 鎌田=kamata 上条=kamijo 亀井=kamei 亀田=kameda 鴨志田=kamoshida 川瀬=kawase 川野=kawano 川原=kawahara 川端=kawabata
  河原=kawahara 神崎=kanzaki 神戸=kanbe 神林=kanbayashi 北原=kitahara 北山=kitayama 木原=kihara 木戸=kido 京極=kyogoku 清田=kiyota 桐山=kiriyama 草野=kusano 楠=kusunoki 楠本=kusumoto 国分=kokubun 倉田=kurata
  倉持=kuramochi 黒川=kurokawa 黒岩=kuroiwa 桑田=kuwata 桑野=kuwano 小暮=kogure 小菅=kosuge 小関=koseki 河本=komoto 小柳=koyanagi 小峰=komine 後閑=gokan 斎木=saiki 佐伯=saeki 佐川=sagawa 佐竹=satake 佐田=sada
  沢村=sawamura 沢井=sawai 沢口=sawaguchi 三田=mita 椎名=shiina 塩田=shiota 塩沢=shiozawa 塩谷=shioya 重田=shigeta 重松=shigematsu 宍戸=shishido 品川=shinagawa 篠崎=shinozaki 芝=shiba 芝田=shibata 島津=shimazu
  島村=shimamura 島本=shimamoto 清野=seino 下村=shimomura 下山=shimoyama 下川=shimokawa 庄司=shoji 荘司=shoji 白川=shirakawa 白鳥=shiratori 進藤=shindo 新藤=shindo 神保=jinbo 新保=shinbo 末吉=sueyoshi 菅沼=suganuma
  菅谷=sugaya 杉原=sugihara 杉村=sugimura 須田=suda 須賀=suga 住田=sumita 住吉=sumiyoshi 関谷=sekiya 関根=sekine 芹沢=serizawa 染谷=someya 高岡=takaoka 高倉=takakura 高原=takahara 高見=takami 高宮=takamiya 高柳=takayanagi
  高沢=takazawa 高尾=takao 高梨=takanashi 多田=tada 田上=tagami 田端=tabata 田畑=tabata 田原=tahara 田淵=tabuchi 田宮=tamiya 田崎=tazaki 田沢=tazawa 竹村=takemura 竹本=takemoto 竹原=takehara 武内=takeuchi 武石=takeishi
  立石=tateishi 立川=tachikawa 館野=tateno 谷本=tanimoto 谷村=tanimura 田丸=tamaru 玉田=tamada 玉木=tamaki 千原=chihara 塚原=tsukahara 都築=tsuzuki 辻本=tsujimoto 辻村=tsujimura 津田=tsuda 恒川=tsunekawa 角=sumi
  鶴見=tsurumi 手塚=tezuka 寺本=teramoto 寺沢=terasawa 寺内=terauchi 寺尾=terao 土肥=doi 東条=tojo 徳田=tokuda 徳山=tokuyama 徳川=tokugawa 所=tokoro 戸塚=totsuka 富岡=tomioka 富山=toyama 豊島=toyoshima 鳥居=torii
  直井=naoi 中岡=nakaoka 中垣=nakagaki 中里=nakazato 中条=nakajo 中谷=nakatani 中根=nakane 中森=nakamori 中丸=nakamaru 永野=nagano 永山=nagayama 永島=nagashima 長井=nagai 長沢=nagasawa 長岡=nagaoka 長坂=nagasaka
  長沼=naganuma 名取=natori 生田=ikuta 楢崎=narasaki 奈良=nara 難波=nanba 南部=nanbu 新島=niijima 新山=niiyama 西本=nishimoto 西原=nishihara 西口=nishiguchi 西島=nishijima 仁科=nishina 仁木=niki 沼田=numata 野上=nogami
  野原=nohara 野島=nojima 野間=noma 橋口=hashiguchi 橋爪=hashizume 蓮見=hasumi 秦=hata 畑=hata 畠山=hatakeyama 服田=fukuda 浜野=hamano 浜本=hamamoto 林田=hayashida 原島=harashima 半田=handa 坂東=bando 板東=bando
  坂野=banno 比嘉=higa 東浦=higashiura 樋渡=hiwatashi 土方=hijikata 一柳=hitotsuyanagi 日比野=hibino 平沢=hirasawa 平塚=hiratsuka 平賀=hiraga 平林=hirabayashi 広田=hirota 広川=hirokawa 深田=fukada 深谷=fukaya
  福永=fukunaga 福地=fukuchi 福沢=fukuzawa 二見=futami 古田=furuta 古谷=furuya 古沢=furusawa 古山=furuyama 別所=bessho 保坂=hosaka 星川=hoshikawa 細井=hosoi 細田=hosoda 堀口=horiguchi 堀越=horikoshi 本郷=hongo
  本庄=honjo 前川=maekawa 前原=maehara 前島=maejima 槇=maki 真鍋=manabe 正木=masaki 益田=masuda 升田=masuda 松木=matsuki 松倉=matsukura 松葉=matsuba 松谷=matsutani 松橋=matsuhashi 丸尾=maruo 丸岡=maruoka
  三沢=misawa 三谷=mitani 三原=mihara 三橋=mitsuhashi 三井=mitsui 三村=mimura 光山=mitsuyama 南田=minamida 峰=mine 宮島=miyajima 宮地=miyaji 宮腰=miyakoshi 武者=musha 村中=muranaka 村木=muraki 村本=muramoto
  毛利=mori 百瀬=momose 森谷=moriya 守屋=moriya 守田=morita 森野=morino 諸岡=morooka 門田=kadota 矢口=yaguchi 矢沢=yazawa 矢田=yada 保田=yasuda 安川=yasukawa 安原=yasuhara 柳川=yanagawa 藪=yabu 山県=yamagata
  山名=yamana 山野=yamano 山城=yamashiro 湯川=yukawa 横尾=yokoo 横溝=yokomizo 吉崎=yoshizaki 吉見=yoshimi 依田=yoda 米山=yoneyama 米倉=yonekura 竜崎=ryuzaki 龍=ryu 脇田=wakita 鷲見=sumi 和泉=izumi 渡会=watarai
  金城=kinjo 玉城=tamashiro 知念=chinen 仲宗根=nakasone 喜屋武=kyan 新垣=arakaki 具志堅=gushiken 与那嶺=yonamine 我那覇=ganaha 平良=taira 上地=uechi 仲村=nakamura 仲=naka 糸数=itokazu 城間=shiroma 照屋=teruya
  東条=tojo 勅使河原=teshigawara 御手洗=mitarai 小鳥遊=takanashi 百目鬼=domeki 四月一日=watanuki 一色=isshiki 一条=ichijo 二階堂=nikaido 三条=sanjo 五味=gomi 六車=muguruma 七海=nanami 八田=hatta 九条=kujo 十河=sogo 千賀=senga 万代=mandai
  鬼頭=kito 草薙=kusanagi 神宮寺=jinguji 久我=kuga 鷹野=takano 結城=yuki 葛城=katsuragi 桐生=kiryu 雨宮=amemiya 天海=amami 水上=mizukami 氷室=himuro 霧島=kirishima 東雲=shinonome 西園寺=saionji 早乙女=saotome 柊=hiiragi 藍沢=aizawa 冬木=fuyuki 夏川=natsukawa
  伊達=date 石渡=ishiwata 一ノ瀬=ichinose 一瀬=ichinose 井田=ida 猪股=inomata 猪瀬=inose 入江=irie 岩間=iwama 植村=uemura 氏家=ujiie 宇田川=udagawa 海老名=ebina 大貫=onuki 大庭=oba 大滝=otaki 大河内=okochi 大河原=okawara 大倉=okura 小俣=omata 小幡=obata
  小畑=obata 小平=kodaira 小杉=kosugi 小澤=ozawa 加賀=kaga 加納=kano 狩野=kano 賀来=kaku 木島=kijima 喜多=kita 君島=kimijima 清原=kiyohara 栗林=kuribayashi 黒崎=kurosaki 桑島=kuwashima 郷田=goda 合田=goda 古市=furuichi 財津=zaitsu 斉木=saiki 笹川=sasagawa
  佐々=sasa 里見=satomi 塩崎=shiozaki 鹿野=kano 城戸=kido 菅井=sugai 杉江=sugie 須山=suyama 瀬川=segawa 反町=sorimachi 大門=daimon 大道=daido 高坂=kosaka 高杉=takasugi 高遠=takato 鷹取=takatori 財前=zaizen 玉置=tamaki 垂水=tarumi 寺井=terai 常盤=tokiwa
  戸川=togawa 戸部=tobe 友田=tomoda 友部=tomobe 鳥山=toriyama 中垣内=nakagaito 中込=nakagomi 名倉=nakura 鍋島=nabeshima 西脇=nishiwaki 新渡戸=nitobe 根津=nezu 野々村=nonomura 羽生=hanyu 浜中=hamanaka 浜辺=hamabe 早瀬=hayase 原沢=harasawa 番場=banba 平木=hiraki
  深井=fukai 福士=fukushi 古舘=furutachi 古館=furutachi 朴木=honoki 牧田=makita 松平=matsudaira 丸井=marui 三枝=saegusa 水口=mizuguchi 水原=mizuhara 道下=michishita 宮脇=miyawaki 目黒=meguro 森永=morinaga 諸橋=morohashi 八代=yashiro 柳井=yanai 山上=yamagami 山添=yamazoe
  湯川=yukawa 弓削=yuge 横手=yokote 吉武=yoshitake 米本=yonemoto 若狭=wakasa 若山=wakayama 若井=wakai 和久井=wakui 鷲田=washida 渡瀬=watase 綾小路=ayanokoji 有賀=ariga 安西=anzai 安斎=anzai 粟野=awano 飯沼=iinuma 伊沢=izawa 井沢=izawa 石坂=ishizaka 石津=ishizu 稲川=inagawa`);

/** Likely readings of frequent given names; most have others too. */
export const JAPANESE_GIVEN =
  parse(`太郎=taro 太一=taichi 一郎=ichiro 次郎=jiro 二郎=jiro 三郎=saburo 健太=kenta 大輔=daisuke 健一=kenichi 直樹=naoki 翔太=shota 拓也=takuya 達也=tatsuya 和也=kazuya 誠=makoto 学=manabu 浩=hiroshi
  博=hiroshi 隆=takashi 剛=tsuyoshi 修=osamu 亮=ryo 翔=sho 蓮=ren 大樹=daiki 健=ken 徹=toru 明=akira 進=susumu 茂=shigeru 正=tadashi 花子=hanako 恵子=keiko 幸子=sachiko
  洋子=yoko 陽子=yoko 和子=kazuko 裕子=yuko 直美=naomi 由美=yumi 真由美=mayumi 智子=tomoko 久美子=kumiko 明美=akemi 愛=ai 美咲=misaki 葵=aoi 陽菜=hina 結衣=yui 千尋=chihiro
  さくら=sakura 恵=megumi 香織=kaori 優子=yuko 美穂=miho 純子=junko 京子=kyoko 良子=yoshiko 弘=hiroshi 勇=isamu 豊=yutaka 悠斗=yuto 陸=riku 航=wataru
  健二=kenji 健司=kenji 賢治=kenji 浩二=koji 幸司=koji 康二=koji 浩司=koji 雄二=yuji 裕二=yuji 祐二=yuji 真一=shinichi 慎一=shinichi 伸一=shinichi 信一=shinichi 純一=junichi 淳一=junichi 洋一=yoichi 陽一=yoichi 浩一=koichi
  幸一=koichi 孝一=koichi 光一=koichi 隆一=ryuichi 竜一=ryuichi 龍一=ryuichi 裕一=yuichi 祐一=yuichi 雄一=yuichi 英一=eiichi 栄一=eiichi 誠一=seiichi 清一=seiichi 賢一=kenichi 研一=kenichi 謙一=kenichi 哲也=tetsuya 哲夫=tetsuo
  和夫=kazuo 和男=kazuo 一夫=kazuo 正男=masao 正夫=masao 政夫=masao 昭夫=akio 明夫=akio 秋男=akio 幸男=yukio 幸夫=yukio 行雄=yukio 信夫=nobuo 道夫=michio 久雄=hisao 義男=yoshio 良夫=yoshio 俊夫=toshio 敏夫=toshio 英夫=hideo 秀夫=hideo
  秀樹=hideki 英樹=hideki 和樹=kazuki 一樹=kazuki 正樹=masaki 雅樹=masaki 友樹=tomoki 智樹=tomoki 春樹=haruki 直人=naoto 直哉=naoya 直也=naoya 直子=naoko 智也=tomoya 友也=tomoya 智之=tomoyuki 友之=tomoyuki 知之=tomoyuki 博之=hiroyuki
  弘之=hiroyuki 浩之=hiroyuki 裕之=hiroyuki 宏之=hiroyuki 正之=masayuki 雅之=masayuki 孝之=takayuki 隆之=takayuki 貴之=takayuki 敬之=takayuki 俊之=toshiyuki 敏之=toshiyuki 英之=hideyuki 秀之=hideyuki 典之=noriyuki 則之=noriyuki
  義之=yoshiyuki 和之=kazuyuki 一之=kazuyuki 信之=nobuyuki 伸之=nobuyuki 康之=yasuyuki 泰之=yasuyuki 靖之=yasuyuki 正人=masato 雅人=masato 真人=masato 健人=kento 海斗=kaito 海翔=kaito 大翔=hiroto 悠人=yuto 勇人=hayato 隼人=hayato 颯太=sota 蒼太=sota
  湊=minato 陽翔=haruto 樹=itsuki 大和=yamato 悠真=yuma 蒼=aoi 新=arata 朝陽=asahi 碧=aoi 律=ritsu 凪=nagi 暖=dan 奏=kanade 駿=shun 俊=shun 瞬=shun 俊介=shunsuke 俊輔=shunsuke 圭介=keisuke 啓介=keisuke 恵介=keisuke 大介=daisuke 雄介=yusuke 裕介=yusuke
  祐介=yusuke 悠介=yusuke 勇介=yusuke 洋介=yosuke 陽介=yosuke 亮介=ryosuke 良介=ryosuke 涼介=ryosuke 慎介=shinsuke 真介=shinsuke 龍之介=ryunosuke 隆志=takashi 孝=takashi 崇=takashi 貴志=takashi 剛志=tsuyoshi 毅=takeshi 武=takeshi 健志=takeshi 猛=takeshi 聡=satoshi
  智=satoshi 敏=satoshi 哲=satoshi 悟=satoru 覚=satoru 清=kiyoshi 潔=kiyoshi 実=minoru 稔=minoru 守=mamoru 衛=mamoru 昇=noboru 登=noboru 薫=kaoru 馨=kaoru 淳=jun 純=jun 潤=jun 準=jun 賢=ken 謙=ken 研=ken 圭=kei 敬=kei 慶=kei 恵一=keiichi 敬一=keiichi 圭一=keiichi 慶一=keiichi
  渉=wataru 亘=wataru 亙=wataru 歩=ayumu 望=nozomi 光=hikaru 輝=hikaru 光太郎=kotaro 孝太郎=kotaro 幸太郎=kotaro 慎太郎=shintaro 晋太郎=shintaro 真太郎=shintaro 健太郎=kentaro 賢太郎=kentaro 凛太郎=rintaro 倫太郎=rintaro 純一郎=junichiro 晋三=shinzo 純=jun 文雄=fumio 義偉=yoshihide 由紀夫=yukio
  太=futoshi 宏=hiroshi 寛=hiroshi 洋=hiroshi 裕=hiroshi 紘=hiroshi 勝=masaru 優=yu 悠=yu 勉=tsutomu 努=tsutomu 務=tsutomu 仁=hitoshi 均=hitoshi 等=hitoshi 久=hisashi 尚=hisashi 治=osamu 司=tsukasa 聖=sei 晃=akira 昭=akira 彰=akira 章=akira 亮太=ryota 良太=ryota 涼太=ryota
  雄太=yuta 裕太=yuta 優太=yuta 悠太=yuta 勇太=yuta 祐太=yuta 康太=kota 航太=kota 浩太=kota 幸太=kota 奨太=shota 章太=shota 圭太=keita 啓太=keita 慶太=keita 恵太=keita 貴大=takahiro 隆弘=takahiro 孝弘=takahiro 貴弘=takahiro 崇弘=takahiro 雅弘=masahiro 昌弘=masahiro 正弘=masahiro
  政弘=masahiro 康弘=yasuhiro 泰弘=yasuhiro 靖弘=yasuhiro 義弘=yoshihiro 好弘=yoshihiro 俊弘=toshihiro 敏弘=toshihiro 智弘=tomohiro 友弘=tomohiro 知弘=tomohiro 和弘=kazuhiro 一弘=kazuhiro 千裕=chihiro 信弘=nobuhiro 伸弘=nobuhiro 直弘=naohiro 健介=kensuke 賢介=kensuke
  美紀=miki 美樹=miki 美貴=miki 未来=miku 美奈=mina 美奈子=minako 美智子=michiko 道子=michiko 美代子=miyoko 美香=mika 美佳=mika 美加=mika 美和=miwa 美幸=miyuki 美由紀=miyuki 美雪=miyuki 深雪=miyuki 麻美=asami 朝美=asami 麻衣=mai 舞=mai 真衣=mai 麻由美=mayumi 真弓=mayumi
  真理=mari 真里=mari 麻里=mari 真理子=mariko 麻里子=mariko 万里子=mariko 由香=yuka 由佳=yuka 優香=yuka 友香=yuka 有香=yuka 由紀=yuki 由紀子=yukiko 雪子=yukiko 有紀=yuki 由貴=yuki 優希=yuki 友紀=yuki 裕美=hiromi 広美=hiromi 弘美=hiromi 宏美=hiromi 浩美=hiromi 博美=hiromi
  和美=kazumi 知美=tomomi 友美=tomomi 智美=tomomi 朋美=tomomi 明日香=asuka 彩=aya 綾=aya 彩香=ayaka 綾香=ayaka 綾子=ayako 彩子=ayako 文子=fumiko 亜希子=akiko 明子=akiko 晶子=akiko 秋子=akiko 昭子=akiko 章子=akiko 亜矢子=ayako 典子=noriko 紀子=noriko 法子=noriko 規子=noriko
  順子=junko 淳子=junko 潤子=junko 啓子=keiko 敬子=keiko 圭子=keiko 景子=keiko 慶子=keiko 桂子=keiko 悦子=etsuko 節子=setsuko 貴子=takako 孝子=takako 隆子=takako 敏子=toshiko 俊子=toshiko 寿子=toshiko 久子=hisako 尚子=naoko 奈緒子=naoko 直=nao 奈央=nao 奈緒=nao 奈々=nana
  奈美=nami 奈美子=namiko 奈津子=natsuko 夏子=natsuko 夏美=natsumi 菜摘=natsumi 七海=nanami 春奈=haruna 遥=haruka 遥香=haruka 春香=haruka 晴香=haruka 陽香=haruka 日向=hinata 陽向=hinata 光子=mitsuko 満子=mitsuko 恵美=emi 恵美子=emiko 絵美=emi 絵里=eri 恵理=eri 恵理子=eriko 絵里子=eriko 江里子=eriko
  里美=satomi 里奈=rina 莉奈=rina 梨奈=rina 理恵=rie 理絵=rie 利恵=rie 梨花=rika 里香=rika 理香=rika 理沙=risa 里沙=risa 理子=riko 莉子=riko 律子=ritsuko 凛=rin 凜=rin 琴音=kotone 琴美=kotomi 心=kokoro 咲=saki 咲希=saki 沙紀=saki 早紀=saki 沙織=saori 佐織=saori 早苗=sanae
  詩織=shiori 栞=shiori 忍=shinobu 静香=shizuka 静子=shizuko 祥子=shoko 翔子=shoko 聡子=satoko 澄子=sumiko 涼子=ryoko 亮子=ryoko 玲子=reiko 礼子=reiko 麗子=reiko 怜=rei 玲奈=reina 麗奈=reina 千夏=chinatsu 千春=chiharu 千恵子=chieko 千恵=chie 千秋=chiaki 千晶=chiaki 千佳=chika 知佳=chika
  智恵子=chieko 知子=tomoko 朋子=tomoko 友子=tomoko 富子=tomiko 豊子=toyoko 登美子=tomiko 初美=hatsumi 花=hana 華=hana 華子=hanako 英子=eiko 栄子=eiko 秀子=hideko 弘子=hiroko 裕=yutaka 寛子=hiroko 浩子=hiroko 博子=hiroko 宏子=hiroko 広子=hiroko 房子=fusako 冬美=fuyumi 芙美子=fumiko 史子=fumiko
  真紀=maki 真希=maki 麻紀=maki 牧子=makiko 真紀子=makiko 麻紀子=makiko 正子=masako 雅子=masako 昌子=masako 政子=masako 松子=matsuko 円=madoka 真央=mao 真美=mami 麻美子=mamiko 瞳=hitomi 瑞穂=mizuho 瑞希=mizuki 美月=mizuki 碧=midori 緑=midori 桃子=momoko 桃=momo 萌=moe 泰子=yasuko 康子=yasuko 靖子=yasuko
  洋美=hiromi 容子=yoko 葉子=yoko 瑛子=eiko 美恵=mie 美恵子=mieko 芳子=yoshiko 佳子=yoshiko 淑子=yoshiko 義子=yoshiko 佳奈=kana 香奈=kana 加奈=kana 加奈子=kanako 佳奈子=kanako 香奈子=kanako 香=kaori 薫子=kaoruko 佳代子=kayoko 加代子=kayoko 和代=kazuyo 和恵=kazue 一恵=kazue 勝子=katsuko 君子=kimiko
  公子=kimiko 清子=kiyoko 聖子=seiko 誠子=seiko 久美=kumi 国子=kuniko 邦子=kuniko 小百合=sayuri 百合=yuri 百合子=yuriko 友里=yuri 優里=yuri 由里子=yuriko 有希=yuki 有希子=yukiko 幸恵=yukie 結子=yuiko 颯真=soma 紬=tsumugi 芽衣=mei 結愛=yua 大地=daichi 壮太=sota 邦彦=kunihiko 友和=tomokazu 恒夫=tsuneo 陽太=yota 武史=takeshi 岳=gaku 楓=kaede 椿=tsubaki 菫=sumire 杏=an 杏奈=anna 恵美理=emiri 瑠璃=ruri 澪=mio 雫=shizuku 蘭=ran 梓=azusa 渚=nagisa 岬=misaki 茜=akane 藍=ai 千鶴=chizuru 小春=koharu 心愛=kokoa 鉄平=teppei 龍馬=ryoma 竜也=tatsuya 辰也=tatsuya 竜太=ryuta 隆太=ryuta 龍太=ryuta 晴斗=haruto 蒼空=sora 颯=hayate 悠=yu 仁美=hitomi 真琴=makoto 結菜=yuna 優奈=yuna 由奈=yuna 優衣=yui 唯=yui 夢=yume`);

/** What the characters of family names are usually read as: at the front, and where it differs behind another. */
export const FAMILY_CHARACTERS =
  parse(`山=yama 川=kawa/kawa 田=ta/da 中=naka 村=mura 木=ki/ki 本=moto 藤=fuji/fuji 佐=sa 井=i 上=ue/kami 下=shimo/shita 石=ishi 小=ko 大=o 高=taka 松=matsu 林=hayashi/bayashi 森=mori 池=ike 橋=hashi/hashi 島=shima/shima 崎=saki/zaki
  原=hara 野=no 岡=oka 福=fuku 西=nishi 東=higashi 北=kita 南=minami 長=naga 谷=tani/ya 坂=saka 口=kuchi/guchi 沢=sawa/zawa 岩=iwa 宮=miya 竹=take 武=take 杉=sugi 古=furu 新=ara 浜=hama 水=mizu 清=kiyo 吉=yoshi 安=yasu 平=hira
  広=hiro 内=uchi 青=ao 赤=aka 白=shira 黒=kuro 金=kane 銀=gin 星=hoshi 月=tsuki 日=hi 光=mitsu 柳=yanagi 梅=ume 桜=sakura 菊=kiku 花=hana 草=kusa 葉=ha/ba 根=ne 倉=kura 蔵=kura 塚=tsuka/zuka 津=tsu/zu 浦=ura 瀬=se 波=nami 海=umi
  江=e 沼=numa 泉=izumi 滝=taki 堀=hori 溝=mizo 土=tsuchi 丘=oka 峰=mine 岸=kishi 町=machi 里=sato 都=miyako 郷=go 寺=tera/dera 堂=do 門=kado 戸=to/do 屋=ya 宿=yado 館=tate 城=shiro 関=seki 市=ichi 場=ba 畑=hata/hata 畠=hatake
  園=sono 牧=maki 馬=uma 牛=ushi 鳥=tori 鶴=tsuru 亀=kame 鷹=taka 鷲=washi 鴨=kamo 熊=kuma 鹿=shika 猪=i 虎=tora 龍=tatsu 貝=kai 米=yone 稲=ina 麦=mugi 栗=kuri 柿=kaki 桃=momo 梨=nashi 桑=kuwa 杏=an 楠=kusu 柏=kashiwa 榎=enoki 桐=kiri
  椎=shii 樫=kashi 柴=shiba 萩=hagi 荻=ogi 菅=suga 茅=kaya 芦=ashi 蓮=hasu 笹=sasa 篠=shino 笠=kasa 糸=ito 布=nuno 綿=wata 衣=koromo 服=fuku 車=kuruma 船=funa 弓=yumi 矢=ya 刀=katana 剣=tsurugi 鎌=kama 釜=kama 鍋=nabe 皿=sara
  永=naga 久=hisa 重=shige 秋=aki 春=haru 夏=natsu 冬=fuyu 朝=asa 夕=yu 夜=yo 今=ima 前=mae 後=ushiro 横=yoko 奥=oku 外=soto 間=ma 角=kado 丸=maru 円=maru 細=hoso 太=ta/ta 深=fuka 浅=asa 近=kon 遠=to 早=haya 若=waka 老=oi 元=moto
  成=nari 生=iku 有=ari 友=tomo 徳=toku 富=tomi 豊=toyo 宝=takara 幸=yuki 正=masa 和=wa 神=kami 仏=hotoke 鬼=oni 天=ama 空=sora 雲=kumo 雨=ame 雪=yuki 風=kaze 火=hi 灯=akari 玉=tama 鏡=kagami 鈴=suzu 鐘=kane 笛=fue 一=ichi 二=ni 三=mi 四=yon
  五=go 六=roku 七=nana 八=ya 九=ku 十=to 百=momo 千=chi 萬=man 栄=sakae 勝=katsu 望=mochi 植=ue 手=te 足=ashi 目=me 耳=mimi 毛=ke 皮=kawa 河=kawa 渡=wata 辺=be 部=be 加=ka 伊=i 阿=a 宇=u 久=ku 須=su 瀬=se 奈=na 那=na 美=mi 賀=ga 志=shi
  真=ma 保=ho 斎=sai 工=ku 近=kon 安=yasu 進=shin 武=take 内=uchi 佐=sa 遠=en 首=kubi 相=ai 会=ai 合=ai 飯=ii 板=ita 植=ue 梶=kaji 鍛=kaji 片=kata 形=kata 方=kata 勝=katsu 門=kado 川=kawa 菱=hishi 樋=hi 尾=o 小=o 緒=o 御=mi 曽=so 宗=mune
  能=no 登=to 所=tokoro 鳩=hato 塩=shio 酒=saka 湯=yu 油=abura 黄=ki 緑=midori 紺=kon 茶=cha 紫=murasaki 浪=nami 潮=ushio 港=minato 湊=minato 洲=su 淵=fuchi/buchi 窪=kubo 隅=sumi 住=sumi 家=ie/ya 仁=ni 丹=tan 児=ko 条=jo 庄=sho 荘=sho 司=shi 代=shiro 名=na 取=tori 持=mochi 立=tate/tachi 石=ishi 脇=waki 越=koshi/goe 切=kiri 折=ori 落=ochi 戒=kai 皆=mina 諸=moro 奈=na 良=ra 比=hi 嘉=ka 与=yo 嶺=mine 頭=to 薙=nagi 結=yu 氷=hi 霧=kiri 乙=oto 女=me 藍=ai 鷹=taka 葛=kuzu 桐=kiri 室=muro 添=zoe 込=gome 股=mata 又=mata 枝=eda 庭=niwa 貫=nuki 狩=kari 財=zai 常=tsune 若=waka 粟=awa 鵜=u 鮎=ayu 鯨=kujira 猿=saru 狼=oo 蜂=hachi 蝶=cho 杵=kine 臼=usu 鍵=kagi 釘=kugi 鎖=kusari 縄=nawa 網=ami 帯=obi 袴=hakama 帆=ho 舟=funa 櫛=kushi 簾=sudare 畳=tatami 障=sho 垣=gaki 柵=saku 塔=to 蒲=kama 菱=hishi 蔦=tsuta 葵=aoi 藪=yabu 茨=ibara 竿=sao 筒=tsutsu 箕=mi 籠=kago`);

/** What the characters of given names are usually read as. */
export const GIVEN_CHARACTERS =
  parse(`子=ko 美=mi 恵=e 香=ka 織=ori 代=yo 江=e 枝=e 奈=na 菜=na 里=ri 理=ri 梨=ri 莉=ri 佳=ka 加=ka 花=ka 華=ka 央=o 緒=o 希=ki 紀=ki 貴=ki 樹=ki 輝=ki 沙=sa 佐=sa 早=sa 紗=sa 由=yu 優=yu 有=yu 結=yu 悠=yu 裕=yu 祐=yu 雄=yu 勇=yu 侑=yu
  真=ma 麻=ma 摩=ma 万=ma 亜=a 明=aki 秋=aki 昭=aki 彰=aki 章=aki 晃=aki 和=kazu 一=kazu 数=kazu 正=masa 雅=masa 昌=masa 政=masa 将=masa 義=yoshi 良=yoshi 吉=yoshi 芳=yoshi 喜=yoshi 好=yoshi 嘉=yoshi 由=yu 俊=toshi 敏=toshi 利=toshi 寿=toshi 智=tomo 知=tomo 朋=tomo 友=tomo 颯=so 芽=me 地=chi 壮=so 邦=kuni 恒=tsune
  孝=taka 隆=taka 貴=taka 高=taka 崇=taka 敬=taka 尊=taka 浩=hiro 弘=hiro 宏=hiro 博=hiro 広=hiro 寛=hiro 洋=hiro 大=dai 秀=hide 英=hide 栄=ei 信=nobu 伸=nobu 延=nobu 直=nao 尚=nao 康=yasu 泰=yasu 靖=yasu 保=yasu 安=yasu 勝=katsu 克=katsu 光=mitsu 満=mitsu 充=mitsu
  道=michi 通=michi 路=michi 徳=nori 則=nori 典=nori 範=nori 憲=nori 紀=nori 春=haru 晴=haru 陽=haru 治=haru 久=hisa 尚=hisa 重=shige 茂=shige 繁=shige 武=take 岳=take 健=ken 文=fumi 史=fumi 幸=yuki 行=yuki 之=yuki 雪=yuki 志=shi 司=ji 次=ji 二=ji 治=ji 郎=ro 朗=ro 男=o 夫=o 雄=o 生=o
  太=ta 汰=ta 斗=to 人=to 翔=sho 介=suke 輔=suke 助=suke 佑=suke 也=ya 哉=ya 弥=ya 矢=ya 彦=hiko 馬=ma 平=hei 兵=hei 健=ken 賢=ken 謙=ken 研=ken 憲=ken 慎=shin 伸=shin 晋=shin 進=shin 新=shin 隼=shun 駿=shun 涼=ryo 亮=ryo 良=ryo 遼=ryo 諒=ryo 龍=ryu 圭=kei 慶=kei 啓=kei 敬=kei 恵=kei
  哲=tetsu 徹=tetsu 達=tatsu 辰=tatsu 竜=ryu 拓=taku 卓=taku 琢=taku 淳=jun 順=jun 純=jun 潤=jun 準=jun 康=ko 孝=ko 航=ko 浩=ko 幸=ko 光=ko 宏=ko 千=chi 知=chi 智=chi 穂=ho 歩=ho 帆=ho 保=ho 羽=ha 葉=ha 音=ne 音=oto 乃=no 之=no 津=tsu 都=tsu 留=ru 瑠=ru 琉=ryu 衣=i 依=i 伊=i 月=tsuki 海=umi 空=sora 愛=ai 心=mi 未=mi 実=mi 三=mi 久=ku 玖=ku 久=ku 々=`);

/** A name in the forms of characters that the tables have; surrogates and variation selectors included. */
export function inUsualCharacters(name: string): string {
  return Array.from(
    name.replace(/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu, ''),
    (character) => VARIANTS.get(character) ?? character,
  ).join('');
}
