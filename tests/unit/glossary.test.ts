/** One word for one thing: what docs/translating.md chose, and the words that must not come back beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, sources, textOf } from '../support/sources.ts';

const INSTEAD: Record<'en' | 'es' | 'ar', [never: RegExp, preferred: string][]> = {
  en: [
    [/\b(?:offering|listing)s?\b/i, 'offer'],
    [/\b(?:a stay|stays (?:in|that|without))\b/i, 'rotation'],
  ],
  es: [
    [/externad/i, 'externship'],
    [/observación clínica|observaciones/i, 'observership'],
    [/subintern/i, 'sub-internship'],
    [/rotaci(?:ón|ones) obligatoria/i, 'clerkship'],
    [/(?<!rotación |rotaciones )electiv/i, 'rotación electiva'],
    [/pasantía|estancia/i, 'rotación'],
    [/trabajo directo/i, 'práctica directa'],
    [/\b(?:una|la|esta) clínica|ambulatori/i, 'consultorio'],
    [/escuela/i, 'facultad'],
    [/residencia(?! médica)/i, 'residencia médica'],
    [/\bvisado/i, 'visa'],
    [/\b(?:tarifa|cuota|tasa)/i, 'precio'],
    [/\bcostes?\b/i, 'costo'],
    [/devolución/i, 'reembolso'],
    [/mala práctica|negligencia|responsabilidad civil/i, 'seguro de mala praxis'],
    [/\b(?:tutor|preceptor|adjunto|attending)/i, 'médico que supervisa'],
    [/\bcarta de referencia/i, 'carta de recomendación'],
    [/\b(?:valor|vale|valer)\b/i, 'fuerza'],
    [/\b(?:aplicar|aplique|postul\w+)/i, 'solicitar'],
    [/currícul|curricul/i, 'CV'],
    [/\be-?mail/i, 'correo'],
    [/(?<!\p{L})(?:tú|tu|tus|puedes|tienes|vos)(?!\p{L})/iu, 'usted'],
    [/[«»]/, '“ ”'],
  ],
  ar: [
    [/تدريب(?:ًا)? خارجي/, 'externship'],
    [/تدريب(?:ًا)? بالمشاهدة|المتدرب بالمشاهدة/, 'observership'],
    [/امتياز/, 'sub-internship'],
    [/تدريب(?:ًا)? إلزامي/, 'clerkship'],
    [/elective/i, 'تدريب اختياري'],
    [/(?:العمل|تعامل|التعامل) (?:ال)?مباشر/, 'ممارسة فعلية'],
    [/افتراضي/, 'عن بُعد'],
    [/مدرسة/, 'كلية'],
    [/(?:إقامة|الإقامة)(?! (?:ال)?طبية)/, 'الإقامة الطبية'],
    [/الولايات المتحدة/, 'أمريكا'],
    [/فيزا/, 'تأشيرة'],
    [/نهائي/, 'آخر موعد'],
    [/(?<!ت)كلفة/, 'تكلفة'],
    [/خطاب/, 'رسالة توصية'],
    [/الخلفية|التحقق من السجل/, 'فحص السجل الجنائي'],
    [/ملف[كي](?! الشخصي)/, 'ملف شخصي'],
    [/[,;?]/, '، ؛ ؟'],
    [/[٠-٩]/, '0–9'],
    [/["“”]/, '« »'],
    [/اً/, 'ًا'],
  ],
};

type Messages = { [key: string]: string | Messages };
const flat = (messages: Messages): string[] => Object.values(messages).flatMap((one) => (typeof one === 'string' ? [one] : flat(one)));
const inFiles = sources('src')
  .filter((file) => !file.startsWith('src/lexicon/'))
  .map((file) => textOf(file));

/** All that a reader of the language is told: the messages, and the texts that stand beside their rules. */
const textsIn = (locale: string): string[] => [
  ...flat(JSON.parse(textOf(`src/locales/${locale}.json`)) as Messages),
  ...inFiles.flatMap((text) => [...text.matchAll(new RegExp(`\\b${locale}: '((?:[^'\\\\]|\\\\.)*)'`, 'g'))].map((found) => found[1] ?? '')),
];
const glossary = readFileSync(join(ROOT, 'docs/translating.md'), 'utf8');

describe.each(Object.entries(INSTEAD))('%s', (locale, words) => {
  const texts = textsIn(locale);
  test('has its texts found', () => expect(texts.length).toBeGreaterThan(500));
  test.each(words)('no %s: it is “%s”', (never, preferred) => {
    expect(texts.filter((text) => never.test(text))).toEqual([]);
    expect(glossary).toContain(preferred);
  });
});
