import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../shared/sheet/csv';
import { parseJson, writeJson } from '../../../shared/sheet/json';
import { makeSheet } from '../../../shared/sheet/sheet';
import { CaseFile, claimTarget, omar, options } from './case';

/** A reader of RFC 4180 of its own, to check the writer against. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (quoted && char === '"' && text[i + 1] === '"') cell += text[++i]!;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && char === ',') {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (!quoted && char === '\r' && text[i + 1] === '\n') {
      rows.at(-1)!.push(cell);
      rows.push([]);
      cell = '';
      i++;
    } else cell += char;
  }
  rows.pop();
  return rows;
}

const both = { language: 'ar', header: 'both' } as const;

function sheetWith(statement: string) {
  const file = new CaseFile();
  file.addClaim(file.addArticle('أ', 'قال إنه هنا'), 'إنه', { statement });
  return makeSheet(file.input(), options);
}

const statementIn = (csv: string): string => parseCsv(csv.slice(1))[1]![2]!;

describe('the CSV sheet', () => {
  it('begins with a BOM and ends every line with CRLF', () => {
    const csv = writeCsv(sheetWith('سطر\nثانٍ'), both);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(parseCsv(csv.slice(1))).toHaveLength(2);
  });

  it('gives every value back as it was, but for what a spreadsheet would compute', () => {
    const units = fc.constantFrom(
      'أ',
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      '=',
      '+',
      '-',
      '@',
      "'",
      ' ',
      '\u200F',
      '1',
    );
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 12 }), (statement) => {
        const read = statementIn(writeCsv(sheetWith(statement), both));
        expect(read === statement || read === `'${statement}`).toBe(true);
        expect(read).not.toMatch(/^[\t\r\n]|^[\s\p{Cf}]*[=+\-@]/u);
      }),
    );
  });

  it.each([
    '=HYPERLINK("http://x.example","اضغط")',
    '+1+1',
    '-2+3',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '\u200F=1+1',
    ' =1',
  ])('does not let %j be a formula', (formula) => {
    expect(statementIn(writeCsv(sheetWith(formula), both))).toBe(`'${formula}`);
  });

  it('leaves honest text as it is, a quotation mark or a minus inside included', () => {
    for (const text of ["'قال'", 'من 5 - 6', 'أ=ب', '13 + 30'])
      expect(statementIn(writeCsv(sheetWith(text), both))).toBe(text);
  });

  it('has one header in either language or both, in an order scripts can count on', () => {
    const headers = (['ar', 'en', 'both'] as const).map(
      (header) => parseCsv(writeCsv(sheetWith(''), { language: 'ar', header }).slice(1))[0]!,
    );
    const [ar, en, two] = headers as [string[], string[], string[]];
    expect(two).toEqual(ar.map((name, i) => `${name} / ${en[i]}`));
    expect(en).toMatchInlineSnapshot(`
      [
        "Claim number",
        "Quotation",
        "In the editor’s words",
        "Category",
        "Speaker",
        "Chain",
        "Verdict",
        "Rating id",
        "State of the verdict",
        "Reasons",
        "Judged by",
        "Judged at",
        "Evidence",
        "Pieces of evidence",
        "Independent sources",
        "Disputes",
        "State of the work",
        "Article title",
        "Outlet",
        "Byline",
        "Published",
        "Start (UTF-16)",
        "End (UTF-16)",
        "Start (code points)",
        "End (code points)",
        "Check of the place",
        "Text before",
        "Text after",
        "Captured file",
        "SHA-256",
        "Collected",
        "Retracted",
        "Claim id",
        "Right of reply",
        "Corrections",
        "Where editors differ",
      ]
    `);
  });

  it('says where an excerpt stands, what is known of a file, who was asked and what was corrected', () => {
    const file = new CaseFile();
    const article = file.addArticle('أ', 'قال إنه هنا');
    const claim = file.addClaim(article, 'إنه');
    const anchor = { start: 0, end: 3, exact: 'قال', prefix: '', suffix: '' };
    file.create('evidence', {
      target: claimTarget(claim),
      excerpt: 'قال',
      passage: { article, anchor },
      media: { category: 'StagedContent', originalContext: 'a drill', originalLink: '' },
      attachment: {
        sha256: 'a'.repeat(64),
        fileName: 'x.jpg',
        byteLength: 12,
        mediaType: 'image/jpeg',
        width: 40,
        height: 30,
        collectedAt: '2026-03-01T08:00:00.000Z',
        method: 'drop',
      },
    });
    const target = claimTarget(claim);
    file.create('reply', { target, asked: 'the mayor', askedAt: '2026-02-03', answer: '**No.**' });
    file.create('correction', { target, correctedAt: '2026-02-05', text: 'Nine, not ten.' });
    const csv = writeCsv(makeSheet(file.input(), options), { language: 'en', header: 'en' });
    const [header, row] = parseCsv(csv.slice(1)) as [string[], string[]];
    const cell = (name: string): string => row[header.indexOf(name)]!;
    expect(cell('Evidence')).toBe(
      `Context: no source named · F6 · قال · Picture or recording: Staged, a drill · Stands in: أ, دفتر الساحل, UTF-16 0–3 · x.jpg 12 B image/jpeg 40×30 collected 2026-03-01T08:00:00.000Z (dropped file) sha256:${'a'.repeat(64)}`,
    );
    expect(cell('Right of reply')).toBe('the mayor, 2026-02-03: No.');
    expect(cell('Corrections')).toBe('2026-02-05: Nine, not ten.');
  });

  it('shows every answer of a disagreement, in one cell for each question', () => {
    const file = new CaseFile();
    const claim = file.addClaim(file.addArticle('أ', 'قال إنه هنا'), 'إنه');
    file.judge(claimTarget(claim), 'proven', '**أ**');
    file.editBlindly('verdict', claim, { judgement: { rating: 'false', reasons: 'ب' } }, omar);
    const row = parseCsv(
      writeCsv(makeSheet(file.input(), options), { language: 'en', header: 'en' }).slice(1),
    )[1]!;
    expect(row.slice(6, 11)).toEqual([
      'Proven | False',
      'proven | false',
      'disagreement',
      'أ | ب',
      'ليلى | Omar',
    ]);
  });

  it.each([
    [
      'en',
      'Where editors differ',
      'In the editor’s words: «قالها» (ليلى) / «=1+1» (Omar) | Category: «Figure» (ليلى) / «Other» (Omar)',
    ],
    [
      'ar',
      'ما اختلف فيه المحررون',
      'صياغة المحرر: «قالها» (ليلى) / «=1+1» (Omar) | الفئة: «رقم» (ليلى) / «غير ذلك» (Omar)',
    ],
  ] as const)(
    'says in %s on which fields of a claim editors differ, and who gave which value',
    (language, name, said) => {
      const file = new CaseFile();
      const claim = file.addClaim(file.addArticle('أ', 'قال إنه هنا'), 'إنه');
      file.edit('claim', claim, { statement: 'قالها', category: 'quantity' });
      file.editBlindly('claim', claim, { statement: '=1+1', category: 'other' }, omar);
      const sheet = makeSheet(file.input(), options);
      const read = (of: typeof sheet, columns?: readonly 'chain'[]) => {
        const csv = writeCsv(of, { language, header: language, ...(columns && { columns }) });
        const [header, row] = parseCsv(csv.slice(1)) as [string[], string[]];
        return row[header.indexOf(name)];
      };
      expect(read(sheet)).toBe(said);
      // However few columns were asked for: what is not settled is never silent.
      expect(read(sheet, ['chain'])).toBe(said);
      const agreed = { ...sheet, claims: sheet.claims.map((one) => ({ ...one, disagreements: [] })) };
      expect(read(agreed)).toBe('');
    },
  );

  it('of a sheet of the first version is written with the newer columns empty', () => {
    const written = JSON.parse(writeJson(sheetWith('قالها')));
    written.schema = 'qarina.claim-sheet/1';
    for (const claim of written.claims) {
      delete claim.rightOfReply;
      delete claim.corrections;
    }
    const older = parseJson(JSON.stringify(written));
    if (!older.ok) throw new Error(older.error.reason);
    const [header, row] = parseCsv(writeCsv(older.value, { language: 'en', header: 'en' }).slice(1)) as [
      string[],
      string[],
    ];
    expect(row).toHaveLength(header.length);
    expect(row.slice(header.indexOf('Right of reply'))).toEqual(['', '', '']);
  });

  it('says of what was taken back that it was, and whose is which answer where editors differ', () => {
    const file = new CaseFile();
    const target = claimTarget(file.addClaim(file.addArticle('أ', 'قال إنه هنا'), 'إنه'));
    const reply = file.create('reply', { target, asked: 'the mayor', answer: '**No.**' });
    file.editBlindly('reply', reply, { answer: '=1+1' }, omar);
    const correction = file.create('correction', { target, text: '=cmd()' });
    file.edit('correction', correction, { retracted: true });
    const evidence = file.create('evidence', { target, excerpt: 'ten' });
    file.edit('evidence', evidence, { retracted: true });
    const sheet = makeSheet(file.input(), { ...options, withRetracted: true });
    const [header, row] = parseCsv(writeCsv(sheet, { language: 'en', header: 'en' }).slice(1)) as [
      string[],
      string[],
    ];
    const cell = (name: string): string => row[header.indexOf(name)]!;
    expect(cell('Right of reply')).toBe(
      'the mayor · Editors differ on The answer: «No.» (ليلى) / «=1+1» (Omar)',
    );
    expect(cell('Corrections')).toBe('Retracted: =cmd()');
    expect(cell('Evidence')).toBe('Retracted: Context: no source named · F6 · ten');
  });

  it('begins no cell with what a spreadsheet would reckon, differing answers among them', () => {
    const file = new CaseFile();
    const target = claimTarget(file.addClaim(file.addArticle('أ', 'قال إنه هنا'), 'إنه'));
    const reply = file.create('reply', { target, asked: '=mayor', answer: 'No.' });
    file.editBlindly('reply', reply, { answer: 'Yes.' }, omar);
    const csv = writeCsv(makeSheet(file.input(), options), { language: 'en', header: 'en' });
    expect(parseCsv(csv.slice(1))[1]!.some((cell) => cell.startsWith("'=mayor"))).toBe(true);
  });
});
