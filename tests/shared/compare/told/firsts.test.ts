import { describe, expect, it } from 'vitest';
import { asked } from './told';

describe('a first time, or again', () => {
  it('one thing told both ways is a question', () => {
    expect(
      asked('first-or-again', ['وأغلقت السلطات جسر الوادي أمام الشاحنات مجدداً.'], {
        title: 'إغلاق جسر الوادي أمام الشاحنات للمرة الأولى',
      }),
    ).toEqual([['medium', 'مجدداً', 'للمرة الأولى']]);
    expect(
      asked('first-or-again', [
        'وقال الوزير هادي السالم إن حظر التجوال الليلي يفرض في المدينة لأول مرة.',
        'وأوضح سكان أن حظر التجوال الليلي في المدينة يتكرر كل صيف.',
      ]),
    ).toHaveLength(1);
    expect(
      asked('first-or-again', [
        'The minister Hadi Salem said the night curfew in the harbour was unprecedented.',
        'Residents said the night curfew in the harbour was imposed for the third time.',
      ]),
    ).toHaveLength(1);
  });

  it('a first time since long ago, another thing, or another town is none', () => {
    expect(
      asked('first-or-again', [
        'وأغلقت السلطات جسر الوادي أمام الشاحنات للمرة الأولى منذ عام 2011.',
        'وأغلقت السلطات جسر الوادي أمام الشاحنات مجدداً.',
      ]),
    ).toEqual([]);
    expect(
      asked('first-or-again', ['وفاز الفريق بكأس البلاد لأول مرة.', 'وتأجلت جلسة البرلمان للمرة الثالثة.']),
    ).toEqual([]);
    expect(
      asked('first-or-again', [
        'وفرض حظر التجوال الليلي في بلدة عين الزهر للمرة الأولى.',
        'وفرض حظر التجوال الليلي في مدينة الرمانة للمرة الثانية.',
      ]),
    ).toEqual([]);
  });
});
