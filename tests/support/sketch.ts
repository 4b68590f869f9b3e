/** Listings for tests of advice, from a few words; what is not given is not stated. */
import type { Context, Example, ListingSketch } from '../../src/advise/types.ts';
import type { Evidence, EvidenceAxis, Facts, Fee, Listing, Profile, Requires } from '../../src/model.ts';

export const TODAY = '2026-11-25';

const FACTS: Facts = {
  audience: [],
  excluded: [],
  international: 'unclear',
  vslo: 'absent',
  fee: null,
  weeks: null,
  letter: 'unclear',
  letterhead: null,
  refund: { tuition: 'unclear', visaRefusal: 'unclear' },
  leadTimeWeeks: null,
  place: null,
  supervisor: null,
  requires: null,
  partnerSchools: null,
  housing: 'unclear',
  contactEmail: null,
  visa: null,
  specialties: [],
  supervision: 'unclear',
  status: 'unclear',
  deadline: null,
  host: 'unclear',
};
const FEE: Fee = { amounts: [], total: null, free: null, per: null, parts: [] };
/** A page that demands nothing. */
export const REQUIRES: Requires = {
  exams: [],
  english: [],
  ecfmg: false,
  graduatedWithinYears: null,
  malpractice: 'unclear',
  healthInsurance: 'unclear',
  immunisation: false,
  backgroundCheck: false,
};

/** A whole listing; each thing that it states has a sentence of the page. */
export function listingOf({ facts: some = {}, ...rest }: ListingSketch): Listing {
  const { fee, refund, requires, visa, ...plain } = some;
  const facts: Facts = {
    ...FACTS,
    ...plain,
    refund: { ...FACTS.refund, ...refund },
    fee: fee ? { ...FEE, ...fee } : null,
    requires: requires ? { ...REQUIRES, ...requires } : null,
    visa: visa ? { kinds: [], refused: [], sponsored: 'unclear', ...visa } : null,
  };
  const listing: Listing = {
    title: 'A rotation',
    block: 0,
    type: 'unclear',
    label: null,
    mislabelled: false,
    contact: 'unclear',
    contactBasis: rest.contact && rest.contact !== 'unclear' ? 'likely' : 'unclear',
    contactWhy: null,
    setting: 'unclear',
    settingBasis: rest.setting && rest.setting !== 'unclear' ? 'likely' : 'unclear',
    settingWhy: null,
    facts,
    says: [],
    contradictions: [],
    links: [],
    evidence: [],
    ...rest,
  };
  return {
    ...listing,
    evidence:
      rest.evidence ??
      evidenceOf(
        listing,
        (Object.keys(some) as (keyof Facts)[]).filter((fact) => fact !== 'supervisor'),
      ),
  };
}

/** Each of the people named has a sentence of their own. */
const valuesOf = (axis: string, { audience, excluded }: Facts): string[] =>
  axis === 'audience' ? audience : axis === 'excluded' ? excluded : [''];

function evidenceOf({ type, contactBasis, settingBasis, says, facts }: Listing, stated: EvidenceAxis[]): Evidence[] {
  const axes: EvidenceAxis[] = [
    ...(type === 'unclear' ? [] : (['type'] as const)),
    ...(contactBasis === 'stated' ? (['contact'] as const) : []),
    ...(settingBasis === 'stated' ? (['setting'] as const) : []),
    ...stated,
    ...says,
  ];
  return axes.flatMap((axis) =>
    valuesOf(axis, facts).map((value) => ({
      axis,
      value,
      quote: `The page’s words on ${[axis, value].filter(Boolean).join(' ')}.`,
      block: 0,
    })),
  );
}

export const profileOf = (example: Pick<Example, 'profile'>): Profile | null =>
  example.profile ? { schema: 1, ...example.profile } : null;

export const contextOf = (today = TODAY): Context => ({ today, locale: 'en' });
