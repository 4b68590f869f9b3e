/** Why a value is likely where the page does not say it; each reads on after "since". */
import type { Locale, Texts, Why } from '../model.ts';

const PATIENTS: Texts = {
  en: 'this kind usually means work with patients',
  es: 'en este tipo se suele trabajar con pacientes',
  ar: 'هذا النوع يشمل عادةً العمل مع المرضى',
};

const CONTACT: Partial<Record<Why, Texts>> = {
  'observership-by-name': {
    en: 'an observer usually only watches',
    es: 'en un observership se suele solo observar',
    ar: 'الـ observership يقتصر عادةً على المشاهدة',
  },
  'research-by-name': {
    en: 'research is usually done without patients',
    es: 'la investigación suele hacerse sin pacientes',
    ar: 'البحث العلمي يكون عادةً بلا مرضى',
  },
  'elective-by-name': PATIENTS,
  'clerkship-by-name': PATIENTS,
  'externship-by-name': PATIENTS,
  'sub-internship-by-name': PATIENTS,
};

const SETTING: Partial<Record<Why, Texts>> = {
  'virtual-by-name': { en: 'its name says that it is online', es: 'su nombre dice que es en línea', ar: 'اسمه يدل على أنه عن بُعد' },
  'host-hospital': { en: 'the host is a hospital', es: 'la institución es un hospital', ar: 'الجهة المضيفة مستشفى' },
  'host-school': {
    en: 'a medical school has both hospitals and clinics',
    es: 'una facultad de medicina tiene hospitales y consultorios',
    ar: 'كلية الطب لديها مستشفيات وعيادات',
  },
  'host-system': {
    en: 'the host has both hospitals and clinics',
    es: 'la institución tiene hospitales y consultorios',
    ar: 'الجهة المضيفة لديها مستشفيات وعيادات',
  },
  'host-clinic': {
    en: 'the host is a clinic',
    es: 'la institución es un consultorio',
    ar: 'الجهة المضيفة عيادة',
  },
  'specialty-in-hospital': {
    en: 'this specialty works in hospitals',
    es: 'esta especialidad trabaja en hospitales',
    ar: 'هذا التخصص يُمارَس في المستشفيات',
  },
  'externship-by-name': {
    en: 'most externships are in a clinic',
    es: 'la mayoría de los externships son en un consultorio',
    ar: 'معظم برامج الـ externship تكون في عيادة',
  },
  'sub-internship-by-name': {
    en: 'a sub-internship is usually in a hospital',
    es: 'un sub-internship suele hacerse en un hospital',
    ar: 'الـ sub-internship يكون عادةً في مستشفى',
  },
};

/** Null where no reason is known. */
export const whyLikely = (axis: 'contact' | 'setting', why: Why | null, locale: Locale): string | null =>
  (why && (axis === 'contact' ? CONTACT : SETTING)[why]?.[locale]) ?? null;
