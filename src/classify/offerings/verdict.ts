/** What one piece of a page is: an offering, other goods, a host that takes nobody, or talk about offerings. */

import { plain } from '../../lexicon/plain.ts';
import type { Block, Card } from '../../model.ts';
import { isAbout, isCourse, isForPeople, namesSorts } from './about.ts';
import { isColumn } from './heads.ts';
import { ADDED, abroad, addsStay, blocksOf, isExtra, takesOnlyOthers } from './pieces.ts';
import { BIT, isSort, KEYS, told, toldOf, wordsOf } from './tellings.ts';
import { ADVICE, CODE, FACILITY, FIELD, GOODS, MEASURE, PERSON, PROGRAM, STATE, TIME, TOWN, TYPE } from './words.ts';

export interface Verdict {
  kind: 'offering' | 'maybe' | 'goods' | 'nobody' | 'about' | 'nothing';
  /** The title names a field, a type, a doctor or a host. */
  named: boolean;
  typed: boolean;
  /** The title names more than a field: a number, a place, a host. */
  specific: boolean;
  /** The title names a place or a person that hosts. */
  hosted: boolean;
  /** The title names nothing but a type. */
  bare: boolean;
  /** A line or a cell of its own that does so. */
  sort: string;
  /** How many sorts of things the piece tells. */
  tells: number;
  priced: boolean;
  /** Tells where one is, and for how long. */
  placed: boolean;
  /** A line or a cell of its own is a town with its state. */
  sited: boolean;
  /** Tells where one is, or what one does there. */
  here: boolean;
  staff: boolean;
  /** Holds an e-mail address. */
  mail: boolean;
  /** How surely the words are a name: 1 for a heading, a term or a cell of the column of names. */
  weight: number;
  /** A column of a table that says the same things of each of its columns. */
  compared: boolean;
  /** A key of the page says what its codes mean. */
  keyed: boolean;
  /** Letters told beside the name. */
  length: number;
}

/** A sentence, which is no name. */
const SENTENCE =
  /\b(?:is|are|was|were|has|have|had|will|may|can|cannot|must|should|would|you|we|they|he|she|it|does|do|did|there|who|whose|which|please|gets?|gives?|takes?|offers?|starts?|begins?|begin|join|attend|participate|perform|complete|submit|provide|learn|write|obtain)\b|[.!]$|[;…]/;

/** A note in a wide cell: it ends, or goes on, with a full stop. */
const SENTENCES = /\w{3}[.!](?: \p{Lu}|$)/u;
const LONGEST_NAME = 60;

const OTHER_TRADE = /\b(?:nurs\w+|dental|dentist\w*|pharmac\w+|veterinar\w+|assist\w+|paralegal|therap\w+|optometr\w+)\b/;
/** “Pediatrics (0)”: a field without a place. */
const EMPTY = /\(0\)$|\((?:0|no) (?:sites?|places?|seats?|hosts?|openings?|rotations?|programs?|results?|doctors?|clinics?|hospitals?)\)$/;
/** Named first, it is what is sold, whatever it asks: “Free webinar: which is right for you?” */
const EVENT = /^(?:free |live |online |upcoming )*(?:webinar|workshop|masterclass|bootcamp|info(?:rmation)? session)\b/;
/** Research by writing, which is sold as kits and workshops. */
const WRITING = /\b(?:case[- ]reports?|manuscript|publication|systematic[- ]review)\b/;
const PLACED = BIT.setting | BIT.length;
const HERE = BIT.setting | BIT.act;
const PRICE_OR_LENGTH = BIT.price | BIT.length;
const OFFERED = PRICE_OR_LENGTH | BIT.setting | BIT.act;

/** “Cardiology, Ashford”, “Ashford – Cardiology” */
const OF_TWO = /, | [–—-] \p{Lu}/u;

/** Begins a line that tells rather than names. */
const ARTICLE =
  /^(?:the|an?|this|these|those|one|two|three|four|most|some|any|both|observers|visitors|students|externs|graduates|there|here|for|at|in|on|with|from|by|under|as|only|up to) /;

/** “The Hospital Month” is a name all the same. */
const CAPITALS = /^(?:The|A|An|One|Two|Three|Four|Both)(?: (?:(?:of|the|and|in|at|for|with|on|to|a) )?\p{Lu}[^\s]*)+$/u;

/** So many sorts of things as one way to come is told with. */
const TELLS_ALL = 4;

/** Kinds of blocks that name what follows; a label is the tab of a panel. */
const MARKED = new Set<Block['kind']>(['heading', 'term', 'label']);

/** Judges a piece by its name and by what its blocks tell; `extra` are words that a key adds. */
export function judgePiece(blocks: Block[], bits: Int32Array, card: Card, extra: string): Verdict {
  const name = card.name;
  const title = plain(name);
  const block = blocks[card.title] as Block;
  let all = extra ? told(plain(extra)) : 0;
  const rest = block.text.length > name.length ? told(plain(block.text).replace(title, '')) : 0;
  let length = block.text.length - name.length + extra.length;
  let sort = '';
  let extras = 0;
  let sited = false;
  const see = (i: number) => {
    if (i === card.title || blocks[i]?.region !== 'main') return;
    if (isExtra(blocks[i] as Block)) extras |= bits[i] as number;
    else all |= bits[i] as number;
    length += blocks[i]?.text.length ?? 0;
    sited ||= TOWN.test(blocks[i]?.text ?? '');
    if ((bits[i] as number) & BIT.sort) sort ||= blocks[i]?.text ?? '';
  };
  for (const i of blocksOf(card)) see(i);
  all |= rest;
  // What comes with a stay does not make goods of it.
  all |= all & BIT.length && all & (BIT.setting | BIT.who) ? extras & ~BIT.goods : extras;
  const inTitle = block.text === name ? toldOf(block) : told(title);
  const field = FIELD.test(title);
  const typed = TYPE.test(title);
  const person = PERSON.test(title);
  const facility = FACILITY.test(title);
  const state = STATE.test(name);
  const numbered = CODE.test(name) || PROGRAM.test(title);
  const named = field || typed || person || facility || numbered || state;
  const compared = isColumn(blocks, card);
  const both = all | (inTitle & PRICE_OR_LENGTH);
  const tells = KEYS.filter((key) => both & BIT[key]).length;
  const priced = !!(both & BIT.price);
  const marked = MARKED.has(block.kind) || !!block.cell;
  const weight = marked ? 1 : block.text.length === name.length ? 0.85 : 0.7;
  const verdict = (kind: Verdict['kind']): Verdict => ({
    kind,
    named,
    typed,
    specific: numbered || state || facility || CODE.test(blocks[card.from]?.text ?? '') || OF_TWO.test(name),
    hosted: state || facility || person,
    bare: isSort(title),
    sort,
    tells,
    priced,
    placed: (both & PLACED) === PLACED,
    sited,
    here: ((all | inTitle) & HERE) !== 0,
    staff: !!((all | inTitle) & BIT.staff),
    mail: !!(all & BIT.mail),
    weight,
    keyed: extra !== '',
    compared,
    length,
  });

  const article = ARTICLE.test(title) && !(block.text.length === name.length && CAPITALS.test(name));
  if (!marked && (SENTENCE.test(title) || article || namesSorts(title) || title.length > 100)) return verdict('about');
  if (!/\p{L}{2}/u.test(title) || title.length > 140 || MEASURE.test(title) || isTime(title) || /\bnot offer/.test(title))
    return verdict('about');
  if (EVENT.test(title)) return verdict('goods');
  if (title.endsWith('?') || title.endsWith(':') || (title.length > LONGEST_NAME && SENTENCES.test(name))) return verdict('about');
  if (compared && typed) return verdict('offering');
  if (isForPeople(title) && tells >= TELLS_ALL) return verdict('offering');
  if (isAbout(title) && !(block.cell && isCourse(title))) return verdict('about');
  const everything = all | inTitle;
  const foreign = (everything & BIT.abroad) !== 0 && abroad(blocks, card);
  // A pause of what is told; a department that tells nothing else has nothing to pause.
  if (
    (everything & BIT.nobody && !(typed && takesOnlyOthers(blocks, bits, card, extra))) ||
    (everything & BIT.unoffered && !priced) ||
    EMPTY.test(title) ||
    (everything & BIT.paused && !(all & OFFERED))
  )
    return verdict('nobody');
  const added = ADDED.test(title) && addsStay(blocks, card);
  if (GOODS.test(title) && !added && !(field && (typed || WRITING.test(title)) && !OTHER_TRADE.test(title))) return verdict('goods');
  if (ADVICE.test(title) && !field && !typed && !person) return verdict('goods');
  if (everything & BIT.goods && !typed && !added && !(facility && tells > 1)) return verdict('goods');
  if (everything & BIT.classroom && !(everything & HERE)) return verdict('goods');
  if (foreign) return verdict('goods');
  if ((length < 3 && !inTitle) || (!named && everything & BIT.staff && !priced)) return verdict('nothing');
  if (named && tells >= 1) return verdict('offering');
  if (tells >= 3 && both & PRICE_OR_LENGTH) return verdict('offering');
  return verdict(named || tells >= 2 ? 'maybe' : 'nothing');
}

const isTime = (title: string): boolean => wordsOf(title).every((w) => TIME.test(w));
