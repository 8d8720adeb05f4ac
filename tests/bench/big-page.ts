/**
 * Big saved pages as news sites make them: scripts, styles and menus first, a long article with pictures and
 * adverts between its paragraphs, related teasers, comments, a footer of links. The words are made up, and the
 * same numbers give the same page.
 */

const SYLLABLES = [
  'سا',
  'مير',
  'دال',
  'نور',
  'كت',
  'با',
  'را',
  'لي',
  'حم',
  'قص',
  'وا',
  'دي',
  'مر',
  'فت',
  'يل',
  'عا',
  'جو',
  'هن',
];

/** A generator of numbers in [0, 1) that begins anew with each seed (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function makeBigPage(paragraphs: number, seed = 1): string {
  const random = makeRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const word = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const sentence = (): string =>
    `${words(8 + Math.floor(random() * 12))}، ${words(6 + Math.floor(random() * 10))}.`;
  const menu = Array.from(
    { length: 40 },
    (_, i) =>
      `<li class="menu-item menu-item-${i}"><a href="/s/${i}" data-track="nav:${i}"><span>${words(2)}</span></a></li>`,
  ).join('\n');
  const script = `<script>window.__data=${JSON.stringify(Array.from({ length: 200 }, (_, i) => ({ id: i, title: words(6), url: `/a/${i}` })))};</script>`;
  const style = `<style>${Array.from({ length: 300 }, (_, i) => `.c${i}{margin:${i}px;color:#${(i * 4097).toString(16).padStart(6, '0').slice(-6)}}`).join('')}</style>`;
  const figure = (i: number): string =>
    `<figure class="article-image"><picture><source srcset="https://cdn.example/${i}.webp 1x, https://cdn.example/${i}@2.webp 2x"><img src="https://cdn.example/${i}.jpg" alt="${words(5)}" loading="lazy"></picture><figcaption>${words(8)} (${words(1)})</figcaption></figure>`;
  const body = Array.from({ length: paragraphs }, (_, i) => {
    const linked =
      random() < 0.2
        ? ` <a href="https://news.example/${i}" target="_blank" rel="noopener">${words(3)}</a> `
        : ' ';
    const paragraph = `<p class="paragraph text-block" data-id="${i}">${sentence()}${linked}<strong>${words(2)}</strong> ${sentence()} ${sentence()}</p>`;
    const extra =
      i % 12 === 5
        ? figure(i)
        : i % 9 === 4
          ? `<h2>${words(4)}</h2>`
          : i % 15 === 7
            ? `<div class="ad-slot"><div id="gpt-${i}"></div><span>إعلان</span></div>`
            : '';
    return paragraph + extra;
  }).join('\n');
  const teasers = Array.from(
    { length: 20 },
    (_, i) =>
      `<div class="card"><a href="/r/${i}"><img src="/t/${i}.jpg" alt=""><h3>${words(8)}</h3></a><p>${sentence()}</p></div>`,
  ).join('\n');
  const comments = Array.from(
    { length: 30 },
    () => `<li class="comment"><b>${words(2)}</b><p>${sentence()}</p></li>`,
  ).join('\n');
  const title = words(9);
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${title}">${style}${script}</head>
<body><header class="site-header"><nav><ul>${menu}</ul></nav></header><main><article class="post"><h1>${title}</h1><div class="meta"><span class="author">${words(2)}</span> <time datetime="2024-05-05">5 أيار 2024</time></div>
<div class="article-body">${body}</div></article><section class="related-posts"><h2>مقالات ذات صلة</h2>${teasers}</section><section class="comments"><ol>${comments}</ol></section></main>
<footer><ul>${menu}</ul><p>جميع الحقوق محفوظة</p></footer>${script}</body></html>`;
}
