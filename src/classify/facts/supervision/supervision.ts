/** Who supervises the visitor: a physician by name, somebody by role, or nobody that the page names. */
import type { Page } from '../../../model.ts';
import { fact } from '../fact.ts';
import { topic } from '../topics.ts';
import { NOT_TEACHER, PRONOUN, SUPERVISOR, teacherIn } from './named.ts';
import { HEAD, ROLE, statesSupervision, TOGETHER, WHO_HOSTS } from './stated.ts';
import { DOCTOR, NAME, nameIn, type Supervisor } from './words.ts';

/** A doctor who writes the page teaches on it. */
const FIRST_PERSON =
  /\bi (?:take|keep|write|see|sign|teach|do|don't|have (?:one|two|taken)|trained|was one)\b|\b(?:with|beside|behind|watch|follow) me\b/;

/** “You follow one of the physicians listed above.” */
const FOLLOWS_NAMED = new RegExp(
  `\\b(?:follow|shadow|join|accompany|(?:work|round|rotate|train|paired|spend[^.;]{0,30}) (?:with|under|beside))s? (?:[\\w-]+ ){0,5}${DOCTOR} (?:who (?:is|are) )?(?:named|listed|shown|introduced) (?:above|below|here|on this page)\\b`,
);

/** Of the doctor who gives the page its title. */
const surnameIn = ({ title }: Page): string | null => nameIn(title)?.split(' ').at(-1) ?? null;

export default fact<Supervisor>({
  topic: topic([NAME, FIRST_PERSON, ROLE, TOGETHER, WHO_HOSTS, PRONOUN, SUPERVISOR, FOLLOWS_NAMED], [HEAD, SUPERVISOR]),
  names: surnameIn,
  read(lines, { page }) {
    const named = teacherIn(lines);
    if (named) return { value: { kind: 'named', name: named.name }, from: [named.line] };
    const title = nameIn(page.title);
    const first = lines.find((l) => FIRST_PERSON.test(l.text));
    const writer = first && lines.find((l) => nameIn(l.quote) && !NOT_TEACHER.test(l.text.replace(/@\S+/g, '')));
    if (writer) return { value: { kind: 'named', name: nameIn(writer.quote) }, from: [writer] };
    const surname = surnameIn(page);
    const personal = title && surname && (first ?? lines.find((l) => l.quote.includes(surname)));
    if (personal) return { value: { kind: 'named', name: title }, from: [personal] };
    const pointing = lines.find((l) => FOLLOWS_NAMED.test(l.text));
    const pointedAt = pointing && page.blocks.find(({ text }) => nameIn(text));
    if (pointing && pointedAt) return { value: { kind: 'named', name: nameIn(pointedAt.text) }, from: [pointing] };
    const stated = lines.find((l) => l === pointing || statesSupervision(l));
    return stated ? { value: { kind: 'stated', name: null }, from: [stated] } : null;
  },
});

export { EXAMPLES as examples } from './examples.ts';
