import { expect, it } from 'vitest';
import { questionRules, rules, signRules } from '../../src/advise/found.ts';

const GRADE = 8;

/** Words that a reader of this field knows as one thing; they count as one syllable. */
const FIELD_TERMS =
  /\b(?:observerships?|externships?|sub-internships?|electives?|clerkships?|rotations?|residenc(?:y|ies)|residents?|internships?|virtual|hospitals?|clinics?|clinical experience|graduates?|graduated|medical (?:students?|assistant|board|school)|letters? of recommendation|recommendation|malpractice insurance|licences?|visas?|visitors?|patients?|VSLO|ECFMG|USMLE|COMLEX|TOEFL|CV|US|specialty|supervises?|exchange programmes?|invitation letter|operating room|California|New York|November 2026|lawyer)\b/g;

const words = (text: string): string[] => text.match(/[A-Za-z’'-]+|\d[\d,]*/g) ?? [];

function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const silent = plain.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e|[^aeiouy]les?)$/, (end) =>
    /les?$/.test(end) ? end : (end[0] ?? ''),
  );
  return Math.max(1, silent.match(/[aeiouy]+/g)?.length ?? 1);
}

function grade(text: string): number {
  const plain = text
    .replace(FIELD_TERMS, 'term')
    .replace(/\{\w+\}/g, 'term')
    .replace(/[“”"]/g, '');
  const sentences = plain.split(/[.?!:]+(?:\s|$)/).filter((s) => s.trim()).length;
  const all = words(plain);
  const beats = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / sentences) + 11.8 * (beats / all.length) - 15.59;
}

it('counts syllables and grades as the formula has it', () => {
  expect(['page', 'little', 'asked', 'wanted', 'programme', 'applies'].map(syllables)).toEqual([1, 2, 1, 2, 2, 2]);
  expect(grade('The cat sat on the mat.')).toBeLessThan(1);
  expect(grade('Institutional prerequisites necessitate comprehensive documentation.')).toBeGreaterThan(20);
});

const texts = [...rules, ...signRules, ...questionRules].flatMap(({ id, rule }) => [
  [id, rule.text.en] as const,
  ...Object.values('variants' in rule ? (rule.variants ?? {}) : {}).map((t) => [id, t.en] as const),
  ...('question' in rule && rule.question ? [[id, rule.question.text.en] as const] : []),
]);

it.each(texts)('%s can be read in the eighth grade: %s', (_, text) => {
  expect(grade(text)).toBeLessThanOrEqual(GRADE);
});
