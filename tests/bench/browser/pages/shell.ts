/** What stands round the contents of every page of a large site: menus, banner, breadcrumbs, icons, styles, a few scripts of its own. */

export interface Shell {
  title: string;
  /** Name of the site. */
  site: string;
  /** Contents of `main`. */
  main: string;
  /** Names of the menu's columns, each with what it leads to. */
  menu: Record<string, string[]>;
  /** More rules and scripts of this page. */
  css?: string;
  script?: string;
}

const slug = (words: string) => words.toLowerCase().replace(/\W+/g, '-');

const CSS = `:root{--ink:#1d2733;--link:#0b5a8f;--line:#d9dfe5;--soft:#f4f7f9}*{box-sizing:border-box}body{margin:0;color:var(--ink);font:17px/1.6 system-ui,sans-serif}
a{color:var(--link)}.wrap{max-width:1180px;margin:0 auto;padding:0 24px}.top{background:#10283d;color:#fff;font-size:14px}.top a{color:#fff;margin-inline-end:18px}
.bar{display:flex;align-items:center;gap:24px;min-height:84px;border-bottom:1px solid var(--line)}.logo{font-weight:700;font-size:22px;text-decoration:none}
.menu{display:flex;gap:26px;list-style:none;margin:0;padding:0}.menu>li{position:relative}.menu ul{position:absolute;inset-inline-start:0;top:100%;display:none;background:#fff;border:1px solid var(--line);padding:14px;list-style:none;min-width:260px;z-index:20}
.menu>li:hover ul{display:block}.crumbs{display:flex;gap:8px;list-style:none;padding:14px 0;margin:0;font-size:14px}.crumbs li+li:before{content:"/";margin-inline-end:8px;color:#8a97a3}
h1{font-size:38px;line-height:1.2;margin:24px 0 16px}h2{font-size:27px;margin:36px 0 12px}h3{font-size:20px;margin:20px 0 8px}.lead{font-size:20px;color:#445}
.two{display:grid;grid-template-columns:minmax(0,1fr) 320px;gap:48px}.side{border-inline-start:1px solid var(--line);padding-inline-start:32px}.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:24px}
.card{border:1px solid var(--line);border-radius:8px;padding:18px;background:#fff}.card img{width:100%;height:auto}.meta{color:#5c6b78;font-size:14px}.button{display:inline-block;background:var(--link);color:#fff;padding:10px 20px;border-radius:6px;text-decoration:none}
.notice{background:var(--soft);border:1px solid var(--line);padding:14px 18px;border-radius:6px}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid var(--line);padding:8px 10px;text-align:start}
footer{background:#10283d;color:#dfe8ef;margin-top:64px;padding:48px 0;font-size:14px}footer a{color:#dfe8ef}footer .grid{grid-template-columns:repeat(5,1fr)}footer ul{list-style:none;padding:0}`;

/** What such sites run by themselves: the menu, pictures that come late, a queue for statistics that leads nowhere. */
const SCRIPT = `(function(){window.dataLayer=window.dataLayer||[];dataLayer.push({event:'page',at:Date.now()});
var open=null;document.addEventListener('click',function(e){var b=e.target.closest&&e.target.closest('[data-toggle]');if(!b)return;open=open===b?null:b;b.setAttribute('aria-expanded',String(open===b))});
var seen='IntersectionObserver'in window&&new IntersectionObserver(function(all){all.forEach(function(one){if(one.isIntersecting){one.target.dataset.seen='1';seen.unobserve(one.target)}})});
document.addEventListener('DOMContentLoaded',function(){if(seen)document.querySelectorAll('img').forEach(function(i){seen.observe(i)});
document.querySelectorAll('.menu a').forEach(function(a){if(a.pathname===location.pathname)a.setAttribute('aria-current','page')})})})();`;

/** A picture that needs no network. */
export const picture = (alt: string, width = 640, height = 360): string =>
  `<img alt="${alt}" width="${width}" height="${height}" loading="lazy" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'%3E%3Crect width='16' height='9' fill='%23b7c9d6'/%3E%3C/svg%3E">`;

const icon =
  '<svg aria-hidden="true" width="18" height="18" viewBox="0 0 24 24"><path d="M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7z"/><circle cx="12" cy="9" r="2.5"/></svg>';
const links = (names: string[]) => names.map((name) => `<li><a href="/${slug(name)}">${name}</a></li>`).join('');

/** Sections of headings and paragraphs. */
export const sections = (parts: [heading: string, ...paragraphs: string[]][]): string =>
  parts
    .map(
      ([heading, ...paragraphs]) =>
        `<section id="${slug(heading)}"><h2>${heading}</h2>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</section>`,
    )
    .join('');

/** A whole page. */
export function page({ title, site, main, menu, css = '', script = '' }: Shell): string {
  const columns = Object.entries(menu);
  const data = { '@context': 'https://schema.org', '@type': 'WebPage', name: title, isPartOf: { '@type': 'WebSite', name: site } };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} | ${site}</title>
<meta name="description" content="${title} at ${site}."><meta property="og:title" content="${title}"><script type="application/ld+json">${JSON.stringify(data)}</script>
<style>${CSS}${css}</style><script>${SCRIPT}</script></head><body class="page">
<a class="skip" href="#main">Skip to the contents</a><div class="top"><div class="wrap"><a href="/locations">${icon} Locations</a><a href="/give">Give</a><a href="/careers">Careers</a><a href="/portal">My account</a></div></div>
<header class="wrap bar" role="banner"><a class="logo" href="/">${site}</a><nav aria-label="Main"><ul class="menu">${columns
    .map(([name, entries]) => `<li><a href="/${slug(name)}" data-toggle aria-expanded="false">${name}</a><ul>${links(entries)}</ul></li>`)
    .join(
      '',
    )}</ul></nav><form role="search" action="/search"><label>Search <input type="search" name="q"></label><button>${icon}<span>Go</span></button></form></header>
<div class="wrap"><ol class="crumbs"><li><a href="/">Home</a></li><li><a href="/${slug(columns[0]?.[0] ?? '')}">${columns[0]?.[0]}</a></li><li>${title}</li></ol></div>
<main id="main" class="wrap">${main}</main>
<footer role="contentinfo"><div class="wrap grid">${columns.map(([name, entries]) => `<div><h3>${name}</h3><ul>${links(entries)}</ul></div>`).join('')}</div>
<p class="wrap">© 2026 ${site}. All rights reserved. <a href="/privacy">Privacy</a> <a href="/terms">Terms of use</a></p></footer><script>${script}</script></body></html>`;
}

/** The menu of a hospital; like real ones, it has words of medical education in it. */
export const HOSPITAL_MENU: Shell['menu'] = {
  'Patients and visitors': [
    'Before you come',
    'Visiting hours',
    'Parking and transit',
    'Billing and insurance',
    'Medical records',
    'Language services',
    'Chaplaincy',
    'Gift shop',
  ],
  'Care and treatment': [
    'Cancer',
    'Heart and vascular',
    'Brain and spine',
    'Digestive health',
    'Bones and joints',
    'Women and newborns',
    'Urgent care',
    'Imaging',
    'Laboratory',
    'Rehabilitation',
  ],
  'Find a doctor': ['By name', 'By specialty', 'By place', 'Second opinions', 'Refer a patient'],
  'Research and education': [
    'Residency programs',
    'Fellowships',
    'Medical students',
    'Visiting students',
    'Nursing education',
    'Clinical trials',
    'Library',
    'Continuing education',
  ],
  'About us': ['News', 'Leadership', 'Quality and safety', 'Community', 'Volunteers', 'Careers', 'Contact'],
};
