/** A hospital's news article. */
import { HOSPITAL_MENU, page, picture, sections } from './shell.ts';

const related = [
  'A quieter night on the fourth floor',
  'Two new scanners arrive',
  'The garden behind the east wing',
  'What our pharmacists do at two in the morning',
  'Winter clinic hours',
  'A choir in the lobby',
];

export const article = page({
  title: 'New kidney unit opens its doors after three years of building',
  site: 'Harlan Valley Medical Center',
  menu: HOSPITAL_MENU,
  main: `<div class="two"><article><p class="meta">News · <time datetime="2026-09-14">14 September 2026</time> · By Lena Okafor</p>
<h1>New kidney unit opens its doors after three years of building</h1><p class="lead">Thirty-two dialysis chairs, daylight on every side and a kitchen that teaches: the new unit is meant to feel less like a waiting room.</p>
<figure>${picture('A bright room with a row of chairs by the window', 760, 430)}<figcaption>The south side of the unit looks on to the river. Photo: Sam Reyes</figcaption></figure>
${sections([
  [
    'From a corridor to a floor of its own',
    'For eleven years people who needed dialysis here sat in what had been a storage corridor. It was warm in summer, cold in winter, and two chairs stood so close that a blanket belonged to both.',
    'On Monday the first twelve people came through the new doors on the second floor. Some of them had watched the building grow from the bus stop across the street.',
    'The unit cost 14 million dollars, of which the county paid a third. The rest came from a bond, from gifts, and from a bake sale that the kitchen staff will not stop talking about.',
  ],
  [
    'What is different',
    'Every chair has a window. The machines are quieter by half, and the water plant stands in the cellar rather than behind a thin wall.',
    'A dietitian cooks in the open kitchen on Tuesdays and Fridays. Whoever is hungry after the treatment may eat what was made; whoever is not takes the recipe home.',
    'The pharmacy delivers to the chair. A social worker sits on the floor, not in another building, so a question about rent or a ride home is answered before the machine has finished.',
    'Children have a room of their own with a door that closes. Until now families drove ninety minutes to the city for it.',
  ],
  [
    'Who works there',
    'Forty nurses and technicians moved from the old rooms, and fourteen were newly hired. Four kidney doctors share the week; one of them, Dr. Priya Raman, has been here since the corridor opened.',
    '“I used to apologise to people for the room before I said hello,” she says. “On Monday I said hello first.”',
    'Nurses from two other hospitals came to see the unit before it opened and left with a list of what they would copy.',
  ],
  [
    'What comes next',
    'In spring a training room for treatment at home follows. About one in six people could do without the journey three times a week, the hospital says, if somebody showed them how and answered the telephone at night.',
    'The old corridor is a corridor again. Somebody has hung a picture where the second chair stood.',
    'The unit is open from Monday to Saturday, from half past five in the morning. Those who are treated elsewhere and want to change should ask their own doctor for a letter.',
  ],
  [
    'How to reach it',
    'Bus lines 4 and 19 stop at the east gate. Parking on level two is free for those who come for treatment; take the ticket to the desk.',
    'Questions are answered by the desk at extension 2210 from six in the morning until nine at night, in English, Spanish and Tagalog, and in other languages with an interpreter on the line.',
  ],
])}<p class="meta">Filed under: <a href="/news/kidney">Kidney</a>, <a href="/news/building">Building</a>, <a href="/news/community">Community</a></p>
<div class="notice"><h3>Write to the newsroom</h3><p>Do you have a story from our halls? Write to the newsroom and leave a number.</p><a class="button" href="/news/contact">Contact</a></div></article>
<aside class="side"><h2>More news</h2>${related.map((title, i) => `<div class="card">${picture('', 280, 150)}<p class="meta">${i + 1} September 2026</p><h3><a href="/news/${i}">${title}</a></h3><p>Read in ${3 + (i % 4)} minutes.</p></div>`).join('')}
<h2>By month</h2><ul>${Array.from({ length: 24 }, (_, i) => `<li><a href="/news/month/${i}">${1 + (i % 12)}/${2025 + Math.floor(i / 12)}</a> (${4 + ((i * 7) % 9)})</li>`).join('')}</ul></aside></div>`,
});
