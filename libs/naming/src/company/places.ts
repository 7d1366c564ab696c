import { fold } from './words';

const LISTS = `
uk; gb; great britain; britain; united kingdom; england; england and wales; scotland; wales; northern ireland; ireland; london; usa; us; united states;
united states of america; america; delaware; nevada; new york; california; texas; florida; canada; ontario; quebec; british columbia; bc; alberta; mexico; brazil;
brasil; argentina; chile; colombia; peru; venezuela; germany; deutschland; france; paris; spain; espana; italy; italia; portugal; netherlands; the netherlands;
nederland; holland; belgium; belgique; luxembourg; switzerland; schweiz; suisse; austria; osterreich; denmark; danmark; sweden; sverige; norway; norge; finland;
suomi; iceland; poland; polska; czech republic; cz; slovakia; hungary; romania; bulgaria; greece; hellas; turkey; turkiye; russia; rossija; ukraine; moscow;
india; mumbai; bangalore; delhi; chennai; hyderabad; pune; china; prc; hong kong; hongkong; hk; h k; macau; taiwan; taipei; japan; nippon; tokyo; osaka; korea;
south korea; seoul; singapore; s pore; malaysia; m; s; thailand; indonesia; philippines; vietnam; australia; aust; aus; nz; new zealand; south africa; rsa; nigeria; nig;
kenya; ghana; egypt; israel; uae; u a e; united arab emirates; dubai; abu dhabi; qatar; saudi arabia; ksa; kuwait; bahrain; oman; jordan; lebanon; pakistan; bangladesh;
sri lanka; lanka; nepal; europe; emea; apac; asia; asia pacific; south east asia; far east; north america; latin america; middle east; international; intl; global;
worldwide; bermuda; cayman islands; cayman; bvi; british virgin islands; jersey; guernsey; isle of man; iom; mauritius; cyprus; malta; gibraltar; panama; africa;
cote d ivoire; maroc; tunisie; algerie; cameroun; senegal; nordic; baltic; benelux; iberia; dach; u k; u s; u s a; p r c; private
beograd; novi sad; nis; kragujevac; subotica; sarajevo; banja luka; mostar; tuzla; zenica; skopje; скопје; podgorica; niksic; zagreb; split; rijeka; ljubljana;
maribor; београд; нови сад; sofia; praha; bratislava; vilnius; kaunas; riga; tallinn; warszawa; krakow; budapest; bucuresti; athens; lisboa; madrid; barcelona; roma; milano; berlin; munchen;
hamburg; zurich; geneve; bruxelles; brussels; amsterdam; oslo; bergen; stockholm; goteborg; kobenhavn; copenhagen; helsinki; dublin; kyiv; minsk; istanbul; ankara; cairo; lagos; nairobi
中国; 中國; 香港; 台湾; 台灣; 日本; 澳门; 澳門; 新加坡; 韩国; 上海; 北京; 深圳; 广州; 廣州; 한국; 대한민국; 서울; 일본; 중국; 베트남
shanghai; beijing; shenzhen; sz; guangzhou; suzhou; zhengzhou; huizhou; xiamen; wuhu; dongguan; tianjin; zhuhai; nanjing; wuxi; hangzhou; chengdu; chongqing; dalian;
qingdao; wuhan; changsha; foshan; zhongshan; ningbo; kunshan; hefei; jinan; xian; xi an; shenyang; fuzhou; jiangsu; zhejiang; guangdong; fujian; shandong; sichuan;
hunan; hubei; taicang; changzhou; nantong; jiaxing; shaoxing; wenzhou; harbin; changchun; guizhou; yunnan; hebei; henan; anhui; hainan; jilin; liaoning
de; fr; es; it; nl; be; ch; at; pl; se; dk; no; fi; pt; ro; hu; ie; in; cn; jp; sg; my; th; id; ph; vn; au; za; ae; sa; il; tr; br; mx; ca; tn; ma; ru; ua; lt; lv;
ee; bg; hr; rs; si; sk; gr; cy; lu; kr; tw; ar; cl; pe; ke; ng; eg; gh; tz; zm; zw; ug; rw; bw; mw
`;

const PLACES = new Set(LISTS.split(/[;\n]/).map((place) => fold(place.trim())));
PLACES.delete('');

/** True for the name of a country, a state, a region of the world, or a city where companies name theirs, in the usual spellings. */
export function isPlace(text: string): boolean {
  const key = fold(text)
    .replace(/\P{L}+/gu, ' ')
    .trim();
  return PLACES.has(key);
}
