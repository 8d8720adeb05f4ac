import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findSame,
  firstVersion,
  liken,
  plainAddress,
  plainFileName,
  proposeVersions,
  type Sketch,
  sketch,
} from '../../../shared/intake/versions';

interface Given {
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string | null;
  readonly url?: string;
  readonly fileName?: string;
  readonly caption?: string;
}

const make = (body: string, given: Given = {}): Sketch => {
  const caption = given.caption ?? '';
  const text = `${body}\n${caption}`;
  return sketch(
    text,
    {
      title: given.title ? { text: given.title, span: null } : null,
      outlet: given.outlet ? { text: given.outlet, span: null } : null,
      published: given.published ?? null,
      blocks: [
        { role: 'body', start: 0, end: body.length },
        ...(caption ? [{ role: 'caption' as const, start: body.length + 1, end: text.length }] : []),
      ],
    },
    { url: given.url ?? '', fileName: given.fileName ?? '' },
  );
};

const flood = `ارتفع منسوب نهر السرو فجر الثلاثاء إلى أربعة أمتار فغمر ساحة السوق القديمة في بلدة عين الحور.
قال رئيس البلدية منير السهلي إن فرق الإنقاذ أخلت ثلاثين عائلة إلى مدرسة البلدة، وإن أحداً لم يُصب.
وأضاف أن الجسر الخشبي عند المطحنة انهار قرابة الساعة السادسة صباحاً بعدما جرفت المياه دعائمه.
وتوقعت دائرة الأرصاد أن تنحسر المياه مساء الأربعاء، ودعت السكان إلى تجنّب الطريق السفلي حتى ذلك الحين.`;

const floodLater = flood
  .replace('ثلاثين عائلة', 'إحدى وأربعين عائلة')
  .replace('وإن أحداً لم يُصب', 'وإن رجلاً أُصيب بجروح طفيفة');

const bulletin = (day: string, dead: string, hurt: string, total: string): string =>
  `أصدرت لجنة الإحصاء في بلدة عين الحور نشرتها اليومية ليوم ${day} وجاء فيها الآتي عن أعمال الترميم.
بلغ عدد البيوت التي رُمّمت خلال اليوم الماضي ${dead} بيوت، وبلغ عدد العمال في الورش ${hurt} عاملاً.
وبذلك ترتفع حصيلة البيوت المرمّمة منذ بداية المشروع إلى ${total} بيتاً في الأحياء الثلاثة جميعاً.`;

describe('a changed page', () => {
  it('is proposed as a version where address and title are the same', () => {
    const at = { title: 'فيضان في عين الحور', url: 'https://www.sanabel.example/news/77?utm_source=x#top' };
    const likeness = liken(
      make(floodLater, { ...at, url: 'http://m.sanabel.example/news/77/' }),
      make(flood, at),
    );
    expect(likeness?.because).toEqual(['address', 'title', 'body']);
  });

  it('is proposed where only harakat, alef forms, tatweel and digits are written differently', () => {
    const loud = flood.replace('أربعة', 'اربعة').replace('قال', 'قَـــالَ').replace('إلى', 'الى');
    const likeness = liken(
      make(loud, { title: 'فيضانٌ في عين الحور' }),
      make(flood, { title: 'فيضان في عين الحور' }),
    );
    expect(likeness?.shared).toBe(1);
  });

  it('is proposed where it grew: the old text stands inside the new one', () => {
    const grown = `${flood}\n${'وصلت فرق جديدة من القرى المجاورة ومعها مضخات وقوارب خشبية وطعام للعائلات في المدرسة. '.repeat(1)}${bulletin('الخميس', 'ستة', 'أربعين', 'ثلاثين')}`;
    const at = { title: 'فيضان في عين الحور', fileName: 'flood.html' };
    expect(liken(make(grown, at), make(flood, at))?.because).toContain('body');
  });

  it('is proposed under the same file name with a new title, where the wording is mostly the same', () => {
    const likeness = liken(
      make(floodLater, { title: 'مياه السرو تغمر السوق', fileName: 'flood (1).html' }),
      make(flood, { title: 'فيضان في عين الحور', fileName: 'flood.html' }),
    );
    expect(likeness?.because).toContain('file-name');
  });
});

describe('a different article', () => {
  const outlet = 'صحيفة السنابل';

  it('of the same outlet on the same matter is not called a version', () => {
    const other = `قررت بلدية عين الحور إعادة بناء الجسر عند المطحنة بالحجر بدل الخشب بعد انهياره في فيضان الثلاثاء.
وقال رئيس البلدية منير السهلي إن الكلفة ستُقسم بين البلدية وجمعية أصدقاء النهر، وإن العمل يبدأ في الربيع.`;
    expect(
      liken(
        make(other, { title: 'جسر حجري بدل الخشب في عين الحور', outlet }),
        make(flood, { title: 'فيضان في عين الحور', outlet }),
      ),
    ).toBeNull();
  });

  it('that is the next day’s bulletin in the same form is not called a version', () => {
    const title = 'حصيلة الترميم اليومية في عين الحور';
    expect(
      liken(
        make(bulletin('الأربعاء', 'تسعة', 'خمسين', 'أربعين'), { title, outlet, published: '2025-03-06' }),
        make(bulletin('الثلاثاء', 'ستة', 'أربعين', 'ثلاثين'), { title, outlet, published: '2025-03-05' }),
      ),
    ).toBeNull();
  });

  it('is not called a version for a bulletin’s form, even where no date is known', () => {
    expect(
      liken(
        make(bulletin('الأربعاء', 'تسعة', 'خمسين', 'أربعين'), { outlet }),
        make(bulletin('الثلاثاء', 'ستة', 'أربعين', 'ثلاثين'), { outlet }),
      ),
    ).toBeNull();
  });

  it('that carries the same agency text in another outlet is not called a version', () => {
    const title = 'فيضان في عين الحور';
    expect(liken(make(flood, { title, outlet: 'قناة الضفة' }), make(flood, { title, outlet }))).toBeNull();
    expect(
      liken(
        make(flood, { title, url: 'https://daffa.example/1' }),
        make(flood, { title, url: 'https://sanabel.example/news/77' }),
      ),
    ).toBeNull();
  });

  it('at the address of a front page that changes daily is not called a version', () => {
    const url = 'https://sanabel.example/';
    expect(
      liken(
        make(bulletin('الأربعاء', 'تسعة', 'خمسين', 'أربعين'), { title: 'نشرة الترميم', url }),
        make(flood, { title: 'فيضان في عين الحور', url }),
      ),
    ).toBeNull();
  });

  it('that shares a closing paragraph of background is not called a version', () => {
    const background =
      'يذكر أن نهر السرو ينبع من جبال الرمان ويصب في بحيرة القصب بعد مئة وعشرين كيلومتراً، وتقوم على ضفافه سبع بلدات.';
    expect(
      liken(
        make(`افتتحت جمعية أصدقاء النهر معرضاً لصور البلدة القديمة في قاعة المطحنة.\n${background}`, {
          title: 'معرض صور في المطحنة',
          outlet,
        }),
        make(`${flood}\n${background}`, { title: 'فيضان في عين الحور', outlet }),
      ),
    ).toBeNull();
  });

  it('is not likened by captions: agencies’ pictures go with many articles', () => {
    const caption =
      'ساحة السوق القديمة وقد غمرتها المياه صباح الثلاثاء كما بدت من برج المطحنة العتيق في عين الحور';
    expect(liken(make('خبر قصير.', { caption }), make('خبر آخر.', { caption }))).toBeNull();
  });

  it('without any words is like nothing', () => {
    expect(liken(make(''), make(''))).toBeNull();
    expect(liken(make('كلمة'), make('كلمة'))).toBeNull();
  });
});

describe('likeness', () => {
  it('does not depend on which of the two came first', () => {
    const word = fc.constantFrom('نهر', 'جسر', 'قرية', 'سوق', 'مطحنة', 'ماء', 'طريق', 'بيت');
    const any = fc
      .record({
        body: fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
        title: fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
        url: fc.constantFrom('', 'https://a.example/1', 'https://a.example/2', 'https://b.example/1'),
        fileName: fc.constantFrom('', 'one.txt', 'two.txt'),
        outlet: fc.constantFrom('', 'أ', 'ب'),
        published: fc.constantFrom(null, '2025-01-01', '2025-01-02', '2025'),
      })
      .map(({ body, ...given }) => make(body, given));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(liken(a, b)).toEqual(liken(b, a));
      }),
    );
  });
});

describe('several articles on one page', () => {
  it('are each matched to their own earlier version, none of them twice', () => {
    const second = bulletin('الثلاثاء', 'ستة', 'أربعين', 'ثلاثين');
    const known = [
      { id: 'a', sketch: make(flood, { title: 'فيضان في عين الحور', fileName: 'dump.txt' }) },
      { id: 'b', sketch: make(second, { title: 'نشرة الترميم', fileName: 'dump.txt' }) },
    ];
    const proposals = proposeVersions(
      [
        make(second, { title: 'نشرة الترميم', fileName: 'dump.txt' }),
        make(floodLater, { title: 'فيضان في عين الحور', fileName: 'dump.txt' }),
        make('خبر لا صلة له بما سبق عن مباراة في ملعب القرية بين فريقين من التلاميذ.', {
          fileName: 'dump.txt',
        }),
      ],
      known,
    );
    expect(proposals.map((proposal) => proposal?.of ?? null)).toEqual(['b', 'a', null]);
  });
});

describe('the first version', () => {
  it('is found through a chain of versions, and a loop does not hang', () => {
    const articles = new Map([
      ['a', { versionOf: null }],
      ['b', { versionOf: 'a' }],
      ['c', { versionOf: 'b' }],
      ['x', { versionOf: 'y' }],
      ['y', { versionOf: 'x' }],
    ]);
    expect(firstVersion('c', articles)).toBe('a');
    expect(firstVersion('a', articles)).toBe('a');
    expect(['x', 'y']).toContain(firstVersion('x', articles));
  });
});

describe('the same page', () => {
  const captures = [
    { id: 1, sha256: 'b1', textSha256: 't1' },
    { id: 2, sha256: 'b2', textSha256: 't2' },
    { id: 3, sha256: '', textSha256: '' },
  ];
  it('is known by its bytes first, then by its text', () => {
    expect(findSame({ sha256: 'b1', textSha256: 't2' }, captures)).toEqual({
      capture: captures[0],
      by: 'bytes',
    });
    expect(findSame({ sha256: 'zz', textSha256: 't2' }, captures)).toEqual({
      capture: captures[1],
      by: 'text',
    });
    expect(findSame({ sha256: 'zz', textSha256: 'zz' }, captures)).toBeNull();
  });
});

describe('spellings', () => {
  it('of one address are one', () => {
    for (const url of [
      'https://www.sanabel.example/news/77',
      'http://sanabel.example/news/77/?utm_medium=social&fbclid=1',
      'https://m.sanabel.example/news/77/amp/',
      'https://sanabel.example/news/77#comments',
    ])
      expect(plainAddress(url)).toBe('sanabel.example/news/77');
    expect(plainAddress('https://sanabel.example/?id=2&a=1')).toBe('sanabel.example?a=1&id=2');
    expect(plainAddress('file:///tmp/x.html')).toBe('');
    expect(plainAddress('not an address')).toBe('');
  });

  it('of a file name are one, names that say nothing are none', () => {
    expect(plainFileName('Flood (2).HTML')).toBe('flood');
    expect(plainFileName('saved/Flood.htm')).toBe('flood');
    expect(plainFileName('index.html')).toBe('');
  });
});
