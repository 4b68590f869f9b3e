/** Who stands behind the page: read from its address, its titles and its text; the list of known sites is one more witness. */

import { plain } from '../lexicon/plain.ts';
import type { Host, Page } from '../model.ts';
import { Asked } from './asked.ts';
import type { Sentence } from './sentences.ts';

type Known = Exclude<Host, 'unclear'>;

const IN_NAME: Record<Known, RegExp> = {
  agency:
    /usce|rotations?\b|clerkships?|externs|placements?|imgs?\b|clinicals|\busmle|match(?:a|\b)|telerot|clinical experience|clinical training/,
  directory: /director(?:y|ies)|listings?|search results|marketplace|compare/,
  school: /(?:school|college|faculty) of (?:osteopathic )?medicine|medical (?:school|college)|university|\.edu\b|college of/,
  hospital:
    /hospitals?|medical cent(?:er|re)|health system|(?<!community )\bhealth\b(?! centers?\b)|infirmary|\bchildren's(?! (?:clinic|center|museum|house|home|dental|associates|group|specialists|books|services|program))|clinic foundation|cancer center|institute/,
  clinic:
    /\bm\.?d\.?\b|\bdo\b,|clinics?\b|practice|community health\b|health centers?\b|physicians?\b|associates|family (?:medicine|care|health)(?! (?:(?:clinical|hands-on) )?(?:extern|rotation|observ|elective|clerk|sub-?i|experience))|(?:skin|heart|kidney|women's|eye|digestive|pediatrics?|psychiatry|dermatology|internal medicine)(?: \w+)?(?: [|.–-]|$)/,
};

const IN_TEXT: Record<Known, RegExp> = {
  agency:
    /\b(?:our (?:sites|preceptors|partner (?:clinics|physicians|doctors|hospitals)|placements|rotations are|coordinators?|clients|network)|we (?:arrange|place|match you|connect|(?:find|look for) (?:an?|the|you an?|your) (?:place|preceptor|site|doctor))|(?:rush )?placements? (?:fee|service|team|with)|rush placement|agency|(?:talk|speak) (?:to|with) (?:an|one of our) advisors?|full payment|in the shop|is not a medical school|after (?:full )?payment|add to cart|book now|refund policy|network of (?:physicians|doctors|clinics)|sponsoring physicians|seats? (?:left|available))\b/g,
  directory: /\b(?:filter by|sort by|results for|add (?:a|your) listing|claim this listing|listings?)\b/g,
  school:
    /\b(?:school of medicine|medical school's|college of medicine|our (?:own )?medical students|visiting students? (?:office|coordinator|program)|registrar|home school|course (?:number|code|catalog))\b/g,
  hospital: /\b(?:hospital|medical center|health system|graduate medical education|medical staff|departments?)\b/g,
  clinic:
    /\b(?:our (?:office|clinic|practice)|my (?:office|clinic|practice|patients|waiting room)|private practice|the (?:office|practice)|one-doctor|office (?:visits|closes|opens|staff)|solo practice|i (?:see|take|sign|keep|treat) )\b/g,
};

const KINDS = Object.keys(IN_NAME) as Known[];
const ENOUGH = 3;
const OF_SCHOOL = /\b(?:school|college|faculty) of (?:osteopathic )?medicine\b/;

/** A line above the page's text that is nothing but a name: the banner of the site. */
const BANNER: Partial<Record<Known, RegExp>> = {
  school:
    /^(?:the )?(?:(?:[A-Z][\w.'’&-]*|of|and) ){0,5}(?:University|Medical School|(?:School|College) of (?:Osteopathic )?Medicine|University of [A-Z]\w+(?: [A-Z]\w+)?)$/,
  hospital: /^(?:the )?(?:[A-Z][\w.'’&-]* ){1,4}(?:Hospital|Medical Center)$/,
};
const TOP = 12;
function bannerOf({ blocks }: Page): Known | undefined {
  const lines = blocks.slice(0, TOP).map(({ text }) => text);
  return KINDS.find((kind) => lines.some((line) => BANNER[kind]?.test(line)));
}

const ASKED = Object.fromEntries(KINDS.map((kind) => [kind, new Asked(IN_TEXT[kind])])) as Record<Known, Asked>;
const timesIn = (s: Sentence, kind: Known): number => (ASKED[kind].may(s) ? (s.text.match(IN_TEXT[kind])?.length ?? 0) : 0);

export interface HostSeen {
  kind: Host;
  /** A health system: many hospitals and clinics under one name. */
  system: boolean;
  /** Words of the page that tell of it, where its text does. */
  sentence: Sentence | null;
}

/** The host that most speaks for; `unclear` where little does. */
export function hostOf(page: Page, sentences: Sentence[], listed: Host | null): HostSeen {
  const name = plain(`${page.title} ${siteName(page.url)}`);
  const text = sentences.slice(0, 300);
  const points = (kind: Known) => {
    const told = text.reduce((n, s) => n + timesIn(s, kind), 0);
    // “Rotations” and “clerkships” stand in the titles of schools, too.
    const named = IN_NAME[kind].test(name) && !(kind === 'agency' && OF_SCHOOL.test(name));
    return (named ? 3 : 0) + Math.min(4, told) + (listed === kind ? 4 : 0);
  };
  const [best] = KINDS.map((kind) => [kind, points(kind)] as const).sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < ENOUGH) return { kind: bannerOf(page) ?? 'unclear', system: false, sentence: null };
  return {
    kind: best[0],
    system: best[0] === 'hospital' && /health(?:care)?\b/.test(name) && !/hospital|medical cent(?:er|re)/.test(name),
    sentence: text.find((s) => timesIn(s, best[0]) > 0) ?? null,
  };
}

/** Words of a host name: `www.pruett-memorial.org` → `pruett memorial .org`. */
function siteName(url: string | null): string {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? '')?.[1] ?? '';
  return host.replace(/-/g, ' ').replace(/\.(edu|org|com|net)$/, ' .$1');
}
