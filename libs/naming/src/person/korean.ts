import { KOREAN_COMPOUNDS, RARE_KOREAN_COMPOUNDS } from './family-first';

/** Revised Romanization, jamo by jamo (National Institute of Korean Language, 2000). */
const LEADS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const TAILS = ' k k k n n n t l k m p l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;

/** Family names as people spell them, the usual way first. */
const FAMILY =
  parse(`김=kim 이=lee,yi,rhee 박=park,bak 최=choi,choe 정=jung,jeong,chung 강=kang 조=cho,jo 윤=yoon,yun 장=jang,chang 임=lim,im 한=han
  오=oh,o 서=seo,suh 신=shin,sin 권=kwon 황=hwang 안=ahn,an 송=song 류=ryu,yoo 유=yoo,yu 홍=hong 전=jeon,jun,chun 고=ko,go 문=moon,mun 양=yang 손=son,sohn
  배=bae,pae 백=baek,paik 허=heo,hur 남=nam 심=shim,sim 노=noh,roh 하=ha 곽=kwak 성=sung,seong 차=cha 주=joo,ju 우=woo,u 구=koo,gu 나=na 민=min 진=jin 지=ji
  엄=eom,um 채=chae 원=won 천=cheon,chun 방=bang 공=kong 현=hyun 함=ham 변=byun 염=yeom 여=yeo 추=choo 도=do 소=so 석=seok,suk 선=sun 설=seol 마=ma 길=gil`);

/** Syllables of given names that are usually spelled otherwise than by the rules. */
const GIVEN =
  parse(`영=young,yeong 현=hyun,hyeon 성=sung,seong 준=jun,joon 우=woo,u 수=soo,su 희=hee,hui 경=kyung,gyeong 정=jung,jeong 은=eun 승=seung 훈=hoon,hun
  석=seok,suk 철=chul,cheol 호=ho 진=jin 민=min 지=ji 혜=hye 연=yeon,youn 선=sun,seon 미=mi 재=jae 상=sang 기=ki,gi 규=kyu,gyu 근=keun,geun 광=kwang,gwang
  동=dong 태=tae 원=won 윤=yoon,yun 주=joo,ju 숙=sook,suk 순=soon,sun 용=yong 종=jong 중=joong,jung 건=kun,geon 범=bum,beom 빈=bin 서=seo 하=ha 예=ye
  유=yu,yoo 구=koo,gu 국=kook,guk 병=byung,byeong 명=myung,myeong 형=hyung,hyeong 환=hwan 화=hwa 문=moon,mun 옥=ok 일=il 인=in 한=han 아=a 라=ra 나=na 도=do`);

function parse(table: string): ReadonlyMap<string, readonly string[]> {
  const pairs = table.trim().split(/\s+/);
  return new Map(pairs.map((pair) => [pair.slice(0, 1), pair.slice(2).split(',')]));
}

const isCompound = (word: string): boolean => KOREAN_COMPOUNDS.has(word) || RARE_KOREAN_COMPOUNDS.has(word);

/** Each syllable with its usual spellings first. */
export function romanizeKorean(word: string, kind: 'given' | 'family'): string[][] {
  const table = kind === 'family' && !isCompound(word) ? FAMILY : GIVEN;
  return Array.from(word, (syllable) => {
    const ruled = byTheRules(syllable);
    return [...new Set([...(table.get(syllable) ?? []), ...(ruled ? [ruled] : [])])];
  }).filter((spellings) => spellings.length > 0);
}

function byTheRules(syllable: string): string {
  const code = (syllable.codePointAt(0) as number) - FIRST_SYLLABLE;
  if (code < 0 || code >= SYLLABLES) return '';
  const [lead, vowel, tail] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
  return `${LEADS[lead]}${VOWELS[vowel]}${TAILS[tail]}`;
}
