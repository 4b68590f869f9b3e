/** What the page calls an offering. */
import type { Type } from '../model.ts';
import { isAside, isBare, isBefore, isOfHouse, ofMenu } from './asides.ts';
import { deniedIn, names, timesNamed } from './named-in-text.ts';
import { natureOf } from './nature.ts';
import { answerTo, NO } from './refuses-title.ts';
import type { Scope } from './scope.ts';
import type { Sentence } from './sentences.ts';
import { isStrong, type Sighting, sightings, sightingsIn } from './sightings.ts';
import { isTakenBack } from './taken-back.ts';

type Name = Sighting<'type'>;

export interface Label {
  value: Type;
  /** The page's own word. */
  word: string;
  sentence: Sentence;
  /** How many sentences of the text name it so. */
  times: number;
  /** The text says that it is none. */
  denied: boolean;
}

/** Partly online; rated by the rest. */
const HYBRID = /\b(?:half|hybrid|then|plus|and|or|part)\b/;

const CALLED_HYBRID = /^hybrid\b/;

/** Says what all offerings of the page are. */
const ALL =
  /\b(?:all|every|these|following|below)\b[^.;]{0,60}\b(?:electives?|observerships?|externships?|clerkships?|sub-?internships?)\b|\b(?:courses|rotations|places|seats|experiences|programs|listings)\b[^.;]{0,60}\b(?:is|are)\b[^.;]{0,20}\b(?:electives?|observerships?|externships?|clerkships?)\b/;

/** “Electives are four weeks”, “Graduates come as observers”. */
const ARE =
  /^(?:all |our |the |these )?(?:electives?|observerships?|externships?|clerkships?|rotations?|places|seats|experiences)\b[^.;]{0,30}\b(?:is|are|last|run|cost)s?\b|\b(?:come|comes|join|attend|rotate|visit|work|take part) (?:here )?as (?:an? )?(?:observers?|externs?|visiting|sub-?interns?)\b/;

/** A title that promises all there is names nothing: “Hands-on, observerships and telemedicine”. */
function sellsAll(title: Sentence): boolean {
  const named = new Set(sightingsIn('type', title).map((s) => s.value));
  return named.size > 1 && !named.has('externship') && /\bhands[- ]on\b/.test(title.text);
}

/** Where one title names several, the narrower word tells what it is: a research elective is research. */
const NARROWEST: Type[] = ['virtual', 'research', 'sub-internship', 'unclear'];

/** Asks whether there is one. */
const IS_THERE = /^(?:is|are) there\b|^do you (?:have|offer)\b/;

/** A clerkship that the text opens to students of other schools, who choose it, is an elective (the page's own word stays). */
export function labelOf(scope: Scope): Label | null {
  const found = firstLabel(scope);
  const denied =
    found !== null && !scope.titles.includes(found.sentence) && !natureOf(scope.own)(found.value) && deniedIn(scope.own, found.value);
  // What only a heading says and the text denies is its name where the text has no other.
  const other = denied ? firstLabel({ ...scope, own: scope.own.filter((s) => !names(found.value, s)) }) : null;
  const label = other ? counted(other, scope) : found && { ...counted(found, scope), denied };
  return label?.value === 'clerkship' && isChosen(label, scope) ? { ...label, value: 'elective' } : label;
}

/** So plainly a school asks for it that whoever may come does not make it a choice. */
const REQUIRED = 3;
/** Students of other schools may take it; where a list has its name from what heads it, what is said of the whole list counts too. */
function isChosen({ sentence }: Label, { own, section, shared, titles }: Scope): boolean {
  const opens = (tier: Sentence[]) => sightings('type', tier).some((s) => s.cue === 'visiting-clerkship');
  const headed = !own.includes(sentence) && !titles.includes(sentence);
  return opens(own) || (headed && natureOf(own)('clerkship') < REQUIRED && (opens(section) || opens(shared)));
}

const counted = (label: Found, { own, titles }: Scope): Label => ({
  ...label,
  times: timesNamed(label.value, own) + (titles.includes(label.sentence) ? 1 : 0),
  denied: false,
});

/** The offering's own title first, then its own words, then the headings of its section and of the page. */
function firstLabel({ block, titles, own, section, shared }: Scope): Found | null {
  for (const title of titles) {
    const hybrid = HYBRID.test(title.text);
    const seen = sightingsIn('type', title).filter((s) => s.value !== 'virtual' || !hybrid);
    const named = seen.some(isStrong) ? narrowest(seen) : null;
    const online = sightingsIn('setting', title).find((s) => s.value === 'remote');
    const papers = sightings('type', own).find((s) => s.value === 'research');
    if (online && !named && papers && own.length < 12) return labelled(papers);
    if (online && named?.value !== 'research' && !hybrid) return labelled({ ...online, value: 'virtual' });
    if (named && !sellsAll(title)) return labelled(named);
  }
  const inTitles = sightings('type', titles);
  const inText = commonest(
    sightings(
      'type',
      own.filter((s) => !s.link),
    ).filter(
      (s) =>
        !isTakenBack(s) &&
        !isBefore(s) &&
        !isAside(s, own) &&
        !(!shared.length && isOfHouse(s)) &&
        !(inTitles.length && isBare(s)) &&
        !(!shared.length && ofMenu(s)),
    ),
    inTitles,
  );
  if (inText) return labelled(inText);
  const general = commonest(
    sightings(
      'type',
      shared.filter((s) => ALL.test(s.text)),
    ),
  );
  const heads = (tier: Sentence[], most: number) => tier.filter((s) => s.heading).slice(0, most);
  // A section is named by any of its headings, a page by its first, a list by the one right above it.
  const above = shared.filter((s) => s.heading && s.block >= 0 && s.block < block).slice(-1);
  // “Online and hybrid rotations” over one that calls itself hybrid.
  const mixed = own.some((s) => CALLED_HYBRID.test(s.text));
  const named = (headings: Sentence[]) => narrowest(sightings('type', headings).filter((s) => s.value !== 'virtual' || !mixed));
  // What a section says of all that stands in it is nearer than the name of the page.
  const ofSection = () =>
    commonest(
      sightings(
        'type',
        section.filter((s) => ARE.test(s.text)),
      ),
    );
  const found = named(heads(section, 3)) ?? ofSection() ?? named(heads(shared, 1)) ?? named(above);
  if (found) return labelled(found);
  if (general) return labelled(general);
  const questions = own
    .filter((s, i) => s.question && !IS_THERE.test(s.text) && !NO.test(answerTo(own, i)))
    .map((s) => ({ ...s, question: false }));
  const asked = commonest(sightings('type', questions));
  return asked && labelled(asked);
}

type Found = Omit<Label, 'times' | 'denied'>;
const labelled = ({ value, word, sentence }: Found): Found => ({ value, word, sentence });

const INTERNS = '(?:sub-?|acting )intern(?:ship)?s?';
const BOTH_SORTS = new RegExp(`\\belectives?(?:,| and| &|\\/) ?${INTERNS}|\\b${INTERNS}(?:,| and| &|\\/) ?electives?\\b`);

function narrowest(seen: Name[]): Name | null {
  // A heading of electives and sub-internships is of electives, unless more is told.
  const elective = seen.find((s) => s.value === 'elective');
  if (elective && BOTH_SORTS.test(elective.sentence.text)) return elective;
  // An optional visiting "clerkship" is an elective.
  if (elective && seen.some((s) => s.value === 'clerkship')) return elective;
  return NARROWEST.map((type) => seen.find((s) => s.value === type)).find((s) => s) ?? seen[0] ?? null;
}

/** A heading counts three times: it stands for what is below it. `titles`: what the page's titles name, where the text names nothing better. */
function commonest(told: Name[], titles: Name[] = []): Name | null {
  const strong = told.filter(isStrong);
  const seen = strong.length ? strong : [...titles, ...told];
  const sums = new Map<Type, number>();
  // What is headed first is what the page is about.
  const headed = seen.find((s) => s.sentence.heading);
  // Visiting residents have a section after the one for students.
  const first = headed?.value === 'unclear' ? told.find((s) => s.sentence.heading) : headed;
  if (first) sums.set(first.value, 2);
  // A page for visiting students that names electives is most likely about them.
  const electives = titles.some((s) => !isStrong(s)) && strong.some((s) => s.value === 'elective');
  if (electives) sums.set('elective', (sums.get('elective') ?? 0) + 2);
  for (const s of seen.filter((x) => x.value !== 'virtual' || !HYBRID.test(x.sentence.text)))
    sums.set(s.value, (sums.get(s.value) ?? 0) + (s.sentence.heading ? 3 : 1));
  // Work on papers may well be done online.
  if (sums.has('research')) sums.delete('virtual');
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return seen.find((s) => s.value === best?.[0]) ?? null;
}
