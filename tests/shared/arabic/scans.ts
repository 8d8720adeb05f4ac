/** Texts cut and ready for reading with the built-in lexicons, as the rules meet them. */
import { builtInArabic } from '../../../shared/arabic/lexicons';
import { MentionReader } from '../../../shared/arabic/mention-reader';
import { Scan } from '../../../shared/arabic/scan';
import { cutWords } from '../../../shared/arabic/words';

export const reader = new MentionReader(builtInArabic);

export const scanOf = (text: string): Scan => new Scan(text, cutWords(text), reader.numbers);

/** The text of each span: what an editor would see marked. */
export const cutSpans = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

/** Texts made to be slow or to break something: one word or mark without end, and pieces that begin a rule again and again. */
export const hostileTexts: readonly string[] = [
  ...['و', '@', 'a@b.c ', '\u0651', '\u200b', '\ud800'].map((piece) => repeat(piece, 200_000)),
  `/${'ا'.repeat(200_000)}`,
  ...[
    ...[
      'ألف ',
      'مئة و',
      'ثلاثة وعشرون ',
      '1,',
      '1.',
      '1/',
      '٣-',
      '- ',
      '/ا',
      'www',
      'بين 1 و',
      'من 2020 إلى ',
    ],
    ...['\udc00', '\u200f', 'ـ', '\u0000', '\n', '👩‍🚒', 'ين ', 'تا ', 'قتيلين و', '(', '«'],
  ].map((piece) => repeat(piece, 2000)),
];

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}
