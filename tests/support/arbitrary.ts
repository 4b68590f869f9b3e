/** Any listing and any reader, for properties of the advice. */
import fc from 'fast-check';
import type { ListingSketch } from '../../src/advise/types.ts';
import {
  AUDIENCES,
  CONTACTS,
  type Facts,
  FEE_KINDS,
  HOSTS,
  LINK_KINDS,
  PAYERS,
  PERS,
  type Profile,
  SAYINGS,
  SETTINGS,
  type SpecialtyName,
  TYPES,
} from '../../src/model.ts';

const of = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const date = of('2026-01-31', '2026-11-24', '2026-12-24', '2027-03-01', '2028-02-29');
const amount = of(0, 50, 400, 950, 1200, 2500, 4000, 12_000);
const per = of(...PERS, null);
const visas = fc.subarray(['B-1', 'B1/B2', 'J-1', 'F-1', 'ESTA', 'Visa Waiver']);
const listed = of<SpecialtyName>('internal medicine', 'cardiology', 'general surgery', 'otolaryngology');
const specialty = of('internal medicine', 'Cardiology', 'general surgery', 'ENT', 'basket weaving');

const part = fc.record({
  kind: of(...FEE_KINDS),
  amount,
  currency: of('USD', 'EUR'),
  per,
  for: of(...PAYERS),
  refundable: of(true, false, null),
  quote: of('It costs money.', 'Fees apply.'),
});

/** Each fact where it is stated, with a sentence of the page for it. */
const facts = fc.record(
  {
    audience: fc.subarray([...AUDIENCES]),
    excluded: fc.subarray([...AUDIENCES]),
    international: of('yes', 'no'),
    vslo: of('required', 'accepted', 'mentioned'),
    fee: fc.record({
      amounts: fc.array(amount, { maxLength: 3 }),
      total: fc.option(amount),
      free: of(true, false, null),
      per,
      parts: fc.array(part, { maxLength: 3 }),
    }),
    weeks: of({ min: 0.2, max: 1 }, { min: 2, max: 4 }, { min: 1, max: 16 }, { min: 26, max: 52 }),
    letter: of('offered', 'possible', 'refused'),
    letterhead: of('hospital', 'school', 'clinic'),
    refund: fc.record({ tuition: of('refundable', 'partly', 'none', 'unclear'), visaRefusal: of('refunded', 'not-refunded', 'unclear') }),
    leadTimeWeeks: of(4, 26, 60),
    place: of({ city: null, state: 'NY' }, { city: 'Houston', state: 'TX' }),
    supervisor: of('Dr. Ana Ruiz'),
    requires: fc.record({
      exams: fc.array(fc.record({ exam: of('Step 1', 'Step 2 CK', 'Step 3'), min: of(null, 220, 250), firstAttempt: fc.boolean() }), {
        maxLength: 2,
      }),
      english: fc.array(fc.record({ kind: of('TOEFL', 'IELTS'), min: of(null, 7, 100) }), { maxLength: 2 }),
      ecfmg: fc.boolean(),
      graduatedWithinYears: of(null, 2, 5),
      malpractice: of('required', 'provided', 'unclear'),
      healthInsurance: of('required', 'provided', 'unclear'),
      immunisation: fc.boolean(),
      backgroundCheck: fc.boolean(),
    }),
    partnerSchools: of([], ['University of Lund']),
    housing: of('included', 'offered', 'not-included'),
    contactEmail: of('visitors@example.edu'),
    visa: fc.record({ kinds: visas, refused: visas, sponsored: of('yes', 'no', 'unclear') }),
    specialties: fc.array(listed, { minLength: 1, maxLength: 3 }),
    supervision: of('named', 'stated'),
    status: of('open', 'closed'),
    deadline: date,
    host: of(...HOSTS),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Facts>>;

const link = fc.record({ kind: of(...LINK_KINDS), text: of('Fees', 'FAQ'), href: of('/a', '/b') });

export const anySketch: fc.Arbitrary<ListingSketch> = fc
  .record({
    type: of(...TYPES),
    label: of(null, 'externship'),
    mislabelled: fc.boolean(),
    contact: of(...CONTACTS),
    contactBasis: of('stated', 'likely'),
    setting: of(...SETTINGS),
    settingBasis: of('stated', 'likely'),
    facts,
    says: fc.subarray([...SAYINGS]),
    links: fc.array(link, { maxLength: 2 }),
    contradictions: fc.array(of({ axis: 'contact', claim: 'Hands-on.', denial: 'You watch.' }), { maxLength: 1 }),
  })
  .map((sketch) => ({
    ...sketch,
    contactBasis: sketch.contact === 'unclear' ? ('unclear' as const) : sketch.contactBasis,
    settingBasis: sketch.setting === 'unclear' ? ('unclear' as const) : sketch.settingBasis,
  })) as fc.Arbitrary<ListingSketch>;

const some = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(shape, { requiredKeys: [] });
const flag = fc.boolean();

export const anyProfile = some<Omit<Profile, 'schema'>>({
  status: of('student', 'graduate'),
  year: of(1, 3, 5),
  finalYear: flag,
  graduationYear: of(2010, 2025),
  usPerson: flag,
  school: some({ name: of('University of Lund', 'University of Oran'), vslo: flag, caribbean: flag, exchange: flag, usAccredited: flag }),
  specialty,
  observershipsCount: flag,
  seeksResidency: flag,
  budgetUsd: amount,
  totalBudgetUsd: amount,
  travelUsd: amount,
  livingUsdPerWeek: amount,
  inUs: flag,
  visa: some({ held: visas, planned: visas, notNeeded: flag, cannotTravel: flag }),
  exams: some({
    step1: of<boolean | number>(true, false, 210),
    step2ck: of<boolean | number>(true, false, 245),
    english: fc.record({ kind: of('TOEFL iBT', 'OET'), score: of(90, 104) }),
    ecfmg: flag,
  }),
  startFrom: date,
  startUntil: date,
}).map((profile) => ({ schema: 1, ...profile }) as Profile);
