import { z } from 'zod';
import { completionKinds } from './measure.ts';
import { texts } from './texts.ts';

/** What would count as evidence of a measure that ends in something of this kind. */
export const expectedEvidence = z.strictObject({ id: z.enum(completionKinds), text: texts });
