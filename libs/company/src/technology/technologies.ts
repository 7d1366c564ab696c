/**
 * Technologies of business sites, one a line: id; names, apart by `|`, the first its own; hosts and paths of its scripts, style sheets, frames and images, apart by spaces; how its
 * `generator` begins. Hosts count with their subdomains.
 */
export const TECHNOLOGIES = `
shopify; Shopify | Shopify Plus; cdn.shopify.com myshopify.com shopifycdn.net /cdn/shop/; Shopify
woocommerce; WooCommerce | Woo; /plugins/woocommerce/; WooCommerce
magento; Magento | Adobe Commerce; /static/frontend/ /skin/frontend/ mage/cookies.js; Magento
bigcommerce; BigCommerce; bigcommerce.com; BigCommerce
prestashop; PrestaShop; /modules/ps_ ; PrestaShop
shopware; Shopware; /bundles/storefront/; Shopware
oxid; OXID eShop | OXID; /out/oxid; OXID
salesforce_commerce_cloud; Salesforce Commerce Cloud | Demandware; demandware.net demandware.static
sap_commerce; SAP Commerce | Hybris | SAP Hybris; /_ui/responsive/
squarespace; Squarespace; squarespace.com squarespace-cdn.com; Squarespace
wix; Wix | Wix.com; parastorage.com wixstatic.com; Wix
webflow; Webflow; website-files.com webflow.com; Webflow
wordpress; WordPress | WP; /wp-content/ /wp-includes/; WordPress
drupal; Drupal; /sites/default/files/ /core/misc/drupal.js; Drupal
joomla; Joomla; /media/jui/ /media/system/js/; Joomla
typo3; TYPO3; /typo3conf/ /typo3temp/; TYPO3
contao; Contao; /assets/contao/; Contao
neos; Neos CMS | Neos; /_Resources/Static/Packages/; Neos
craft_cms; Craft CMS | Craft; /cpresources/; Craft
ghost; Ghost; ghost.io /ghost/ ; Ghost
hubspot_cms; HubSpot CMS | HubSpot CMS Hub; hubspotusercontent.com hs-sites.com hubfs; HubSpot
contentful; Contentful; ctfassets.net
sanity; Sanity; cdn.sanity.io
storyblok; Storyblok; storyblok.com
prismic; Prismic; prismic.io
datocms; DatoCMS; datocms-assets.com
strapi; Strapi; strapiapp.com; Strapi
sitecore; Sitecore; /-/media/ /sitecore/; Sitecore
adobe_experience_manager; Adobe Experience Manager | AEM; /etc.clientlibs/ /etc/designs/
kentico; Kentico | Xperience by Kentico; /kentico/ /getmedia/; Kentico
umbraco; Umbraco; /umbraco/; Umbraco
framer; Framer; framerusercontent.com framer.com; Framer
jimdo; Jimdo; jimstatic.com jimdo.com; Jimdo
weebly; Weebly; editmysite.com; Weebly
ionos; IONOS MyWebsite | IONOS; mywebsite-editor.com ionos.space; IONOS
tilda; Tilda; tildacdn.com; Tilda
duda; Duda; multiscreensite.com dudamobile.com
gatsby; Gatsby; /page-data/app-data.json; Gatsby
nextjs; Next.js | NextJS | Next JS; /_next/static/ /_next/image; Next.js
nuxt; Nuxt | Nuxt.js | NuxtJS; /_nuxt/; Nuxt
astro; Astro; /_astro/; Astro
hugo; Hugo; ; Hugo
jekyll; Jekyll; ; Jekyll
docusaurus; Docusaurus; ; Docusaurus
react; React | React.js | ReactJS; react.production.min.js react-dom
vue; Vue | Vue.js | VueJS; vue.min.js vue.global.prod.js
angular; Angular | AngularJS; angular.min.js
jquery; jQuery; jquery.min.js jquery.js code.jquery.com
bootstrap; Bootstrap; bootstrap.min.css bootstrap.min.js bootstrap.bundle.min.js
tailwind_css; Tailwind CSS | Tailwind; cdn.tailwindcss.com
hubspot; HubSpot | HubSpot CRM | HubSpot Marketing Hub | Hub Spot; js.hs-scripts.com js.hs-analytics.net js.hsforms.net hs-banner.com js.hubspot.com forms.hsforms.com js-eu1.hs-scripts.com hscollectedforms.net
salesforce; Salesforce | Salesforce CRM | SFDC | Sales Cloud | Salesforce Sales Cloud; salesforceliveagent.com salesforce.com force.com my.site.com
pardot; Pardot | Salesforce Pardot | Account Engagement | Marketing Cloud Account Engagement; pi.pardot.com pardot.com
salesforce_marketing_cloud; Salesforce Marketing Cloud | ExactTarget; exacttarget.com exct.net
marketo; Marketo | Adobe Marketo | Marketo Engage; munchkin.marketo.net marketo.com mktoresp.com mktoweb.com
eloqua; Eloqua | Oracle Eloqua; en25.com eloqua.com
activecampaign; ActiveCampaign | Active Campaign; trackcmp.net activehosted.com
mailchimp; Mailchimp | Mail Chimp; chimpstatic.com list-manage.com mailchimp.com
klaviyo; Klaviyo; klaviyo.com
brevo; Brevo | Sendinblue; sibautomation.com sendinblue.com brevo.com
cleverreach; CleverReach; cleverreach.com
rapidmail; rapidmail; rapidmail.de emailsys1a.net
mailjet; Mailjet; mailjet.com
customer_io; Customer.io | Customerio; track.customer.io customerioforms.com
braze; Braze | Appboy; braze.com appboycdn.com
iterable; Iterable; iterable.com
zoho; Zoho | Zoho CRM | Zoho SalesIQ; salesiq.zoho.com zohopublic.com zohostatic.com salesiq.zoho.eu zoho.com
pipedrive; Pipedrive; pipedriveassets.com leadbooster-chat.pipedrive.com pipedrive.com
dynamics_365; Microsoft Dynamics 365 | Dynamics 365 | Dynamics CRM | Microsoft Dynamics; dynamics.com mktdplp102cdn.azureedge.net
sap; SAP | SAP ERP | SAP S/4HANA | S/4HANA
oracle; Oracle | Oracle ERP | Oracle Database
netsuite; NetSuite | Oracle NetSuite; netsuite.com
odoo; Odoo; /web/assets/ odoo.com; Odoo
workday; Workday; myworkdayjobs.com workday.com
personio; Personio; personio.de personio.com
greenhouse; Greenhouse; boards.greenhouse.io greenhouse.io
lever; Lever | Lever ATS; jobs.lever.co lever.co
ashby; Ashby | AshbyHQ; jobs.ashbyhq.com ashbyhq.com
recruitee; Recruitee | Tellent Recruitee; recruitee.com
smartrecruiters; SmartRecruiters; smartrecruiters.com
teamtailor; Teamtailor; teamtailor.com teamtailor-cdn.com
join_com; JOIN | join.com; join.com
bamboohr; BambooHR; bamboohr.com
workable; Workable; workable.com
google_analytics; Google Analytics | Google Analytics 4 | GA4 | GA | Universal Analytics; google-analytics.com googletagmanager.com/gtag/
google_tag_manager; Google Tag Manager | GTM; googletagmanager.com/gtm.js googletagmanager.com/ns.html
google_ads; Google Ads | AdWords | Google AdWords; googleadservices.com googleads.g.doubleclick.net
google_optimize; Google Optimize; googleoptimize.com
google_fonts; Google Fonts; fonts.googleapis.com fonts.gstatic.com
google_maps; Google Maps; maps.googleapis.com maps.google.com google.com/maps
recaptcha; reCAPTCHA | Google reCAPTCHA; google.com/recaptcha gstatic.com/recaptcha recaptcha.net
hcaptcha; hCaptcha; hcaptcha.com
turnstile; Cloudflare Turnstile | Turnstile; challenges.cloudflare.com
matomo; Matomo | Piwik; matomo.cloud matomo.js piwik.js
plausible; Plausible | Plausible Analytics; plausible.io
fathom; Fathom | Fathom Analytics; usefathom.com
simple_analytics; Simple Analytics; simpleanalyticscdn.com
etracker; etracker; etracker.com etracker.de
econda; econda; econda-monitor.de econda.de
adobe_analytics; Adobe Analytics | Omniture; omtrdc.net 2o7.net
adobe_launch; Adobe Experience Platform Launch | Adobe Launch | Adobe DTM; assets.adobedtm.com
adobe_target; Adobe Target; tt.omtrdc.net
segment; Segment | Segment.com | Segment.io | Twilio Segment; cdn.segment.com segment.io cdn.segment.io
mixpanel; Mixpanel; mixpanel.com mxpnl.com
amplitude; Amplitude; amplitude.com
heap; Heap | Heap Analytics; heapanalytics.com heap-api.com
posthog; PostHog; posthog.com i.posthog.com
rudderstack; RudderStack; rudderlabs.com rudderstack.com
tealium; Tealium; tiqcdn.com tealiumiq.com
snowplow; Snowplow; snowplow.js snowplowanalytics.com
hotjar; Hotjar; hotjar.com hotjar.io
microsoft_clarity; Microsoft Clarity | Clarity; clarity.ms
fullstory; FullStory; fullstory.com
mouseflow; Mouseflow; mouseflow.com
crazy_egg; Crazy Egg | CrazyEgg; crazyegg.com
lucky_orange; Lucky Orange; luckyorange.com luckyorange.net
contentsquare; Contentsquare | ContentSquare; contentsquare.net contentsquare.com
logrocket; LogRocket; lr-ingest.io logrocket.com cdn.lr-in.com
smartlook; Smartlook; smartlook.com
optimizely; Optimizely | Episerver; optimizely.com episerver.net
vwo; VWO | Visual Website Optimizer; visualwebsiteoptimizer.com
ab_tasty; AB Tasty; abtasty.com
kameleoon; Kameleoon; kameleoon.eu kameleoon.com kameleoon.io
dynamic_yield; Dynamic Yield; dynamicyield.com
launchdarkly; LaunchDarkly; launchdarkly.com
intercom; Intercom; widget.intercom.io intercom.io intercomcdn.com
drift; Drift; js.driftt.com driftt.com drift.com
zendesk; Zendesk | Zendesk Chat | Zopim; zdassets.com zendesk.com zopim.com
freshworks; Freshworks | Freshdesk | Freshchat | Freshsales; freshworks.com freshdesk.com freshchat.com wchat.freshchat.com
help_scout; Help Scout | HelpScout; helpscout.net
livechat; LiveChat | LiveChat Inc; livechatinc.com livechat.com
tawk_to; tawk.to | Tawk; tawk.to
crisp; Crisp | Crisp Chat; crisp.chat
tidio; Tidio; tidio.co tidiochat.com
userlike; Userlike; userlike.com userlike-cdn-widgets.s3
olark; Olark; olark.com
gorgias; Gorgias; gorgias.chat gorgias.com
front; Front | Front App; frontapp.com
qualified; Qualified; qualified.com
chili_piper; Chili Piper | ChiliPiper; chilipiper.com
calendly; Calendly; calendly.com
typeform; Typeform; typeform.com
jotform; Jotform; jotform.com
surveymonkey; SurveyMonkey; surveymonkey.com
qualtrics; Qualtrics; qualtrics.com
trustpilot; Trustpilot; trustpilot.com
trusted_shops; Trusted Shops | Trustedshops; trustedshops.com
provenexpert; ProvenExpert; provenexpert.com
g2; G2; g2.com g2crowd.com
linkedin_insight; LinkedIn Insight Tag | LinkedIn Ads; snap.licdn.com px.ads.linkedin.com
meta_pixel; Meta Pixel | Facebook Pixel | Facebook Ads; connect.facebook.net facebook.com/tr
tiktok_pixel; TikTok Pixel | TikTok Ads; analytics.tiktok.com
microsoft_ads; Microsoft Advertising | Bing Ads | Microsoft Ads; bat.bing.com
twitter_ads; X Ads | Twitter Ads; static.ads-twitter.com
pinterest_tag; Pinterest Tag; s.pinimg.com/ct/
criteo; Criteo; criteo.net criteo.com
adroll; AdRoll; adroll.com
taboola; Taboola; taboola.com
outbrain; Outbrain; outbrain.com
demandbase; Demandbase; demandbase.com
sixsense; 6sense; 6sc.co 6sense.com
clearbit; Clearbit | Breeze Intelligence; clearbit.com clearbitscripts.com
zoominfo; ZoomInfo | ZoomInfo WebSights; zoominfo.com ws.zoominfo.com
leadfeeder; Leadfeeder | Dealfront; lfeeder.com leadfeeder.com
leadinfo; Leadinfo; leadinfo.net leadinfo.com
albacross; Albacross; albacross.com
leadforensics; Lead Forensics; leadforensics.com
apollo; Apollo | Apollo.io; assets.apollo.io apollo.io
cookiebot; Cookiebot | Usercentrics Cookiebot; consent.cookiebot.com cookiebot.com
usercentrics; Usercentrics; usercentrics.eu usercentrics.com
onetrust; OneTrust | CookiePro; cookielaw.org onetrust.com cookiepro.com
borlabs; Borlabs Cookie; /plugins/borlabs-cookie/
didomi; Didomi; didomi.io privacy-center.org
axeptio; Axeptio; axept.io axeptio.eu
iubenda; iubenda; iubenda.com
consentmanager; consentmanager; consentmanager.net consentmanager.mgr.consensu.org
cookieyes; CookieYes; cdn-cookieyes.com cookieyes.com
complianz; Complianz; /plugins/complianz-gdpr
osano; Osano; osano.com
stripe; Stripe | Stripe Payments; js.stripe.com stripe.com
paypal; PayPal | Braintree PayPal; paypal.com paypalobjects.com
klarna; Klarna; klarna.com klarnacdn.net klarnaservices.com
adyen; Adyen; adyen.com
mollie; Mollie; mollie.com
braintree; Braintree; braintreegateway.com
chargebee; Chargebee; chargebee.com
recurly; Recurly; recurly.com
paddle; Paddle; paddle.com
cloudflare; Cloudflare | Cloudflare CDN; cdnjs.cloudflare.com cloudflareinsights.com /cdn-cgi/
cloudfront; Amazon CloudFront | CloudFront; cloudfront.net
aws; AWS | Amazon Web Services | Amazon AWS; amazonaws.com
azure; Azure | Microsoft Azure; azureedge.net azurewebsites.net azurefd.net windows.net
google_cloud; Google Cloud | GCP | Google Cloud Platform; storage.googleapis.com run.app appspot.com
fastly; Fastly; fastly.net fastly.com
akamai; Akamai; akamaized.net akamai.net akamaihd.net go-mpulse.net
vercel; Vercel; vercel.app vercel-insights.com /_vercel/ vercel.com
netlify; Netlify; netlify.app netlify.com
heroku; Heroku; herokuapp.com
firebase; Firebase | Google Firebase; firebaseapp.com firebaseio.com gstatic.com/firebasejs
cloudinary; Cloudinary; cloudinary.com
imgix; imgix; imgix.net
jsdelivr; jsDelivr; cdn.jsdelivr.net
unpkg; unpkg; unpkg.com
font_awesome; Font Awesome; fontawesome.com /font-awesome
adobe_fonts; Adobe Fonts | Typekit; use.typekit.net
youtube; YouTube; youtube.com youtube-nocookie.com
vimeo; Vimeo; vimeo.com vimeocdn.com
wistia; Wistia; wistia.com wistia.net
vidyard; Vidyard; vidyard.com
sentry; Sentry | Sentry.io; sentry-cdn.com sentry.io
datadog; Datadog | Datadog RUM; datadoghq-browser-agent.com datadoghq.com
new_relic; New Relic | NewRelic; nr-data.net newrelic.com
dynatrace; Dynatrace; dynatrace.com ruxitagentjs
bugsnag; Bugsnag; bugsnag.com
algolia; Algolia; algolia.net algolianet.com algolia.com algoliasearch
elasticsearch; Elasticsearch | Elastic Search | Elastic; swiftype.com
coveo; Coveo; coveo.com
yoast; Yoast SEO | Yoast; ; Yoast
elementor; Elementor; /plugins/elementor/; Elementor
divi; Divi; /themes/Divi/
wpml; WPML; /plugins/sitepress-multilingual-cms/; WPML
contact_form_7; Contact Form 7; /plugins/contact-form-7/
gravity_forms; Gravity Forms; /plugins/gravityforms/
wp_rocket; WP Rocket; /plugins/wp-rocket/ ; WP Rocket
weglot; Weglot; weglot.com
onesignal; OneSignal; onesignal.com
pendo; Pendo; pendo.io
appcues; Appcues; appcues.com
walkme; WalkMe; walkme.com
userpilot; Userpilot; userpilot.io
chameleon; Chameleon; trychameleon.com
auth0; Auth0; auth0.com
okta; Okta; okta.com oktacdn.com
slack; Slack
jira; Jira | Atlassian Jira; 
atlassian; Atlassian | Confluence | Statuspage; atlassian.net statuspage.io
snowflake; Snowflake
databricks; Databricks
kubernetes; Kubernetes | K8s
docker; Docker
postgresql; PostgreSQL | Postgres
mongodb; MongoDB | Mongo
mysql; MySQL
tableau; Tableau
power_bi; Power BI | Microsoft Power BI; app.powerbi.com
looker; Looker | Looker Studio | Data Studio; lookerstudio.google.com
outreach; Outreach | Outreach.io; outreach.io
salesloft; Salesloft | SalesLoft; salesloft.com scout-cdn.salesloft.com
gong; Gong | Gong.io; gong.io
microsoft_365; Microsoft 365 | Office 365 | M365 | O365; sharepoint.com
google_workspace; Google Workspace | G Suite | GSuite
microsoft_teams; Microsoft Teams | MS Teams; teams.microsoft.com
zoom; Zoom | Zoom Video; zoom.us
datev; DATEV | DATEV eG
nginx; nginx | OpenResty
apache; Apache | Apache HTTP Server | Apache httpd
iis; Microsoft IIS | IIS | Internet Information Services
litespeed; LiteSpeed
caddy; Caddy
envoy; Envoy
varnish; Varnish | Varnish Cache
tomcat; Apache Tomcat | Tomcat
php; PHP
aspnet; ASP.NET | ASP.NET Core | .NET
java; Java
express; Express | Express.js
laravel; Laravel
django; Django
ruby_on_rails; Ruby on Rails | Rails
imperva; Imperva | Incapsula
sucuri; Sucuri
bunny; bunny.net | BunnyCDN
keycdn; KeyCDN
fly_io; Fly.io
github_pages; GitHub Pages
plesk; Plesk
`;
