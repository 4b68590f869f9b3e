/**
 * The words of the project: everything that travels between the stages
 * read → classify → rate, advise → show. Plain data: types, and the lists that they and the schemas are made from.
 * What several stages do with it alike (steps, stays, links of cards) stands beside, in model/, and is imported from there.
 */
export * from './model/copy.ts';
export * from './model/facts.ts';
export * from './model/listing.ts';
export * from './model/page.ts';
export * from './model/profile.ts';
export * from './model/rated.ts';
export * from './model/specialty.ts';
export * from './model/words.ts';
