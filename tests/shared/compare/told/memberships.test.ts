import { describe, expect, it } from 'vitest';
import { asked } from './told';

describe('one of a group, or only linked to it', () => {
  it('said of the same arrested is a question', () => {
    expect(
      asked('member-or-linked', [
        'وأعلنت الشرطة اعتقال ثلاثة أشخاص على صلة بتنظيم داعش في المدينة.',
        'وقال الوزير هادي السالم إن قوات الأمن اعتقلت ثلاثة أشخاص ينتمون إلى تنظيم داعش.',
      ]),
    ).toEqual([['medium', 'على صلة بتنظيم داعش', 'ينتمون إلى تنظيم']]);
  });

  it('others, other deeds, things, or another group are none', () => {
    const linked = 'وأعلنت الشرطة اعتقال ثلاثة أشخاص على صلة بتنظيم داعش في المدينة.';
    expect(asked('member-or-linked', [linked, 'وقتل الجيش خمسة أشخاص ينتمون إلى تنظيم داعش.'])).toEqual([]);
    expect(asked('member-or-linked', [linked, 'واعتقلت الشرطة سبعة أشخاص ينتمون إلى تنظيم داعش.'])).toEqual(
      [],
    );
    expect(
      asked('member-or-linked', [
        'وأغلقت الشرطة مراكز الاحتجاز المرتبطة بتنظيم داعش.',
        'واعتقلت الشرطة سبعة أشخاص ينتمون إلى تنظيم داعش.',
      ]),
    ).toEqual([]);
  });
});
