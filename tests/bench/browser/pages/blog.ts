/** A long post on the blog of an agency, with comments; about life in a new town, not about a rotation. */
import { page, picture, sections } from './shell.ts';

const SAID = [
  'Thank you, the part on buses saved me an hour.',
  'The market moved; it is behind the school now.',
  'Does the landlord take cash?',
  'We did the same last winter and brought too many coats.',
  'The library card was the best advice of all.',
  'I would add: buy the salt before the snow.',
];

export const AGENCY_MENU = {
  Blog: ['Living', 'Money', 'Travel', 'Food', 'Stories'],
  Company: ['Team', 'Press', 'Partners', 'Contact'],
  Help: ['Questions and answers', 'Payments', 'Cancellations', 'Reviews'],
  Programs: ['All programs', 'By city', 'By specialty', 'Prices'],
};

export const blog = page({
  title: 'Your first week in Columbus: a room, a bus pass and a warm coat',
  site: 'American Rotation',
  menu: AGENCY_MENU,
  main: `<div class="two"><article><h1>Your first week in Columbus: a room, a bus pass and a warm coat</h1><p class="meta">By Inês Duarte · 12 minutes · Living</p>${picture('A street in snow', 760, 430)}
${sections([
  [
    'Before you fly',
    'Write down three addresses on paper: where you sleep, where you go on Monday, and the consulate. Telephones die at the wrong moment, and paper does not.',
    'Pack for the weather of the week, not of the season. In November it rains; in January the wind is what you will remember. A good coat costs less here than at home if you wait until Sunday.',
    'Tell your bank that you travel. Two cards are better than one, and a little cash pays the first bus.',
  ],
  [
    'The first night',
    'Most rooms near the centre are let by the week. Ask whether sheets are there, whether heating is paid, and where the nearest laundry is. Do not send money to anybody who will not show the room on a call.',
    'If you come late, the airport bus stops at eleven. A ride costs about thirty dollars.',
    'Your host may be asleep: ask for the code of the door before you leave home.',
  ],
  [
    'A telephone that works',
    'A prepaid card from any supermarket is enough. Ten dollars last a month if you write more than you talk. Keep the number of home alive for the codes of your bank.',
  ],
  [
    'Buses and feet',
    'The pass for seven days costs less than five single rides. Line 2 runs along High Street every ten minutes until midnight; line 10 is the one that is always late.',
    'You can walk further than locals believe. They will offer you a lift; say yes when it snows.',
  ],
  [
    'Food',
    'The North Market has everything and is dear. The shop at the corner of Fifth is cheaper and open until two. Rice cookers are allowed in most rooms, candles in none.',
    'On Thursdays the church on Gay Street cooks for whoever comes. Nobody asks why you are there.',
  ],
  [
    'Papers',
    'Keep your passport in the room and a copy in the pocket. Write the date by which you have to leave into your calendar, and a reminder two weeks before.',
    'Health insurance for travellers is cheap before you fly and hard to get after. Read what it says on teeth.',
  ],
  [
    'Friends',
    'The library gives cards to whoever sleeps in the city. On Wednesdays people meet there to practise English; half of them teach it and the other half bring cake.',
    'Call home on Sunday. Everything sounds better on a Sunday.',
  ],
  [
    'A list to print',
    'Addresses, coat, two cards, copy of the passport, insurance, the code of the door, a gift for the host, a book for the flight, patience.',
  ],
])}<h2>Comments</h2><ol>${Array.from({ length: 42 }, (_, i) => `<li class="card"><p class="meta"><strong>${['Ana', 'Bilal', 'Chidi', 'Dara', 'Emre', 'Fatima', 'Goran'][i % 7]}</strong> · ${1 + i} days ago</p><p>${SAID[i % 6]} ${SAID[(i * 5 + 2) % 6]}</p><p><button type="button">Reply</button> <button type="button">Like (${i % 9})</button></p></li>`).join('')}</ol></article>
<aside class="side"><h2>About the writer</h2><p>Inês came with one suitcase and stayed for the libraries.</p><h2>Read next</h2><ul>${['What a dollar buys', 'Snow, explained', 'Five parks', 'How to tip', 'Cooking in one pot', 'Trains, such as they are'].map((t, i) => `<li><a href="/blog/${i}">${t}</a></li>`).join('')}</ul></aside></div>`,
});
