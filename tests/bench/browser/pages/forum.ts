/** A thread of an agency's forum: many short posts with names, dates, quotes and buttons. */
import { AGENCY_MENU } from './blog.ts';
import { page } from './shell.ts';

const POSTS = [
  'Has anybody got a number for the office in the second building? I was told to call and the line is dead.',
  'Try after nine. They moved in spring and the old number rings in an empty room.',
  'My parcel has been in the sorting centre for nine days. Is that usual in December?',
  'Yes. Write to them with the number of the parcel; mine came the day after.',
  'The portal signs me out each time I add a photograph. I use the newest version and cleared everything.',
  'Make it smaller than two megabytes. It does not say so anywhere, but that was it for me.',
  'Thanks, that worked. I owe you a coffee.',
  'Does somebody share a ride from the airport on the third? I land at six in the evening.',
  'I am on the flight from Frankfurt, same hour. Write to me.',
  'Moderators: could this become its own thread, please? It has little to do with the first question.',
];

export const forum = page({
  title: 'Office telephone, parcels and the portal: the thread for all small questions',
  site: 'American Rotation Community',
  menu: AGENCY_MENU,
  css: '.post{display:grid;grid-template-columns:150px 1fr;border:1px solid var(--line);margin:14px 0}.who{background:var(--soft);padding:14px}.said{padding:14px}',
  main: `<h1>Office telephone, parcels and the portal: the thread for all small questions</h1><p class="meta">Started by goran_m · 212 answers · page 3 of 6</p>
${Array.from(
  { length: 80 },
  (
    _,
    i,
  ) => `<article class="post" id="p${i}"><div class="who"><strong>${['goran_m', 'lia92', 'drkofi', 'sunday', 'pavel', 'mint', 'oldhand'][(i * 3) % 7]}</strong><br><span class="meta">${['new here', 'regular', 'moderator'][i % 3]}<br>${12 + i * 3} posts</span></div>
<div class="said"><p class="meta"><a href="#p${i}">#${80 + i}</a> · <time>${1 + (i % 28)} December 2026, ${8 + (i % 12)}:${10 + (i % 49)}</time></p>${i % 4 === 3 ? `<blockquote><p>${POSTS[(i + 9) % 10]}</p></blockquote>` : ''}<p>${POSTS[i % 10]}</p>${i % 5 ? '' : `<p>${POSTS[(i * 7 + 3) % 10]}</p>`}
<p><button type="button">Quote</button> <button type="button">Report</button> <button type="button">+${i % 13}</button></p></div></article>`,
).join('')}<nav aria-label="Pages">${[1, 2, 4, 5, 6].map((n) => `<a href="?page=${n}">${n}</a>`).join(' ')}</nav>
<form><label>Your answer<br><textarea rows="6" cols="80"></textarea></label><br><button class="button">Send</button></form>`,
});
