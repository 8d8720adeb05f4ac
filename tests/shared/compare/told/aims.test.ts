import { describe, expect, it } from 'vitest';
import { asked, askedBetween } from './told';

const ARMY = 'وقال المتحدث باسم الجيش سامر الحكيم إن سلاح الجو يقصف مواقع عسكرية ومخازن أسلحة للمتمردين.';

describe('what strikes are aimed at', () => {
  it('arms and camps by the army, homes and markets by others', () => {
    expect(asked('aimed-at', [ARMY, 'وأفاد سكان بأن الغارات تستهدف منازل وأسواقاً شعبية.'])).toEqual([
      ['high', 'مواقع عسكرية ومخازن أسلحة', 'منازل وأسواقاً'],
    ]);
    expect(
      asked('aimed-at', [
        'وأكدت وزارة الدفاع أن قواتها هاجمت بنى تحتية عسكرية.',
        'وقال ناشطون إن القصف دمر أحياء سكنية بأكملها.',
      ]),
    ).toHaveLength(1);
  });

  it('between two articles of one place and day', () => {
    expect(
      askedBetween(
        'aimed-at',
        [
          'غارات على بلدة عين الزهر',
          'وقال المتحدث باسم الجيش سامر الحكيم إن الغارات على بلدة عين الزهر استهدفت مواقع عسكرية.',
        ],
        [
          'قصف عنيف على بلدة عين الزهر',
          'وأفاد الدفاع المدني بأن الغارات على بلدة عين الزهر استهدفت منازل المدنيين.',
        ],
      ),
    ).toEqual(['high']);
  });

  it('not one voice, another army, another town, what is denied, or one house', () => {
    expect(
      asked('aimed-at', [ARMY, 'وأضاف المتحدث باسم الجيش سامر الحكيم أن المتمردين قصفوا منازل.']),
    ).toEqual([]);
    expect(
      asked('aimed-at', [
        'وقال الجيش الروسي إن قواته قصفت مواقع عسكرية.',
        'وأفادت السلطات بأن مسيرات أوكرانية ضربت منازل.',
      ]),
    ).toEqual([]);
    expect(
      asked('aimed-at', [
        'وقال المتحدث باسم الجيش سامر الحكيم إن سلاح الجو قصف مواقع عسكرية في بلدة عين الزهر.',
        'وأفاد سكان بأن الغارات تستهدف منازل في مدينة الرمانة.',
      ]),
    ).toEqual([]);
    expect(asked('aimed-at', [ARMY, 'وأفاد سكان بأن الغارات لم تستهدف منازل.'])).toEqual([]);
  });
});
