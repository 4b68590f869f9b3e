/** Pages of one offering each: an agency's externship in an office, and a hospital's observership. */
import { AGENCY_MENU } from './blog.ts';
import { HOSPITAL_MENU, page, picture, sections } from './shell.ts';

const ASKED = [
  ['Do I need malpractice insurance?', 'It is included in the fee and covers you while you are in the office of the physician.'],
  ['What visa do I need?', 'Most of our visitors come on a B-1/B-2 visa. We write a letter for the consulate; the decision is theirs.'],
  ['What if my visa is refused?', 'Send us the refusal and we refund the tuition less a processing fee of $150.'],
  ['Will I get a letter of recommendation?', 'The physician writes a letter where the performance merits it. Nobody can promise one.'],
  ['Where do I live?', 'Housing is not included. We send a list of rooms within half an hour of the office.'],
  ['How far ahead should I apply?', 'At least eight weeks before the first day.'],
] as const;

export const agencyListing = page({
  title: 'Internal Medicine Externship in Columbus, OH',
  site: 'American Rotation',
  menu: AGENCY_MENU,
  main: `<div class="two"><div><h1>Internal Medicine Externship in Columbus, OH</h1><p class="meta">Rotation ID 2210 · 4 to 12 weeks · open seats in March and April</p>${picture('A doctor and a visitor at a desk', 760, 400)}
<p class="lead">Four weeks with a board-certified internist in a busy private practice, for graduates of medical schools abroad and students in their final year.</p>
${sections([
  [
    'What you do',
    'You take the history, examine the patient and present to Dr. Maria Orsini, who sees the patient with you.',
    'You write notes in the training chart, follow laboratory results and call patients with the nurse. Expect twelve to eighteen patients a day.',
    'On Fridays there is a conference with the other visitors, at which everyone presents one case.',
  ],
  [
    'The practice',
    'The office stands on Harlow Street, two stops from the station. Dr. Orsini has taught visitors since 2011 and is affiliated with Riverside Methodist Hospital; the rotation takes place in the office only.',
  ],
  [
    'Who may apply',
    'International medical graduates and medical students in their final two years. USMLE Step 1 is recommended, not required. Good English is.',
    'Applicants need proof of immunization, a background check and health insurance.',
  ],
  [
    'Fees',
    'Tuition is $1,450 for four weeks, with a deposit of $350 that is part of it. An application fee of $75 is not refundable.',
    'Malpractice insurance is included. Housing and travel are not.',
  ],
  [
    'How to apply',
    'Send your CV, a copy of your diploma or a letter of your dean, and the dates that suit you. Applications are read within a week.',
  ],
])}<h2>Questions and answers</h2>${ASKED.map(([q, a]) => `<details><summary>${q}</summary><p>${a}</p></details>`).join('')}
<h2>What others say</h2><div class="grid">${['Ana, Portugal', 'Bilal, Pakistan', 'Chidi, Nigeria'].map((name) => `<blockquote class="card"><p>I saw patients every day and learned how to say things in one sentence.</p><footer class="meta">${name}</footer></blockquote>`).join('')}</div></div>
<aside class="side"><div class="card"><h2>$1,450</h2><p class="meta">for four weeks</p><a class="button" href="/apply/2210">Apply now</a><table><tr><th>Setting</th><td>Outpatient</td></tr><tr><th>City</th><td>Columbus, OH</td></tr><tr><th>Starts</th><td>First Monday of a month</td></tr></table></div>
<h2>Others near it</h2><ul>${['Family medicine, Dayton', 'Pediatrics, Cleveland', 'Psychiatry, Toledo', 'Neurology, Akron'].map((t, i) => `<li><a href="/rotation/${i}">${t}</a></li>`).join('')}</ul></aside></div>`,
});

export const hospitalListing = page({
  title: 'International Observership in Cardiology',
  site: 'Harlan Valley Medical Center',
  menu: HOSPITAL_MENU,
  main: `<h1>International Observership in Cardiology</h1><p class="lead">Physicians from abroad may watch the work of our heart team for two to eight weeks.</p>${picture('A catheter laboratory', 1130, 380)}
<div class="two"><div>${sections([
    [
      'About the program',
      'Observers join inpatient rounds on the cardiology wards, visit the catheter laboratory and sit in on the clinics of our attending physicians.',
      'The observership is limited to observation. Observers have no contact with patients, do not write in the record and give no orders.',
      'Up to four observers are here at a time. Each is assigned to a member of the faculty.',
    ],
    [
      'Eligibility',
      'Applicants have graduated from a medical school listed in the World Directory. Students cannot be accepted.',
      'Fluency in English, a current curriculum vitae and a letter from the home institution are required.',
    ],
    [
      'Fees and length',
      'The fee is $600 for each period of two weeks and is due four weeks before the start. It is not refundable after the visa has been issued.',
      'The shortest stay is two weeks, the longest eight.',
    ],
    [
      'Requirements',
      'Proof of immunization against measles, mumps, rubella, varicella and hepatitis B; a tuberculosis test of the last three months; proof of health insurance; HIPAA training online.',
    ],
    ['Visa', 'Observers enter on a B-1 visa. The hospital issues a letter of invitation and does not sponsor J-1 visas for observers.'],
    [
      'How to apply',
      'Send the application form with all documents to the office of international visitors at least three months before the desired start. Incomplete applications are not read.',
      'A certificate of attendance is given at the end. The department does not write letters of recommendation for observers.',
    ],
  ])}</div><aside class="side"><div class="card"><h3>Contact</h3><p>Office of International Visitors<br>120 Maple Street, Harlan Valley, OH</p><a class="button" href="/forms/observer.pdf">Application form</a></div></aside></div>`,
});
