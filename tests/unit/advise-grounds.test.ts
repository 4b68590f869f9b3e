/** What each rule comes out as over its own examples: how severe, whether it speaks of fit, and what of the page it rests on. */
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advise/advise.ts';
import type { Example } from '../../src/advise/types.ts';
import { contextOf, listingOf, profileOf } from '../support/sketch.ts';

/** `severity|-` `fit`, then the axes of the sentences quoted; `∅` and the fact that the page is silent on. A sentence of the example's own: `“…”`. */
const TABLE = `
affiliation-unnamed        | note affiliation-unnamed
audience-not-stated        | - fit ∅audience; - fit ∅audience audience; - fit audience; - fit ∅international
clerkship-home-school      | caution fit type; - fit type
clinic-externship          | caution setting; caution ∅setting
closed                     | stop status; stop fit status
exam-bar                   | stop fit requires; caution fit requires; caution requires
extra-fees                 | caution extra-fees; caution “The insurance is $100.” “The checks is $100.”; caution “The surcharge is $100.”
fee-not-stated             | note ∅fee
graduates-only             | stop fit audience; - fit audience
hands-on-claim             | caution hands-on-claim setting; caution ∅setting hands-on-claim
hands-on-contradicted      | caution hands-on-claim contact-conditional; caution hands-on-claim contact-capped; caution “Hands-on from day one” “Participants shadow the doctor”; caution hands-on-claim contact
hidden-costs               | note ∅housing fee; note costs-not-included; note housing
hospital-externship        | note setting; note ∅setting
letter-guaranteed          | caution letter-guaranteed
letter-not-promised        | note ∅letter
letter-refused             | caution letter
letterhead-clinic          | note letterhead
licence-law-office         | caution contact setting; caution ∅setting contact
long-unpaid                | caution weeks
malpractice-yours          | note requires
mislabelled                | stop type contact; stop type; note type contact
money-lost                 | caution refund
new-york-12-weeks          | note weeks place
not-final-year             | caution fit audience; caution fit ∅audience; caution fit ∅audience audience; - fit audience
not-for-residency-seekers  | stop not-for-residency-seekers; stop fit not-for-residency-seekers
not-for-students           | stop fit audience; stop fit excluded; - fit audience
not-usce                   | caution type
observation-only           | caution contact
outpatient-surgical        | caution setting; caution ∅setting
outpatient-weaker          | note setting; note ∅setting
over-budget                | caution fit fee; - fit ∅weeks
partner-schools-only       | stop partner-schools-only; stop fit partner-schools-only; caution fit partner-schools-only; stop fit partnerSchools
pipeline-promise           | caution pipeline-promise
preceptor-hidden           | caution preceptor-after-payment; caution contact-forbidden; caution preceptor-after-payment contact-forbidden
save-money                 | note fee
site-may-change            | note site-may-change
specialty-mismatch         | caution specialties
students-only              | stop fit audience; stop fit ∅audience; stop fit excluded; - fit audience
sub-internship-competition | note type; note few-places type
supervision-not-guaranteed | caution ∅supervision
too-late                   | caution fit leadTimeWeeks; caution fit deadline; - fit deadline
too-short                  | caution weeks
us-schools-only            | stop fit international; - fit international
virtual-value              | caution type setting; note type setting
visa-hands-on-graduate     | caution fit contact; caution fit contact visa
visa-not-listed            | caution fit visa; - fit visa
visa-on-your-own           | note visa-own; note visa; note invitation-after-payment
vslo-only                  | stop fit vslo; caution fit vslo; caution vslo
free                       | - fee
graduates-welcome          | - audience; - fit audience
hands-on-stated            | - contact
housing-included           | - housing
inpatient-stated           | - setting
international-welcome      | - international; - fit international
letter-by-performance      | - letter-by-performance letter; - letter
letter-offered             | - letter
malpractice-included       | - requires
named-attending            | - supervisor supervision; - supervision
refund-on-visa-refusal     | - refund
specialty-match            | - fit specialties
stipend                    | - stipend
students-welcome           | - audience; - fit audience
sub-internship             | - type
teaching-hospital-named    | - teaching-hospital-named
visa-letter                | - visa-letter; - visa
within-budget              | - fit fee
`;

const files = import.meta.glob<{ fires: Example[] }>(['../../src/advise/rules/*.ts', '../../src/advise/signs/*.ts'], { eager: true });
const examples = new Map(Object.entries(files).map(([path, { fires }]) => [path.replace(/^.*\/|\.ts$/g, ''), fires]));
const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()) as [string, string]);

/** The sketch's sentence on an axis, as that axis. */
const axisOf = (quote: string) => /^The page’s words on (\S+)\.$/.exec(quote)?.[1] ?? `“${quote}”`;

function cameAs(id: string, example: Example): string {
  const listing = listingOf(example.listing);
  const { warnings, signs, fit } = advise(listing, profileOf(example), contextOf(listing, example.today));
  const warning = warnings.find((w) => w.id === id);
  const reason = fit?.reasons.find((r) => r.id === id);
  const said = warning ?? reason ?? signs.find((s) => s.id === id);
  const silence = (warning ?? reason)?.silence;
  return [warning?.severity ?? '-', reason && 'fit', silence && `∅${silence}`, ...(said?.quotes.map(axisOf) ?? [])]
    .filter(Boolean)
    .join(' ');
}

describe('what each rule rests on', () => {
  it('has a row for every rule and sign', () => {
    expect(rows.map(([id]) => id).sort()).toEqual([...examples.keys()].sort());
  });

  it.each(rows)('%s', (id, expected) => {
    expect([...new Set(examples.get(id)?.map((example) => cameAs(id, example)))].join('; ')).toBe(expected);
  });
});
