import { describe, expect, it } from 'vitest';
import { packDossier } from '../../../shared/dossier/pack';
import { buildSample, type Sample } from '../../../shared/dossier/sample';
import { unpackDossier } from '../../../shared/dossier/unpack';
import { sha256Hex } from '../../../shared/hash';
import { readPage } from '../../../shared/intake/read';
import { checkEntry } from '../../../shared/log/entry';
import { foldLog } from '../../../shared/log/fold';
import { namedBytes } from '../../../shared/log/named-bytes';
import { type Id, makeUuid7 } from '../../../shared/records/ids';
import { readSheetInput } from '../../../shared/sheet/input';
import { makeSheet } from '../../../shared/sheet/sheet';

const now = '2026-03-02T09:15:00.000Z';
let counter = 0;
const newId = (): Id => makeUuid7(1_772_442_900_000 + ++counter, new Uint8Array(10).fill(9));
const editor = { id: newId(), name: 'ليان' };
const build = (): Sample => buildSample({ readPage, now, newId, editor });

const sample = build();
const records = foldLog(sample.entries);
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const texts = new Map(sample.bytes.map(({ sha256, bytes }) => [sha256, decoder.decode(bytes)]));
const input = readSheetInput(sample.entries, texts)!;
const sheet = makeSheet(input, {
  language: 'ar',
  articles: 'all',
  onlyWithVerdict: false,
  withRetracted: false,
  editor: '',
  now,
});

describe('the sample dossier', () => {
  it('is sound entry by entry, and holds all the bytes it names, each under its hash', () => {
    expect(sample.entries.flatMap(checkEntry)).toEqual([]);
    const held = new Set(sample.bytes.map(({ sha256 }) => sha256));
    const named = new Set(sample.entries.flatMap(namedBytes).map(({ sha256 }) => sha256));
    expect(held).toEqual(named);
    for (const { sha256, bytes } of sample.bytes) expect(sha256Hex(bytes)).toBe(sha256);
  });

  it('is a new dossier each time it is opened, sharing no id with the one before', () => {
    const again = build();
    expect(again.dossier).not.toBe(sample.dossier);
    const ids = new Set(sample.entries.flatMap(({ id, act, record }) => [id, act, record.id]));
    expect(
      again.entries.some(({ id, act, record }) => [id, act, record.id].some((one) => ids.has(one))),
    ).toBe(false);
    expect(again.entries.every(({ dossier }) => dossier === again.dossier)).toBe(true);
  });

  it('says in its title that it is a sample', () => {
    expect(input.dossier.fields.title).toMatch(/^عيّنة/u);
  });

  it('is read as six articles of five pages, with titles, outlets and dates', () => {
    expect(input.capture).toHaveLength(5);
    expect(sheet.articles.map(({ title }) => title)).toEqual([
      'غارة على أطراف رأس الدفلى بعد إنذار بالإخلاء',
      'تدمير مخزن أسلحة عند مدخل رأس الدفلى',
      'حصيلة نصف عام من الغارات: 44 قتيلاً و61 غارة',
      'بلدية رأس الدفلى: الموقع المستهدف كان خيمة عزاء',
      'وزارة الصحة: تسعة جرحى في أسبوع واحد',
      'قناة: الغارة أصابت مستودع سلاح',
    ]);
    expect(sheet.articles.map(({ published }) => published)).toEqual([
      '2024-05-12',
      '2024-05-12',
      '2024-05-14',
      '2024-05-13',
      '2024-05-13',
      '2024-05-12',
    ]);
    expect(sheet.articles.map(({ outlet }) => outlet)).toEqual([
      'دفتر الساحل',
      'قناة سارية',
      'حبر الميناء',
      'صحيفة ضفاف',
      'صحيفة ضفاف',
      'مطلّ الصباح',
    ]);
  });

  it('shows menus and share lines set aside, and a body that came twice', () => {
    const reasons = new Set(
      input.capture.flatMap(({ fields }) => fields.setAside.map(({ reason }) => reason)),
    );
    for (const reason of ['menu', 'share', 'teaser', 'repeated']) expect(reasons).toContain(reason);
  });

  it('quotes every claim letter by letter from its page', () => {
    expect(sheet.claims).toHaveLength(12);
    expect(sheet.claims.filter(({ position }) => position.check !== 'exact')).toEqual([]);
  });

  it('shows one place under three descriptions, in a dispute with its positions', () => {
    const [dispute] = sheet.disputes;
    expect(dispute!.positions.map(({ label, claims, origins }) => [label, claims.length, origins])).toEqual([
      ['خيمة عزاء', 2, 2],
      ['مخزن أسلحة', 2, 1],
      ['هنغار', 1, 1],
    ]);
    expect(dispute!.verdict.state).toBe('given');
  });

  it('leaves the dead man’s two descriptions for the reader to open as a dispute', () => {
    const identity = sheet.claims.filter(({ category }) => category === 'person-identity');
    expect(identity.map(({ statement, disputes }) => [/مواطن|عنصر/u.exec(statement)?.[0], disputes])).toEqual(
      [
        ['مواطن', []],
        ['عنصر', []],
      ],
    );
  });

  it('shows a sum that does not add up, with the verdict that says so', () => {
    const sum = sheet.claims.find(({ quote }) => /44.*13.*30/u.test(quote))!;
    expect(sum.verdict.judgements[0]!.reasons).toContain('43');
    expect(sum.verdict.judgements[0]!.rating?.tone).toBe('refuted');
  });

  it('shows two editors who differ, a protected source, and claims without a verdict', () => {
    expect(sheet.counts).toMatchObject({ inDisagreement: 1, judged: 2, withoutVerdict: 9 });
    const names = sheet.claims.flatMap(({ evidence }) => evidence.map(({ source }) => source?.name));
    expect(names).toContain(null);
    expect(
      records.some(
        ({ kind, fields }) =>
          kind === 'source' && 'redactionReason' in fields && fields.redactionReason !== '',
      ),
    ).toBe(true);
  });

  it('survives being packed into a file and unpacked', () => {
    const unpacked = unpackDossier(packDossier(sample.dossier, sample.entries, sample.bytes, now));
    expect(unpacked.ok && unpacked.value.entries).toEqual(sample.entries);
  });
});
