/**
 * Technologies that headers of answers tell, one a line: id; marks apart by space. `server=nginx`: a product of that header; `cf-ray`: the header is
 * there; `cookie=name`: a cookie of that name, with `*` one that begins so.
 */
export const HEADER_MARKS = `
nginx; server=nginx server=openresty
apache; server=apache
iis; server=microsoft-iis
litespeed; server=litespeed x-litespeed-cache
caddy; server=caddy
envoy; server=envoy
varnish; x-varnish via=varnish server=varnish
tomcat; server=apache-coyote server=tomcat
php; x-powered-by=php cookie=phpsessid
aspnet; x-powered-by=asp.net x-aspnet-version x-aspnetmvc-version cookie=asp.net_sessionid cookie=.aspnetcore.*
java; cookie=jsessionid x-powered-by=servlet x-powered-by=jsp
express; x-powered-by=express cookie=connect.sid
laravel; cookie=laravel_session
django; cookie=django_language
ruby_on_rails; x-powered-by=phusion
cloudflare; server=cloudflare cf-ray cf-cache-status cookie=__cf_bm cookie=cf_clearance
cloudfront; x-amz-cf-id x-amz-cf-pop server=cloudfront via=cloudfront.net
aws; server=awselb server=amazons3 x-amz-request-id cookie=awsalb cookie=awsalbcors cookie=awselb
azure; x-azure-ref cookie=arraffinity cookie=arraffinitysamesite
google_cloud; x-goog-storage-class x-cloud-trace-context x-goog-generation
fastly; x-fastly-request-id x-served-by=cache-
akamai; server=akamaighost server=akamainetstorage x-akamai-transformed akamai-grn cookie=ak_bmsc cookie=bm_sz cookie=_abck
imperva; x-iinfo cookie=incap_ses_* cookie=visid_incap_*
sucuri; x-sucuri-id server=sucuri
bunny; server=bunnycdn cdn-pullzone
keycdn; server=keycdn-engine
vercel; server=vercel x-vercel-id x-vercel-cache
netlify; server=netlify x-nf-request-id
heroku; via=vegur
fly_io; server=fly fly-request-id
github_pages; server=github.com x-github-request-id
shopify; x-shopid x-shopify-stage x-sorting-hat-shopid powered-by=shopify cookie=_shopify_y cookie=_shopify_s cookie=_shopify_essential
wix; x-wix-request-id server=pepyaka
squarespace; server=squarespace
webflow; x-wf-region
hubspot_cms; x-hs-hub-id x-hs-content-id x-hs-cache-config
hubspot; cookie=__hstc cookie=hubspotutk
wordpress; link=wp-json x-redirect-by=wordpress cookie=wordpress_* cookie=wp-settings-*
wp_rocket; x-rocket-nginx-serving-static
drupal; x-drupal-cache x-drupal-dynamic-cache x-generator=drupal
typo3; x-typo3-parsetime cookie=fe_typo_user
contao; contao-cache
joomla; x-content-encoded-by=joomla
magento; x-magento-cache-debug x-magento-tags cookie=mage-cache-storage cookie=mage-cache-sessid
prestashop; powered-by=prestashop cookie=prestashop-*
shopware; sw-context-token sw-version-id sw-language-id
woocommerce; cookie=woocommerce_* cookie=wp_woocommerce_session_*
bigcommerce; cookie=shop_session_token x-bc-storefront-api-origin
salesforce_commerce_cloud; cookie=dwsid cookie=dwac_* cookie=dwanonymous_*
sitecore; cookie=sc_analytics_global_cookie
adobe_experience_manager; x-dispatcher
kentico; cookie=cmspreferredculture cookie=cmscsrfcookie
odoo; server=odoo
ghost; x-ghost-cache-status
nextjs; x-powered-by=next.js x-nextjs-cache x-nextjs-prerender
nuxt; x-powered-by=nuxt
craft_cms; x-powered-by=craft cookie=craftsessionid cookie=craft_csrf_token
plesk; x-powered-by=plesk x-powered-by-plesk
google_analytics; cookie=_ga cookie=_gid cookie=_ga_*
meta_pixel; cookie=_fbp
hotjar; cookie=_hjid cookie=_hjsession*
marketo; cookie=_mkto_trk
pardot; cookie=pardot
optimizely; cookie=optimizelyenduserid
onetrust; cookie=optanonconsent
cookiebot; cookie=cookieconsent_cookiebot
dynatrace; x-oneagent-js-injection cookie=dtcookie
new_relic; x-newrelic-app-data
`;
