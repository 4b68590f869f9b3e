/** The gift shop of a hospital: filters, a grid of goods, part of which comes late. */
import { HOSPITAL_MENU, page, picture } from './shell.ts';

const GOODS = [
  'Wool blanket',
  'Get-well card',
  'Reading glasses',
  'Puzzle of the old wing',
  'Slippers',
  'Herbal tea',
  'Teddy in scrubs',
  'Phone charger',
  'Notebook',
  'Water bottle',
  'Warm socks',
  'Flowers of the day',
];
const COLOURS = ['grey', 'blue', 'sand', 'green'];
const COUNT = 72;
const LATE = 24;

const card = (
  i: number,
) => `<li class="card good" data-id="${i}"><a href="/gift-shop/${i}">${picture(`${GOODS[i % 12]}, ${COLOURS[i % 4]}`, 260, 200)}</a>
<h3><a href="/gift-shop/${i}">${GOODS[i % 12]}, ${COLOURS[i % 4]}</a></h3><p class="stars" aria-label="${3 + (i % 3)} of 5">${'★'.repeat(3 + (i % 3))}</p>
<p><s class="meta">$${24 + (i % 30)}.00</s> <strong>$${19 + (i % 30)}.50</strong></p><label>Size <select><option>One size</option><option>Small</option><option>Large</option></select></label>
<button class="button" type="button" data-toggle>Add to basket</button></li>`;
const filter = (name: string, values: string[]) =>
  `<fieldset><legend>${name}</legend>${values.map((v, i) => `<label><input type="checkbox" name="${name}" value="${v}"> ${v} <span class="meta">(${4 + i * 3})</span></label><br>`).join('')}</fieldset>`;

export const shop = page({
  title: 'Gift shop',
  site: 'Harlan Valley Medical Center',
  menu: HOSPITAL_MENU,
  css: '.goods{display:grid;grid-template-columns:repeat(4,1fr);gap:20px;list-style:none;padding:0}',
  main: `<h1>Gift shop</h1><p class="lead">Everything is brought to the bed the same day if it is ordered before four in the afternoon. All proceeds go to the volunteers.</p>
<div class="two"><div><p>${COUNT} things, sorted by <select><option>what sells best</option><option>price</option></select></p><ul class="goods" id="goods">${Array.from({ length: COUNT - LATE }, (_, i) => card(i)).join('')}</ul>
<nav aria-label="Pages"><a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=4">4</a></nav></div>
<aside class="side"><form>${filter('Kind', ['Cards', 'Clothes', 'Games', 'Food and drink', 'Flowers', 'Useful things'])}${filter('Colour', COLOURS)}${filter('Price', ['up to $10', '$10 to $25', '$25 to $50', 'more'])}</form>
<div class="notice"><p>Latex balloons and lilies are not allowed on the wards. Please order something else.</p></div></aside></div>`,
  // The rest of the shelf comes from a template a moment after the page.
  script: `setTimeout(function(){var list=document.getElementById('goods'),one=list.lastElementChild;for(var i=0;i<${LATE};i++){var next=one.cloneNode(true);next.dataset.id=${COUNT - LATE}+i;list.appendChild(next)}},80)`,
});
