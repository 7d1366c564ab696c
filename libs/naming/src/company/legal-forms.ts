/**
 * Legal forms of companies, written down by country: our own selection and spelling. Facts from the Entity Legal Forms list of GLEIF
 * (ISO 20275, version 1.6, CC0), the organisation types of opensanctions/rigour (MIT) and everyday use.
 *
 * A form stands here as its words, in lower case, without dots; how it is spaced, dotted or accented does not matter. `weak` forms are
 * short words that are also something else: they count only in capitals or with dots. `local` forms count only with their country given.
 */
interface Forms {
  /** Behind the name, whatever their letter case. */
  readonly suffix?: string;
  readonly weak?: string;
  readonly local?: string;
  /** Before the name: only in capitals (or in a script without them), unless they have several words. */
  readonly prefix?: string;
  /** As `prefix`, with their country given. */
  readonly localPrefix?: string;
}

export const LEGAL_FORMS: Readonly<Record<string, Forms>> = {
  /** English, wherever it is used. */
  EN: {
    suffix: `inc; incorporated; corp; corporation; ltd; limited; plc; public limited company; limited liability company; limited company;
      limited partnership; limited liability partnership; limited liability limited partnership; limited by guarantee; company limited;
      company limited by guarantee; public company limited; public company; joint stock company; joint stock co; open joint stock company;
      public joint stock company; closed joint stock company; private joint stock company; professional corporation;
      professional limited liability company; professional association; general partnership; public benefit corporation;
      community interest company; designated activity company; unlimited company; unlimited liability company; statutory corporation;
      llc; llp; lllp; pllc; llc inc; ltd co; co ltd; co limited; company ltd; co inc; co llc; co incorporated; co corp; company inc;
      company incorporated; company llc; co pte ltd; ltd liability co; limited liability co; ltd by guarantee; and co ltd;
      and company ltd; and company limited; and co limited; and co inc; and company inc; and co llc; and co plc; and co pte ltd; sole proprietorship; incorporation; chtd; chartered; prof corp; limited liabilty company; unltd; ultd; cyf; cyfyngedig; ltd gte; limited gte; guarantee ltd; professional service corporation`,
    weak: 'lp; pc; gp; na; fsb; ulc; pbc; cic; cio; dac; clg; uc; lc; pa; l3c; jsc; pjsc; ojsc; cjsc; pcl; eeig; rlllp; rllp; spc; ltp; elp; ilp; ibc; pcc; icc; sezc; ldc; ccc',
    prefix:
      'limited liability company; public joint stock company; open joint stock company; closed joint stock company; joint stock company',
  },
  AL: { suffix: 'sh p k; shpk', weak: 'sha; sh a' },
  AM: { suffix: 'սպը; փբը; բբը; հկ', weak: 'spe', prefix: 'սպը; փբը; բբը' },
  AW: { suffix: '', weak: 'avv; vba' },
  AZ: { suffix: 'mmc', weak: 'asc' },
  BY: { suffix: 'зат; чтуп; тда; ода; одо; уп', prefix: 'зат; чтуп; тда; ода; одо; уп; чуп' },
  MC: { suffix: 'surl', weak: 'sam' },
  MK: { suffix: 'дооел; доо; ад; dooel' },
  AE: {
    suffix: 'fze; fzco; fz llc; fzllc; dmcc; wll; w l l; pjsc; fzc; fz co; llc sp; sole establishment',
    weak: 'est; psc; pvt; ec',
  },
  AR: {
    suffix: 'srl; sociedad anonima; saic; sacif; saicf; sacifia; sacifi; saci; sas; sau; sociedad de responsabilidad limitada',
    weak: 'sa; sca; scs; sh',
  },
  AT: { suffix: 'ges mbh; gesmbh; ges m b h; gen mbh; reg gen mbh; flexkapg; ges br', weak: 'eu; og; keg' },
  AU: { suffix: 'pty ltd; pty limited; proprietary limited; proprietary ltd; pty; limited proprietary', weak: 'nl' },
  BE: {
    suffix:
      'bvba; sprl; cvba; scrl; asbl; vzw; comm v; commv; scs; gcv; besloten vennootschap; naamloze vennootschap; cvoa; ebvba; sprlu',
    weak: 'sa; nv; bv; cv; srl; sc; snc; sca; vof',
    localPrefix: 'sa; nv; sprl; bvba',
  },
  BG: { suffix: 'eood; ood; ead; оод; еоод; еад; ад; ет', weak: 'ad; et', prefix: 'еоод; оод; ет' },
  BR: {
    suffix:
      'ltda; limitada; eireli; sociedade anonima; ltda me; ltda epp; eireli me; eireli epp; s a me; ltda mei; ss ltda; sociedade simples; participacoes s a',
    weak: 'sa; s a; mei; epp; cia',
    local: 'me; ss',
  },
  CA: { suffix: 'ltee; limitee; incorporee; inc ltee; senc; sencrl; s e n c; s e n c r l; enr', weak: 'sec; slp; ulc' },
  CH: { suffix: 'sarl; sagl; gmbh; aktiengesellschaft; genossenschaft; societa a garanzia limitata', weak: 'ag; sa; kig' },
  CL: { suffix: 'eirl; ltda; limitada; sociedad por acciones', weak: 'spa; sa' },
  CO: {
    suffix:
      'sas; ltda; s en c; s c a; sociedad por acciones simplificada; esp; s a s; s a e s p; sas esp; cia ltda; cia s en c; cia sca',
    weak: 'sa; eu; bic',
  },
  CY: { suffix: 'ltd', weak: 'lp' },
  CZ: {
    suffix: `s r o; sro; spol s r o; spolecnost s rucenim omezenym; akciova spolecnost; k s; v o s; o p s; z s; druzstvo; spolocnost s rucenim obmedzenym;
      akciova spolocnost; statni podnik; v likvidaci; n o; z u; sro v likvidaci`,
    weak: 'as; a s; sp; ks; vos; zs',
  },
  DE: {
    suffix: `gmbh; ggmbh; gesellschaft mbh; mbh; gesellschaft mit beschrankter haftung; ug; ug haftungsbeschrankt; haftungsbeschrankt;
      unternehmergesellschaft; unternehmergesellschaft haftungsbeschrankt; kgaa; kg a a; aktiengesellschaft; kommanditgesellschaft;
      kommanditgesellschaft auf aktien; offene handelsgesellschaft; ohg; gbr; gdbr; e v; e k; e kfm; e kfr; eg; e g; vvag; v v a g; partg; partgmbb; part g mbb;
      partnerschaft mbb; mbb; stiftung co kg; invag; gag; gug; eingetragener verein; eingetragene genossenschaft; gmbh i l; gmbh i gr; gmbh i g; i l; i ins; i gr`,
    weak: 'ag; kg; se; kgaa; ek; ev; aor; kdor; ewiv; reit ag',
  },
  DK: {
    suffix: 'aps; ivs; amba; smba; fmba; aktieselskab; anpartsselskab; p s; k s; i s; a m b a; partnerselskab',
    weak: 'as; a s; ks; ps',
  },
  EE: {
    suffix: 'ou; osauhing; aktsiaselts; mtu; tu; uu; tulundusuhistu',
    weak: 'as',
    prefix: 'ou; osauhing; aktsiaselts; mtu',
    localPrefix: 'as',
  },
  EG: { suffix: 's a e; sae', weak: '' },
  ES: {
    suffix: `s l; s l u; s a u; s l l; s l p; s l n e; s coop; s c coop; sociedad anonima; sociedad limitada; sociedad cooperativa; s coop limitada; scl; slu; sau; slp; sll; slne;
      sociedad de responsabilidad limitada; sociedad limitada unipersonal; sociedad anonima unipersonal; s a d; c b; s r l; s coop and; s coop v; s coop mad; sociedad limitada profesional; aie; ute`,
    weak: 'sl; sa; cb; sad; sc',
  },
  EU: { suffix: 'societas europaea; sce', weak: 'se; sce' },
  FI: {
    suffix: 'oyj; oy; abp; osuuskunta; osakeyhtio; julkinen osakeyhtio; ab oy; oy ab; avoin yhtio; ky; tmi; osk',
    weak: 'ab; ry; ay',
    prefix: 'oy; oyj; ky; osuuskunta; tmi; oy ab; ab oy',
  },
  FR: {
    suffix: `sarl; s a r l; eurl; sasu; sas; s a s; s a s u; snc; s n c; scop; scea; earl; gaec; selarl; selas; selasu; selafa; sci; sccv; scm; scpi; scp; gie; societe anonyme;
      societe par actions simplifiee; societe a responsabilite limitee; societe en nom collectif; societe civile immobiliere; societe cooperative; sa a conseil d administration; scop sa; scop sarl; sarl scop; sa scop`,
    weak: 'sa; s a; sas; sca; scs; snc; sem; sc; ei; scic; asso',
    prefix:
      'sarl; eurl; selarl; sci; gie; earl; gaec; scea; sasu; societe par actions simplifiee; societe a responsabilite limitee; scop',
    localPrefix: 'sas; sa; snc; scm; scp',
  },
  GE: { suffix: 'შპს; სს', prefix: 'შპს; სს' },
  GR: {
    suffix:
      'αε; α ε; επε; ε π ε; ικε; ι κ ε; οε; ο ε; εε; ε ε; αβεε; α β ε ε; αεβε; ανωνυμη εταιρεια; μονοπροσωπη; epe; e p e; ike; i k e; abee; a b e e; a e b e; single member s a',
    weak: 'ae; oe; ee; sa; aebe',
  },
  HR: {
    suffix: 'd o o; doo; j d o o; jdoo; d d; d n o; k d; a d; d o o e l; dooel; d n o; obrt',
    weak: 'dd; ad; sp; kd; dno',
    prefix: '',
  },
  HU: {
    suffix:
      'kft; zrt; nyrt; kkt; bt; korlatolt felelossegu tarsasag; zartkoruen mukodo reszvenytarsasag; nyilvanosan mukodo reszvenytarsasag; reszvenytarsasag; beteti tarsasag; nonprofit kft; kht; rt; kv',
  },
  ID: {
    suffix: 'tbk; persero; persero tbk; p t',
    weak: 'pt',
    prefix: 'pt; perseroan terbatas; persekutuan komanditer; pt persero',
    localPrefix: 'cv; ud; fa',
  },
  IE: { suffix: 'teoranta; cuideachta phoibli theoranta; teo', weak: 'cpt' },
  IL: { suffix: 'בעמ; בע מ; חברה בעמ', weak: '' },
  IN: {
    suffix: `pvt ltd; private limited; pvt limited; private ltd; p ltd; p limited; pvt; opc pvt ltd; opc private limited; pvt ltd co; pvt ltd company; co pvt ltd; co private limited;
      company private limited; company pvt ltd; and co pvt ltd; and company pvt ltd; limited liability partnership; producer company limited; private limited company; huf; regd`,
  },
  IR: { prefix: 'شرکت', suffix: 'سهامی خاص; سهامی عام' },
  IS: { suffix: 'ehf; ohf; slf; svf; hlutafelag; einkahlutafelag', weak: 'hf; sf' },
  IT: {
    suffix: `s p a; s r l; s r l s; srl; srls; s n c; s a s; s a p a; s c a r l; scarl; s c r l; s c a; soc coop; soc coop a r l; societa cooperativa; societa per azioni; societa a responsabilita limitata; s c p a;
      societa cooperativa a responsabilita limitata; societa in nome collettivo; societa in accomandita semplice; s s; srl unipersonale; s r l unipersonale; spa unipersonale; s p a unipersonale; soc coop sociale; s c s; soc cons a r l; societa consortile a r l;
      s r l societa unipersonale; srl a socio unico; s p a a socio unico; srl in liquidazione; societa benefit; s r l s b; s p a s b; cooperativa sociale; onlus; a r l`,
    weak: 'spa; snc; sas; sapa; scpa; ss',
  },
  JP: {
    suffix: 'kabushiki kaisha; kabushikigaisha; k k; g k; y k; godo kaisha; yugen kaisha; kabushiki gaisha',
    weak: 'kk; gk; yk',
    prefix: 'kabushiki kaisha',
  },
  KR: { suffix: 'jusik hoesa; chusik hoesa', prefix: '' },
  KZ: { suffix: 'тоо; ао', prefix: 'тоо; ао', weak: 'too' },
  LI: { suffix: 'trust reg; anstalt', weak: 'ag' },
  LT: {
    suffix: 'uab; vsi; mb; uzdaroji akcine bendrove; akcine bendrove',
    weak: 'ab',
    prefix: 'uab; vsi; mb; uzdaroji akcine bendrove; akcine bendrove; ii',
    localPrefix: 'ab',
  },
  LU: {
    suffix:
      's a r l; sarl; scsp; s c sp; sicav; sicav sif; s c a; scs; sarl s; s a r l s; soparfi; societe en commandite speciale; s e c s',
    weak: 'sa; sca; se',
  },
  LV: {
    suffix: 'sia; akciju sabiedriba; sabiedriba ar ierobezotu atbildibu',
    weak: 'as; ik',
    prefix: 'sia; akciju sabiedriba; sabiedriba ar ierobezotu atbildibu; ik',
    localPrefix: 'as',
  },
  MX: {
    suffix: `s a de c v; sa de cv; s a b de c v; s de r l de c v; s de rl de cv; s de r l; s a p i de c v; s a p i b de c v; s a s de c v; s r l de c v; s c; a c; s de r l m i; s c de r l de c v; s c de r l;
      s a b; s a p i; sofom e n r; s a de c v sofom e n r; s a de c v s f p; s n c; s a de c v sofom er; s a p i de c v sofom e r; s a p i de c v sofom e n r; s a sofom e r; s en c por a de c v; s en c por a; s a b sofom e r; s p r; s c l de c v; s p r de r l; s p r de r l de c v; sociedad anonima de capital variable; sociedad anonima bursatil de capital variable; institucion de banca multiple; s a institucion de banca multiple; i a p`,
    weak: 'sc; ac; sab; sapi',
  },
  MY: { suffix: 'sdn bhd; sendirian berhad; berhad; bhd; sdn berhad; plt; sdn' },
  NL: {
    suffix:
      'besloten vennootschap; naamloze vennootschap; b v; n v; c v; v o f; u a; cooperatie u a; cooperatief u a; b v i o; vennootschap onder firma; coop u a; cooperatieve vereniging',
    weak: 'bv; nv; cv; vof; ua; ba',
    localPrefix: 'nv; bv; vof',
  },
  NO: {
    suffix: 'asa; aksjeselskap; allmennaksjeselskap; ans; enk; nuf; iks; stiftelse as; forening; a s; boligbyggelag',
    weak: 'as; a s; ba; ks; sf; sa',
    local: 'da',
    localPrefix: 'as',
  },
  PE: {
    suffix:
      's a c; sac; s a a; e i r l; eirl; s c r l; s r ltda; sociedad anonima cerrada; sociedad anonima abierta; s civil de r l',
    weak: 'saa; sa',
  },
  PH: { suffix: 'opc; inc', weak: '' },
  PK: { suffix: 'smc pvt ltd; pvt ltd; smc private limited', weak: '' },
  PL: {
    suffix: `sp z o o; spolka z o o; sp zoo; spzoo; spolka z ograniczona odpowiedzialnoscia; spolka akcyjna; sp k; spolka komandytowa; sp j; spolka jawna; s k a; spolka komandytowo akcyjna; sp p; spolka cywilna; sp z o o sp k; sp zoo sp k;
      sp z o o spolka komandytowa; spolka z ograniczona odpowiedzialnoscia spolka komandytowa; spolka z ograniczona odpowiedzialnoscia sp k; p s a; prosta spolka akcyjna; s c; sp z oo; sp z o o s k a; spzoo spk; w likwidacji; w upadlosci; spoldzielnia pracy; s a`,
    weak: 'sa; ska; spj; spk; sc; sp',
    prefix: 'pphu; phu; fhu; ppuh; ppu; zph; p p h u; f h u; p h u',
  },
  PT: {
    suffix:
      'lda; unipessoal lda; unip lda; sociedade unipessoal lda; sgps s a; s g p s s a; s g p s; sgps; crl; c r l; limitada; e p e; soc unipessoal lda; cooperativa de responsabilidade limitada',
    weak: 'sa; s a; ep; acep',
  },
  RO: {
    suffix: 's r l; srl; s r l d; s n c; s c s; s c a; p f a; pfa; societate cu raspundere limitata; societate pe actiuni',
    weak: 'sa',
    prefix: '',
  },
  RS: { suffix: 'доо; д о о; ад; а д; орц', weak: 'ad; od; sd', prefix: '' },
  RU: {
    suffix: 'ооо; оао; зао; пао; ао; нао; ооо тд; ooo; oao; zao; pao; гк; тд; мкпао',
    prefix: `ооо; оао; зао; пао; ао; нао; ип; тоо; чп; фгуп; гуп; муп; ано; нко; тд; гк; мкпао; фгбу; ooo; oao; zao; pao; общество с ограниченной ответственностью; публичное акционерное общество;
      открытое акционерное общество; закрытое акционерное общество; акционерное общество; непубличное акционерное общество; индивидуальный предприниматель; некоммерческая организация; автономная некоммерческая организация;
      торговый дом; группа компаний; обшество с ограниченной ответственностью; obschestvo s ogranichennoy otvetstvennostyu; компания с ограниченной ответственностью`,
  },
  SA: {
    suffix:
      'ذ م م; ش م م; ش م ع; ش ذ م م; ش م ل; ش م ق; ش م ك; شركة مساهمة; شركة مساهمة عامة; ذات مسؤولية محدودة; م م ح; ش ش و; ش م ب; ش ش; المحدودة; ش م س; ذات المسؤولية المحدودة; شركة ذات مسؤولية محدودة',
    prefix: 'شركة; مؤسسة; مجموعة شركات',
  },
  QA: {
    suffix:
      'q p s c; qpsc; q s c; qsc; k s c; kscp; k s c p; ksc; k s c c; b s c; bsc; b s c c; bsc c; saog; s a o g; saoc; s a o c; s a l; sal; s a r l; wll co; k p s c; q c s c; s p c',
  },
  SE: {
    suffix:
      'ab publ; aktiebolag; aktiebolag publ; handelsbolag; kommanditbolag; publ; hb; kb; ek for; ekonomisk forening; publikt aktiebolag; bankaktiebolag; forsakringsaktiebolag',
    weak: 'ab; hb; kb',
    prefix: 'ab; aktiebolaget; aktiebolag',
  },
  SG: { suffix: 'pte ltd; pte limited; private limited; pte; pteltd; ptd ltd; pte ltd co' },
  SI: { suffix: 'd o o; d d; s p; k d; d n o; z o o; z b o; so p', weak: '' },
  SK: { suffix: 's r o; sro; spol s r o; a s; k s; v o s; j s a; n o', weak: 'as' },
  TH: { suffix: 'pcl; public company limited; company limited public; limited partnership', weak: '', prefix: '' },
  TR: {
    suffix: `a s; anonim sirketi; ltd sti; limited sirketi; san ve tic ltd sti; san ve tic a s; sanayi ve ticaret a s; sanayi ve ticaret ltd sti; sanayi ve ticaret limited sirketi; sanayi ve ticaret anonim sirketi; san tic a s;
      san tic ltd sti; tic ltd sti; tic a s; ticaret ltd sti; ticaret a s; tic ve san ltd sti; tic ve san a s; ticaret ve sanayi a s; ticaret ve sanayi ltd sti; san a s; san ltd sti; sanayi a s; sanayii a s; sanayii ve ticaret a s; as t; t a s; a o; kooperatifi; kollektif sirketi; t a o; dis tic ltd sti; ith ihr ltd sti;
      paz ltd sti; paz san tic ltd sti; pazarlama a s`,
    weak: 'as; sti; tas; ao',
  },
  TW: { suffix: 'co ltd', weak: '' },
  UA: {
    suffix: 'тов; прат; пат; ат; ват; зат; пп; фоп; llc',
    prefix:
      'тов; прат; пат; ат; ват; зат; пп; фоп; дп; кп; тзов; товариство з обмеженою відповідальністю; приватне акціонерне товариство; публічне акціонерне товариство; акціонерне товариство; приватне підприємство; tov; prat',
  },
  UZ: { suffix: 'mchj; xk; qk; мчж', weak: 'aj', prefix: 'ооо; мчж' },
  VE: { suffix: 'c a; s r l; s a i c a; compania anonima', weak: 'ca; sa' },
  VN: {
    suffix:
      'jsc; joint stock company; co ltd; one member limited liability company; one member co ltd; tnhh; mtv; corp jsc; jsc corp',
    prefix: `cong ty co phan; cong ty tnhh; cong ty tnhh mtv; cong ty tnhh mot thanh vien; cong ty trach nhiem huu han; cong ty trach nhiem huu han mot thanh vien; cong ty cp; tong cong ty co phan; doanh nghiep tu nhan; cong ty hop danh; ctcp; cty tnhh; cty cp; cty co phan; tong cong ty cp`,
  },
  ZA: { suffix: 'pty ltd; proprietary limited; npc; rf; soc ltd; inc; rf pty ltd; pty ltd rf; soc limited', weak: 'cc; npc' },
};

/** Heads and tails of the compounds that German law loves: `AG & Co. KGaA`, `GmbH u. Co. KG`. */
export const COMPOUND = {
  heads:
    'gmbh; ag; se; ug; ug haftungsbeschrankt; kg; ggmbh; ltd; limited; bv; b v; nv; sa; s a; sarl; s a r l; aps; as; a s; stiftung; mbh; gesellschaft mbh; ges mbh; ges m b h; eg; ohg; inc; llc; plc; s r l; srl; sagl',
  joints: '; u; und; and; et; og',
  tails: 'kg; kgaa; kg a a; ohg; gmbh; komm ges; kommanditgesellschaft; k s; ag',
};

/** Scripts without spaces: glued to the name, before or behind it, longest first. */
export const CJK_FORMS: readonly string[] = [
  '特定非営利活動法人 公益財団法人 一般財団法人 公益社団法人 一般社団法人 独立行政法人 社会福祉法人 学校法人 医療法人社団 医療法人 宗教法人 農業協同組合 協同組合 株式会社 有限会社 合同会社 合資会社 合名会社 有限責任監査法人 監査法人 税理士法人 弁護士法人 相互会社 有限責任事業組合',
  '股份有限公司 有限责任公司 有限責任公司 集团有限公司 集團有限公司 股份公司 有限公司 股份合作公司 合伙企业 普通合伙 有限合伙 特殊普通合伙 个人独资企业 無限公司 兩合公司',
  '주식회사 유한회사 유한책임회사 합자회사 합명회사 사단법인 재단법인 의료법인 학교법인 농업회사법인 사회적협동조합 협동조합',
  '(株) (有) (合) (同) (名) (資) (财) (財) (社) (医) (학) (주) (유) (사) (재) (합) (의)',
]
  .join(' ')
  .split(' ');

/** Thai wraps the name. */
export const THAI = {
  heads: ['บริษัทมหาชนจำกัด', 'บริษัท', 'ห้างหุ้นส่วนจำกัด', 'ห้างหุ้นส่วนสามัญ', 'บจก.', 'บมจ.', 'หจก.'],
  tails: ['จำกัด(มหาชน)', 'จำกัด (มหาชน)', '(มหาชน)', 'จำกัดมหาชน', 'จำกัด'],
};
