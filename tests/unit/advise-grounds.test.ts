/** What each rule comes out as over its own examples: how severe, whether it speaks of fit, and what of the page it rests on. */
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advise/advise.ts';
import type { Example } from '../../src/advise/types.ts';
import type { Texts } from '../../src/model.ts';
import { contextOf, listingOf, profileOf } from '../support/sketch.ts';

/**
 * `severity|-` and the wording where it is not the first, `fit`, then the axes of the sentences quoted, with the value where one is marked.
 * `∅` and the fact that the page is silent on; `“…”` a sentence of the example itself.
 */
const TABLE = `
affiliation-unnamed        | note affiliation-unnamed
audience-not-stated        | - fit ∅audience; -:notNamed fit ∅audience audience/practising-physician; -:profile fit audience/student audience/graduate; -:both fit audience/graduate excluded/graduate; -:international fit ∅international
clerkship-home-school      | caution fit type; -:unsaid fit type
clinic-externship          | caution setting; caution:likely ∅setting
closed                     | stop status; stop fit status
exam-bar                   | stop fit requires; caution:unsaid fit requires; caution:unsaid requires
extra-fees                 | caution extra-fees; caution “The application is $100.”; caution “The insurance is $100.” “The checks is $100.”; caution “The surcharge is $100.”
fee-not-stated             | note ∅fee
graduates-only             | stop fit audience/graduate; -:unsaid fit audience/graduate
hands-on-claim             | caution hands-on-claim setting; caution:nowhere ∅setting hands-on-claim
hands-on-contradicted      | caution:conditional hands-on-claim contact-conditional; caution:capped hands-on-claim contact-capped; caution “Hands-on from day one” “Participants shadow the doctor”; caution hands-on-claim contact
hidden-costs               | note ∅housing fee; note:free ∅housing fee; note:said costs-not-included; note:said housing
hospital-externship        | note setting; note ∅setting
letter-guaranteed          | caution letter-guaranteed
letter-not-promised        | note ∅letter
letter-refused             | caution letter
letterhead-clinic          | note letterhead
licence-law-office         | caution contact setting; caution:california contact setting; caution ∅setting contact
long-unpaid                | caution weeks
malpractice-yours          | note requires
mislabelled                | stop type contact; stop:online type; stop:research type; note:more type contact
money-lost                 | caution refund; caution:visa refund
new-york-12-weeks          | note weeks place
not-final-year             | stop fit excluded/student; caution fit audience/final-year-student; caution:usual fit ∅audience; caution:usual fit ∅audience audience/student; caution:both fit audience/final-year-student; -:unsaid fit audience/final-year-student; -:usual fit ∅audience audience/student
not-for-residency-seekers  | stop not-for-residency-seekers; stop fit not-for-residency-seekers
not-for-students           | stop fit audience/practising-physician; stop fit audience/resident-or-fellow; stop:excluded fit excluded/student; stop:last fit excluded/final-year-student; -:last fit excluded/final-year-student; -:unsaid fit audience/practising-physician; stop fit audience/practising-physician audience/resident-or-fellow; stop:excluded fit excluded/student excluded/final-year-student
not-usce                   | caution type
observation-only           | caution contact; caution:counted contact; caution:notCounted contact
outpatient-surgical        | caution setting; caution ∅setting
outpatient-weaker          | note setting; note:likely ∅setting
over-budget                | caution fit fee; caution:trip fit fee; -:length fit ∅weeks
partner-schools-only       | stop partner-schools-only; stop fit partner-schools-only; caution:exchange fit partner-schools-only; stop fit partnerSchools
pipeline-promise           | caution pipeline-promise
preceptor-hidden           | caution preceptor-after-payment; caution:forbidden contact-forbidden; caution preceptor-after-payment contact-forbidden
save-money                 | note fee; note:online fee
site-may-change            | note site-may-change
specialty-mismatch         | caution specialties
students-only              | stop fit audience/final-year-student; stop:byType fit ∅audience; stop fit audience/student; stop:excluded fit excluded/graduate; -:unsaid fit audience/student
sub-internship-competition | note type; note few-places type
supervision-not-guaranteed | caution ∅supervision
too-late                   | caution fit leadTimeWeeks; caution:deadline fit deadline; -:deadline fit deadline
too-short                  | caution weeks
us-schools-only            | stop fit international; stop:persons fit international; -:passport fit international; -:citizen fit international; -:unsaid fit international
virtual-value              | caution type setting; note:cannotTravel type setting
visa-hands-on-graduate     | caution fit contact; caution fit contact visa
visa-not-listed            | caution fit visa; caution:refused fit visa; -:unsaid fit visa
visa-on-your-own           | note visa-own; note:noHelp visa; note:paid invitation-after-payment
vslo-only                  | stop fit vslo; caution:exchange fit vslo; caution:unsaid fit vslo; caution:graduate fit vslo; caution:unsaid vslo
free                       | - fee
graduates-welcome          | - audience/graduate; - fit audience/graduate
hands-on-stated            | - contact
housing-included           | - housing
inpatient-stated           | - setting; -:watching setting
international-welcome      | - international; - fit international
letter-by-performance      | - letter-by-performance letter; - letter
letter-offered             | - letter
malpractice-included       | - requires
named-attending            | - supervision
refund-on-visa-refusal     | - refund
specialty-match            | - fit specialties
stipend                    | - stipend
students-welcome           | - audience/student; - audience/final-year-student; - fit audience/student; - fit audience/final-year-student
sub-internship             | - type
teaching-hospital-named    | - teaching-hospital-named
visa-letter                | - visa-letter; -:sponsored visa
within-budget              | - fit fee; -:trip fit fee; -:free fit fee
`;

interface File {
  default: { variants?: Record<string, Texts> };
  fires: Example[];
}
const files = import.meta.glob<File>(['../../src/advise/rules/*.ts', '../../src/advise/signs/*.ts'], { eager: true });
const byId = Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file] as const);
const rules = new Map(byId.map(([id, file]) => [id, file.default]));
const examples = new Map(byId.map(([id, { fires }]) => [id, fires]));
const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()) as [string, string]);

/** The sketch's sentence on an axis, as that axis. */
const axisOf = (quote: string) => /^The page’s words on (.+)\.$/.exec(quote)?.[1]?.replace(' ', '/') ?? `“${quote}”`;

/** Which of the rule's wordings a text is. */
function variantOf(id: string, text: string): string {
  const pattern = (en: string) =>
    new RegExp(
      `^${en
        .split(/\{\w+\}/)
        .map(RegExp.escape)
        .join('.+')}`,
    );
  const variants = Object.entries(rules.get(id)?.variants ?? {});
  return variants.find(([, { en }]) => pattern(en).test(text))?.[0] ?? '';
}

function cameAs(id: string, example: Example): string {
  const listing = listingOf(example.listing);
  const { warnings, signs, fit } = advise(listing, profileOf(example), contextOf(example.today));
  const warning = warnings.find((w) => w.id === id);
  const reason = fit?.reasons.find((r) => r.id === id);
  const said = warning ?? reason ?? signs.find((s) => s.id === id);
  const silence = (warning ?? reason)?.silence;
  const variant = variantOf(id, said?.text ?? '');
  return [
    `${warning?.severity ?? '-'}${variant && `:${variant}`}`,
    reason && 'fit',
    silence && `∅${silence}`,
    ...(said?.quotes.map(axisOf) ?? []),
  ]
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
