/** Who supervises the visitor: a physician by name, somebody by role, or nobody that the page names. */
import { fact } from '../fact.ts';
import { topic } from '../topics.ts';
import { NOT_TEACHER, teacherIn } from './named.ts';
import { statesSupervision } from './stated.ts';
import { nameIn, type Supervisor } from './words.ts';

/** A doctor who writes the page teaches on it. */
const FIRST_PERSON =
  /\bi (?:take|keep|write|see|sign|teach|do|don't|have (?:one|two|taken)|trained|was one)\b|\b(?:with|beside|behind|watch|follow) me\b/;

export default fact<Supervisor>({
  topic: topic(
    'dr drs doctor md m.d do d.o mbbs supervis precept attending mentor faculty host accompan sponsor hospitalist cardiologist surgeon physician doctor senior licensed take keep write sign teach me him her_ he_ she_ internist team resident_team tutor spend spent shadow follow work join assist learn',
  ),
  read(lines, { page }) {
    const named = teacherIn(lines);
    if (named) return { value: { kind: 'named', name: named.name }, from: [named.line] };
    const title = nameIn(page.title);
    const first = lines.find((l) => FIRST_PERSON.test(l.text));
    const writer = first && lines.find((l) => nameIn(l.quote) && !NOT_TEACHER.test(l.text.replace(/@\S+/g, '')));
    if (writer) return { value: { kind: 'named', name: nameIn(writer.quote) }, from: [writer] };
    const personal = title && (first ?? lines.find((l) => l.quote.includes(title.split(' ').at(-1) as string)));
    if (personal) return { value: { kind: 'named', name: title }, from: [personal] };
    const stated = lines.find(statesSupervision);
    return stated ? { value: { kind: 'stated', name: null }, from: [stated] } : null;
  },
});

export { EXAMPLES as examples } from './examples.ts';
