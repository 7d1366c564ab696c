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
    suffix: `inc; incorporated; coltd; pteltd; pvtltd; ptyltd; sdnbhd; corp; corporation; ltd; limited; plc; public limited company; limited liability company; limited company; public limited; public ltd; public co ltd; public co limited; public company ltd; public company; joint stock co ltd; joint stock company limited;
      limited partnership; limited liability partnership; limited liability limited partnership; limited by guarantee; company limited;
      company limited by guarantee; public company limited; public company; joint stock company; joint stock co; open joint stock company;
      public joint stock company; closed joint stock company; private joint stock company; professional corporation;
      professional limited liability company; professional association; general partnership; public benefit corporation;
      community interest company; designated activity company; unlimited company; unlimited liability company; statutory corporation;
      llc; llp; lllp; pllc; llc inc; ltd co; co ltd; co limited; company ltd; co inc; co llc; co incorporated; co corp; company inc;
      company incorporated; company llc; co pte ltd; ltd liability co; limited liability co; ltd by guarantee; and co ltd;
      and company ltd; and company limited; and co limited; and co inc; and company inc; and co llc; and co plc; and co pte ltd; sole proprietorship; incorporation; chtd; prof corp; limited liabilty company; limted; limitied; limited liability comapny; unltd; ultd; cyf; cyfyngedig; ltd gte; limited gte; guarantee ltd; professional service corporation; low profit limited liability company; registered limited liability partnership; ltd partnership; ltd liability company; ltd liability partnership; limited liability co partnership; benefit corporation; a benefit corporation; a limited partnership; a professional corporation; a professional association; a california corporation; a delaware corporation; private company limited by shares; company limited by shares; public company limited by shares; pllp; co lp; co corporation; co limited partnership; incorporated company; and company incorporated; company corp; sa nv; nv sa; public jsc`,
    weak: `lp; pc; gp; na; fsb; ulc; pbc; cic; cio; dac; clg; uc; lc; pa; l3c; jsc; pjsc; ojsc; cjsc; pcl; eeig; rlllp; rllp; spc; ltp; elp; ilp; ibc; pcc; icc; sezc; ldc; ccc; lca`,
    prefix:
      'jsc; ojsc; pjsc; cjsc; llc; limited liability company; public joint stock company; open joint stock company; closed joint stock company; joint stock company',
  },
  AL: { suffix: 'sh p k; shpk', weak: 'sha; sh a' },
  AM: { suffix: 'սպը; փբը; բբը; հկ', weak: 'spe', prefix: 'սպը; փբը; բբը', localPrefix: 'ltd; llc; cjsc; ojsc' },
  AW: { suffix: '', weak: 'avv; vba' },
  AZ: { suffix: 'mmc', weak: 'asc', localPrefix: 'ltd; llc; mmc; asc' },
  BY: {
    suffix: `зат; чтуп; тда; ода; одо; уп; таа; аат; закрытае акцыянернае таварыства; таварыства з абмежаванай адказнасцю; общество с дополнительной ответственностью; унитарное предприятие; odo; chup`,
    prefix: 'зат; чтуп; тда; ода; одо; уп; чуп',
  },
  MC: { suffix: 'surl', weak: 'sam' },
  MK: {
    suffix: `дооел; доо; ад; dooel; друштво со ограничена одговорност; дооел увоз извоз; акционерско друштво; увоз извоз дооел; увоз извоз доо`,
  },
  AE: {
    suffix:
      'fze; fzco; fz llc; fzllc; llc fz; l l c fz; llc fze; llc soc; l l c s o c; l l c soc; llc spc; l l c s p c; l l c spc; llc opc; l l c o p c; l l c opc; fzco llc; fze llc; fzc llc; f z e; f z c; f z c o; f z llc; fz l l c; f z l l c; l l c f z; fz llc branch; fz c o; free zone establishment; free zone company; free zone co; free zone llc; freezone llc; dmcc; wll; w l l; pjsc; fzc; fz co; llc sp; sole establishment',
    weak: 'est; psc; pvt; ec',
  },
  AR: {
    suffix: `srl; sociedad anonima; saic; sacif; saicf; sacifia; sacifi; saci; saai; saaci; saca; saica; sacai; saicfi; sacfi; saicfa; sacia; s a c i y f; sas; sau; sociedad de responsabilidad limitada; sociedad en comandita por acciones; sociedad en comandita simple; sociedad colectiva; sociedad por acciones simplificada; s e; soc col`,
    weak: `sa; sca; scs; sh; sgr`,
  },
  AT: {
    suffix: `ges mbh; gesmbh; ges m b h; gen mbh; egen; e gen; reg gen mbh; flexkapg; ges br; offene gesellschaft; oeg; kommandit erwerbsgesellschaft; gesellschaft m b h; gesellschaft m b h co kg; ges m b h co kg; registrierte genossenschaft mit beschrankter haftung; flexible kapitalgesellschaft`,
    weak: 'eu; og; keg',
  },
  AU: { suffix: 'pty ltd; pty limited; proprietary limited; proprietary ltd; pty; limited proprietary', weak: 'p l; nl' },
  BE: {
    suffix: `bvba; sprl; cvba; scrl; asbl; vzw; comm v; commv; scs; gcv; besloten vennootschap; naamloze vennootschap; cvoa; ebvba; sprlu; besloten vennootschap met beperkte aansprakelijkheid; cooperatieve vennootschap; cooperatieve vennootschap met beperkte aansprakelijkheid; societe cooperative a responsabilite limitee; societe privee a responsabilite limitee; commanditaire vennootschap; vennootschap onder firma; vereniging zonder winstoogmerk; association sans but lucratif; aisbl; ivzw; cvba so; scrl fs; comm va; sc agr; scris`,
    weak: `sa; nv; bv; cv; srl; sc; snc; sca; vof; voe`,
    localPrefix: 'sa; nv; sprl; bvba; asbl; vzw; srl; bv; scrl; cvba',
  },
  BG: {
    suffix: `eood; ood; ead; оод; еоод; еад; ад; ет; адсиц; дззд; кда; дружество с ограничена отговорност; еднолично дружество с ограничена отговорност; акционерно дружество; еднолично акционерно дружество; adsic; adsits`,
    weak: `ad; et; сд; кд`,
    localPrefix: 'eood; ood; ad; ead; et; ltd',
    prefix: 'еоод; оод; ет',
  },
  BR: {
    suffix: `ltda; limitada; eireli; sociedade anonima; ltda me; ltda epp; eireli me; eireli epp; s a me; ltda mei; ss ltda; sociedade simples; sociedade limitada; sociedade limitada unipessoal; sociedade cooperativa; empresa individual de responsabilidade limitada; slu; spe ltda; em recuperacao judicial`,
    weak: `sa; s a; mei; epp; cia; spe`,
    local: 'me; ss',
  },
  CA: {
    suffix: `ltee; limitee; incorporee; inc ltee; senc; sencrl; s e n c; s e n c r l; enr; societe en commandite; societe en nom collectif; senc rl; cooperative limitee; limited ltee; ltd ltee`,
    weak: 'sec; slp; ulc',
  },
  CH: {
    suffix: `sarl; sagl; gmbh; aktiengesellschaft; genossenschaft; societa a garanzia limitata; kommanditgesellschaft; kollektivgesellschaft; gesellschaft mit beschrankter haftung; societe en commandite; societe a responsabilite limitee`,
    weak: `ag; sa; kig; kmg; klg; kmag; scma`,
    localPrefix: 'sa; sarl',
  },
  CL: {
    suffix: `eirl; ltda; limitada; sociedad por acciones; empresa individual de responsabilidad limitada; sociedad anonima cerrada; y cia ltda; y compania limitada; y compania ltda; cia ltda`,
    weak: `spa; sa; slm`,
  },
  CO: {
    suffix: `sas; ltda; s en c; s c a; sociedad por acciones simplificada; esp; s a s; s a e s p; sas esp; cia ltda; cia s en c; cia sca; empresa unipersonal; sociedad en comandita simple; sociedad en comandita por acciones; y cia s en c; y cia ltda; y cia sas`,
    weak: 'sa; eu; bic',
  },
  CY: { suffix: 'ltd', weak: 'lp' },
  CZ: {
    suffix: `s r o; sro; spol s r o; spolecnost s rucenim omezenym; akciova spolecnost; k s; v o s; o p s; z s; druzstvo; spolocnost s rucenim obmedzenym;
      akciova spolocnost; statni podnik; v likvidaci; n o; z u; verejna obchodni spolecnost; komanditni spolecnost; obecne prospesna spolecnost; v konkursu; v insolvenci; kom spol; spolecnost s r o`,
    weak: 'as; a s; sp; ks; vos; zs',
  },
  DE: {
    suffix: `gmbh; ggmbh; gesellschaft mbh; mbh; gesellschaft mit beschrankter haftung; ug; ug haftungsbeschrankt; haftungsbeschrankt;
      unternehmergesellschaft; unternehmergesellschaft haftungsbeschrankt; kgaa; kg a a; aktiengesellschaft; kommanditgesellschaft;
      kommanditgesellschaft auf aktien; offene handelsgesellschaft; ohg; gbr; gdbr; e v; e k; e kfm; e kfr; eg; e g; vvag; v v a g; partg; partgmbb; part g mbb;
      partnerschaft mbb; mbb; stiftung co kg; invag; gag; gug; eingetragener verein; eingetragene genossenschaft; gmbh i l; gmbh i gr; gmbh i g; i l; i ins; i gr; gesellschaft burgerlichen rechts; partnerschaftsgesellschaft; partnerschaftsgesellschaft mbb; partnerschaftsgesellschaft mit beschrankter berufshaftung; eingetragene kauffrau; eingetragener kaufmann; e kffr; egbr; gesellschaft m b h; gmbh in liquidation; gem gmbh; gemn gmbh; gemein gmbh; gemeinn gmbh; gemnutz gmbh; g gmbh; gem ug; gem ug haftungsbeschrankt; gem ag; gem e v; gem ev; gem eg; gem gesellschaft mbh; gem gesmbh; gem ges mbh; gemeinnutzige ag; gemeinnutzige ug; gemeinnutziger e v; gemeinnutziger verein; gmbh in grundung; aktiengesellschaft in liquidation; gemeinnutzige gmbh; gemeinnutzige gesellschaft mit beschrankter haftung; gemeinnutzige ug haftungsbeschrankt; anstalt des offentlichen rechts; korperschaft des offentlichen rechts; versicherungsverein auf gegenseitigkeit; genossenschaft; rechtsanwaltsgesellschaft mbh; steuerberatungsgesellschaft mbh`,
    weak: `ag; kg; se; kgaa; ek; ev; aor; kdor; ewiv; reit ag; kdo r`,
  },
  DK: {
    suffix: `aps; ivs; amba; smba; fmba; aktieselskab; anpartsselskab; p s; k s; i s; a m b a; partnerselskab; kommanditselskab; ivaerksaetterselskab; interessentskab; andelsselskab; andelsselskab med begraenset ansvar; under konkurs; under frivillig likvidation; statsautoriseret revisionspartnerselskab; godkendt revisionspartnerselskab`,
    weak: 'as; a s; ks; ps',
  },
  EE: {
    suffix: `ou; osauhing; aktsiaselts; mtu; tu; uu; tulundusuhistu; usaldusuhing; taisuhing; mittetulunduususing`,
    weak: `as; fie`,
    prefix: 'ou; osauhing; aktsiaselts',
    localPrefix: 'as; mtu',
  },
  EG: { suffix: 's a e; sae', weak: '' },
  ES: {
    suffix: `s l; s l u; s a u; s l l; s l p; s l n e; s coop; s c coop; sociedad anonima; sociedad limitada; sociedad cooperativa; s coop limitada; scl; slu; sau; slp; sll; slne;
      sociedad de responsabilidad limitada; sociedad limitada unipersonal; sociedad anonima unipersonal; s a d; c b; s r l; s coop and; s coop v; s coop mad; sociedad limitada profesional; aie; ute; sociedad limitada laboral; sociedad anonima laboral; sociedad civil; comunidad de bienes; sociedad limitada nueva empresa; sociedad anonima deportiva; sociedad civil profesional; s r l l; s a l; s c p; s r c; s com; s com p a; s g r; s a t; a i e; s l en liquidacion; s a en liquidacion; s l unipersonal; s a unipersonal; s l p u; sociedad de responsabilidad limitada unipersonal; s coop galega; s coop c l`,
    weak: `sl; sa; cb; sad; sc; sal; scp; sgr; scr; sicav; slnepu`,
  },
  EU: { suffix: 'societas europaea; sce', weak: 'se; sce' },
  FI: {
    suffix: `oyj; oy; abp; osuuskunta; osakeyhtio; julkinen osakeyhtio; ab oy; oy ab; avoin yhtio; ky; tmi; osk; kommandiittiyhtio; kommanditbolag; osakeyhtio ab; osuuskunta andelslag; asunto oy; as oy; kiinteisto oy`,
    weak: `ab; ry; ay; sr`,
    prefix: 'oy; oyj; osuuskunta; oy ab; ab oy',
    localPrefix: 'ky; tmi',
  },
  FR: {
    suffix: `sarl; s a r l; eurl; sasu; sas; s a s; s a s u; snc; s n c; scop; scea; earl; gaec; selarl; selas; selasu; selafa; sci; sccv; scm; scpi; scp; gie; societe anonyme;
      societe par actions simplifiee; societe a responsabilite limitee; societe en nom collectif; societe civile immobiliere; societe cooperative; sa a conseil d administration; scop sa; scop sarl; sarl scop; sa scop; societe en commandite simple; societe en commandite par actions; groupement d interet economique; societe civile; societe civile professionnelle; societe par actions simplifiee a associe unique; societe par actions simplifiee unipersonnelle; entreprise unipersonnelle a responsabilite limitee; entreprise individuelle; societe d exercice liberal a responsabilite limitee; societe d exercice liberal par actions simplifiee; exploitation agricole a responsabilite limitee; societe cooperative et participative; societe anonyme a directoire et conseil de surveillance; societe anonyme a conseil d administration; s e l a r l; s e l a s; s c i; e u r l; s c p; s c o p; g i e; g a e c`,
    weak: 'sa; s a; sas; sca; scs; snc; sem; sc; ei; scic; asso',
    prefix:
      'sarl; eurl; selarl; gie; earl; gaec; scea; sasu; societe par actions simplifiee; societe a responsabilite limitee; scop',
    localPrefix: 'sas; sa; snc; sci; scm; scp',
  },
  GE: { suffix: 'შპს; სს', prefix: 'შპს; სს', localPrefix: 'ltd; llc; jsc' },
  GR: {
    suffix: `αε; α ε; επε; ε π ε; ικε; ι κ ε; οε; ο ε; εε; ε ε; αβεε; α β ε ε; αεβε; ανωνυμη εταιρεια; μονοπροσωπη; epe; e p e; ike; i k e; abee; a b e e; a e b e; single member s a; single member p c; single member pc; single member sa; single member i k e; single member ltd; monoprosopi; monoprosopi i k e; monoprosopi e p e; monoprosopi a e; monoprosopi s a; monoprosopi o e; ετερορρυθμη εταιρεια; ομορρυθμη εταιρεια; ιδιωτικη κεφαλαιουχικη εταιρεια; μον ικε; μονοπροσωπη ιδιωτικη κεφαλαιουχικη εταιρεια; μονοπροσωπη ικε; μονοπροσωπη επε; μονοπροσωπη αε; ανωνυμη εταιρια; εταιρεια περιορισμενης ευθυνης; anonymi etaireia; societe anonyme; single member pc; single member private company; private company; commercial s a; industrial and commercial s a`,
    weak: 'ae; oe; ee; sa; aebe',
  },
  HR: {
    suffix: `d o o; doo; j d o o; jdoo; d d; d n o; k d; a d; d o o e l; dooel; d n o; obrt; drustvo s ogranicenom odgovornoscu; dionicko drustvo; javno trgovacko drustvo; komanditno drustvo; j t d; jednostavno drustvo s ogranicenom odgovornoscu; d o o za trgovinu; za trgovinu i usluge d o o; u stecaju; d o o u stecaju`,
    weak: `dd; ad; sp; kd; dno; jtd`,
    prefix: '',
  },
  HU: {
    weak: `nkft; fa; va`,
    suffix: `kft; zrt; nyrt; kkt; bt; korlatolt felelossegu tarsasag; zartkoruen mukodo reszvenytarsasag; nyilvanosan mukodo reszvenytarsasag; reszvenytarsasag; beteti tarsasag; nonprofit kft; kht; rt; kv; kozkereseti tarsasag; egyeni ceg; korlatolt felelossegu tarsasag f a; kft f a; kft v a; kft fa; kft va; f a; v a`,
  },
  ID: {
    suffix: `tbk; persero; persero tbk; tbk pt; persero tbk pt; p t; perseroan terbatas; persekutuan komanditer`,
    weak: 'pt',
    prefix:
      'pt; perusahaan perseroan persero pt; perusahaan perseroan persero; perseroan terbatas; persekutuan komanditer; pt persero',
    localPrefix: 'cv; ud; pd; fa',
  },
  IE: { suffix: 'teoranta; cuideachta phoibli theoranta; teo', weak: 'cpt' },
  IL: { suffix: 'בעמ; בע מ; חברה בעמ', weak: '' },
  IN: {
    suffix: `pvt ltd; private limited; pvt limited; private ltd; p ltd; p limited; pvt; opc pvt ltd; opc private limited; pvt ltd co; pvt ltd company; co pvt ltd; co private limited;
      company private limited; company pvt ltd; and co pvt ltd; and company pvt ltd; limited liability partnership; producer company limited; private limited company; huf; regd`,
  },
  IR: { prefix: 'شرکت', suffix: 'سهامی خاص; سهامی عام' },
  IS: { suffix: `ehf; ohf; slf; svf; hlutafelag; einkahlutafelag; slhf; samlagsfelag; sameignarfelag`, weak: 'hf; sf' },
  IT: {
    suffix: `s p a; s r l; s r l s; srl; srls; s n c; s a s; s a p a; s c a r l; scarl; s c r l; s c a; soc coop; soc coop a r l; societa cooperativa; societa per azioni; societa a responsabilita limitata; s c p a;
      societa cooperativa a responsabilita limitata; societa in nome collettivo; societa in accomandita semplice; s s; srl unipersonale; s r l unipersonale; spa unipersonale; s p a unipersonale; soc coop sociale; s c s; soc cons a r l; societa consortile a r l;
      s r l societa unipersonale; srl a socio unico; s p a a socio unico; srl in liquidazione; societa benefit; s r l s b; s p a s b; cooperativa sociale; onlus; a r l; societa in accomandita per azioni; societa a responsabilita limitata semplificata; s r l semplificata; s r l in liquidazione; s p a in liquidazione; soc agr; societa agricola; societa agricola s r l; societa agricola semplice; soc agricola; societa semplice agricola; soc cons; s c a r l onlus; soc coop p a; societa cooperativa per azioni; societa cooperativa agricola; societa cooperativa sociale; societa cooperativa sociale onlus; scrl; scpa; a socio unico; societa unipersonale; unipersonale; s r l societa agricola; in breve; s r l s u; s t p; s r l s t p; s t p a r l; s r l stp; societa tra professionisti; impresa sociale; s r l impresa sociale`,
    weak: `spa; snc; sas; sapa; scpa; ss; stp`,
    prefix: 'ditta individuale; impresa individuale',
  },
  JP: {
    suffix:
      'kabushiki kaisha; kabushikigaisha; kabushikikaisha; k k; g k; y k; godo kaisha; godo gaisha; goudou kaisha; yugen kaisha; yugen gaisha; kabushiki gaisha; goshi kaisha; gomei kaisha',
    weak: 'kk; gk; yk',
    prefix: 'kabushiki kaisha; kabushiki gaisha; kabushikigaisha; yugen kaisha; yugen gaisha; godo kaisha; godo gaisha',
  },
  KR: {
    suffix: `jusik hoesa; jusikhoesa; chusik hoesa; chusikhoesa; ju hoe sa; yuhan hoesa; yuhanhoesa; yuhan chaegim hoesa`,
    prefix: 'jusik hoesa; jusikhoesa; chusik hoesa; yuhan hoesa; yuhanhoesa',
  },
  KZ: {
    suffix: 'тоо; ао; tovarishchestvo s ogranichennoy otvetstvennostyu',
    prefix: 'тоо; ао; жшс; товарищество с ограниченной ответственностью; tovarishchestvo s ogranichennoy otvetstvennostyu',
    weak: 'too',
    localPrefix: 'too; ao; ip; ltd; llp',
  },
  LI: { suffix: 'trust reg; anstalt', weak: 'ag' },
  LT: {
    suffix: `uab; vsi; mb; uzdaroji akcine bendrove; akcine bendrove; tikroji ukine bendrija; mazoji bendrija; individuali imone; viesoji istaiga`,
    weak: 'ab',
    prefix: 'uab; vsi; uzdaroji akcine bendrove; akcine bendrove',
    localPrefix: 'ab; mb; ii',
  },
  LU: {
    suffix: `s a r l; sarl; scsp; s c sp; sicav; sicav sif; s c a; scs; sarl s; s a r l s; soparfi; societe en commandite speciale; s e c s; societe a responsabilite limitee simplifiee; societe en commandite simple; societe en commandite par actions; s e c a; sca sicav raif; s c a sicav raif; s c a sicav sif; s c a sicar; scsp sicav raif; scs sicav raif; sicav raif; sicar; s a sicar; s a sicav; s a spf; s a r l spf; s a sicav raif; s a sicav sif; spf; s e c a sicav raif`,
    weak: `sa; sca; se; secs; seca; fcp`,
    localPrefix: 'sa; sarl; sca',
  },
  LV: {
    suffix: 'sia; akciju sabiedriba; sabiedriba ar ierobezotu atbildibu',
    weak: 'as; ik',
    prefix: 'sia; akciju sabiedriba; sabiedriba ar ierobezotu atbildibu',
    localPrefix: 'as; ik; sa',
  },
  MX: {
    suffix: `s a de c v; sa de cv; s a b de c v; s de r l de c v; s de rl de cv; s de r l; s a p i de c v; s a p i b de c v; s a s de c v; s r l de c v; s c; a c; s de r l m i; s c de r l de c v; s c de r l;
      s a b; s a p i; sofom e n r; s a de c v sofom e n r; s a de c v s f p; s n c; s a de c v sofom er; s a p i de c v sofom e r; s a p i de c v sofom e n r; s a sofom e r; s en c por a de c v; s en c por a; s a b sofom e r; s p r; s c l de c v; s p r de r l; s p r de r l de c v; sociedad anonima de capital variable; sociedad anonima bursatil de capital variable; institucion de banca multiple; s a institucion de banca multiple; i a p; sociedad de responsabilidad limitada de capital variable; sociedad anonima promotora de inversion de capital variable; s c de a p de c v; s en c de c v; s c de a p; s de s s; s a p i b; s a de c v siefore; s a de c v afore; s de r l de i p de c v; s a p i de c v sofom; s a de c v sofom; s a institucion de banca multiple grupo financiero; s a s; s p r de r i; a r i c; a r de i c; s a r l de c v; s c p`,
    weak: 'sc; ac; sab; sapi',
  },
  MY: {
    suffix: `sdn bhd; sendirian berhad; berhad; bhd; sdn berhad; plt; sdn; sdn bhd in liquidation; sendirian berhad malaysia`,
  },
  NL: {
    suffix: `besloten vennootschap; naamloze vennootschap; b v; n v; c v; v o f; u a; cooperatie u a; cooperatief u a; b v i o; vennootschap onder firma; coop u a; cooperatieve vereniging; besloten vennootschap met beperkte aansprakelijkheid; commanditaire vennootschap; cooperatie; onderlinge waarborgmaatschappij; b v in oprichting; in oprichting; w a; eenmanszaak; maatschap; onderlinge waarborgmaatschappij u a; owm; o w m`,
    weak: `bv; nv; cv; vof; ua; ba; vve`,
    localPrefix: 'nv; bv; vof',
  },
  NO: {
    suffix: `asa; aksjeselskap; allmennaksjeselskap; ans; enk; nuf; iks; stiftelse as; forening; a s; boligbyggelag; ansvarlig selskap; samvirkeforetak; kommandittselskap; enkeltpersonforetak; norskregistrert utenlandsk foretak; under avvikling; borettslag`,
    weak: `as; a s; ba; ks; sf; sa; kf; bbl; stift`,
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
      sp z o o spolka komandytowa; spolka z ograniczona odpowiedzialnoscia spolka komandytowa; spolka z ograniczona odpowiedzialnoscia sp k; p s a; prosta spolka akcyjna; s c; sp z oo; sp z o o s k a; spzoo spk; w likwidacji; w upadlosci; spoldzielnia pracy; s a; spolka z o o spolka komandytowa; spolka z o o sp k; spolka z ograniczona odpowiedzialnoscia s k a; spolka z o o s k a; spolka partnerska; sp z o o w likwidacji; sp z o o w upadlosci; s a w likwidacji; s a w restrukturyzacji; sp z o o w restrukturyzacji; w restrukturyzacji; s j; spolka jawna w likwidacji; spolka z o o spolka jawna; sp z o o sp j; sp z o o p s k; przedsiebiorstwo panstwowe`,
    weak: `sa; ska; spj; spk; sc; sp; sj; tuw; ofe`,
    prefix: 'pphu; ppuh; p p h u; f h u; p h u',
    localPrefix: 'phu; fhu; ppu; zph',
  },
  PT: {
    suffix: `lda; unipessoal lda; unip lda; sociedade unipessoal lda; sgps s a; s g p s s a; s g p s; sgps; crl; c r l; limitada; e p e; soc unipessoal lda; cooperativa de responsabilidade limitada; sociedade anonima; sociedade unipessoal limitada; sociedade por quotas; e i r l; s a em liquidacao; unipessoal limitada; sociedade de advogados sp rl; sp rl; e i m; e m; sociedade aberta; s a sociedade aberta; sociedade gestora de participacoes sociais s a; sociedade gestora de participacoes sociais; a c e`,
    weak: `sa; s a; ep; acep; aeie`,
  },
  RO: {
    suffix: `s r l; srl; s r l d; s n c; s c s; s c a; p f a; pfa; societate cu raspundere limitata; societate pe actiuni; societate in nume colectiv; intreprindere individuala; societate cu raspundere limitata debutant; s p r l; s c p a; i i; i f`,
    weak: `sa; pfi; sprl`,
    prefix: '',
    localPrefix: 'sc; s c; sa; srl; pfa; ii; if',
  },
  RS: {
    suffix: `доо; д о о; ад; а д; орц; друштво са ограниченом одговорношћу; акционарско друштво; јавно предузеће; предузетник; drustvo sa ogranicenom odgovornoscu; akcionarsko drustvo; javno preduzece; к д; о д; d o o u stecaju`,
    weak: `ad; od; sd; кд; од; kd; jp; pr`,
    prefix: '',
  },
  RU: {
    suffix: `ооо; оао; зао; пао; ао; нао; ооо тд; ooo; oao; zao; pao; гк; тд; мкпао; limited liability company; общество с ограниченной ответственностью; публичное акционерное общество; акционерное общество; открытое акционерное общество; закрытое акционерное общество; непубличное акционерное общество; aktsionernoe obshchestvo`,
    localPrefix: 'ao; nao; ip; ltd',
    prefix: `ооо; оао; зао; пао; ао; нао; ип; тоо; чп; фгуп; гуп; муп; ано; нко; тд; гк; мкпао; фгбу; ooo; oao; zao; pao; общество с ограниченной ответственностью; публичное акционерное общество;
      открытое акционерное общество; закрытое акционерное общество; акционерное общество; непубличное акционерное общество; индивидуальный предприниматель; некоммерческая организация; автономная некоммерческая организация;
      торговый дом; группа компаний; обшество с ограниченной ответственностью; obschestvo s ogranichennoy otvetstvennostyu; obshchestvo s ogranichennoy otvetstvennostyu; obshchestvo s ogranichennoi otvetstvennostyu; obshchestvo s ogranichennoj otvetstvennostyu; obshchestvo s ogranichennoy otvetstvennostiu; obschestvo s ogranichennoj otvetstvennostju; aktsionernoe obshchestvo; aktsionernoye obshchestvo; zakrytoe aktsionernoe obshchestvo; zakrytoye aktsionernoye obshchestvo; otkrytoe aktsionernoe obshchestvo; otkrytoye aktsionernoye obshchestvo; publichnoe aktsionernoe obshchestvo; publichnoye aktsionernoye obshchestvo; individualnyy predprinimatel; individualny predprinimatel; torgovy dom; torgoviy dom; компания с ограниченной ответственностью`,
  },
  SA: {
    weak: 'sjsc; sak; sakc; kcsc',
    suffix:
      'ذ م م; ش م م; ش م ع; ش ذ م م; ش م ل; ش م ق; ش م ك; شركة مساهمة; شركة مساهمة عامة; ذات مسؤولية محدودة; م م ح; ش ش و; ش م ب; ش ش; المحدودة; ش م س; ذات المسؤولية المحدودة; شركة ذات مسؤولية محدودة',
    prefix: 'شركة; مؤسسة; مجموعة شركات',
  },
  QA: {
    suffix:
      'q p s c; qpsc; q s c; qsc; k s c; kscp; k s c p; ksc; k s c c; b s c; bsc; b s c c; bsc c; saog; s a o g; saoc; s a o c; s a l; sal; s a r l; wll co; k p s c; q c s c; s p c',
  },
  SE: {
    suffix: `ab publ; aktiebolag; aktiebolag publ; handelsbolag; kommanditbolag; publ; hb; kb; ek for; ekonomisk forening; publikt aktiebolag; bankaktiebolag; forsakringsaktiebolag; kommanditbolag publ; ideell forening; ek forening; i likvidation; i konkurs; ab i likvidation; ab i konkurs; bankaktiebolag publ; forsakringsaktiebolag publ`,
    weak: `ab; hb; kb; brf`,
    prefix: 'ab; aktiebolaget; aktiebolag; handelsbolaget; kommanditbolaget',
  },
  SG: { suffix: 'pte ltd; pte limited; private limited; pte; pteltd; ptd ltd; pte ltd co' },
  SI: {
    suffix: `d o o; d d; s p; k d; d n o; z o o; z b o; so p; druzba z omejeno odgovornostjo; delniska druzba; komanditna druzba; druzba z neomejeno odgovornostjo; samostojni podjetnik; k d d; d v z; d o o v likvidaciji; v stecaju; d o o v stecaju; zadruga z o o`,
    weak: '',
  },
  SK: {
    suffix: `s r o; sro; spol s r o; a s; k s; v o s; j s a; n o; spolocnost s rucenim obmedzenym v likvidacii; komanditna spolocnost; verejna obchodna spolocnost; jednoducha spolocnost na akcie; akc spol; ver obch spol; kom spol; statny podnik; druzstvo; v likvidacii; v konkurze; v restrukturalizacii; s r o r s p; spol s r o r s p; s p`,
    weak: 'as',
  },
  TH: { suffix: 'pcl; public company limited; company limited public; limited partnership', weak: '', prefix: '' },
  TR: {
    suffix: `a s; anonim sirketi; ltd sti; limited sirketi; san ve tic ltd sti; san ve tic a s; sanayi ve ticaret a s; sanayi ve ticaret ltd sti; sanayi ve ticaret limited sirketi; sanayi ve ticaret anonim sirketi; san tic a s;
      san tic ltd sti; tic ltd sti; tic a s; ticaret ltd sti; ticaret a s; tic ve san ltd sti; tic ve san a s; ticaret ve sanayi a s; ticaret ve sanayi ltd sti; san a s; san ltd sti; sanayi a s; sanayii a s; sanayii ve ticaret a s; as t; t a s; a o; kooperatifi; kollektif sirketi; t a o; dis tic ltd sti; ith ihr ltd sti;
      paz ltd sti; paz san tic ltd sti; pazarlama a s; koll sti; kom sti; kollektif sirket; komandit sirketi; anonim sirket; limited sirket; ithalat ihracat ltd sti; ithalat ihracat limited sirketi; dis ticaret ltd sti; dis ticaret limited sirketi; dis ticaret a s; dis ticaret anonim sirketi; ve ticaret a s; ve ticaret ltd sti; ve tic ltd sti; ve tic a s; ve ticaret limited sirketi; ve ticaret anonim sirketi; ticaret limited sirketi; ticaret anonim sirketi; sanayi limited sirketi; sanayi anonim sirketi; sanayi ticaret limited sirketi; sanayi ticaret anonim sirketi; sanayi ticaret ltd sti; sanayi ticaret a s; ticaret ve sanayi limited sirketi; ticaret ve sanayi anonim sirketi; sanayi ve dis ticaret limited sirketi; sanayi ve dis ticaret anonim sirketi; sanayi ve dis ticaret a s; sanayi ve dis ticaret ltd sti; san ve dis tic a s; san ve dis tic ltd sti; san dis tic ltd sti; san tic limited sirketi; san ve tic limited sirketi; san ve tic anonim sirketi; pazarlama limited sirketi; tic limited sirketi; dis tic limited sirketi; dis tic a s; ve sanayi a s`,
    weak: 'as; sti; tas; ao',
  },
  TW: { suffix: 'co ltd', weak: '' },
  UA: {
    suffix: `тов; прат; пат; ат; ват; зат; пп; фоп; llc; товариство з обмеженою відповідальністю; приватне акціонерне товариство; акціонерне товариство`,
    prefix:
      'тов; прат; пат; ат; ват; зат; пп; фоп; дп; кп; тзов; товариство з обмеженою відповідальністю; приватне акціонерне товариство; публічне акціонерне товариство; акціонерне товариство; приватне підприємство; tov; prat; pat; tzov; tovarystvo z obmezhenoiu vidpovidalnistiu; tovarystvo z obmezhenoyu vidpovidalnistyu; pryvatne aktsionerne tovarystvo; publichne aktsionerne tovarystvo; aktsionerne tovarystvo; pryvatne pidpryiemstvo; derzhavne pidpryiemstvo',
    localPrefix: 'at; pp; fop; dp; vat; zat; ltd; llc',
  },
  UZ: {
    suffix: 'mchj; xk; qk; мчж; masuliyati cheklangan jamiyat; aksiyadorlik jamiyati',
    weak: 'aj',
    prefix: 'ооо; мчж; сп ооо; ооо сп',
    localPrefix: 'ltd; ooo; mchj; llc',
  },
  VE: { suffix: 'c a; s r l; s a i c a; compania anonima', weak: 'ca; sa' },
  VN: {
    suffix: `jsc; joint stock company; co ltd; one member limited liability company; one member co ltd; tnhh; mtv; corp jsc; jsc corp; cong ty co phan; cong ty cp; ctcp; cong ty tnhh; mtv co ltd; one member limited company; limited liability company one member; joint stock corporation`,
    prefix: `cong ty co phan; cong ty tnhh; cong ty tnhh mtv; cong ty tnhh mot thanh vien; cong ty trach nhiem huu han; cong ty trach nhiem huu han mot thanh vien; cong ty cp; tong cong ty co phan; doanh nghiep tu nhan; cong ty hop danh; ctcp; cty tnhh; cty cp; cty co phan; tong cong ty cp`,
  },
  ZA: {
    suffix: `pty ltd; proprietary limited; npc; rf; soc ltd; inc; rf pty ltd; pty ltd rf; soc limited; close corporation; personal liability company; soc; pty limited rf; proprietary limited rf; incorporated rf; pty`,
    weak: 'cc; npc',
  },
  BJ: { suffix: `suarl; societe unipersonnelle a responsabilite limitee` },
  BO: { suffix: `sociedad de responsabilidad limitada` },
  GB: {
    suffix: `community interest company; cwmni cyfyngedig cyhoeddus; ccc; c i c; l l p; partneriaeth atebolrwydd cyfyngedig`,
  },
  NG: {
    suffix: 'nig ltd; nig limited; nig plc; nig co ltd; nig company ltd; nig company limited; nig ulc; nig ltd gte; nig llp',
  },
  OM: { suffix: `s a o g; s a o c; saog; saoc; s p c; sole proprietorship company` },
  UY: { suffix: `sociedad de responsabilidad limitada; s r l; sociedad por acciones simplificada` },
  EC: {
    suffix: `compania anonima; compania limitada; compania de responsabilidad limitada; cia ltda; c ltda; c a; c l; sas bic; sociedad anonima`,
    weak: `cem`,
  },
  CR: { suffix: `sociedad de responsabilidad limitada; s r l; sociedad anonima; ltda; limitada` },
  GT: { suffix: `sociedad anonima; cia ltda; y compania limitada; s a` },
  DO: { suffix: `s r l; e i r l; c por a; c x a; s a s; sociedad de responsabilidad limitada; sociedad anonima simplificada` },
  HN: { suffix: `s de r l; s de r l de c v; s a de c v` },
  MN: { suffix: `ххк; хк; тххк; llc`, weak: `xxk; xk` },
  MD: { suffix: `s r l; s a; i i; i m; societate cu raspundere limitata` },
  LB: { suffix: `s a l; sal; s a r l; s a l offshore; s a l holding; sal offshore; sal holding` },
  MA: { suffix: `sarl au; s a r l au; s a r l a u; sarl a associe unique; s a r l a associe unique; s n c; s c a`, weak: `sa` },
  OH: { suffix: `suarl; sarlu; sarl unipersonnelle; s u a r l; sasu; ets; surl` },
  JO: { suffix: `p s c; plc; ش م خ` },
  CN: {
    suffix: `company limited; youxian gongsi; youxian zeren gongsi; gufen youxian gongsi; you xian gong si; gu fen you xian gong si; gufen gongsi; youxiangongsi; gufenyouxiangongsi`,
  },
  XK: { suffix: `sh p k; n t sh; n sh; sh a; l l c; d o o`, weak: `nsh; nt` },
  ME: { suffix: `d o o; a d; drustvo sa ogranicenom odgovornoscu` },
  BA: { suffix: `d o o; d d; a d; д о о; а д; s p; o d` },
  CU: { suffix: `s a` },
};

/** Heads and tails of the compounds that German law loves: `AG & Co. KGaA`, `GmbH u. Co. KG`. */
export const COMPOUND = {
  heads:
    'gmbh; ag; se; ug; ug haftungsbeschrankt; kg; ggmbh; ltd; limited; bv; b v; nv; sa; s a; sarl; s a r l; aps; as; a s; stiftung; mbh; gesellschaft mbh; ges mbh; ges m b h; eg; ohg; inc; llc; plc; s r l; srl; sagl',
  joints: '; u; und; and; et; og',
  tails: '; kg; kgaa; kg a a; ohg; gmbh; komm ges; kommanditgesellschaft; k s; ag',
};

/** Scripts without spaces: glued to the name, before or behind it, longest first. */
export const CJK_FORMS: readonly string[] = [
  '特定非営利活動法人 公益財団法人 一般財団法人 公益社団法人 一般社団法人 独立行政法人 社会福祉法人 学校法人 医療法人社団 医療法人 宗教法人 農業協同組合 協同組合 株式会社 有限会社 合同会社 合資会社 合名会社 有限責任監査法人 監査法人 税理士法人 弁護士法人 相互会社 有限責任事業組合',
  '股份有限公司 有限责任公司 有限責任公司 股份公司 有限公司 股份合作公司 合伙企业 普通合伙 有限合伙 特殊普通合伙 个人独资企业 無限公司 兩合公司',
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
