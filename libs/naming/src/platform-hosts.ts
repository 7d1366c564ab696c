/**
 * Hosts whose pages, shops or mailboxes belong to their customers, by registrable domain; `name.*` stands for the name under every
 * country's ending. Compiled for this project. Hosts of which each customer gets a subdomain by the private section of the Public Suffix
 * List (`acme.github.io`) need no entry.
 */

const SOCIAL = `
linkedin.* lnkd.in facebook.* fb.com fb.me fb.watch fb.gg m.me messenger.com instagram.com instagr.am ig.me threads.net threads.com twitter.com
x.com t.co youtube.* youtu.be tiktok.com pinterest.* pin.it snapchat.com reddit.com redd.it tumblr.com quora.com vk.com vk.ru vkontakte.ru
vk.me ok.ru odnoklassniki.ru weibo.com weibo.cn wechat.com douyin.com xiaohongshu.com bilibili.com zhihu.com douban.com kuaishou.com toutiao.com
line.me lin.ee xing.* viadeo.com mastodon.social mastodon.online mastodon.world mstdn.social mstdn.jp fosstodon.org hachyderm.io bsky.app
bsky.social truthsocial.com gab.com gettr.com parler.com minds.com mewe.com nextdoor.* meetup.com discord.com discord.gg discordapp.com
telegram.org telegram.me t.me whatsapp.com wa.me viber.com signal.me signal.group clubhouse.com kooapp.com sharechat.com likee.video twitch.tv
vimeo.com dailymotion.com rumble.com odysee.com bitchute.com rutube.ru soundcloud.com mixcloud.com bandcamp.com last.fm flickr.com 500px.com
imgur.com deviantart.com behance.net dribbble.com artstation.com goodreads.com academia.edu researchgate.net orcid.org about.me gravatar.com
myspace.com livejournal.com plurk.com hi5.com badoo.com foursquare.com swarmapp.com untappd.com strava.com letterboxd.com polywork.com
peerlist.io read.cv showwcase.com f6s.com wellfound.com angel.co producthunt.com indiehackers.com devpost.com hashnode.com hashnode.dev dev.to
medium.com substack.com ghost.io beehiiv.com buttondown.email patreon.com ko-fi.com buymeacoffee.com onlyfans.com gofundme.com kickstarter.com
indiegogo.com startnext.com ulule.com slideshare.net scribd.com issuu.com calameo.com yumpu.com speakerdeck.com prezi.com giphy.com
ameba.jp ameblo.jp mixi.jp note.com note.mu gree.jp hatena.ne.jp brunch.co.kr band.us zalo.me slashdot.org disqus.com ello.co vero.co triller.co lemon8-app.com`;

const CODE = `
github.com github.io githubusercontent.com gitlab.com gitlab.io bitbucket.org bitbucket.io sourceforge.net sourceforge.io codeberg.org
codeberg.page gitee.com gitea.com launchpad.net sr.ht git.io npmjs.com npmjs.org yarnpkg.com pypi.org rubygems.org crates.io docs.rs packagist.org
nuget.org hex.pm metacpan.org mvnrepository.com pub.dev cocoapods.org stackoverflow.com stackexchange.com superuser.com serverfault.com
askubuntu.com codepen.io codesandbox.io jsfiddle.net stackblitz.com replit.com repl.co glitch.com glitch.me kaggle.com huggingface.co hackerrank.com
leetcode.com codewars.com exercism.org hackerone.com readthedocs.io readthedocs.org gitbook.io gitbook.com codeproject.com assembla.com
phabricator.com notabug.org framagit.org gitcode.com gitcode.net csdn.net juejin.cn segmentfault.com qiita.com zenn.dev teratail.com habr.com
freecodecamp.org observablehq.com devfolio.co unstop.com pastebin.com`;

const SITE_BUILDERS = `
wix.com wixsite.com wixstudio.com wixstudio.io editorx.io wordpress.com wordpress.org wpcomstaging.com blogspot.* blogger.com weebly.com
weeblysite.com squarespace.com square.site jimdo.com jimdosite.com jimdofree.com jimdo.page jimdoweb.com webnode.* webnode.page webflow.io
strikingly.com mystrikingly.com carrd.co canva.site bitrix24.site bitrix24.shop b24.site gamma.site webself.net home.blog tilda.ws tilda.cc site123.me site123.com ucraft.net ucraft.site zyrosite.com hostingersite.com
godaddysites.com yolasite.com moonfruit.com doodlekit.com webs.com freewebs.com tripod.com angelfire.com geocities.com geocities.jp
bravenet.com bravesites.com homestead.com sitey.me simplesite.com onepage.website onepage.me bubbleapps.io softr.app glide.page glideapp.io
notion.site notion.so super.site framer.app framer.website framer.ai framer.media framer.photos framer.wiki dorik.io pixieset.com cargo.site
cargocollective.com myportfolio.com portfoliobox.net crevado.com myshopify.com bigcartel.com company.site storenvy.com mitiendanube.com
lojavirtualnuvem.com.br nuvemshop.com.br sumupstore.com business.site negocio.site negocios.site ueniweb.com uenicdn.com
firebaseapp.com web.app appspot.com netlify.app netlify.com vercel.app now.sh herokuapp.com onrender.com fly.dev railway.app surge.sh pages.dev
workers.dev hubspotpagebuilder.com hs-sites.com hubspotpagebuilder.eu clickfunnels.com kartra.com leadpages.co lpages.co lpages.com
unbouncepages.com mailchimpsites.com mailchi.mp list-manage.com campaign-archive.com constantcontactpages.com eepurl.com typeform.com jotform.com
forms.gle tally.so paperform.co wufoo.com 000webhostapp.com infinityfreeapp.com epizy.com rf.gd byethost.com altervista.org beepworld.de npage.de
de.tl hpage.com homepage-baukasten.de oyla.de page4.com chayns.net chayns.site clubdesk.com ucoz.ru ucoz.com ucoz.net
ucoz.org ucoz.ua narod.ru nethouse.ru umi.ru tiu.ru prom.ua satu.kz deal.by all.biz fc2.com hatenablog.com hatenablog.jp seesaa.net blog.jp
livedoor.jp livedoor.blog exblog.jp jugem.jp shopinfo.jp theshop.jp base.shop thebase.in stores.jp peraichi.com crayonsite.net crayonsite.com
goope.jp studio.site tistory.com modoo.at imweb.me creatorlink.net egloos.com sites.co.kr over-blog.com overblog.com canalblog.com
e-monsite.com skyrock.com wifeo.com centerblog.net eklablog.com free-site.fr blogia.com galeon.com it.gg estranky.cz estranky.sk
webgarden.com webgarden.cz blog.cz gportal.hu uw.hu blog.hu mozello.com mozellosite.com voog.com edicy.co sitew.com sitew.fr site-solo.com wsite.com
emyspot.com lovable.app durable.co durablesites.com mixo.io b12sites.com pagecloud.com duda.co multiscreensite.com dudaone.com
sitebeat.site website2.me my-free.website freesite.host uniterre.com nation2.com viviti.com jigsy.com own-free-website.com
wikidot.com pbworks.com proboards.com webador.com webador.de webador.nl webador.fr jouwweb.nl jouwweb.be webklik.nl mijnwebwinkel.nl
lightspeedwebstore.com myonlinestore.com shoplightspeed.com ecwid.com gumroad.com payhip.com sellfy.com teachable.com thinkific.com
kajabi.com mykajabi.com podia.com skool.com circle.so mn.co whop.com stan.store fourthwall.com spreadshop.com teespring.com creator-spring.com redbubble.com
society6.com zazzle.com itch.io storychief.io posthaven.com write.as bearblog.dev mataroa.blog micro.blog svbtle.com telegra.ph penzu.com`;

const LINK_PAGES = `
linktr.ee linktree.com beacons.ai beacons.page bio.link bio.site biolink.com lnk.bio lnk.to linkpop.com campsite.bio taplink.cc taplink.ws
taplink.at solo.to allmylinks.com linkin.bio later.com milkshake.app msha.ke contactin.bio direct.me flow.page flowpage.com hoo.be heylink.me
komi.io koji.to withkoji.com link.me lnkfi.re manylink.co many.link shorby.com shor.by sleek.bio snipfeed.co tap.bio znap.link popl.co hihello.me
hihello.com blinq.me dot.cards linqapp.com v1ce.co bento.me linkbio.co linkby.me linkgenie.co linkr.bio liinks.co lynx.page instabio.cc
ayo.so pillar.io start.page fanlink.to fanlink.tv ffm.to ffm.bio smarturl.it hypeddit.com toneden.io orcd.co linkfly.to lit.link
potofu.me profcard.info litlink.jp tieup.jp linkco.re mez.ink bold.pro bio.fm biosites.com singl.ink linksome.me allinlink.site
bit.ly bitly.com j.mp tinyurl.com goo.gl g.co g.page ow.ly buff.ly is.gd v.gd rebrand.ly cutt.ly shorturl.at rb.gy t.ly tiny.cc dlvr.it
amzn.to ift.tt s.id hubs.ly hubs.la trib.al adf.ly bl.ink me-qr.com qrco.de onelink.me app.link page.link smart.link urlz.fr lc.cx clck.ru
surl.li u.to vk.cc dwz.cn url.cn suo.im naver.me han.gl vo.la abr.ge
calendly.com tidycal.com savvycal.com zcal.co youcanbook.me setmore.com simplybook.me acuityscheduling.com as.me koalendar.com
eventbrite.* ticketmaster.* lu.ma luma.com hopin.com bevy.com splashthat.com sched.com pretix.eu`;

const DIRECTORIES = `
shop.app booth.pm olx.* oferteo.pl n11.com hepsiburada.com gittigidiyor.com sahibinden.com shoplineapp.com cafe24.com memberful.com smugmug.com short.gy
wikipedia.org wikidata.org wikimedia.org wiktionary.org fandom.com wikia.com dbpedia.org imdb.com discogs.com musicbrainz.org archive.org
crunchbase.com zoominfo.com apollo.io rocketreach.co lusha.com signalhire.com contactout.com leadiq.com adapt.io datanyze.com growjo.com
craft.co owler.com tracxn.com cbinsights.com pitchbook.com dealroom.co golden.com theorg.com comparably.com builtin.com levels.fyi teamblind.com similarweb.com builtwith.com stackshare.io vbprofiles.com aeroleads.com easyleadz.com clodura.ai kendoemailapp.com
ycombinator.com eu-startups.com startupblink.com startus.cc gust.com
dnb.com dnb.co.uk opencorporates.com companieshouse.gov.uk bizapedia.com opengovus.com corporationwiki.com
buzzfile.com kompany.com infobel.* globaldatabase.com companycheck.co.uk endole.co.uk duedil.com companieslist.co.uk checkcompany.co.uk
manta.com bbb.org chamberofcommerce.com merchantcircle.com mapquest.com yelp.* yellowpages.* yellowpages.com.au whitepages.com superpages.com
dexknows.com citysearch.com local.com brownbook.net cybo.com hotfrog.* cylex.* cylex-uk.co.uk cylex-usa.com tupalo.com showmelocal.com
ezlocal.com n49.com canada411.ca find-open.com iglobal.co opendi.* tuugo.* yasabe.com salespider.com
yell.com thomsonlocal.com 192.com freeindex.co.uk scoot.co.uk misterwhat.* checkatrade.com trustatrader.com mybuilder.com ratedpeople.com
goldenpages.ie yalwa.* truelocal.com.au startlocal.com.au finda.co.nz yellow.co.nz
gelbeseiten.de dasoertliche.de dastelefonbuch.de 11880.com meinestadt.de goyellow.de wlw.de wlw.at wlw.ch firmenwissen.de northdata.de
northdata.com handelsregister.de unternehmensregister.de companyhouse.de provenexpert.com golocal.de branchenbuch.de klicktel.de auskunft.de
firmenabc.at herold.at local.ch search.ch moneyhouse.ch zefix.ch
pagesjaunes.fr societe.com verif.com infogreffe.fr manageo.fr pappers.fr score3.fr europages.* kompass.*
paginegialle.it paginebianche.it reportaziende.it ufficiocamerale.it atoka.io registroimprese.it
paginasamarillas.* einforma.com axesor.es infoempresa.com infocif.es empresite.com
racius.com pai.pt detelefoongids.nl goudengids.nl goudengids.be openingstijden.nl drimble.nl companyweb.be pagesdor.be
krak.dk proff.dk proff.no proff.se virk.dk cvr.dk eniro.* hitta.se allabolag.se merinfo.se ratsit.se 1881.no gulesider.no finder.fi
fonecta.fi asiakastieto.fi inforegister.ee teatmik.ee rekvizitai.lt lursoft.lv firmas.lv
panoramafirm.pl pkt.pl aleo.com krs-online.com.pl rejestr.io firmy.cz zivefirmy.cz zlatestranky.cz zlatestranky.sk finstat.sk zoznam.sk
opten.hu ceginformacio.hu termene.ro listafirme.ro listafirme.eu risco.ro poslovna.hr bisnode.* rusprofile.ru list-org.com zoon.ru 2gis.ru
2gis.com flamp.ru spark-interfax.ru youcontrol.com.ua opendatabot.ua vrisko.gr xo.gr 11880.gr
justdial.com indiamart.com tradeindia.com exportersindia.com sulekha.com zaubacorp.com tofler.in thecompanycheck.com instafinancials.com
made-in-china.com globalsources.com tradekey.com ec21.com ecplaza.net go4worldbusiness.com exporthub.com thomasnet.com directindustry.* archiexpo.*
medicalexpo.* tianyancha.com qcc.com qichacha.com itp.ne.jp houjin.jp baseconnect.in alarmbox.jp wantedly.com en-hyouban.com saramin.co.kr
jobkorea.co.kr jobplanet.co.kr guiamais.com.br telelistas.net econodata.com.br cnpj.biz casadosdados.com.br reclameaqui.com.br
seccionamarilla.com.mx amarillas.com amarillas.cl mercantil.com businesslist.com.ng vconnect.com yellowpages-uae.com yellowpages.ae zawya.com
glassdoor.* indeed.* kununu.com stepstone.* monster.com monster.de monster.co.uk monster.fr jobsdb.com naukri.com seek.com.au seek.co.nz reed.co.uk
totaljobs.com jobstreet.* infojobs.* hh.ru pracuj.pl gowork.pl jobs.cz ziprecruiter.com careerbuilder.com simplyhired.com dice.com
welcometothejungle.com apec.fr hellowork.com jooble.org jobted.com talent.com adzuna.* karriere.at jobs.ch bayt.com gulftalent.com
trustpilot.* g2.com capterra.* getapp.* softwareadvice.* trustradius.com clutch.co goodfirms.co sortlist.* designrush.com upcity.com
topdevelopers.co themanifest.com sitejabber.com reviews.io feefo.com trustedshops.* ekomi.* houzz.* angi.com angieslist.com thumbtack.com homeadvisor.com
bark.com werkspot.nl myhammer.de treatwell.* fresha.com booksy.com vagaro.com styleseat.com tripadvisor.* opentable.* thefork.* lafourchette.com
zomato.com justeat.* just-eat.* lieferando.de thuisbezorgd.nl ubereats.com doordash.com grubhub.com deliveroo.* jameda.de doctolib.* doctena.*
healthgrades.com zocdoc.com vitals.com webmd.com ratemds.com avvo.com justia.com findlaw.com lawyers.com martindale.com anwalt.de superlawyers.com
realtor.com zillow.com trulia.com rightmove.co.uk zoopla.co.uk immobilienscout24.* immoscout24.* mobile.de autotrader.* cars.com cargurus.*
theknot.com weddingwire.* bodas.net muckrack.com prlog.org expertise.com findglocal.com glocal.com nicelocal.com `;

/** Mail and internet providers: anybody has an address there. */
const MAILBOXES = `
gmail.com googlemail.com outlook.* hotmail.* live.com live.de live.fr live.nl live.it live.se live.dk live.no live.fi live.ca live.be live.at live.ie live.jp
live.cn live.in live.ru live.cl live.co.uk live.co.za live.com.au live.com.mx live.com.ar live.com.pt msn.com passport.com windowslive.com yahoo.* ymail.com
rocketmail.com myyahoo.com aol.* aim.com icloud.com me.com mac.com gmx.* web.de freenet.de t-online.de arcor.de email.de posteo.de posteo.net mailbox.org
mail.de freenet.com online.de onlinehome.de vodafone.de unitybox.de versanet.de ewetel.net netcologne.de kabelmail.de
proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io tutamail.com keemail.me zohomail.com zohomail.eu zohomail.in
fastmail.com fastmail.fm fastmail.net mail.com email.com usa.com post.com europe.com hushmail.com hushmail.me runbox.com mailfence.com startmail.com
disroot.org riseup.net cock.li inbox.com inbox.lv inbox.ru lycos.com excite.com juno.com netzero.net netzero.com hey.com duck.com
mail.ru bk.ru list.ru internet.ru rambler.ru yandex.* ya.ru ukr.net i.ua meta.ua bigmir.net tut.by
qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn 21cn.com tom.com
naver.com daum.net hanmail.net nate.com docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp biglobe.ne.jp nifty.com ocn.ne.jp so-net.ne.jp
rediffmail.com rediff.com sify.com in.com libero.it virgilio.it tiscali.it alice.it tin.it tim.it inwind.it iol.it email.it fastwebnet.it
aruba.it pec.it orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr aliceadsl.fr cegetel.net club-internet.fr voila.fr
terra.es telefonica.net ono.com ya.com sapo.pt mail.pt clix.pt netcabo.pt iol.pt
uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br r7.com prodigy.net.mx
wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.fm gazeta.pl tlen.pl vp.pl autograf.pl
seznam.cz email.cz post.cz centrum.cz centrum.sk volny.cz atlas.cz azet.sk pobox.sk freemail.hu citromail.hu indamail.hu t-online.hu
abv.bg mail.bg dir.bg mynet.com otenet.gr walla.co.il walla.com bezeqint.net
bluewin.ch hispeed.ch sunrise.ch aon.at chello.at chello.nl a1.net utanet.at skynet.be telenet.be proximus.be scarlet.be belgacom.net
ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl hetnet.nl kpnplanet.nl upcmail.nl zonnet.nl casema.nl quicknet.nl
telia.com bredband.net comhem.se spray.se tele2.se online.no broadpark.no mail.dk sol.dk stofanet.dk jubii.dk saunalahti.fi luukku.com elisanet.fi kolumbus.fi
btinternet.com btopenworld.com ntlworld.com blueyonder.co.uk virginmedia.com virgin.net talktalk.net tiscali.co.uk sky.com plusnet.com
o2.co.uk tesco.net orange.net eircom.net
comcast.net verizon.net att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net cox.net charter.net earthlink.net mindspring.com optonline.net
roadrunner.com rr.com twc.com windstream.net centurylink.net frontiernet.net suddenlink.net wowway.com q.com embarqmail.com netscape.net
sympatico.ca videotron.ca telus.net bell.net rogers.com shaw.ca cogeco.ca
bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au westnet.com.au dodo.com.au xtra.co.nz slingshot.co.nz
telkomsa.net mweb.co.za vodamail.co.za webmail.co.za`;

/**
 * Hosts whose pages belong to their customers, while the bare domain is that of their own people: shops, news, search, storage, job boards
 * of employers, help desks.
 */
const SHARED = `
google.* goo.ne.jp apple.com microsoft.com bing.com duckduckgo.com baidu.com adobe.com spotify.com docker.com zoom.us webex.com gotomeeting.com
odoo.com format.com trendyol.com dropbox.com box.com evernote.com airtable.com trello.com atlassian.net miro.com figma.com canva.com loom.com slack.com asana.com monday.com
zendesk.com freshdesk.com freshservice.com intercom.help intercom.io helpscoutdocs.com statuspage.io hubspot.com hsforms.com salesforce.com force.com
salesforce-sites.com sharepoint.com pipedrive.com zoho.com zohopublic.com zohosites.com surveymonkey.com kakao.com shopify.com
greenhouse.io lever.co workable.com smartrecruiters.com ashbyhq.com bamboohr.com breezy.hr recruitee.com teamtailor.com personio.de personio.com
myworkdayjobs.com icims.com taleo.net jobvite.com join.com applytojob.com softgarden.io successfactors.com successfactors.eu rippling.com
amazon.* ebay.* etsy.com alibaba.com aliexpress.com walmart.com fiverr.com upwork.com freelancer.com guru.com toptal.com malt.* twago.com
mercadolibre.* mercadolivre.com.br rakuten.co.jp rakuten.com shopee.* lazada.* tokopedia.com bukalapak.com flipkart.com taobao.com tmall.com 1688.com
jd.com ozon.ru wildberries.ru allegro.pl bol.com cdiscount.com otto.de zalando.* kaufland.de faire.com ankorstore.com wayfair.com newegg.com
booking.com airbnb.* expedia.* hotels.com agoda.com hrs.com hrs.de vrbo.com getyourguide.com viator.com
bloomberg.com reuters.com forbes.com ft.com wsj.com nytimes.com washingtonpost.com theguardian.com bbc.co.uk bbc.com cnn.com cnbc.com
businessinsider.* fortune.com inc.com techcrunch.com venturebeat.com theverge.com wired.com economist.com handelsblatt.com spiegel.de faz.net welt.de lemonde.fr
lefigaro.fr lesechos.fr elpais.com elmundo.es expansion.com corriere.it repubblica.it ilsole24ore.com nikkei.com
prnewswire.com businesswire.com globenewswire.com accesswire.com prweb.com einpresswire.com presseportal.de openpr.de openpr.com newswire.com newswire.ca
marketwatch.com investing.com tradingview.com morningstar.com nasdaq.com nyse.com londonstockexchange.com boerse.de onvista.de finanzen.net
wko.at sec.gov gleif.org kvk.nl europa.eu justice.cz creditreform.de experian.com equifax.com coface.com
soundstripe.com shutterstock.com istockphoto.com gettyimages.* alamy.com udemy.com coursera.org edx.org`;

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Hosts that are no company's domain, with or without a page. */
export const PLATFORM_HOSTS: ReadonlySet<string> = new Set([SOCIAL, CODE, SITE_BUILDERS, LINK_PAGES, DIRECTORIES].flatMap(words));
export const MAILBOX_HOSTS: ReadonlySet<string> = new Set(words(MAILBOXES));
export const SHARED_HOSTS: ReadonlySet<string> = new Set(words(SHARED));

/** Suffixes in the private section of the Public Suffix List that are sold as ordinary domains: their customers have mail of their own. */
export const SOLD_SUFFIXES: ReadonlySet<string> = new Set(
  words(`
ae.org africa.com ar.com br.com cn.com co.com com.de com.se de.com eu.com gb.com gb.net gr.com hu.com hu.net in.net it.com jp.net jpn.com kr.com
mex.com no.com qc.com ru.com sa.com se.com se.net uk.com uk.net us.com us.org uy.com za.bz za.com za.net za.org radio.am radio.fm
co.ca co.cz co.nl co.no co.pl co.dk co.am co.gl co.krd com.ru net.ru org.ru pp.ru msk.ru spb.ru int.ru exnet.su msk.su spb.su nov.su
biz.ua co.ua pp.ua ltd.ua in.ua inc.hk ltd.hk firm.ht priv.at biz.at info.at co.at or.at eu.org cc.eu.org me.eu.org asso.eu.org de.eu.org fr.eu.org
me.uk pub.sa web.in nom.ag nom.co nom.br art.pl net.pl xen.prgmr.com school.nz geek.nz gen.nz kiwi.nz maori.nz`),
);
