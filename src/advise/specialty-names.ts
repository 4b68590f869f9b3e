/** What the specialties of the list are called in the reader's language; the list's own names are English. */
import type { Locale, SpecialtyName, Texts } from '../model.ts';

type Names = Omit<Texts, 'en'>;
const names = (es: string, ar: string): Names => ({ es, ar });

const SAID: Record<SpecialtyName, Names> = {
  'internal medicine': names('medicina interna', 'الطب الباطني'),
  cardiology: names('cardiología', 'طب القلب'),
  gastroenterology: names('gastroenterología', 'الجهاز الهضمي'),
  nephrology: names('nefrología', 'طب الكلى'),
  pulmonology: names('neumología', 'الأمراض الصدرية'),
  'critical care': names('medicina intensiva', 'العناية المركزة'),
  endocrinology: names('endocrinología', 'الغدد الصماء'),
  rheumatology: names('reumatología', 'الروماتيزم'),
  'infectious diseases': names('enfermedades infecciosas', 'الأمراض المعدية'),
  'hematology-oncology': names('hematología y oncología', 'أمراض الدم والأورام'),
  geriatrics: names('geriatría', 'طب المسنين'),
  'hospital medicine': names('medicina hospitalaria', 'طب المستشفيات'),
  'palliative medicine': names('cuidados paliativos', 'الرعاية التلطيفية'),
  'allergy and immunology': names('alergia e inmunología', 'الحساسية والمناعة'),
  'family medicine': names('medicina familiar', 'طب الأسرة'),
  'sports medicine': names('medicina del deporte', 'الطب الرياضي'),
  pediatrics: names('pediatría', 'طب الأطفال'),
  neonatology: names('neonatología', 'طب حديثي الولادة'),
  'pediatric cardiology': names('cardiología pediátrica', 'قلب الأطفال'),
  psychiatry: names('psiquiatría', 'الطب النفسي'),
  'child psychiatry': names('psiquiatría infantil', 'الطب النفسي للأطفال'),
  neurology: names('neurología', 'طب الأعصاب'),
  'emergency medicine': names('medicina de emergencia', 'طب الطوارئ'),
  anesthesiology: names('anestesiología', 'التخدير'),
  'pain medicine': names('medicina del dolor', 'طب الألم'),
  radiology: names('radiología', 'الأشعة'),
  'interventional radiology': names('radiología intervencionista', 'الأشعة التداخلية'),
  'radiation oncology': names('oncología radioterápica', 'علاج الأورام بالإشعاع'),
  pathology: names('patología', 'علم الأمراض'),
  dermatology: names('dermatología', 'الأمراض الجلدية'),
  'physical medicine and rehabilitation': names('medicina física y rehabilitación', 'الطب الطبيعي والتأهيل'),
  'preventive medicine': names('medicina preventiva', 'الطب الوقائي'),
  'medical genetics': names('genética médica', 'الوراثة الطبية'),
  'general surgery': names('cirugía general', 'الجراحة العامة'),
  'trauma surgery': names('cirugía de trauma', 'جراحة الإصابات'),
  'colorectal surgery': names('cirugía colorrectal', 'جراحة القولون والمستقيم'),
  'pediatric surgery': names('cirugía pediátrica', 'جراحة الأطفال'),
  'surgical oncology': names('oncología quirúrgica', 'جراحة الأورام'),
  'transplant surgery': names('cirugía de trasplantes', 'جراحة زراعة الأعضاء'),
  'bariatric surgery': names('cirugía bariátrica', 'جراحة السمنة'),
  'cardiothoracic surgery': names('cirugía cardiotorácica', 'جراحة القلب والصدر'),
  'vascular surgery': names('cirugía vascular', 'جراحة الأوعية الدموية'),
  neurosurgery: names('neurocirugía', 'جراحة الأعصاب'),
  'orthopedic surgery': names('cirugía ortopédica', 'جراحة العظام'),
  'plastic surgery': names('cirugía plástica', 'جراحة التجميل'),
  otolaryngology: names('otorrinolaringología', 'الأنف والأذن والحنجرة'),
  urology: names('urología', 'المسالك البولية'),
  ophthalmology: names('oftalmología', 'طب العيون'),
  'obstetrics and gynecology': names('ginecología y obstetricia', 'النساء والولادة'),
};

const saidOf = (name: string): Names | undefined => SAID[name as SpecialtyName];

/** All that it is called: for a search in any language. */
export const specialtyInAll = (name: string): string[] => [name, ...Object.values(saidOf(name) ?? {})];

/** The list's name in a language; what is not in the list stays as it was written. */
export const specialtyIn = (name: string, locale: Locale): string => (locale === 'en' ? name : (saidOf(name)?.[locale] ?? name));
