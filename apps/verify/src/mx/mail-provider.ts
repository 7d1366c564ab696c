import { getDomain } from 'tldts';

/** The operator of an MX host. */
export interface MailProvider {
  /** An id of the table below, or the registrable domain of the host, which contains a dot. */
  readonly id: string;
  /** Display name; null: not in the table. */
  readonly name: string | null;
}

/** Id, display name, and the domains of the provider's MX hosts. */
const PROVIDERS: readonly (readonly [string, string, ...string[]])[] = [
  ['google', 'Google', 'google.com', 'googlemail.com', 'psmtp.com'],
  [
    'microsoft',
    'Microsoft 365',
    'mail.protection.outlook.com',
    'mail.protection.outlook.de',
    'mail.protection.partner.outlook.cn',
    'mail.protection.office365.us',
    'mail.eo.outlook.com',
    'mx.microsoft',
  ],
  ['outlook', 'Outlook.com', 'olc.protection.outlook.com', 'hotmail.com'],
  ['yahoo', 'Yahoo', 'yahoodns.net', 'mail.aol.com'],
  ['yahoo-japan', 'Yahoo! Japan', 'yahoo.co.jp'],
  ['icloud', 'iCloud', 'icloud.com', 'mail.me.com'],

  // Filtering gateways in front of other mail servers.
  ['proofpoint', 'Proofpoint', 'pphosted.com', 'gpphosted.com', 'ppe-hosted.com'],
  ['mimecast', 'Mimecast', 'mimecast.com', 'mimecast.co.za', 'mimecast-offshore.com'],
  ['barracuda', 'Barracuda', 'barracudanetworks.com'],
  ['cisco', 'Cisco Secure Email', 'iphmx.com'],
  ['trendmicro', 'Trend Micro', 'trendmicro.com', 'trendmicro.eu', 'trendmicro.co.jp'],
  ['sophos', 'Sophos', 'sophos.com', 'reflexion.net'],
  ['symantec', 'Symantec Email Security', 'messagelabs.com'],
  ['hornetsecurity', 'Hornetsecurity', 'hornetsecurity.com', 'antispameurope.com'],
  ['spamexperts', 'SpamExperts', 'antispamcloud.com', 'spamexperts.com', 'spamexperts.eu', 'spamexperts.net'],
  ['mxlogic', 'MX Logic', 'mxlogic.net'],
  ['fireeye', 'FireEye', 'fireeyecloud.com'],
  ['forcepoint', 'Forcepoint', 'mailcontrol.com'],
  ['retarus', 'Retarus', 'retarus.com'],
  ['spamtitan', 'SpamTitan', 'spamtitan.com'],
  ['appriver', 'AppRiver', 'arsmtp.com'],
  ['mailroute', 'MailRoute', 'mailroute.net'],
  ['vade', 'Vade', 'vadesecure.com'],

  // Business mail.
  ['zoho', 'Zoho', 'zoho.com', 'zoho.eu', 'zoho.in', 'zoho.jp', 'zoho.com.au', 'zoho.com.cn', 'zohocloud.ca', 'zohomail.com'],
  ['fastmail', 'Fastmail', 'messagingengine.com'],
  ['proton', 'Proton', 'protonmail.ch', 'proton.ch'],
  ['rackspace', 'Rackspace', 'emailsrvr.com'],
  ['godaddy', 'GoDaddy', 'secureserver.net'],
  ['hostinger', 'Hostinger', 'hostinger.com', 'hostinger.in'],
  ['titan', 'Titan', 'titan.email'],
  ['namecheap', 'Namecheap', 'privateemail.com', 'registrar-servers.com'],
  ['dreamhost', 'DreamHost', 'dreamhost.com'],
  ['bluehost', 'Bluehost', 'bluehost.com'],
  ['siteground', 'SiteGround', 'mailspamprotection.com'],
  ['migadu', 'Migadu', 'migadu.com'],
  ['mailbox-org', 'mailbox.org', 'mailbox.org'],
  ['posteo', 'Posteo', 'posteo.de'],
  ['ovh', 'OVHcloud', 'mail.ovh.net', 'mail.ovh.ca', 'redirect.ovh.net'],
  ['gandi', 'Gandi', 'gandi.net'],
  ['infomaniak', 'Infomaniak', 'infomaniak.ch', 'infomaniak.com'],
  ['aruba', 'Aruba', 'aruba.it'],
  ['register-it', 'Register.it', 'register.it', 'securemail.pro'],
  ['strato', 'Strato', 'rzone.de', 'strato.de'],
  ['hetzner', 'Hetzner', 'your-server.de'],
  [
    'ionos',
    'IONOS',
    'kundenserver.de',
    'ionos.com',
    'ionos.co.uk',
    'ionos.fr',
    'ionos.es',
    'ionos.it',
    '1and1.com',
    'perfora.net',
  ],
  ['one-com', 'one.com', 'one.com'],
  ['loopia', 'Loopia', 'loopia.se'],
  ['sakura', 'Sakura Internet', 'sakura.ne.jp'],
  ['gmo', 'GMO', 'gmoserver.jp', 'onamae.ne.jp', 'lolipop.jp', 'heteml.jp'],
  ['xserver', 'Xserver', 'xserver.jp'],
  ['locaweb', 'Locaweb', 'locaweb.com.br'],
  ['aliyun', 'Alibaba Cloud', 'aliyun.com', 'mxhichina.com'],

  // Forwarding and transactional mail.
  ['mailgun', 'Mailgun', 'mailgun.org'],
  ['sendgrid', 'SendGrid', 'sendgrid.net'],
  ['postmark', 'Postmark', 'postmarkapp.com'],
  ['improvmx', 'ImprovMX', 'improvmx.com'],
  ['forwardemail', 'Forward Email', 'forwardemail.net'],
  ['cloudflare', 'Cloudflare Email Routing', 'mx.cloudflare.net'],

  // Consumer mailboxes, by country.
  ['gmx', 'GMX and web.de', 'gmx.net', 'gmx.de', 'web.de', 'mail.com'],
  ['t-online', 'T-Online', 't-online.de'],
  ['freenet', 'freenet', 'freenet.de'],
  ['vodafone-de', 'Vodafone Germany', 'vodafonemail.de', 'arcor-online.net'],
  ['orange', 'Orange', 'orange.fr', 'wanadoo.fr'],
  ['free', 'Free', 'free.fr'],
  ['laposte', 'La Poste', 'laposte.net'],
  ['sfr', 'SFR', 'sfr.fr', 'neuf.fr'],
  ['bouygues', 'Bouygues Telecom', 'bbox.fr', 'bouyguestelecom.fr'],
  ['libero', 'Libero', 'libero.it', 'virgilio.it', 'italiaonline.it'],
  ['tim', 'TIM', 'tim.it', 'alice.it'],
  ['bluewin', 'Swisscom', 'bluewin.ch'],
  ['telenet', 'Telenet', 'telenet-ops.be', 'telenet.be'],
  ['kpn', 'KPN', 'kpnmail.nl'],
  ['ziggo', 'Ziggo', 'ziggo.nl'],
  ['seznam', 'Seznam', 'seznam.cz'],
  ['wp', 'Wirtualna Polska', 'wp.pl', 'o2.pl', 'tlen.pl'],
  ['onet', 'Onet', 'onet.pl'],
  ['interia', 'Interia', 'interia.pl'],
  ['yandex', 'Yandex', 'yandex.ru', 'yandex.net', 'yandex.com'],
  ['mail-ru', 'Mail.ru', 'mail.ru'],
  ['rambler', 'Rambler', 'rambler.ru'],
  ['ukr-net', 'UKR.NET', 'ukr.net'],
  ['comcast', 'Comcast', 'comcast.net'],
  ['cox', 'Cox', 'cox.net'],
  ['charter', 'Charter Spectrum', 'charter.net', 'rr.com'],
  ['att', 'AT&T', 'prodigy.net', 'att.net'],
  ['bell', 'Bell', 'bell.net', 'bellnexxia.net'],
  ['shaw', 'Shaw', 'shaw.ca'],
  ['bigpond', 'Telstra', 'bigpond.com'],
  ['terra', 'Terra', 'terra.com', 'terra.com.br'],
  ['uol', 'UOL', 'uol.com.br'],
  ['rediff', 'Rediffmail', 'rediff.com', 'rediffmail.com', 'rediffmailpro.com'],
  ['qq', 'Tencent QQ', 'qq.com'],
  ['netease', 'NetEase', 'netease.com', '163.com', '126.com'],
  ['sina', 'Sina', 'sina.com.cn', 'sina.com'],
  ['naver', 'Naver', 'naver.com'],
  ['daum', 'Daum', 'daum.net', 'hanmail.net'],
  ['docomo', 'NTT Docomo', 'docomo.ne.jp'],
  ['au', 'au', 'au.com', 'ezweb.ne.jp'],
  ['softbank', 'SoftBank', 'softbank.ne.jp', 'softbank.jp'],
];

/** Amazon's mail hosts share a domain with its customers' machines; the first label tells them apart. */
const AMAZON: MailProvider = { id: 'amazon', name: 'Amazon' };
const AMAZON_MX = /^inbound-smtp\.[a-z\d-]{1,63}\.amazonaws\.com$/;

const bySuffix = new Map<string, MailProvider>(
  PROVIDERS.flatMap(([id, name, ...suffixes]) => suffixes.map((suffix): [string, MailProvider] => [suffix, { id, name }])),
);

/** The ids of the table. */
export const NAMED_PROVIDERS: ReadonlySet<string> = new Set([...PROVIDERS.map(([id]) => id), AMAZON.id]);

/**
 * The operator of an MX host: one id for all customers of a provider. A host that is not in the table belongs to its registrable domain
 * (Public Suffix List, ICANN part); a host without one, to itself.
 * @param mxHost in any case, with or without a trailing dot; for an implicit MX the domain itself (RFC 5321 §5.1).
 */
export function mailProviderOf(mxHost: string): MailProvider {
  const host = mxHost.toLowerCase().replace(/\.$/, '');
  for (let suffix = host; suffix; suffix = parentOf(suffix)) {
    const provider = bySuffix.get(suffix);
    if (provider) return provider;
  }
  if (AMAZON_MX.test(host)) return AMAZON;
  return { id: getDomain(host, { allowPrivateDomains: false }) ?? host, name: null };
}

function parentOf(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}
