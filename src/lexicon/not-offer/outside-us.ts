import { notOffer } from '../cue.ts';
import { anyOf, wholeWords } from '../pattern.ts';

/** After a comma; those that are words too are left out. */
const STATES =
  '(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|(?:west )?virginia|washington|wisconsin|wyoming|al|ak|az|ar|ca|co|ct|fl|ga|id|il|ia|ks|ky|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy)';

/** Electives in other countries. */
export default notOffer({
  rank: 150,
  reason: 'outside-us',
  head: String.raw`${wholeWords`
    (?:electives?|rotations?|placements?|internships?|observerships?) (?:abroad|overseas|around the world|worldwide)
    nhs
    united kingdom
    scotland
    ireland
    london
    germany
    poland
    krak[oó]w
    warsaw
    india
    pakistan
    nepal
    kenya
    tanzania
    ghana
    australia
    new zealand
    canada
    toronto
    (?<!lake )ontario(?!,? ca\b|,? california)
    manitoba
    alberta
    saskatchewan
    british columbia
    nova scotia
    qu[eé]bec
    spain
    italy
    france
    japan
    thailand
    peru
    (?<!new )mexico
    brazil
    croatia
    hungary
    czech republic
    prague
    israel
    egypt
    turkey
    dubai
    south africa
    sri lanka
    philippines
  `}(?! (?:street|st\b|avenue|ave\b|road|boulevard))`,
  text: anyOf`
    [£€₹]\s?\d
    \+(?:[2-9]\d)[ -]?\d
    (?<=\w, )(?:ontario|manitoba|alberta|saskatchewan|british columbia|nova scotia|new brunswick|qu[eé]bec|england|scotland|wales|northern ireland|new south wales|queensland)\b
    ${wholeWords`
      college of (?:physicians|surgeons|physicians (?:and|&) surgeons) (?:of|in) (?:ontario|manitoba|alberta|saskatchewan|british columbia|nova scotia|new brunswick|england|ireland|edinburgh|canada)
      (?<!\d[ ,.]{1,2})\d[\d ,.]{0,12} ?(?:cad|cdn)
      (?<!\d[ ,.]{1,2})\d[\d ,.]{0,12} ?(?:pln|eur|chf|czk|huf|inr|pkr|npr|zar|aed|ngn|kes|aud|nzd|thb|php|ron|bgn|sek|nok|dkk)
      erasmus
      citizens of the (?:us|usa|united states)
      gbp
      euros?
      \d+ pounds
      nhs
      mccqe\d?
      ircc
      carms
      canadian (?:health ?care|citizens?|residenc(?:y|ies))
      live in (?:manitoba|ontario|alberta|canada)
      zloty
      rupees
      gmc
      general medical council
      schengen
      garda
      outside the eu
      foundation doctors?
      consultant's firm
    `}
  `,
  least: 3,
  unless: anyOf`
    ${wholeWords`
      united states
      usa
      usce
      american
      for (?:graduates|students|doctors|physicians) (?:from|of)
      new mexico
      ohio
      kentucky
      indiana
      illinois
      maine
      (?<=, )${STATES}
    `}
    \bu\.s\.
  `,
  abroad: 2,
  source: 'DOMAIN: electives outside the US',
});

export const says = [
  'Hospital placements around the world',
  'Observerships in Ontario',
  'Hospitals of Ontario, Canada',
  'Manitoba, Alberta and Saskatchewan',
  'British Columbia and Nova Scotia',
  'Québec',
  'A pass in the MCCQE1',
  '1796 Citadel Slope, Halifax, Nova Scotia',
  'The College of Physicians and Surgeons of Ontario',
  'An elective costs $1,000.00 CDN.',
  'IRCC pays for it.',
  'Apply through CaRMS.',
  'Canadian health care and Canadian residencies',
  'You must live in Manitoba.',
  'Elective in Scotland',
  'Medical electives abroad',
  'Electives in Nepal',
  'Electives at NHS hospitals in the United Kingdom',
  'Medical electives in Ireland',
  'Teaching hospitals in London',
  'Clinical electives in Germany',
  'Electives in Poland: Kraków and Warsaw',
  'Hospital electives in India and Pakistan',
  'Kenya, Tanzania and Ghana: choose your elective',
  'Electives in Australia and New Zealand',
  'Visiting electives in Toronto, Canada',
  'Summer clerkships in Spain, Italy and France',
  'Observerships in Japan and Thailand',
  'Electives in Peru, Mexico and Brazil',
  'Medical schools in Croatia and Hungary',
  'Prague, Czech Republic: summer clerkship',
  'Elective program in Israel',
  'Hospitals in Egypt and Turkey',
  'Observership in Dubai',
  'Trauma elective in South Africa',
  'Electives in Sri Lanka and the Philippines',
  'The fee is €450 a month.',
  'Call +48 555 0143 for dates.',
  'A month costs 1,200 PLN.',
  'Erasmus students pay nothing.',
  'Citizens of the USA need no visa.',
  'Please pay in GBP.',
  'Two hundred euros are due on arrival.',
  'The deposit is 150 pounds.',
  'Lunch costs thirty zloty.',
  'Lodging is paid in rupees.',
  'Your supervisor is on the GMC register.',
  'The General Medical Council does not license observers.',
  'A Schengen visa covers ninety days.',
  'Bring your Garda vetting form.',
  'Students from outside the EU pay more.',
  'Foundation doctors teach on Fridays.',
  "You join a consultant's firm for six weeks.",
];
export const doesNotSay = [
  'Externship in Indiana',
  'Electives for students from abroad',
  'Rotations at Lake Ontario Hospital',
  'Externship in Ontario, CA',
  'Observers at the Toronto Street Hospital',
  'Hospitals in New England',
  'Call +1 555 0134 for dates',
  'The fee is $450',
  'Observership in Albuquerque, New Mexico',
  'Graduates who passed the exam in 1 try come first.',
  'Rounds with a consultant',
];
export const saysElse = [
  'Electives in the United States',
  'Hospitals of the USA',
  'Hospitals of New Mexico',
  'Observerships in Toronto (Ohio)',
  'Externship in London (Kentucky)',
  'A month in Peru (Indiana)',
  'A month in Peru (Illinois)',
  'Externship in Poland (Maine)',
  'Observership in Mexico, Missouri',
  'Externship in Warsaw, New York',
  'Rotations in the U.S.A. for graduates',
  'USCE for graduates',
  'American teaching hospitals',
  'Externships for graduates of schools in India',
];
