import { describe, expect, it } from 'vitest';
import { asked } from './told';

describe('support alone, or fighting', () => {
  it('a mission confined to support that is told of as fighting', () => {
    expect(
      asked('confined-or-fighting', [
        'وقالت القيادة إن مهمة التحالف الدولي اقتصرت على تدريب القوات المحلية.',
        'وأعلن التحالف الدولي شن غارات على مواقع في الجبل.',
      ]),
    ).toEqual([['medium', 'اقتصرت على تدريب', 'غارات']]);
  });

  it('what is to be confined from some day on may fight before it', () => {
    const later = 'وسيقتصر دور التحالف الدولي في العراق على المشورة والتدريب.';
    expect(asked('confined-or-fighting', [later, 'وشن التحالف الدولي غارات في العراق.'])).toEqual([]);
    expect(
      asked('confined-or-fighting', [later, 'وقال الوزير هادي السالم إن مكافحة الإرهاب ستتواصل في العراق.']),
    ).toHaveLength(1);
  });

  it('help that has no force, other forces, and what has ended are none', () => {
    expect(
      asked('confined-or-fighting', ['وركزت المنظمة على إغاثة النازحين.', 'وشن التحالف الدولي غارات.']),
    ).toEqual([]);
    expect(
      asked('confined-or-fighting', [
        'واقتصرت مهمة التحالف الدولي على تدريب القوات المحلية.',
        'وأنهى التحالف الدولي مهمته القتالية.',
      ]),
    ).toEqual([]);
  });
});
