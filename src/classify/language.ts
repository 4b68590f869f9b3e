/** In which language a page speaks. */
import type { Sentence } from './sentences.ts';

const setOf = (...lists: string[]): Set<string> => new Set(lists.flatMap((list) => list.split(' ')));

/** Words that bind, and those that stand in every list of offers, which may have none that bind. */
const ENGLISH = setOf(
  'the and of to for with you is are our we your or from by at this will',
  'week weeks month months days hours office fee free apply request dates length hands-on',
);
/** The same of Spanish, Portuguese, French, German and Italian, where English has no such word. */
const OTHERS = setOf(
  'de la el los las que en y del para con por una su al es',
  'em com não uma dos das da você os',
  'le les des et est pour dans une sur avec vous du',
  'der und ist für mit von ein eine nicht sie den im zu',
  'il di che della sono per gli',
);
const FEWEST = 30;
const LEAST = 0.03;
const ENOUGH_TEXT = 20_000;

/** Whether the text is in another language than English: of its words more bind in another, or hardly any is English. */
export function notEnglish(sentences: Sentence[]): boolean {
  const text = sentences.map((s) => s.text).join(' ');
  const words = text.slice(0, ENOUGH_TEXT).match(/[a-z\u00c0-\u024f'-]+/g) ?? [];
  const count = (language: Set<string>) => words.filter((word) => language.has(word)).length;
  const english = count(ENGLISH);
  return words.length >= FEWEST && (count(OTHERS) > english || english < LEAST * words.length);
}
