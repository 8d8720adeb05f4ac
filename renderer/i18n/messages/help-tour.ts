/** Strings of the tour: what stands on its card, step by step. */
import { type Count, messages } from '../messages';

export const tourCard = messages({
  en: {
    name: 'Tour',
    step: (n: Count, all: Count) => `${n.text} of ${all.text}`,
    next: 'Next',
    back: 'Back',
    done: 'Done',
    close: 'Close the tour',
    offer: 'New here? A two-minute tour shows what is where.',
    start: 'Start the tour',
    notNow: 'Not now',
    steps: {
      rail: {
        title: 'The articles',
        text: 'Six invented articles on one event. The bar under each shows how far its claims are judged. Click one to read it; with Ctrl held it opens beside the others.',
      },
      text: {
        title: 'The text, as it came in',
        text: 'Underlined words are tagged claims, each with its number. Select words, with the mouse or with Shift and the arrows, and press T to tag one more.',
      },
      claims: {
        title: 'The claims',
        text: 'Who says it, through whom, in what words. Open a card to add evidence, with its grade, and to give a verdict with your reasons.',
      },
      disputes: {
        title: 'Disputes',
        text: 'Where claims contradict each other you open a question and put each claim behind its position. The sample leaves one open.',
      },
      sources: {
        title: 'Sources',
        text: 'Everybody who vouches for something, graded A to F, with everything that rests on them.',
      },
      sheet: {
        title: 'The claim sheet',
        text: 'What you hand over: all of it in one document, as HTML, CSV or JSON. You see it before you save it.',
      },
      safe: {
        title: 'Nothing is lost, nothing is sent',
        text: 'Every act is saved at once and can be taken back here. Help holds the list of shortcuts (?) and says what is stored where.',
      },
    },
  },
  ar: {
    name: 'جولة',
    step: (n: Count, all: Count) => `${n.text} من ${all.text}`,
    next: 'التالي',
    back: 'السابق',
    done: 'انتهيت',
    close: 'أغلق الجولة',
    offer: 'أول مرة هنا؟ جولة في دقيقتين تريك ما في الشاشة.',
    start: 'ابدأ الجولة',
    notNow: 'ليس الآن',
    steps: {
      rail: {
        title: 'المقالات',
        text: 'ستة مقالات مُختلَقة عن حدث واحد. الشريط تحت كل مقال يبيّن كم حُكم في ادعاءاته. انقر مقالاً لتقرأه، وإن ضغطت Ctrl معه فُتح بجانب غيره.',
      },
      text: {
        title: 'النص كما ورد',
        text: 'ما تحته خط ادعاءات موسومة، لكل منها رقم. حدّد كلمات بالفأرة، أو بـ Shift والأسهم، واضغط T لتسم ادعاءً آخر.',
      },
      claims: {
        title: 'الادعاءات',
        text: 'من يقول، وعبر من، وبأي لفظ. افتح بطاقة لتضيف دليلاً ودرجته، ولتثبّت حكماً مع أسبابه.',
      },
      disputes: {
        title: 'الخلافات',
        text: 'حين تتناقض الادعاءات تفتح سؤالاً وتضع كل ادعاء وراء موقفه. في الملف التجريبي خلاف مفتوح.',
      },
      sources: {
        title: 'المصادر',
        text: 'كل من يشهد على شيء، بدرجة من A إلى F، مع كل ما يستند إليه.',
      },
      sheet: {
        title: 'ورقة الادعاءات',
        text: 'ما تسلّمه في النهاية: كل ذلك في مستند واحد، HTML أو CSV أو JSON. تراه قبل أن تحفظه.',
      },
      safe: {
        title: 'لا شيء يضيع، ولا شيء يُرسل',
        text: 'كل خطوة تُحفظ فوراً، ومن هنا تتراجع عنها. وفي المساعدة قائمة الاختصارات (؟) وما يُخزَّن وأين.',
      },
    },
  },
});
