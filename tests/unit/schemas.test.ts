/** The schemas of what comes from outside hold what the types say, and the other way round; the compiler is what checks it. */
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { copySchema } from '../../src/copy.schema.ts';
import type { classifiedSchema, listingSchema } from '../../src/model.schema.ts';
import type { Classified, Facts, Listing, PageCopy, Profile } from '../../src/model.ts';
import type { profileSchema } from '../../src/profile/schema.ts';

test('each schema gives its type, no more and no less', () => {
  expectTypeOf<z.infer<typeof listingSchema>['facts']>().toEqualTypeOf<Facts>();
  expectTypeOf<z.infer<typeof listingSchema>>().toEqualTypeOf<Listing>();
  expectTypeOf<z.infer<typeof classifiedSchema>>().toEqualTypeOf<Classified>();
  expectTypeOf<z.infer<typeof copySchema>>().toEqualTypeOf<PageCopy>();
  expectTypeOf<z.infer<typeof profileSchema>>().toEqualTypeOf<Profile>();
});
