/** What an offering is: the text beats its name. */
import type { Contact, Facts, Type } from '../model.ts';
import { isClaim, isWatching, type Judged } from './contact.ts';
import type { Label } from './label.ts';
import type { Nature } from './nature.ts';
import { HANDS_ON } from './other-track.ts';

interface Told {
  label: Label | null;
  nature: Nature;
  /** What visitors do. */
  told: Judged<'contact'>;
  /** It is said to be online. */
  remote: boolean;
  facts: Facts;
  /** Sentences that tell of it. */
  length: number;
}

export function typeOf(all: Told): Type {
  const { told, remote, facts } = all;
  // A name that the text denies counts where nothing else is told.
  const label = all.label?.value ?? null;
  const contact = told.value;
  const shown = label === 'unclear' ? null : shownBy(all);
  if (shown) return shown;
  if (label === 'research') return 'research';
  if (remote) return 'virtual';
  if (label === 'unclear') return 'unclear';
  if (contact === 'none') return 'research';
  if (contact === 'observation') return 'observership';
  const studentsOnly = facts.audience.length > 0 && facts.audience.every((a) => a.includes('student'));
  const enrolled = facts.host === 'school' ? studentsOnly || facts.audience.length === 0 : false;
  const guests = all.nature('elective') > 0 && all.nature('externship') === 0 && !facts.audience.includes('graduate');
  if (contact === 'hands-on' && (label === null || label === 'observership'))
    return enrolled || studentsOnly || guests ? 'elective' : 'externship';
  if (label === 'externship' && enrolled) return 'elective';
  return label ?? (enrolled || guests ? 'elective' : 'unclear');
}

/** So much is needed to outweigh a name that the text itself does not use, and where there is none. */
const AGAINST_NAME = 3;
const ALONE = 2;
/** On a longer page more is said in passing. */
const LONG = 15;
const FOR_STUDENTS: Type[] = ['sub-internship', 'clerkship', 'elective'];

/** What is told of it so plainly that its name does not count. */
function shownBy({ label, nature, told, remote, facts, length }: Told): Type | null {
  const passing = Math.floor(length / LONG);
  const least = passing + (label && !label.denied ? AGAINST_NAME + label.times : ALONE);
  const shows = (type: Type) => nature(type) >= least;
  const acts = told.value === 'hands-on' && !told.seen.every(isClaim);
  if (!acts && shows('research')) return 'research';
  if (label?.value !== 'research' && !remote && shows('virtual')) return 'virtual';
  if (remote || label?.value === 'virtual') return null;
  const barred = told.value === 'none' || (told.value === 'observation' && !told.seen.every(isWatching));
  if (barred) return null;
  const [best] = FOR_STUDENTS.toSorted((a, b) => nature(b) - nature(a)) as [Type];
  // Externs who are students of a school are none.
  const students = label?.value === 'externship' && nature('elective') > 0 ? 1 : 0;
  if (nature(best) >= AGAINST_NAME && nature(best) + students >= least) return best;
  const graduates = nature('externship') >= ALONE && !facts.audience.some((a) => a.includes('student'));
  if (acts && graduates && label && FOR_STUDENTS.includes(label.value) && !label.times) return 'externship';
  if (!acts && nature('unclear') >= least && nature(best) < ALONE && nature('externship') < ALONE) return 'unclear';
  return null;
}

/** The text allows less than the name promises, or more. */
export function misleads(label: Type, type: Type, contact: Contact): boolean {
  if (label === 'observership') return contact === 'hands-on';
  return HANDS_ON.includes(label) && !HANDS_ON.includes(type);
}
