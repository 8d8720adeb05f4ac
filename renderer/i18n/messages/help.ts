/** Strings of the help: the list of shortcuts, what is stored where, the tour. */
import { messages } from '../messages';
import { safety } from './help-safety';
import { shortcuts } from './help-shortcuts';
import { tourCard } from './help-tour';

export const help = messages({
  en: {
    menu: 'Help',
    tour: 'Two-minute tour on the sample',
    shortcuts: shortcuts.en,
    safety: safety.en,
    tourCard: tourCard.en,
  },
  ar: {
    menu: 'مساعدة',
    tour: 'جولة في دقيقتين على الملف التجريبي',
    shortcuts: shortcuts.ar,
    safety: safety.ar,
    tourCard: tourCard.ar,
  },
});
