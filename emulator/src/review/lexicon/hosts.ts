/** Free short-link domains that many senders share. */
export const shortenerHosts: ReadonlySet<string> = new Set(
  (
    'bit.ly bitly.com bitly.is j.mp tinyurl.com tiny.one t.co goo.gl ow.ly is.gd v.gd buff.ly ' +
    'rebrand.ly cutt.ly shorturl.at tiny.cc rb.gy t.ly bl.ink s.id clck.ru bc.vc qr.ae dub.sh ' +
    'snip.ly u.to n9.cl urlz.fr kutt.it 2.gp ouo.io exe.io tny.im han.gl vo.la budurl.com dlvr.it ' +
    'shorl.com zpr.io ity.im q.gs lstu.fr tinu.be onelink.to smarturl.it t2m.io lnkd.in trib.al ' +
    'ift.tt git.io db.tt adf.ly bit.do shorte.st soo.gd gg.gg za.gl x.co tr.im mcaf.ee po.st ' +
    'shrtco.de chilp.it cli.gs lc.chat moourl.com snipurl.com twurl.nl hyperurl.co shorturl.com ' +
    'shortlink.com short.io short.gy urlshort.io tinylink.net dub.co fb.me amzn.to youtu.be wp.me'
  ).split(' '),
);

/** Site builders that give sub-domains away; no proof of an established site. */
export const builderHosts: ReadonlySet<string> = new Set(
  (
    'wixsite.com wix.com editorx.io weebly.com squarespace.com godaddysites.com wordpress.com ' +
    'blogspot.com sites.google.com github.io gitlab.io netlify.app vercel.app carrd.co webflow.io ' +
    'myshopify.com strikingly.com mystrikingly.com jimdosite.com jimdofree.com square.site ' +
    'site123.me webnode.page webnode.com yolasite.com herokuapp.com business.site notion.site ' +
    'framer.website framer.app framer.ai bubbleapps.io canva.site my.canva.site glitch.me ' +
    'firebaseapp.com web.app pages.dev replit.app repl.co onrender.com tumblr.com ueniweb.com ' +
    'durable.co webador.com wpengine.com tilda.ws zyrosite.com hostingersite.com 000webhostapp.com ' +
    'mailchimpsites.com duda.co dudaone.com ukit.me ucraft.site simplesite.com angelfire.com ' +
    'tripod.com homestead.com webs.com fly.dev surge.sh lovable.app page.link constantcontactsites.com'
  ).split(' '),
);

/** Social networks and link-in-bio pages. */
export const socialHosts: ReadonlySet<string> = new Set(
  (
    'facebook.com fb.com fb.me m.me instagram.com linkedin.com twitter.com x.com tiktok.com ' +
    'youtube.com youtu.be yelp.com nextdoor.com pinterest.com threads.net snapchat.com linktr.ee ' +
    'beacons.ai lnk.bio bio.link etsy.com reddit.com discord.gg discord.com t.me telegram.me ' +
    'wa.me whatsapp.com twitch.tv bsky.app medium.com substack.com patreon.com alignable.com ' +
    'linkin.bio taplink.cc campsite.bio'
  ).split(' '),
);

/** Hosts kept for documentation; a quick start uses them, a real site never does. */
export const documentationHosts: ReadonlySet<string> = new Set(
  'example.com example.net example.org test example'.split(' '),
);

/** Hosts that can never be public. */
export const unreachableHosts: ReadonlySet<string> = new Set(
  'localhost invalid local internal lan home corp localdomain onion'.split(' '),
);
