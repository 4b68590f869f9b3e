/** Visa classes that the host accepts apart from those it refuses, and whether it sponsors one. */
import { anyOf } from '../../lexicon/pattern.ts';
import type { Facts, YesNo } from '../../model.ts';
import { fact } from './fact.ts';
import { type Line, nearestHead } from './line.ts';
import { topic } from './topics.ts';

type Visa = NonNullable<Facts['visa']>;

const CLASS = /\b(?:b-?1(?:\/b-?2|\/2)?|b-?2|j-?1|f-?1|h-?1b?|o-?1|esta|visa[- ]waiver|vwp|wb|wt)\b/g;
const NAMED: [RegExp, string[]][] = [
  [
    /\b(?:tourist|business)(?: visitor)?(?: visas?)?,? ?(?:or|and|\/) ?(?:an? )?(?:tourist|business)(?: visitor)? visas?\b/g,
    ['B-1', 'B-2'],
  ],
  [/\b(?:tourist|visitor\/tourist) visas?\b/g, ['B-2']],
  [/\bbusiness visas?\b/g, ['B-1']],
  [/\bj visas?\b/g, ['J-1']],
  [/\b(?:b|visitor'?s? \(b\)) visas?\b|\bvisas? (?:\((?:category |class |type )?b\)|of (?:type|class|category) b\b)/g, ['B-1', 'B-2']],
];
const NOT =
  /\b(?:not|no|cannot|can't|don't|doesn't|nor|neither|never|except|unable|without|refuses?|rather than|instead of|other than|turn(?:ed)? away|unlike|stopped|none|nobody|isn't|aren't|won't|wouldn't|couldn't)\b/;
const REFUSED_AFTER =
  /^[^.;]{0,40}?\b(?:(?:is|are|will be) (?:not|turned|refused|never)|(?:isn't|aren't) (?:accepted|possible|allowed|enough|sponsored)|not (?:be )?(?:accepted(?! (?:without|unless|before|until))|possible|allowed|enough|suitable|sponsored|offered|issued|valid)|turned away|will not do|won't do|cannot be|(?:sent|turned) (?:home|back)|has led to trouble|refused|does not (?:qualify|suffice|allow)|can(?:'t|not) (?:be |take )?(?:used|accepted|arranged|taken|sponsored|place|serve)|(?:doesn't|does not|isn't|is not|won't|will not|don't|do not|aren't|are not)[.!]?$)/;
/** People for whom another status holds. */
const OTHERS =
  /\b(?:residents? (?:of|in) our|our residents|for (?:only |its |our |the |incoming |accepted |matched )*(?:residents|house ?staff|employees|faculty)\b|for (?:its|our) (?:own )?fellows|residency (?:program|position|training)|fellows? (?:are|must|hold)|gme|faculty positions?|postdoc\w*|employees|j-1 scholars|(?:to|in|into|for) our residency|degree[- ]seek\w+|degree students)\b|\bresidenc(?:y|ies)(?: programs?)? (?:sponsors?|takes?|accepts?|offers?|supports?|uses?|requires?)\b/;
/** Heads or asks what holds for the house's own doctors: “Which visas does the residency sponsor?” */
const ASKS_OF_OTHERS = /\bresidenc(?:y|ies)\b|(?<!\b(?:permanent|visiting|legal) )\bresidents?\b(?! (?:of|in|abroad)\b)|\bhouse ?staff\b/;
const OF_VISIT = /\b(?:observ|visit|student|extern|elective|rotat|clerkship|guest|participant|trainee|scholar)/;
/** Between what is said of one and of another: “Our residency sponsors J-1; observers come on a B-1.” */
const OF_ONE = /; | while | whereas |, (?:but|and) (?=(?:the |our )?(?:observ|visit|student|extern|guest|rotat))/;
const SPONSORS =
  /\b(?:we|hospital|clinic|university|school|college|institution|department|center|program|office|foundation) (?:also |can |may |will )?sponsors?\b|\bsponsored by (?:us|the)\b|\bsponsors? (?:the |a |an |exchange students on |its |j-1|b-1)|\bwe (?:issue|provide) (?:the |a )?ds-2019\b|\b(?:international|our) office (?:issues|prepares) (?:the |a )?(?:ds-2019|i-20)/;
const NO_SPONSOR = new RegExp(anyOf`
  \b(?:issues?|sponsors?|provides?) (?:no|neither)\b
  \bsponsor(?:ship|ed)\b[^.;]{0,40}\b(?:isn't|is not|aren't|can't be|cannot be)
  \b(?:not|no|cannot|can't|don't|doesn't|won't|wouldn't|unable to|never|nor|neither)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,45}\b(?:sponsor\w*|visa support|i-20|ds-2019|issue|file|process|help with|assist with|support)\b
  \b(?:obtain|get|arrange|secure|apply for|responsible for)\w*(?: \w+){0,4} (?:own|your|their|a valid|valid)?(?: \w+){0,2} ?visas?\b
  \bown visas?\b
  \bvisas?\b[^.;]{0,30}\b(?:own responsibility|your (?:own )?responsibility|yours to|on your own|themselves|yourself)\b
`);
/** Without a word of it, or a class, a sponsor is one of a race, and what is obtained is no visa. */
const OF_VISAS = /\b(?:visas?\b|ds-2019|i-20|immigration|consula(?:tes?|r)\b)/;
/** What else goes by `B-1`: a vitamin, a level, a room. */
const NO_CLASS =
  /\b(?:vitamin|thiamine|riboflavin|titer|hepatitis|english|german|level|cefr|ielts|toefl|building|floor|room|unit|ward|wing|gate|hall|section|block|track|suite|appendix|garage|parking|zone|exit)\b/;
/** `B1` alone may be a vitamin. */
const ENTRY =
  /\b(?:visas?|status|consul\w*|enter\w*|entry|travel\w*|admi\w+|immigra\w*|border|embass\w+|come on|came on|on an? b-?[12]|invit\w+|appointments?|holders?|(?:on|with|under|hold|a|the) b-?[12])\b/;

export default fact<Visa>({
  topic: topic([CLASS, OF_VISAS], [OF_VISAS, CLASS]),
  read(lines) {
    const kinds = new Map<string, Line>();
    const refused = new Map<string, Line>();
    const spoken = lines
      .map(ofVisitors)
      .filter((l) => OF_VISAS.test(l.text) || OF_VISAS.test(l.head) || l.text.search(CLASS) >= 0 || VERDICT.test(l.text));
    // “B-2”, beside which stands “not accepted”.
    const judged = new Set(spoken.flatMap((l) => (VERDICT.test(l.text) ? barePartsOf(l) : [])));
    for (const line of spoken) {
      const row = verdictsOf(line) ?? (BARE.test(line.text) && judged.has(line.text) ? [] : null);
      for (const { kind, denied } of row ?? classesIn(line)) (denied ? refused : kinds).set(kind, line);
    }
    if (!spoken.length) return null;
    // What is refused in one sentence and named in another without a denial is what visitors come on.
    for (const kind of kinds.keys()) refused.delete(kind);
    const yes = spoken.find(
      (l) => SPONSORS.test(l.text) && !NO_SPONSOR.test(l.text) && !NOT.test(l.text.slice(0, l.text.search(SPONSORS) + 1).slice(-40)),
    );
    const no = spoken.find(
      (l) => saysNo(l) || (NO_SPONSOR.test(l.text) && /\bvisas?\b|\bsponsor|ds-2019|i-20|j-1/.test(`${l.text} ${l.head}`)),
    );
    const named = spoken.find((l) => /\bvisas?\b|\besta\b|ds-2019|i-20/.test(l.text));
    if (!kinds.size && !refused.size && !yes && !no && !named) return null;
    const sponsored: YesNo = yes ? 'yes' : no ? 'no' : 'unclear';
    const from = [...kinds.values(), ...refused.values(), yes ?? no ?? named].filter((l): l is Line => !!l);
    return { value: { kinds: [...kinds.keys()], refused: [...refused.keys()], sponsored }, from: [...new Set(from)] };
  },
});

/** “Do you sponsor visas? We do not, but …” */
const saysNo = (line: Line): boolean =>
  /^(?:no\b(?!\w| visas? (?:is|are))|(?:sorry, |unfortunately, )?(?:we|it|the [\w ]{3,20}) (?:do(?:es)? not|don't|doesn't|cannot|can't)[.,;])/.test(
    line.text,
  ) && /\bsponsor\w*\b[^|]*\?\s*$/.test(line.before || nearestHead(line));

/** The line with nothing left of what it says of others. */
function ofVisitors(line: Line): Line {
  const asked = `${nearestHead(line)} ${line.before.endsWith('?') ? line.before : ''}`;
  if (ASKS_OF_OTHERS.test(asked) && !OF_VISIT.test(`${asked} ${line.text}`)) return { ...line, text: '', head: '' };
  if (!OTHERS.test(line.text)) return line;
  const text = line.text
    .split(OF_ONE)
    .filter((part) => !OTHERS.test(part))
    .join('; ');
  return { ...line, text, head: text && line.head };
}

const BARE = new RegExp(`^(?:(?:${CLASS.source})(?: visas?| status)?(?:, | or | and |/|$))+$`);
const VERDICT = /^(?:yes|no|not? (?:accepted|allowed|possible|permitted)|never|accepted|allowed|possible|permitted|fine|welcome)[.!]?$/;
const barePartsOf = ({ head }: Line): string[] => head.split('|').flatMap((part) => (BARE.test(part.trim()) ? [part.trim()] : []));

/** What a cell says of the class that its row is named by; null where it says nothing of any. */
function verdictsOf(line: Line): { kind: string; denied: boolean }[] | null {
  const [of] = VERDICT.test(line.text) ? barePartsOf(line) : [];
  if (!of) return null;
  return (of.match(CLASS) ?? []).flatMap(kindsOf).map((kind) => ({ kind, denied: /^n/.test(line.text) }));
}

function classesIn(line: Line): { kind: string; denied: boolean }[] {
  const { text } = line;
  const found: { kind: string; denied: boolean }[] = [];
  const see = (at: number, end: number, kinds: string[]) => {
    const denied = isDenied(line, at, end);
    for (const kind of kinds) found.push({ kind, denied });
  };
  const classes = [...text.matchAll(CLASS)];
  for (const m of classes)
    if (
      !IN_LIEU.test(text.slice(0, m.index)) &&
      (!m[0].startsWith('b') ||
        m[0].includes('/') ||
        ENTRY.test(`${text} ${line.head} ${line.stem}`) ||
        (m[0].includes('-') && !NO_CLASS.test(text)))
    )
      see(m.index, m.index + m[0].length, kindsOf(m[0]));
  if (!classes.length)
    for (const [pattern, kinds] of NAMED) for (const m of text.matchAll(pattern)) see(m.index, m.index + m[0].length, kinds);
  return found;
}

function kindsOf(name: string): string[] {
  if (/esta|waiver|vwp|^w[bt]$/.test(name)) return ['ESTA'];
  if (/^b-?1\//.test(name)) return ['B-1', 'B-2'];
  return [
    name
      .toUpperCase()
      .replace(/^([A-Z])-?/, '$1-')
      .replace(/^H-1$/, 'H-1B'),
  ];
}

const CLAUSE =
  /[;:]|[.!?] |, (?:so|but|and (?:we|students|visitors|the|most)\b)| but | although | while |(?<=^(?:although|while|though|if|unless) [^,]{3,80}), /g;

/** “A B-1 in lieu of J-1” is a B-1. */
const IN_LIEU = /\bin (?:lieu|place) of (?:an? |the )?$/;

const SAYS = /\b(?:is|are|not|no|will|cannot|must|may)\b/;
/** Denied by its clause: "does not sponsor J-1", "ESTA is not accepted", "Do not enter on ESTA". */
function isDenied({ text, stem, head, before: last }: Line, at: number, end: number): boolean {
  const from = Math.max(0, ...[...text.slice(0, at).matchAll(CLAUSE)].map((m) => m.index + m[0].length));
  const bracket = text.lastIndexOf('(', at);
  // “The waiver (ESTA) is not accepted”: a bare name in brackets is part of the sentence.
  const inBrackets = bracket > text.lastIndexOf(')', at) && SAYS.test(text.slice(bracket).split(')')[0] as string);
  const own = (part: string) => (inBrackets ? part : part.replace(/\([^()]*\)/g, ''));
  const before = own(text.slice(inBrackets ? Math.max(from, bracket + 1) : from, at)).replace(
    /\bno (?:extra |additional |[\w-]+ )?(?:charge|cost|credit|fee)\b|\bno visas? (?:is|are) (?:needed|required|necessary)\b/g,
    '',
  );
  if (NOT.test(before) && !/\bnot (?:only|just|need)\b|\bno (?:problem|other)\b/.test(before)) return true;
  // “If the B-1 is refused”: by the consulate.
  if (/\b(?:if|when|should|in case)\b[^,;]*$/.test(before)) return false;
  if (REFUSED_AFTER.test(own(text.slice(end)).split(inBrackets ? /[;)]/ : /[;]|, (?:so|but|and)\b/)[0] as string)) return true;
  // The sentence before it is no heading of it.
  const heading = last ? head.replace(last, '') : head;
  return NOT.test(stem) || /\b(?:not|don't) (?:accept|take|sponsor|possible)\b/.test(heading);
}

export { EXAMPLES as examples } from './visa-examples.ts';
