import { getDomain } from 'tldts';

/** Directories, networks, shops and news: they speak of everybody, so they are nobody's own site. */
const PLATFORMS = new Set(
  `linkedin.com facebook.com fb.com instagram.com twitter.com x.com youtube.com youtu.be tiktok.com pinterest.com medium.com substack.com
  wikipedia.org wikidata.org wikimedia.org crunchbase.com bloomberg.com reuters.com forbes.com ft.com wsj.com nytimes.com techcrunch.com
  glassdoor.com glassdoor.de indeed.com zoominfo.com apollo.io rocketreach.co lusha.com dnb.com opencorporates.com companieshouse.gov.uk
  northdata.de northdata.com handelsregister.de unternehmensregister.de societe.com pappers.fr infogreffe.fr kompass.com europages.com
  yelp.com yellowpages.com tripadvisor.com trustpilot.com g2.com capterra.com clutch.co producthunt.com angel.co wellfound.com pitchbook.com
  cbinsights.com owler.com craft.co tracxn.com github.com gitlab.com bitbucket.org apple.com google.com bing.com
  duckduckgo.com yahoo.com amazon.com ebay.com etsy.com alibaba.com aliexpress.com reddit.com quora.com stackoverflow.com vimeo.com
  slideshare.net scribd.com issuu.com xing.com kununu.com stepstone.de monster.com sec.gov prnewswire.com businesswire.com globenewswire.com
  marketwatch.com investing.com finance.yahoo.com tradingview.com wordpress.com wixsite.com blogspot.com weebly.com squarespace.com
  archive.org t.me telegram.org whatsapp.com discord.com discord.gg linktr.ee notion.site`.split(/\s+/),
);

/** True for addresses on sites that are no company's own page about itself. Their owners' own names are not findable by search alone. */
export function isPlatform(url: string): boolean {
  const domain = getDomain(url);
  return domain === null || PLATFORMS.has(domain);
}
