/** Who supervises the visitor: a physician by name, somebody by role, or nobody that the page names. */
import type { Page } from '../../../model.ts';
import { fact } from '../fact.ts';
import { topic } from '../topics.ts';
import { NOT_TEACHER, PRONOUN, SUPERVISOR, teacherIn } from './named.ts';
import { HEAD, ROLE, statesSupervision, TOGETHER, WHO_HOSTS } from './stated.ts';
import { DOCTOR, NAME, nameIn, namesIn, type Supervisor, VISITOR } from './words.ts';

/** A doctor who writes the page teaches on it. */
const FIRST_PERSON =
  /\b(?:in|into|at|to) my (?:private |own |small |solo )?(?:practice|office|clinic|consulting room)\b(?! of)|\b(?:with|beside|behind|find|follow|shadow) (?:one|either|both|each) of us\b|\bi (?:take|keep|write|see|sign|teach|do|don't|have (?:one|two|taken)|trained|was one)\b|\b(?:with|beside|behind|watch|follow) me\b/;

/** “You follow one of the physicians listed above.” */
const FOLLOWS_NAMED = new RegExp(
  `\\b(?:follow|shadow|join|accompany|(?:work|round|rotate|train|paired|spend[^.;]{0,30}) (?:with|under|beside))s? (?:[\\w-]+ ){0,5}${DOCTOR} (?:who (?:is|are) )?(?:named|listed|shown|introduced) (?:above|below|here|on this page)\\b`,
);

/** “First week you shadow him”: where the page tells of one doctor, it is that one. */
const WITH_THAT_ONE = new RegExp(
  `(?:\\b${VISITOR} [^.;]{0,40}?|^)\\b(?:shadow|follow|assist|accompany|join|(?:sit(?: in)?|work|round|rotate|train|see patients) (?:with|beside|next to|under|alongside)|(?:sit|work) beside) (?:him|her)\\b`,
);

/** Without what stands behind it: “Ada Quill, MD”. */
const surnameOf = (name: string): string | undefined =>
  name
    .replace(/,? \(?(?:MD|DO|MB\w+|FA\w+|M\.D\.?|D\.O\.?)\)?$/, '')
    .split(' ')
    .at(-1);

/** The only physician whom the page names otherwise than as a contact. */
function onlyDoctorIn({ blocks }: Page, everywhere = false): string | null {
  const names = blocks.flatMap(({ text, region }) =>
    (everywhere || region === 'main') && !NOT_TEACHER.test(text.toLowerCase().replace(/@\S+/g, '')) ? namesIn(text) : [],
  );
  return new Set(names.map(surnameOf)).size === 1 ? (names[0] ?? null) : null;
}

/** Of the doctor who gives the page its title. */
const surnameIn = ({ title }: Page): string | null => surnameOf(nameIn(title) ?? '') || null;

export default fact<Supervisor>({
  topic: topic([NAME, FIRST_PERSON, ROLE, TOGETHER, WHO_HOSTS, PRONOUN, SUPERVISOR, FOLLOWS_NAMED, WITH_THAT_ONE], [HEAD, SUPERVISOR]),
  names: surnameIn,
  read(lines, { page }) {
    // Whom a picture shows is not said to take visitors.
    const named = teacherIn(lines.filter(({ block }) => page.blocks[block]?.kind !== 'alt'));
    if (named) return { value: { kind: 'named', name: named.name }, from: [named.line] };
    const title = nameIn(page.title);
    const first = lines.find((l) => FIRST_PERSON.test(l.text));
    const writer = first && lines.find((l) => nameIn(l.quote) && !NOT_TEACHER.test(l.text.replace(/@\S+/g, '')));
    if (writer) return { value: { kind: 'named', name: nameIn(writer.quote) }, from: [writer] };
    const owner = first && onlyDoctorIn(page, true);
    if (owner) return { value: { kind: 'named', name: owner }, from: [first] };
    const surname = surnameIn(page);
    const personal = title && surname && (first ?? lines.find((l) => l.quote.includes(surname)));
    if (personal) return { value: { kind: 'named', name: title }, from: [personal] };
    const pointing = lines.find((l) => FOLLOWS_NAMED.test(l.text));
    const pointedAt = pointing && page.blocks.find(({ text }) => nameIn(text));
    if (pointing && pointedAt) return { value: { kind: 'named', name: nameIn(pointedAt.text) }, from: [pointing] };
    const close = lines.find((l) => WITH_THAT_ONE.test(l.text));
    const one = close && onlyDoctorIn(page);
    if (close && one) return { value: { kind: 'named', name: one }, from: [close] };
    const stated = lines.find((l) => l === pointing || statesSupervision(l));
    return stated ? { value: { kind: 'stated', name: null }, from: [stated] } : null;
  },
});

export { EXAMPLES as examples } from './examples.ts';
