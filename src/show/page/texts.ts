/** The few words that stand in a page beside those of words.ts. None depends on the reader's profile but the names of the fit marks, which stand in attributes alone. */
import type { Locale, Texts } from '../../model.ts';

export const TEXTS = {
  open: { en: 'Open details', es: 'Abrir detalles', ar: 'عرض التفاصيل' },
  warnings: { en: '{} to weigh', es: '{} por considerar', ar: '{} للانتباه' },
  fitOpen: { en: 'open to you', es: 'abierto para usted', ar: 'متاح لك' },
  fitClosed: { en: 'not open to you', es: 'no abierto para usted', ar: 'غير متاح لك' },
  fitCheck: { en: 'check whether you may apply', es: 'compruebe si puede solicitar', ar: 'تحقق من أهليتك' },
  panel: { en: 'USCE Lens: details', es: 'USCE Lens: detalles', ar: 'USCE Lens: التفاصيل' },
  offerings: { en: '{} offerings', es: '{} ofertas', ar: 'عدد العروض {}' },
  strongest: { en: 'strongest {}', es: 'la mejor {}', ar: 'الأقوى {}' },
  next: { en: 'Next offering', es: 'Oferta siguiente', ar: 'العرض التالي' },
  previous: { en: 'Previous offering', es: 'Oferta anterior', ar: 'العرض السابق' },
  dim: {
    en: 'Dim those not open to me (Escape undoes it)',
    es: 'Atenuar las no abiertas para mí (Escape lo deshace)',
    ar: 'خفّف ما ليس متاحًا لي (Escape للتراجع)',
  },
  rated: { en: 'USCE Lens has rated this page', es: 'USCE Lens ha evaluado esta página', ar: 'قيّم USCE Lens هذه الصفحة' },
} satisfies Record<string, Texts>;

export const text = (key: keyof typeof TEXTS, locale: Locale): string => TEXTS[key][locale];
