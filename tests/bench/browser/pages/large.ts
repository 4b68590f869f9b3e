/** Pages whose size is the matter: many offerings, many nodes, cards that keep coming. */
import { AGENCY_MENU } from './blog.ts';
import { HOSPITAL_MENU, page, picture } from './shell.ts';

const FIELDS = [
  'Internal Medicine',
  'Cardiology',
  'Pediatrics',
  'Surgery',
  'Psychiatry',
  'Neurology',
  'Family Medicine',
  'Nephrology',
  'Oncology',
  'Emergency Medicine',
];
const KINDS = ['Externship', 'Observership', 'Clinical Elective', 'Tele-Rotation'];
const DOES = [
  'You examine patients with the doctor in the office and write the note.',
  'Observation only; you follow the attending on rounds in the hospital.',
  'Hands-on for students in their final year, on the wards and in the clinic.',
  'Live video visits from home with discussion of each case.',
];
const CITIES = ['Joliet, IL', 'Houston, TX', 'Newark, NJ', 'Tampa, FL', 'Fresno, CA', 'Akron, OH', 'Brooklyn, NY'];

const offering = (
  i: number,
) => `<li class="card" data-id="${i}">${picture('', 240, 130)}<h3><a href="/rotation/${i}">${FIELDS[i % 10]} ${KINDS[i % 4]}</a></h3><p class="meta">${CITIES[i % 7]} · Dr. ${'ABCDEFGHJK'[i % 10]}. ${['Orsini', 'Weller', 'Ruiz', 'Park'][(i * 3) % 4]}</p>
<p>${DOES[i % 4]}</p><p>${[2, 4, 8][i % 3]} weeks, $${900 + ((i * 37) % 1500)}</p><a class="button" href="/apply/${i}">Apply</a></li>`;

/** An agency's list of so many offerings. */
export const indexOf = (count: number): string =>
  page({
    title: 'All clinical rotations',
    site: 'American Rotation',
    menu: AGENCY_MENU,
    css: '.all{display:grid;grid-template-columns:repeat(3,1fr);gap:20px;list-style:none;padding:0}',
    main: `<h1>All clinical rotations</h1><p class="lead">${count} rotations with physicians in ${CITIES.length} cities.</p><ul class="all">${Array.from({ length: count }, (_, i) => offering(i)).join('')}</ul>`,
  });

const NEWS = [
  'The canteen has a new oven',
  'Blood drive on Thursday',
  'A walk for the heart',
  'Parking on level three is closed',
  'Thank you to the night porters',
  'Flu vaccines from Monday',
];

/** News of a hospital to which cards are added without end, as when somebody scrolls: so many, in steps. */
export const feedOf = (count: number, step: number, pause: number): string =>
  page({
    title: 'What happens in the house',
    site: 'Harlan Valley Medical Center',
    menu: HOSPITAL_MENU,
    main: `<h1>What happens in the house</h1><div id="feed"><article class="card"><h3>Welcome</h3><p>News of all departments.</p></article></div>`,
    script: `(function(){var words=${JSON.stringify(NEWS)},feed=document.getElementById('feed'),n=0;function more(){var html='';
for(var i=0;i<${step};i++,n++)html+='<article class="card"><h3><a href="/news/'+n+'">'+words[n%6]+'</a></h3><p class="meta">'+(1+n%28)+' November</p><p>'+words[(n*5+1)%6]+'. Ask at the desk, or read on.</p><p><button>Like</button> <button>Share</button></p></article>';
feed.insertAdjacentHTML('beforeend',html);if(n<${count})setTimeout(more,${pause})}setTimeout(more,${pause})})()`,
  });

/** A hospital's price list with so many nodes and nothing for visitors. */
export function nodesOf(count: number): string {
  // A row of the table is eleven nodes.
  const rows = Array.from(
    { length: Math.round(count / 11) },
    (_, i) =>
      `<tr><td>${10_000 + i}</td><td>${['X-ray', 'Blood count', 'Bed', 'Dressing', 'Scan'][i % 5]}, ${['adult', 'child'][i % 2]}</td><td>$${20 + ((i * 13) % 900)}.00</td><td>$${12 + ((i * 7) % 500)}.00</td><td>${['per day', 'each'][i % 2]}</td></tr>`,
  );
  return page({
    title: 'Prices of services',
    site: 'Harlan Valley Medical Center',
    menu: HOSPITAL_MENU,
    main: `<h1>Prices of services</h1><p>Every hospital publishes what it charges.</p><table><thead><tr><th>Code</th><th>Service</th><th>Gross</th><th>Cash</th><th>Unit</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  });
}
