/**
 * Names of the field's own things in both languages: what a category, a stance or a grade is called. Kept
 * beside the records, because screens and handed-over documents must call one thing by one name.
 */

import type { Method } from './capture';
import type { Category, Workflow } from './claim';
import type { Credibility, MediaCategory, Stance } from './evidence';
import type { Reliability, SourceType } from './source';

/** Labels of every member of a union. */
type Labels<T extends string> = Readonly<Record<T, string>>;

interface Terms {
  readonly category: Labels<Category>;
  readonly workflow: Labels<Workflow>;
  readonly stance: Labels<Stance>;
  readonly reliability: Labels<Reliability>;
  readonly credibility: Labels<Credibility>;
  readonly sourceType: Labels<SourceType>;
  /** What a picture or recording turned out to be. */
  readonly media: Labels<MediaCategory>;
  /** How a page reached the dossier. */
  readonly method: Labels<Method>;
}

const en: Terms = {
  category: {
    'target-nature': 'What the target was',
    'person-identity': 'Who the person was',
    casualties: 'Casualties',
    quantity: 'Figure',
    date: 'Date or time',
    location: 'Place',
    strike: 'Event',
    legal: 'Legal',
    'political-position': 'Position taken',
    forecast: 'Forecast',
    other: 'Other',
  },
  workflow: { new: 'New', checking: 'Being checked', asked: 'Right of reply asked', ready: 'Ready' },
  stance: { supports: 'Supports', refutes: 'Refutes', context: 'Context' },
  reliability: {
    A: 'Completely reliable',
    B: 'Usually reliable',
    C: 'Fairly reliable',
    D: 'Not usually reliable',
    E: 'Unreliable',
    F: 'Cannot be judged',
  },
  credibility: {
    '1': 'Confirmed by other sources',
    '2': 'Probably true',
    '3': 'Possibly true',
    '4': 'Doubtful',
    '5': 'Improbable',
    '6': 'Cannot be judged',
  },
  sourceType: {
    official: 'Official body',
    agency: 'News agency',
    outlet: 'Outlet',
    witness: 'Witness',
    expert: 'Expert',
    organisation: 'Organisation',
    document: 'Document',
    imagery: 'Imagery',
    social: 'Social media account',
    other: 'Other',
  },
  media: {
    DecontextualizedContent: 'Shown in a wrong context',
    EditedOrCroppedContent: 'Edited or cropped',
    OriginalMediaContent: 'The original',
    SatireOrParodyContent: 'Satire or parody',
    StagedContent: 'Staged',
    TransformedContent: 'Altered beyond the original',
  },
  method: {
    drop: 'dropped file',
    dialog: 'file chosen on the machine',
    paste: 'pasted text',
    system: 'file given by the system',
    sample: 'made up for the sample',
  },
};

const ar: Terms = {
  category: {
    'target-nature': 'طبيعة الهدف',
    'person-identity': 'هوية شخص',
    casualties: 'ضحايا',
    quantity: 'رقم',
    date: 'تاريخ أو وقت',
    location: 'مكان',
    strike: 'حدث',
    legal: 'قانوني',
    'political-position': 'موقف',
    forecast: 'توقّع',
    other: 'غير ذلك',
  },
  workflow: { new: 'جديد', checking: 'قيد التحقق', asked: 'طُلب الرد', ready: 'جاهز' },
  stance: { supports: 'يؤيّد', refutes: 'ينفي', context: 'سياق' },
  reliability: {
    A: 'موثوق تماماً',
    B: 'موثوق عادةً',
    C: 'موثوق إلى حد ما',
    D: 'غير موثوق عادةً',
    E: 'غير موثوق',
    F: 'لا يمكن الحكم عليه',
  },
  credibility: {
    '1': 'أكّدته مصادر أخرى',
    '2': 'صحيح على الأرجح',
    '3': 'ربما صحيح',
    '4': 'مشكوك فيه',
    '5': 'مستبعد',
    '6': 'لا يمكن الحكم عليه',
  },
  sourceType: {
    official: 'جهة رسمية',
    agency: 'وكالة أنباء',
    outlet: 'وسيلة إعلام',
    witness: 'شاهد',
    expert: 'خبير',
    organisation: 'منظمة',
    document: 'وثيقة',
    imagery: 'صور أو تسجيل',
    social: 'حساب على منصة',
    other: 'غير ذلك',
  },
  media: {
    DecontextualizedContent: 'خارج سياقه',
    EditedOrCroppedContent: 'معدَّل أو مقتطَع',
    OriginalMediaContent: 'أصلي',
    SatireOrParodyContent: 'سخرية أو محاكاة هزلية',
    StagedContent: 'مُمثَّل',
    TransformedContent: 'محوَّر عن أصله',
  },
  method: {
    drop: 'ملف أُفلت في النافذة',
    dialog: 'ملف اختير من الجهاز',
    paste: 'نص ملصق',
    system: 'ملف سلّمه النظام',
    sample: 'مصنوع للعيّنة',
  },
};

export const terms = { ar, en } as const;
