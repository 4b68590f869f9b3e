/** Questions to ask before paying, where to look first, and one polite e-mail with them. */
import type { Listing, Locale, Profile, Silence, Texts } from '../model.ts';
import type { Advice, Question } from './types.ts';
import { filled } from './words.ts';

/** A question, in the reader's language (`text`) and in English for the e-mail. */
export interface Asked {
  silence: Silence;
  text: string;
  english: string;
}

type LinkKind = Listing['links'][number]['kind'];

/** On which of the linked pages a fact usually stands; others may stand under the answers to questions. */
const STANDS_IN: Partial<Record<Silence, LinkKind[]>> = {
  fee: ['fees', 'faq', 'terms'],
  refund: ['terms', 'fees', 'faq'],
  audience: ['eligibility', 'faq', 'apply'],
  international: ['eligibility', 'faq', 'apply'],
  vslo: ['apply', 'eligibility', 'faq'],
  leadTimeWeeks: ['apply', 'faq'],
  payment: ['terms', 'fees'],
  supervisor: [],
};

const LOOK: Record<'before' | 'after', Texts> = {
  before: {
    en: 'First see “{link}”, then ask: {text}',
    es: 'Vea primero “{link}” y luego pregunte: {text}',
    ar: 'انظر أولًا في «{link}» ثم اسأل: {text}',
  },
  after: {
    en: '{text} The page links to “{link}”: look there first.',
    es: '{text} La página enlaza a “{link}”: mire primero allí.',
    ar: '{text} في الصفحة رابط إلى «{link}»: انظر فيه أولًا.',
  },
};

/** A text that rests on silence, with the linked page where the answer may stand. */
export function withLink(
  said: { silence: Silence; text: string },
  listing: Listing,
  locale: Locale,
  place: 'before' | 'after' = 'before',
): string {
  const kinds = STANDS_IN[said.silence] ?? ['faq'];
  const link = kinds.map((kind) => listing.links.find((l) => l.kind === kind)).find((l) => l !== undefined);
  return link ? filled(LOOK[place], locale, { link: link.text, text: said.text }) : said.text;
}

/** Where nothing else decides, the id does, so that no order of rules matters. */
export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** One question for each silence, the most important first. */
export function questionsOf(raised: (Question & { id: string; silence: Silence })[], locale: Locale): Asked[] {
  const sorted = [...raised].sort((a, b) => a.rank - b.rank || byId(a, b));
  const first = sorted.filter((q, i) => sorted.findIndex((other) => other.silence === q.silence) === i);
  return first.map((q) => ({ silence: q.silence, text: filled(q.text, locale), english: filled(q.text, 'en') }));
}

/** The questions as one e-mail. Always in English: it goes to a US office. */
export function email(listing: Listing, profile: Profile | null, asked: Asked[]): Advice['email'] {
  const body = [
    'Dear Coordinator,',
    `${who(profile)} I am interested in “${listing.title}”.${asked.length ? ' Before I apply, may I ask:' : ' Could you please tell me how to apply?'}`,
    ...(asked.length ? [asked.map((q, i) => `${i + 1}. ${q.english}`).join('\n')] : []),
    'Thank you for your time.',
    'Kind regards,\n[Your name]',
  ];
  return { to: listing.facts.contactEmail, subject: `Questions about ${listing.title}`, body: body.join('\n\n') };
}

function who(profile: Profile | null): string {
  if (!profile?.status) return 'My name is [your name].';
  const at = profile.school?.name ? ` ${profile.status === 'student' ? 'at' : 'of'} ${profile.school.name}` : '';
  const kind = profile.status === 'graduate' ? 'medical graduate' : profile.finalYear ? 'final-year medical student' : 'medical student';
  return `My name is [your name]. I am a ${kind}${at}.`;
}
