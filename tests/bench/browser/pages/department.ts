/** A department of a hospital, for patients. */
import { HOSPITAL_MENU, page, picture, sections } from './shell.ts';

const DOCTORS = [
  'Priya Raman',
  'Tomás Ortega',
  'Helen Brandt',
  'Yusuf Demir',
  'Grace Lindqvist',
  'Arthur Penn',
  'Mei-Ling Zhou',
  'Samuel Adeyemi',
  'Ruth Feld',
  'Ivan Petrov',
  'Claire Dubois',
  'Noor Haddad',
];
const HEARTS = [
  'Angina',
  'Atrial fibrillation',
  'Heart failure',
  'High blood pressure',
  'Valve disease',
  'Aneurysm',
  'Congenital defects',
  'Cardiomyopathy',
  'Endocarditis',
  'Syncope',
  'High cholesterol',
  'Varicose veins',
];

export const department = page({
  title: 'Heart and vascular',
  site: 'Harlan Valley Medical Center',
  menu: HOSPITAL_MENU,
  main: `<h1>Heart and vascular</h1><p class="lead">From the first murmur to the new valve: our heart team sees about nine thousand people a year, most of them without a night in hospital.</p>
<p><a class="button" href="/appointments">Make an appointment</a> <a href="tel:+15550102200">Call 555-010-2200</a></p>${picture('The entrance of the heart centre', 1130, 380)}
<div class="two"><div>${sections([
    [
      'What we treat',
      'Some of what brings people to us is found by chance; some of it hurts. In either case the first visit is long, and nobody is sent home with a word that was not explained.',
      `The list below is not complete. If you do not find what your doctor told you, ask us.`,
    ],
    [
      'Tests',
      'Most tests are done on the ground floor and take less than an hour: electrocardiogram, echocardiogram, stress test, monitor for a day or for two weeks.',
      'A catheter test takes half a day. Do not eat after midnight, take your usual pills unless we told you otherwise, and bring somebody who drives you home.',
      'Results are in your account as soon as the doctor has read them, and you are called if something has to be done.',
    ],
    [
      'Treatments',
      'We open arteries, close holes, replace valves through the leg where that is possible and through the chest where it is not. Four operating rooms and two catheter laboratories work every day; one is ready at night.',
      'Pacemakers and defibrillators are checked from your home by a box beside the bed.',
    ],
    [
      'Rehabilitation',
      'Twelve weeks, three mornings a week, with a nurse who knows your file. You walk, lift, cook and learn when to stop. Most insurers pay.',
    ],
    [
      'Teaching',
      'We are a teaching hospital. Medical students and residents may take part in your care under the eyes of your doctor. You may always say no.',
    ],
    [
      'Ask before you come',
      'Bring a list of your medicines, your insurance card and the letter of your doctor. If you need an interpreter, say so when you call; it costs you nothing.',
      'Wheelchairs stand at both entrances. The lift by the fountain is the fast one.',
    ],
  ])}<h2>Conditions from A to Z</h2><ul>${HEARTS.map((name) => `<li><a href="/heart/${name.toLowerCase().replace(/ /g, '-')}">${name}</a></li>`).join('')}</ul>
<h2>Our doctors</h2><div class="grid">${DOCTORS.map((name, i) => `<div class="card">${picture(`Portrait of ${name}`, 240, 240)}<h3><a href="/doctors/${i}">Dr. ${name}</a></h3><p class="meta">${['Cardiology', 'Heart surgery', 'Vascular surgery', 'Electrophysiology'][i % 4]}</p><p>Speaks English${i % 2 ? ' and Spanish' : ''}. Sees new patients on ${['Monday', 'Tuesday', 'Thursday'][i % 3]}.</p><p>★ 4.${5 + (i % 5)} of ${80 + i * 13} answers</p></div>`).join('')}</div></div>
<aside class="side"><h2>Where</h2>${['East wing, level 1', 'Maple Street clinic', 'Lakeside medical offices'].map((place, i) => `<div class="card"><h3>${place}</h3><address>${120 + i * 40} Maple Street<br>Harlan Valley, OH</address><table><tr><th>Mon to Fri</th><td>7 to 6</td></tr><tr><th>Saturday</th><td>8 to noon</td></tr></table><p><a href="/map/${i}">Directions</a></p></div>`).join('')}
<div class="notice"><strong>Chest pain?</strong> Do not write to us. Call 911.</div></aside></div>`,
});
