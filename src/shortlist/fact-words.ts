/** What a listing says of one thing, in a few words of the reader's language; the same in list, comparison, changes and exports. */
import { specialtyIn } from '../advise/specialty-names.ts';
import { day, list, money } from '../advise/words.ts';
import type { Audience, Listing, Locale, Texts } from '../model.ts';
import { CONTACT, HOST, SETTING, TYPE } from './axis-words.ts';
import type { Change, Compared } from './changes.ts';

/** What can be said in words; `place`, `type`, `host` and `specialties` are not compared with earlier visits. */
export type Said = Compared | 'place' | 'type' | 'host' | 'specialties';

export const FACT_NAMES: Record<Said, Texts> = {
  type: { en: 'Type', es: 'Tipo', ar: 'النوع' },
  contact: { en: 'Patients', es: 'Pacientes', ar: 'المرضى' },
  setting: { en: 'Where', es: 'Dónde', ar: 'المكان' },
  place: { en: 'City', es: 'Ciudad', ar: 'المدينة' },
  host: { en: 'Host', es: 'Quién lo ofrece', ar: 'الجهة' },
  specialties: { en: 'Specialty', es: 'Especialidad', ar: 'التخصص' },
  status: { en: 'Applications', es: 'Solicitudes', ar: 'التقديم' },
  deadline: { en: 'Deadline', es: 'Fecha límite', ar: 'آخر موعد' },
  fee: { en: 'Fee', es: 'Precio', ar: 'الرسوم' },
  refund: { en: 'Refund', es: 'Reembolso', ar: 'الاسترداد' },
  letter: { en: 'Letter', es: 'Carta', ar: 'رسالة التوصية' },
  weeks: { en: 'Length', es: 'Duración', ar: 'المدة' },
  audience: { en: 'For', es: 'Para', ar: 'لمن' },
  international: { en: 'From abroad', es: 'Del extranjero', ar: 'من الخارج' },
  vslo: { en: 'VSLO', es: 'VSLO', ar: 'VSLO' },
  leadTimeWeeks: { en: 'Apply ahead', es: 'Solicitar antes', ar: 'التقديم قبل' },
  supervisor: { en: 'Supervised by', es: 'Supervisión', ar: 'المشرف' },
  visa: { en: 'Visas', es: 'Visados', ar: 'التأشيرات' },
  requires: { en: 'Asks for', es: 'Exige', ar: 'الشروط' },
  housing: { en: 'Housing', es: 'Alojamiento', ar: 'السكن' },
};

export const NOT_STATED: Texts = { en: 'not stated', es: 'no indicado', ar: 'غير مذكور' };

const WORDS = {
  free: { en: 'free', es: 'gratis', ar: 'مجاني' },
  depends: { en: 'depends', es: 'depende', ar: 'بحسب الحالة' },
  weeks: { en: '{} weeks', es: '{} semanas', ar: '{} أسابيع' },
  yes: { en: 'yes', es: 'sí', ar: 'نعم' },
  no: { en: 'no', es: 'no', ar: 'لا' },
  open: { en: 'open', es: 'abiertas', ar: 'مفتوح' },
  closed: { en: 'closed', es: 'cerradas', ar: 'مغلق' },
  offered: { en: 'offered', es: 'ofrecida', ar: 'تُعطى' },
  possible: { en: 'possible', es: 'posible', ar: 'ممكنة' },
  refused: { en: 'refused', es: 'negada', ar: 'لا تُعطى' },
  refundable: { en: 'yes', es: 'sí', ar: 'نعم' },
  partly: { en: 'in part', es: 'en parte', ar: 'جزئيًا' },
  none: { en: 'none', es: 'ninguno', ar: 'لا يوجد' },
  required: { en: 'only way', es: 'única vía', ar: 'الطريق الوحيد' },
  accepted: { en: 'one way', es: 'una vía', ar: 'أحد الطرق' },
  mentioned: { en: 'mentioned', es: 'mencionado', ar: 'مذكور' },
  included: { en: 'included', es: 'incluido', ar: 'مشمول' },
  housingOffered: { en: 'offered', es: 'ofrecido', ar: 'متوفر' },
  'not-included': { en: 'not included', es: 'no incluido', ar: 'غير مشمول' },
  english: { en: 'English test', es: 'prueba de inglés', ar: 'اختبار إنجليزية' },
  malpractice: { en: 'malpractice insurance', es: 'seguro de mala praxis', ar: 'تأمين الأخطاء الطبية' },
  healthInsurance: { en: 'health insurance', es: 'seguro médico', ar: 'تأمين صحي' },
  immunisation: { en: 'vaccines', es: 'vacunas', ar: 'لقاحات' },
  backgroundCheck: { en: 'background check', es: 'verificación de antecedentes', ar: 'فحص السجل' },
  graduated: { en: 'graduated within {} years', es: 'graduación hace {} años como máximo', ar: 'التخرج خلال {} سنوات' },
} satisfies Record<string, Texts>;

const AUDIENCE: Record<Audience, Texts> = {
  student: { en: 'students', es: 'estudiantes', ar: 'الطلاب' },
  'final-year-student': { en: 'final-year students', es: 'estudiantes de último año', ar: 'طلاب السنة الأخيرة' },
  graduate: { en: 'graduates', es: 'graduados', ar: 'الخريجون' },
  'resident-or-fellow': { en: 'residents', es: 'residentes', ar: 'الأطباء المقيمون' },
  'practising-physician': { en: 'practising doctors', es: 'médicos en ejercicio', ar: 'الأطباء الممارسون' },
  'premed-or-other': { en: 'pre-medical students', es: 'estudiantes premédicos', ar: 'طلاب ما قبل الطب' },
};

/** Null where the page does not say. */
export function factWords(what: Said, listing: Listing, locale: Locale): string | null {
  const { facts } = listing;
  const word = (key: string, value?: string | number): string | null =>
    WORDS[key as keyof typeof WORDS]?.[locale].replace('{}', String(value)) ?? null;
  const listOrNull = (items: (string | null | false | undefined)[]) =>
    list(
      items.filter((item) => typeof item === 'string'),
      locale,
    ) || null;
  switch (what) {
    case 'type':
      return TYPE[listing.type][locale];
    case 'contact':
      return listing.contact === 'unclear' ? null : CONTACT[listing.contact][locale];
    case 'setting':
      return listing.setting === 'unclear' ? null : SETTING[listing.setting][locale];
    case 'host':
      return facts.host === 'unclear' ? null : HOST[facts.host][locale];
    case 'place':
      return listOrNull([facts.place?.city, facts.place?.state]);
    case 'specialties':
      return listOrNull(facts.specialties.map((one) => specialtyIn(one, locale)));
    case 'deadline':
      return facts.deadline && day(facts.deadline, locale);
    case 'fee':
      if (!facts.fee) return null;
      if (facts.fee.free) return word('free');
      return facts.fee.total === null
        ? (listOrNull([...facts.fee.amounts.slice(0, 3).map(money)]) ?? word('depends'))
        : money(facts.fee.total);
    case 'refund':
      return word(facts.refund.tuition);
    case 'weeks':
      if (!facts.weeks) return null;
      return word('weeks', facts.weeks.min === facts.weeks.max ? facts.weeks.max : `${facts.weeks.min}–${facts.weeks.max}`);
    case 'audience':
      return listOrNull(facts.audience.map((one) => AUDIENCE[one][locale]));
    case 'leadTimeWeeks':
      return facts.leadTimeWeeks === null ? null : word('weeks', facts.leadTimeWeeks);
    case 'supervisor':
      return facts.supervisor;
    case 'visa':
      return listOrNull(facts.visa?.kinds ?? []);
    case 'housing':
      return facts.housing === 'offered' ? word('housingOffered') : word(facts.housing);
    case 'requires': {
      const { requires } = facts;
      if (!requires) return null;
      return listOrNull([
        ...requires.exams.map(({ exam, min }) => (min ? `${exam} ≥ ${min}` : exam)),
        ...(requires.english.length ? [word('english')] : []),
        requires.ecfmg && 'ECFMG',
        requires.graduatedWithinYears !== null && word('graduated', requires.graduatedWithinYears),
        requires.malpractice === 'required' && word('malpractice'),
        requires.healthInsurance === 'required' && word('healthInsurance'),
        requires.immunisation && word('immunisation'),
        requires.backgroundCheck && word('backgroundCheck'),
      ]);
    }
    default:
      return word(facts[what]);
  }
}

/** A change in words: "Fee", "$900", "$1,200". */
export function changeWords({ what, before, now }: Change, locale: Locale): { what: string; before: string; now: string } {
  const said = (listing: Listing) => factWords(what, listing, locale) ?? NOT_STATED[locale];
  return { what: FACT_NAMES[what][locale], before: said(before), now: said(now) };
}
