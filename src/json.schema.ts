/** What the lens keeps for others goes as text: the page need not build it, compare it piece by piece, or write it again. */
import * as z from 'zod/mini';

/** Text that is read as JSON and then by the schema. */
export const json = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text, context) => {
        try {
          return JSON.parse(text) as unknown;
        } catch {
          context.issues.push({ code: 'custom', message: 'no JSON', input: text });
          return z.NEVER;
        }
      }),
    ),
    schema,
  );
