import { z } from 'zod';

/**
 * Who reads rows of persons. EXAMPLE: the all-seeing reader of the example world, which sees every SYNTHETIC row and no
 * other. SUBJECT: a person, who sees the own rows.
 */
export const readerForm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('EXAMPLE') }),
  z.strictObject({ kind: z.literal('SUBJECT'), learnerId: z.uuid() }),
]);
export type Reader = Readonly<z.infer<typeof readerForm>>;
