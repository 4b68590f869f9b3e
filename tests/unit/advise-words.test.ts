/** The words that advice is put together from, and the names of specialties. */
import { describe, expect, it } from 'vitest';
import { isSurgical, specialtiesMatch, specialtyName } from '../../src/advise/specialties.ts';
import { day, filled, list, money } from '../../src/advise/words.ts';

describe('words in the reader’s language', () => {
  it('money as the page writes it', () => {
    expect([1250, 999.6, 0].map((n) => money(n))).toEqual(['$1,250', '$1,000', '$0']);
    expect(['GBP', 'EUR', 'CAD'].map((currency) => money(1250, currency))).toEqual(['£1,250', '€1,250', 'CAD 1,250']);
  });

  it('days and lists', () => {
    expect(day('2027-01-15', 'en')).toBe('January 15, 2027');
    expect(day('2027-01-15', 'es')).toBe('15 de enero de 2027');
    expect(day('2027-01-15', 'ar')).toMatch(/15.*2027/);
    expect(list(['a', 'b'], 'en')).toBe('a, b');
    expect(list(['a', 'b'], 'ar')).toBe('a، b');
  });

  it('a text with its values; in Arabic each keeps its own direction', () => {
    const texts = { en: '{n} of {all}', es: '{n} de {all}', ar: '{n} من {all}' };
    expect(filled(texts, 'es', { n: 2, all: 'x' })).toBe('2 de x');
    expect(filled(texts, 'ar', { n: 2, all: 'x' })).toBe('\u20682\u2069 من \u2068x\u2069');
    expect(filled(texts, 'ar', { n: 'B-1، B-2', all: 'IELTS أو TOEFL' })).toBe('\u2067B-1، B-2\u2069 من \u2067IELTS أو TOEFL\u2069');
    expect(() => filled(texts, 'en', { n: 2 })).toThrow('no value for {all} in "{n} of {all}"');
  });
});

describe('specialties', () => {
  it('are known by their other names, however written', () => {
    expect(specialtyName(' OB/GYN ')).toBe('obstetrics and gynecology');
    expect(specialtyName('basket weaving')).toBeNull();
  });

  it('match the same, and the one that stands above, both ways; not two branches of one', () => {
    expect(specialtiesMatch('cardiology', 'Internal Medicine')).toBe(true);
    expect(specialtiesMatch('IM', 'heart')).toBe(true);
    expect(specialtiesMatch('cardiology', 'nephrology')).toBe(false);
    expect(specialtiesMatch('Aerospace medicine', ' aerospace MEDICINE ')).toBe(true);
    expect(specialtiesMatch('aerospace medicine', 'wilderness medicine')).toBe(false);
  });

  it('are surgical or not; unknown ones are neither', () => {
    expect(['Trauma', 'plastic surgery', 'ENT', 'cardiology', 'basket weaving'].map(isSurgical)).toEqual([true, true, true, false, null]);
  });
});
