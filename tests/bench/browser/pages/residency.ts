/** A residency programme: full of the words of clinical training, and offers no visitor anything. */
import { HOSPITAL_MENU, page, picture, sections } from './shell.ts';

const BLOCKS = [
  'Wards',
  'Intensive care',
  'Night float',
  'Continuity clinic',
  'Emergency',
  'Cardiology',
  'Elective',
  'Geriatrics',
  'Ambulatory',
  'Vacation',
];
const NAMES = [
  'A. Osei',
  'B. Lindgren',
  'C. Marchetti',
  'D. Tran',
  'E. Novak',
  'F. Ibrahim',
  'G. Walsh',
  'H. Kimura',
  'I. Salazar',
  'J. Petit',
  'K. Dube',
  'L. Shah',
];

export const residency = page({
  title: 'Internal Medicine Residency',
  site: 'Harlan Valley Medical Center',
  menu: HOSPITAL_MENU,
  main: `<h1>Internal Medicine Residency</h1><p class="lead">A community program with thirty-six residents, its own clinic and time to teach.</p>${picture('Residents on morning rounds', 1130, 380)}
<div class="two"><div>${sections([
    [
      'Message from the program director',
      'Thank you for your interest in our residency. We are proud of a program in which every resident is known by name, and in which the person who presents is allowed to finish the sentence.',
      'Our graduates go on to fellowships, to hospital medicine and to practices in the towns around us.',
    ],
    [
      'Curriculum',
      'Residents work in a four-plus-one schedule: four weeks of inpatient rotations are followed by one week of continuity clinic, with the same patients for three years.',
      'Interns carry up to eight patients on the wards; senior residents lead the team under an attending physician. Procedures are taught in the simulation laboratory before the first one at the bedside.',
      'Electives in the second and third year include rheumatology, palliative care, global health and quality improvement.',
    ],
    [
      'How to apply',
      'We accept applications through ERAS only and take part in the National Resident Matching Program. We require passing scores in USMLE Step 1 and Step 2 CK, three letters of recommendation and a personal statement.',
      'International medical graduates must be certified by ECFMG before the start of the program. We sponsor J-1 visas. At least three months of US clinical experience are preferred.',
      'Interviews are held online from October to January.',
    ],
    [
      'Salary and benefits',
      'PGY-1 $66,400, PGY-2 $68,900, PGY-3 $71,800. Four weeks of vacation, health insurance, meals on call, $1,500 for books and conferences, parking.',
    ],
    [
      'Life in Harlan Valley',
      'Rent is low, the river is close, and the market opens on Saturdays. Most of us walk or cycle to work. Schools are good and the airport is an hour away.',
    ],
    ['Medical students', 'Students of our affiliated school rotate with our teams. Questions about that are answered by the school.'],
  ])}<h2>A sample year</h2><table><thead><tr><th>Block</th><th>PGY-1</th><th>PGY-2</th><th>PGY-3</th></tr></thead><tbody>${Array.from({ length: 13 }, (_, i) => `<tr><th>${i + 1}</th><td>${BLOCKS[i % 10]}</td><td>${BLOCKS[(i * 3 + 1) % 10]}</td><td>${BLOCKS[(i * 7 + 2) % 10]}</td></tr>`).join('')}</tbody></table>
<h2>Our residents</h2><div class="grid">${Array.from({ length: 36 }, (_, i) => `<div class="card">${picture('', 200, 200)}<h3>${NAMES[i % 12]}, PGY-${1 + Math.floor(i / 12)}</h3><p class="meta">${['State University', 'University of Lund', 'University of Oran', 'Lakes College of Medicine'][i % 4]}</p><p>Likes ${['bread', 'climbing', 'old maps', 'choirs', 'birds'][i % 5]}.</p></div>`).join('')}</div></div>
<aside class="side"><h2>In this section</h2><ul>${['Overview', 'Faculty', 'Conferences', 'Research', 'Wellness', 'Alumni', 'Frequently asked questions', 'Contact'].map((name) => `<li><a href="/residency/${name.toLowerCase().replace(/ /g, '-')}">${name}</a></li>`).join('')}</ul><div class="card"><h3>Contact</h3><p>Program coordinator: Ms. Dana Wright, 555-010-3380</p></div></aside></div>`,
});
