import { describe, expect, it } from 'vitest';
import { type HtmlText, readHtml } from '../../../shared/intake/html';

function read(html: string): HtmlText {
  const page = readHtml(html);
  if (!page.ok) throw new Error(page.error);
  return page.value;
}
const texts = (html: string): string[] => read(html).rows.map((row) => row.text);

describe('the text of a page of markup', () => {
  it('has a line for each block, and white space folded as a browser shows it', () => {
    expect(texts('<h1> عنوان\n طويل </h1><p>فقرة <b>أولى</b>.</p>\n<div>ثانية<br>ثالثة</div>')).toEqual([
      'عنوان طويل',
      'فقرة أولى.',
      'ثانية',
      'ثالثة',
    ]);
  });

  it('is where the rows say it is', () => {
    const { text, rows } = read('<p>&laquo;واحد&raquo; &amp; اثنان</p><ul><li>ثلاثة</li></ul>');
    for (const row of rows) expect(text.slice(row.start, row.end)).toBe(row.text);
    expect(rows.map((row) => row.text)).toEqual(['«واحد» & اثنان', 'ثلاثة']);
  });

  it('reads a table of data row by row, and a table that arranges a page block by block', () => {
    expect(texts('<table><tr><th>حي</th><th>عدد</th></tr><tr><td>السوق</td><td>7</td></tr></table>')).toEqual(
      ['حي\tعدد', 'السوق\t7'],
    );
    expect(texts('<table><tr><td>قائمة</td><td>فقرة أولى<br>فقرة ثانية</td></tr></table>')).toEqual([
      'قائمة',
      'فقرة أولى',
      'فقرة ثانية',
    ]);
  });

  it('keeps the lines of preformatted text', () => {
    expect(texts('<pre>أ\nب</pre>')).toEqual(['أ', 'ب']);
  });

  it('parts links and dates that a browser draws apart', () => {
    expect(texts('<div><a>فيسبوك</a><a>تويتر</a></div><p>رنا<time>9:00</time></p>')).toEqual([
      'فيسبوك تويتر',
      'رنا 9:00',
    ]);
  });

  it.each([
    ['script', '<script>document.write("x")</script>'],
    ['style', '<style>p{}</style>'],
    ['iframe', '<iframe src="//evil.example">x</iframe>'],
    ['svg', '<svg><text>x</text></svg>'],
    ['template', '<template><p>x</p></template>'],
    ['noscript', '<noscript>x</noscript>'],
    ['hidden', '<div hidden>x</div>'],
    ['aria-hidden', '<div aria-hidden="true">x</div>'],
    ['display none', '<div style="color:red; display : none">x</div>'],
    ['closed dialog', '<dialog>x</dialog>'],
    ['form fields', '<textarea>x</textarea><select><option>x</select>'],
  ])('has nothing of what is no visible text: %s', (_, hidden) => {
    expect(texts(`<p>قبل</p>${hidden}<p>بعد</p>`)).toEqual(['قبل', 'بعد']);
  });

  it('remembers what the markup says of a row', () => {
    const [link, bold, dated] = read(
      '<nav><a href="#">كله رابط</a></nav><p><b>كله غامق</b></p><p><time datetime="2024-01-02">أمس</time></p>',
    ).rows;
    expect(link?.markup).toMatchObject({ linked: 1, regions: { region: 'menu' } });
    expect(bold?.markup).toMatchObject({ tag: 'p', bold: 1 });
    expect(dated?.markup).toMatchObject({ datetime: '2024-01-02' });
  });

  it('takes the region of an inline element for a row that is mostly in it', () => {
    const [name, sentence] = read(
      '<div><span class="author">رنا العكاري</span></div><p>قال <span class="author">رنا</span> إن العمل انتهى</p>',
    ).rows;
    expect(name?.markup?.regions?.region).toBe('byline');
    expect(sentence?.markup?.regions).toBeNull();
  });

  it('gathers what the head says', () => {
    expect(
      read('<head><title>ع</title><link rel=canonical href="https://a.example/1"></head><p>نص').hints,
    ).toMatchObject({
      url: 'https://a.example/1',
      title: { text: 'ع', from: 'title' },
    });
  });

  it('says so where nesting goes on without end', () => {
    expect(readHtml('<div>'.repeat(200_000))).toEqual({ ok: false, error: 'too-deep' });
  });
});
