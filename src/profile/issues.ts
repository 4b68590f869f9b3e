/** What is wrong with data from outside, in words that name the field: "profile.budgetUsd: expected a number, got “abc”" */
import type * as z from 'zod/mini';
import type { Locale, Texts } from '../model.ts';

const AT: Texts = {
  en: '{at}: expected {expected}, got {got}',
  es: '{at}: se esperaba {expected}; hay {got}',
  ar: '{at}: المتوقع {expected}، والموجود {got}',
};
const EXPECTED: Record<string, Texts> = {
  number: { en: 'a number', es: 'un número', ar: 'رقم' },
  int: { en: 'a whole number', es: 'un número entero', ar: 'رقم صحيح' },
  string: { en: 'text', es: 'texto', ar: 'نص' },
  boolean: { en: 'true or false', es: 'true o false', ar: 'true أو false' },
  object: { en: 'a group of fields', es: 'un grupo de campos', ar: 'مجموعة حقول' },
  array: { en: 'a list', es: 'una lista', ar: 'قائمة' },
  date: { en: 'a date like 2027-03-01', es: 'una fecha como 2027-03-01', ar: 'تاريخ مثل 2027-03-01' },
  address: { en: 'an address that begins with https://', es: 'una dirección que empiece por https://', ar: 'عنوان يبدأ بـ https://' },
  least: { en: '{} or more', es: '{} o más', ar: '{} أو أكثر' },
  most: { en: '{} or less', es: '{} o menos', ar: '{} أو أقل' },
  later: { en: '{} or later', es: '{} o después', ar: '{} أو بعده' },
  longest: {
    en: 'at most {} characters or entries',
    es: '{} caracteres o elementos como máximo',
    ar: 'ما لا يزيد عدد حروفه أو عناصره على {}',
  },
  score: { en: 'true, false or a score', es: 'true, false o una puntuación', ar: 'true أو false أو درجة' },
  known: { en: 'a field of this version', es: 'un campo de esta versión', ar: 'حقل من هذا الإصدار' },
  another: { en: 'something else', es: 'otra cosa', ar: 'شيء آخر' },
};
const OR: Texts = { en: ' or ', es: ' o ', ar: ' أو ' };
const NOTHING: Texts = { en: 'nothing', es: 'nada', ar: 'لا شيء' };

type Issue = z.core.$ZodIssue;

/** One sentence on one issue; `name` turns a path into the reader's word for the field. */
function issueText(issue: Issue, data: unknown, locale: Locale, name: (path: string) => string): string {
  return sentence(name(pathText(issue.path)), expected(issue, locale), valueAt(data, issue.path), locale);
}

/** One sentence on a day that lies before another. */
export const tooEarly = (at: string, earliest: string, got: string, locale: Locale): string =>
  sentence(at, word('later', locale, earliest), got, locale);

const sentence = (at: string, expected: string, got: unknown, locale: Locale): string =>
  AT[locale]
    .replace('{at}', () => at)
    .replace('{expected}', () => expected)
    .replace('{got}', () => shown(got, locale));

const word = (key: string, locale: Locale, value?: unknown): string =>
  (EXPECTED[key] ?? (EXPECTED.another as Texts))[locale].replace('{}', String(value));

/** Every issue of a failed parse; long lists are cut, since the first few tell what happened. */
export function issueTexts(error: z.core.$ZodError, data: unknown, locale: Locale, name: (path: string) => string): string[] {
  return error.issues.slice(0, 20).map((issue) => issueText(issue, data, locale, name));
}

/** `done[0].weeks`. */
export function pathText(path: PropertyKey[]): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${String(step)}`)).join('');
}

function expected(issue: Issue, locale: Locale): string {
  switch (issue.code) {
    case 'invalid_type':
      return word(issue.expected, locale);
    case 'too_small':
      return word('least', locale, issue.minimum);
    case 'too_big':
      return word(issue.origin === 'string' || issue.origin === 'array' ? 'longest' : 'most', locale, issue.maximum);
    case 'invalid_value':
      return issue.values.map(String).join(OR[locale]);
    case 'invalid_format':
      return word(issue.format === 'date' ? 'date' : 'address', locale);
    case 'invalid_union':
      return word('score', locale);
    case 'unrecognized_keys':
      return word('known', locale);
    default:
      return word('another', locale);
  }
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce((value: unknown, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Record<PropertyKey, unknown>)[step];
  }, data);
}

function shown(value: unknown, locale: Locale): string {
  if (value === undefined) return NOTHING[locale];
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
