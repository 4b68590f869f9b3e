/**
 * The words of the project: everything that travels between the stages
 * read → classify → rate → advise → show. Plain data, no code but constants.
 */
export * from './model/copy.ts';
export * from './model/facts.ts';
export * from './model/listing.ts';
export * from './model/page.ts';
export * from './model/profile.ts';
export * from './model/rated.ts';
export * from './model/specialty.ts';
export * from './model/words.ts';
