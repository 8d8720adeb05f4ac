import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainOf, findOrigins, type Utterance, utteranceOf } from '../../../shared/weigh/origins';
import { idOf, made } from './records';

const said = (n: number, speaker: string, via: readonly string[], outlet: string): Utterance => ({
  claim: idOf(n),
  speaker,
  via,
  outlet,
});

describe('findOrigins', () => {
  test('many outlets repeating one speaker are one origin', () => {
    const origins = findOrigins([
      said(1, 'بلدية رأس الدفلى', [], 'دفتر الساحل'),
      said(2, 'بلديّة رأس الدفلى', ['وكالة سروان'], 'قناة سارية'),
      said(3, 'بلدية راس الدفلي', [], 'حبر الميناء'),
    ]);
    expect(origins).toEqual([
      {
        name: 'بلدية رأس الدفلى',
        named: true,
        claims: [idOf(1), idOf(2), idOf(3)],
        outlets: ['دفتر الساحل', 'قناة سارية', 'حبر الميناء'],
      },
    ]);
  });

  test('where nobody is named, the innermost medium is the origin', () => {
    const origins = findOrigins([
      said(1, '', ['وكالة سروان', 'إذاعة الميناء'], 'دفتر الساحل'),
      said(2, 'وكالة سروان', [], 'قناة سارية'),
    ]);
    expect(origins.map(({ name, named }) => [name, named])).toEqual([['وكالة سروان', true]]);
  });

  test('a headline that names nobody says what the body quotes, and is no origin beside it', () => {
    const head = { ...said(1, '', [], 'إذاعة الشراع'), article: idOf(9), inHead: true };
    const body = { ...said(2, 'نقابة الصيادين', [], 'إذاعة الشراع'), article: idOf(9) };
    expect(findOrigins([head, body])).toMatchObject([{ name: 'نقابة الصيادين', claims: [idOf(1), idOf(2)] }]);
    // Alone, or over another article, it is the outlet’s own.
    expect(findOrigins([head])).toMatchObject([{ name: 'إذاعة الشراع', named: false }]);
    expect(findOrigins([head, { ...body, article: idOf(8) }])).toHaveLength(2);
    // The body's own narration is the outlet's.
    expect(findOrigins([{ ...head, inHead: false }, body])).toHaveLength(2);
  });

  test('an outlet’s own narration is an origin in which no source is named', () => {
    expect(findOrigins([said(1, '', [], 'قناة سارية')])).toMatchObject([
      { name: 'قناة سارية', named: false },
    ]);
  });

  test('claims of which nothing is known are not taken for independent', () => {
    expect(findOrigins([said(1, '', [], ''), said(2, ' — ', [], '')])).toMatchObject([
      { name: '', named: false, claims: [idOf(1), idOf(2)] },
    ]);
  });

  test('an outlet that carries two claims of one speaker is counted once', () => {
    const origins = findOrigins([said(1, 'شاهد', [], 'دفتر الساحل'), said(2, 'شاهد', [], 'دفتر السَّاحل')]);
    expect(origins[0]?.outlets).toEqual(['دفتر الساحل']);
  });

  test('one outlet’s second mention by the last words of a name is no second origin', () => {
    const origins = findOrigins([
      said(1, 'رئيس البلدية سمير حداد', [], 'دفتر الساحل'),
      said(2, 'حداد', [], 'دفتر الساحل'),
      said(3, 'الجيش', [], 'قناة سارية'),
      said(4, 'المتحدث باسم الجيش', [], 'قناة سارية'),
    ]);
    expect(origins.map(({ name, claims }) => [name, claims])).toEqual([
      ['رئيس البلدية سمير حداد', [idOf(1), idOf(2)]],
      ['المتحدث باسم الجيش', [idOf(3), idOf(4)]],
    ]);
  });

  test('the last words of a name say nothing where another outlet writes them, or two names end so', () => {
    expect(
      findOrigins([said(1, 'سمير حداد', [], 'دفتر الساحل'), said(2, 'حداد', [], 'قناة سارية')]),
    ).toHaveLength(2);
    expect(
      findOrigins([
        said(1, 'سمير حداد', [], 'دفتر الساحل'),
        said(2, 'حداد', [], 'دفتر الساحل'),
        said(3, 'منى حداد', [], 'دفتر الساحل'),
      ]),
    ).toHaveLength(3);
  });

  test('who stands in for somebody, is of his kin or speaks for him in court is another', () => {
    const pairs = [
      ['رئيس البلدية', 'نائب رئيس البلدية'],
      ['وزير الخارجية الإيراني', 'مساعد وزير الخارجية الإيراني'],
      ['سمير حداد', 'زوجة سمير حداد'],
      ['المتهم', 'محامي المتهم'],
      ['رئيس البلدية سمير حداد', 'شقيق رئيس البلدية سمير حداد'],
      ['غزة', 'وزارة الصحة في غزة'],
      ['the mayor', 'assistant to the mayor'],
      ['Samir Haddad', 'the widow of Samir Haddad'],
    ];
    for (const [one, other] of pairs)
      expect(
        findOrigins([said(1, one!, [], 'دفتر الساحل'), said(2, other!, [], 'دفتر الساحل')]),
        other,
      ).toHaveLength(2);
  });

  test('a deputy’s own name after his office is his', () => {
    const deputy = said(1, 'نائب رئيس البلدية سمير حداد', [], 'دفتر الساحل');
    expect(findOrigins([deputy, said(2, 'سمير حداد', [], 'دفتر الساحل')])).toHaveLength(1);
    const lawmaker = said(1, 'النائب سمير حداد', [], 'دفتر الساحل');
    expect(findOrigins([lawmaker, said(2, 'حداد', [], 'دفتر الساحل')])).toHaveLength(1);
  });

  test('letters within a word are no last word of a name', () => {
    expect(
      findOrigins([said(1, 'سمير الحداد', [], 'دفتر الساحل'), said(2, 'حداد', [], 'دفتر الساحل')]),
    ).toHaveLength(2);
  });

  test('what one outlet calls somebody says nothing of another outlet’s words', () => {
    const origins = findOrigins([
      said(1, 'رئيس البلدية سمير حداد', [], 'دفتر الساحل'),
      said(2, 'حداد', [], 'دفتر الساحل'),
      said(3, 'حداد', [], 'قناة سارية'),
      said(4, 'وزيرة الصحة منى حداد', [], 'حبر الميناء'),
      said(5, 'حداد', [], 'حبر الميناء'),
    ]);
    expect(origins.map(({ claims }) => claims)).toEqual([[idOf(1), idOf(2)], [idOf(3)], [idOf(4), idOf(5)]]);
  });

  test('a headline that names somebody keeps him, whoever the body quotes', () => {
    const body = { ...said(1, 'نقابة الصيادين', [], 'إذاعة الشراع'), article: idOf(9) };
    const head = { ...said(2, 'البلدية', [], 'إذاعة الشراع'), article: idOf(9), inHead: true };
    expect(findOrigins([body, head]).map(({ name }) => name)).toEqual(['نقابة الصيادين', 'البلدية']);
  });

  test('every claim belongs to exactly one origin', () => {
    const name = fc.constantFrom('', 'أ', 'ا', 'بلدية', 'وكالة', ' ');
    const utterances = fc
      .array(fc.record({ speaker: name, via: fc.array(name, { maxLength: 2 }), outlet: name }))
      .map((list) => list.map((one, at) => ({ ...one, claim: idOf(at) })));
    fc.assert(
      fc.property(utterances, (list) => {
        const claims = findOrigins(list).flatMap((origin) => origin.claims);
        expect([...claims].sort()).toEqual(list.map(({ claim }) => claim).sort());
      }),
    );
  });
});

describe('chainOf', () => {
  test('the chain runs from the speaker outwards, without blanks and echoes', () => {
    expect(chainOf(said(1, 'مختار البلدة', ['إذاعات محلية', ''], 'دفتر الساحل'))).toEqual([
      'مختار البلدة',
      'إذاعات محلية',
      'دفتر الساحل',
    ]);
    expect(chainOf(said(1, '', ['دفتر السّاحل'], 'دفتر الساحل'))).toEqual(['دفتر السّاحل']);
  });
});

test('a claim speaks with the outlet of its article, in its head or in its body', () => {
  const anchor = { start: 4, end: 9, exact: 'خمسة ', prefix: '', suffix: '' };
  const claim = made('claim', 1, { speaker: 'شاهد', via: ['وكالة'], anchor });
  const article = made('article', 2, { outlet: { text: 'دفتر الساحل', span: null } });
  const spoken = { ...said(1, 'شاهد', ['وكالة'], 'دفتر الساحل'), article: idOf(2) };
  expect(utteranceOf(claim, article)).toEqual({ ...spoken, inHead: false });
  const headed = made('article', 2, {
    ...article.fields,
    metaLines: [{ field: 'title', start: 0, end: 20 }],
  });
  expect(utteranceOf(claim, headed)).toEqual({ ...spoken, inHead: true });
  const between = made('article', 2, {
    ...article.fields,
    blocks: [{ role: 'subhead', start: 0, end: 20 }],
  });
  expect(utteranceOf(claim, between)).toEqual({ ...spoken, inHead: true });
  expect(utteranceOf(claim, null).outlet).toBe('');
});
