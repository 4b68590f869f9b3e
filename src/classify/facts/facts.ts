/** The facts of one offering, each from the sentence that states it. Silence stays `unclear`, `null` or `absent`. */
import type { Audience, Evidence, Facts, Fee, FeePart, Per } from '../../model.ts';
import type { Reading, Scope, Surroundings } from '../scope.ts';
import type { Sentence } from '../sentences.ts';

type Note = (axis: string, value: string, sentence: Sentence) => void;

/** Reads everything of an offering but type, contact and setting; evidence in the order of the facts. */
export function readFacts(scope: Scope, _around: Surroundings): Reading {
  const evidence: Evidence[] = [];
  const { own } = scope;
  const facts = factsOf([...own, ...scope.section, ...scope.shared], evidence, own);
  return { facts, says: [], contradictions: [], links: [], evidence };
}

function factsOf(sentences: Sentence[], evidence: Evidence[], own: Sentence[] = sentences): Facts {
  const note: Note = (axis, value, s) => evidence.push({ axis, value, quote: s.quote, block: s.block });
  const told = sentences.filter((s) => !s.question);
  const weeks = readWeeks(own, note) ?? readWeeks(told, note);
  return {
    audience: readAudience(told, note),
    excluded: readExcluded(told, note),
    international: readInternational(told, note),
    vslo: readVslo(told, note),
    fee: withShared(readFee(own, note), own.length < sentences.length ? readFee(told, note) : null),
    weeks,
    letter: readLetter(told, note),
    letterhead: null,
    refund: { tuition: 'unclear', visaRefusal: 'unclear' },
    leadTimeWeeks: null,
    place: null,
    supervisor: null,
    requires: null,
    partnerSchools: null,
    housing: 'unclear',
    contactEmail: told.flatMap((s) => s.quote.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/) ?? [])[0] ?? null,
    visa: readVisa(told, note),
    specialties: [],
    supervision: readSupervision(told, note),
    status: readStatus(told, note),
    deadline: null,
    host: 'unclear',
  };
}

/** An offering's own price, with the application fee that the page asks of everybody. */
function withShared(own: Fee | null, all: Fee | null): Fee | null {
  if (!own) return all;
  const application = all?.parts.find((p) => p.kind === 'application');
  if (!own.total || !application || own.parts.some((p) => p.kind === 'application')) return own;
  return { ...own, total: own.total + application.amount, parts: [...own.parts, application] };
}

const find = (sentences: Sentence[], pattern: RegExp, not?: RegExp) =>
  sentences.find((s) => pattern.test(s.text) && !(not && not.test(s.text)));

function readAudience(told: Sentence[], note: Note): Audience[] {
  const kinds: [Audience, RegExp][] = [
    ['final-year-student', /\b(?:final|last|fourth|senior|4th)[- ]year\b|\bm4\b|\bms-?4\b|\bms ?iv\b/],
    ['student', /\b(?:medical|visiting|enrolled|international|clinical)(?: \w+)? students?\b|\bstudents\b/],
    ['graduate', /\bgraduates?\b(?! (?:medical education|school|program))|\bimgs?\b|\bfmgs?\b|\bgraduated\b|\bmedical degree\b/],
    [
      'practising-physician',
      /\b(?:practi[cs]ing|licensed|visiting|foreign|international) physicians?\b|\bphysicians (?:trained )?abroad\b/,
    ],
    ['resident-or-fellow', /\b(?:residents|fellows) (?:from|of|in) other\b|\bvisiting residents?\b/],
  ];
  const found: Audience[] = [];
  for (const [kind, pattern] of kinds) {
    const s = find(told, pattern, /\b(?:not|no|cannot|can't|don't|unable)\b/);
    if (s) {
      found.push(kind);
      note('audience', kind, s);
    }
  }
  return found;
}

function readExcluded(told: Sentence[], note: Note): Audience[] {
  const out: Audience[] = [];
  const deny = String.raw`(?:not (?:open|available|eligible|accept|able|offer|permit|allow)\w*|cannot|can't|do(?:es)? not (?:take|accept|host|offer)|don't take|unable to (?:accept|host)|ineligible)`;
  const kinds: [Audience, string][] = [
    ['graduate', String.raw`(?:graduates|imgs|have graduated)`],
    ['student', String.raw`(?:medical )?students`],
  ];
  for (const [kind, words] of kinds) {
    const s = find(told, new RegExp(`\\b${words}\\b.{0,60}\\b${deny}|\\b${deny}\\b.{0,40}\\b${words}\\b`));
    if (s) {
      out.push(kind);
      note('excluded', kind, s);
    }
  }
  return out;
}

function readInternational(told: Sentence[], note: Note): Facts['international'] {
  const no = find(
    told,
    /\b(?:not|unable to|cannot|do not|does not)\b.{0,60}\b(?:international|foreign)\b.{0,30}\bstudents?\b|\bonly\b.{0,80}\b(?:lcme|coca|u\.?s\.? (?:and canadian )?medical schools?)|\b(?:lcme|coca)[- ]?(?:accredited)?\b.{0,60}\bonly\b|\bmust be (?:enrolled|students?|in good standing).{0,60}\b(?:lcme|coca)\b|\b(?:students|applicants) (?:from|of|at|enrolled (?:in|at)) (?:an? )?(?:lcme|u\.?s\.? )/,
    /\b(?:not|non)[- ](?:required|lcme)|international (?:students|schools).{0,40}\b(?:welcome|may|can)\b/,
  );
  if (no) {
    note('international', 'no', no);
    return 'no';
  }
  const yes = find(
    told,
    /\binternational (?:medical )?(?:students?|graduates?|physicians?|visitors?|observers?|applicants?|schools?)\b|\bimgs?\b|\bforeign (?:medical )?(?:graduates?|physicians?|nationals?|schools?|trained)\b|\bany country\b|\babroad\b|\boutside (?:of )?the (?:u\.?s\.?|united states)\b|\bvisa\b/,
    /\bnot\b|\bunable\b|\bcannot\b/,
  );
  if (!yes) return 'unclear';
  note('international', 'yes', yes);
  return 'yes';
}

function readVslo(told: Sentence[], note: Note): Facts['vslo'] {
  const s = find(told, /\bvslo\b|\bvsas\b|\bvisiting student learning opportunities\b/);
  if (!s) return 'absent';
  const required = find(
    told,
    /\b(?:only|must|all|required|exclusively|solely)\b.{0,90}\b(?:vslo|vsas|visiting student learning)\b|\b(?:vslo|vsas|visiting student learning opportunities)\b.{0,60}\b(?:only|required|must)\b/,
    /\bor\b.{0,60}\b(?:e-?mail|paper|form|portal)|\bnot (?:use|through|participate)|outside|\bdomestic\b|\bwho have access\b|\bif your school\b/,
  );
  const otherWay = find(
    told,
    /\b(?:not|without|outside)\b.{0,30}\b(?:vslo|vsas)\b|\bif your school\b|\binternational students (?:apply|submit|should)\b|\bown (?:portal|application)\b|\bpaper form\b/,
  );
  const applied = find(
    told,
    /\b(?:apply|applies|applications?|submit\w*|through|via|using|uses)\b.{0,80}\b(?:vslo|vsas|visiting student learning)/,
  );
  const value =
    (required || applied) && !otherWay ? 'required' : required || applied || /\buse vslo\b/.test(s.text) ? 'accepted' : 'mentioned';
  note('vslo', value, required ?? applied ?? s);
  return value;
}

const MONEY = /(?:us ?)?\$ ?(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d\d)?(?! ?(?:million|m\b|,000))/g;
const NO_FEE =
  /\binsur|\bcoverage\b|\bper occurrence|\baggregate\b|\bproof of (?:funds|financial)|\bparking\b|\brent\b|\bapartment|\bnight\b|\bhousing\b|\blicen[cs]e fee|\bstipend\b|\bliving (?:costs?|expenses)|\bsalary\b|\bscholarship\b|\bgrant\b|\bhonorarium\b/;
const PER: [Per, RegExp][] = [
  ['week', /\b(?:per|a|each|every|\/) ?(?:week|wk)\b|\/ ?w(?:ee)?k\b|\bweekly\b/],
  ['4 weeks', /\b(?:four|4)[- ]weeks?\b/],
  ['month', /\b(?:per|a|each|every|\/) ?month\b|\/mo\b/],
  ['rotation', /\b(?:per|a|each|for the|for each|every) (?:rotation|elective|visit|block|stay|placement|program)\b/],
];

function readFee(told: Sentence[], note: Note): Fee | null {
  const parts: FeePart[] = [];
  for (const s of told) {
    if (NO_FEE.test(s.text) && !/\b(?:tuition|application|processing|fee)\b/.test(s.text)) continue;
    for (const m of s.text.matchAll(MONEY)) {
      const amount = Number((m[1] as string).replace(/,/g, ''));
      if (!amount || amount >= 50_000) continue;
      const near = s.text.slice(Math.max(0, (m.index as number) - 60), (m.index as number) + m[0].length + 50);
      const kind: FeePart['kind'] =
        /\b(?:application|processing|registration|administrative|admin|enrol?lment|file|booking|service|badge)\b.{0,20}(?:fee|charge)?/.test(
          near,
        ) && /fee|charge|registration|\bplus \$/.test(near)
          ? 'application'
          : /\bdeposit\b/.test(near)
            ? 'deposit'
            : 'tuition';
      const per =
        PER.find(([, p]) => p.test(s.text.slice(m.index as number, (m.index as number) + 60)))?.[0] ??
        PER.find(([, p]) => p.test(near))?.[0] ??
        null;
      parts.push({
        kind,
        amount,
        currency: 'USD',
        per,
        for: /\binternational\b/.test(near) ? 'international' : 'all',
        refundable: /\bnon-?refundable\b/.test(s.text) ? false : null,
        quote: s.quote,
      });
      note('fee', `${amount}`, s);
    }
  }
  if (!parts.length) {
    const free = find(
      told,
      /\b(?:no|without) (?:application |tuition |program )?(?:fee|cost|charge)s?\b|\bfree of charge\b|\bdo(?:es)? not charge\b|\bcosts nothing\b|\bis free\b/,
      /\bparking|\bcancel|refund/,
    );
    if (!free) return null;
    note('fee', 'free', free);
    return { amounts: [], total: 0, free: true, per: null, parts: [] };
  }
  const tuition = parts.filter((p) => p.kind === 'tuition');
  const base =
    tuition.find((p) => p.per === '4 weeks' || p.per === 'month') ?? tuition.find((p) => p.for === 'international') ?? tuition[0];
  const application = parts.find((p) => p.kind === 'application' && p !== base);
  const stay = base ? base.amount * (base.per === 'week' ? 4 : 1) : 0;
  return {
    amounts: parts.map((p) => p.amount),
    total: stay + (application?.amount ?? 0) || null,
    free: false,
    per: base?.per ?? application?.per ?? null,
    parts,
  };
}

const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  a: 1,
};
const LENGTH =
  /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a)(?: ?(?:-|to|or|,|and) ?(\d{1,2}|one|two|three|four|five|six|eight|ten|twelve))?(?: ?(?:,|or|and|to) ?(\d{1,2}|six|eight|twelve))?[- ]?(weeks?|months?)\b/g;
const LEAD =
  /\b(?:before|prior|in advance|advance|ahead|deadline|business|notice|processing|review|respon|after|cancel|refund|old|within|ago|no later|reply|confirm|test|vaccin|insurance|gap|waiting)\w*/;
const inWeeks = (n: number, unit: string) => (unit.startsWith('week') ? n : n === 1 ? 4 : Math.round(n * 4.34));

function readWeeks(told: Sentence[], note: Note): Facts['weeks'] {
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  for (const s of told) {
    for (const m of s.text.matchAll(LENGTH)) {
      if (LEAD.test(s.text.slice(Math.max(0, (m.index as number) - 25), (m.index as number) + m[0].length + 30))) continue;
      const unit = m[4] as string;
      if (m[1] === 'a' && unit !== 'month') continue;
      for (const n of [m[1], m[2], m[3]]) {
        if (!n) continue;
        const weeks = inWeeks(WORDS[n] ?? Number(n), unit);
        if (!weeks || weeks > 60) continue;
        if (max === 0) note('weeks', m[0], s);
        min = Math.min(min, weeks);
        max = Math.max(max, weeks);
      }
    }
  }
  return max ? { min: Math.min(min, max), max } : null;
}

function readLetter(told: Sentence[], note: Note): Facts['letter'] {
  const letter =
    /^letters?\b|\bas to letters\b|\bletters? of (?:recommendation|reference)\b|\brecommendation letters?\b|\blors?\b|\bletters?\b.{0,40}\b(?:physician|attending|preceptor|from (?:me|us))\b|\b(?:write|writes|sign|signs) .{0,20}letters?\b/;
  const required =
    /\b(?:submit|upload|provide|require|must|need|include|send|two letters|one letter|from (?:your|the|a) (?:dean|school|home|chief|supervis\w+ physician)|applicants?|application|checklist|documents?)\w*/;
  const own = told.filter(
    (s) =>
      letter.test(s.text) &&
      !/\b(?:visas?|invitations?|consulates?|good standing|motivation)\b/.test(s.text) &&
      !/\b(?:require|document|submit|checklist|application|provide|materials)/.test(s.stem),
  );
  const pick = (value: Facts['letter'], pattern: RegExp, not?: RegExp) => {
    const s = find(own, pattern, not);
    if (s) note('letter', value, s);
    return s ? value : null;
  };
  return (
    pick(
      'refused',
      /\b(?:not|no|never|cannot|neither|unable)\b.{0,60}\b(?:letters?|lors?)\b|\b(?:letters?|lors?)\b.{0,40}\b(?:not|never|cannot)\b/,
      /\bnot (?:guarantee|promise|part of|automatic)|depends|no guarantee/,
    ) ??
    pick(
      'possible',
      /\bmay\b|\bmight\b|\bdepend|\bif\b|\bearn|\bdiscretion|\bperform|\bnot guarantee|\bpossible|\bcan\b|\brequest|\beligible|\bopportunity|\bwhen we have|\bmerit/,
      required,
    ) ??
    pick('offered', letter, required) ??
    'unclear'
  );
}

function readVisa(told: Sentence[], note: Note): Facts['visa'] {
  const spoken = told.filter((s) => /\bvisas?\b|\besta\b|\bb-?1\b/.test(s.text));
  if (!spoken.length) return null;
  const kinds = new Set<string>();
  const refused = new Set<string>();
  for (const s of spoken)
    for (const m of s.text.matchAll(/\b(b-?1|b-?2|j-?1|f-?1|h-?1b|o-?1|esta)\b/g)) {
      const kind = (m[1] as string).toUpperCase().replace(/^([A-Z])-?(\d)/, '$1-$2');
      const before = s.text.slice(Math.max(0, (m.index as number) - 50), m.index);
      (/\b(?:not|no|cannot|nor|neither|except|don't)\b/.test(before) ? refused : kinds).add(kind);
    }
  for (const kind of refused) kinds.delete(kind);
  const no = find(spoken, /\b(?:not|no|cannot|don't|unable)\b.{0,30}\bsponsor|\b(?:own|responsible for).{0,20}visa/);
  const yes = find(spoken, /\bsponsors?\b/, /\bnot\b|\bno\b|\bcannot\b/);
  const s = no ?? yes ?? (spoken[0] as Sentence);
  note('visa', [...kinds].join(' ') || 'mentioned', s);
  return { kinds: [...kinds], refused: [...refused], sponsored: no ? 'no' : yes ? 'yes' : 'unclear' };
}

function readSupervision(told: Sentence[], note: Note): Facts['supervision'] {
  const named = told.find(
    (s) =>
      /\bDr\.? [A-Z]|\b[A-Z][a-z]+,? M\.?D\b/.test(s.quote) &&
      /\b(?:with|teach|supervis|preceptor|examin|one|learn|mentor|beside|director)\w*/.test(s.text),
  );
  const stated = find(
    told,
    /\bsupervis\w*|\bpreceptors?\b|\battendings?\b|\bfaculty (?:sponsor|host|mentor)\b|\bhost physician\b|\baccompanied\b|\bsponsor\b/,
    /\bsupervises? (?:the )?residents/,
  );
  const s = named ?? stated;
  if (s) note('supervision', named ? 'named' : 'stated', s);
  return named ? 'named' : stated ? 'stated' : 'unclear';
}

function readStatus(told: Sentence[], note: Note): Facts['status'] {
  const closed = find(
    told,
    /\b(?:not (?:currently |presently )?(?:accepting|taking|offering|hosting)|no longer (?:accept|offer|tak)\w*|(?:currently|temporarily|program is|has been|have been|are|is) (?:paused|suspended|closed|on hold|full|discontinued)|suspended until|on pause)\b/,
    /\boffice (?:is )?closed|\bholiday/,
  );
  const open = find(
    told,
    /\b(?:now|currently) (?:accepting|booking|open)\b|\bapplications? (?:are|is) (?:now |currently )?(?:open|being accepted)\b|\baccepting (?:new )?applications\b/,
  );
  const s = closed ?? open;
  if (s) note('status', closed ? 'closed' : 'open', s);
  return closed ? 'closed' : open ? 'open' : 'unclear';
}
