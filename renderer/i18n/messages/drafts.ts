/** What is typed and not saved yet, in whatever form. */
import { messages } from '../messages';

export const drafts = messages({
  en: {
    kept: (time: string) => `Draft kept ${time}`,
    lost: 'The draft cannot be kept on this machine; save before closing.',
    discard: 'Discard the draft',
    changedMeanwhile: 'This was changed elsewhere since you began. Saving keeps both answers side by side.',
  },
  ar: {
    kept: (time: string) => `مسوّدة محفوظة ${time}`,
    lost: 'تعذّر حفظ المسوّدة على هذا الجهاز؛ احفظ قبل الإغلاق.',
    discard: 'تخلَّ عن المسوّدة',
    changedMeanwhile: 'تغيّر هذا في مكان آخر منذ بدأت. إن حفظت بقي الجوابان جنباً إلى جنب.',
  },
});
