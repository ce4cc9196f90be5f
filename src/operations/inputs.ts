// Fields that several operations take, described once.
import { z } from 'zod';
import { hints } from './operation.ts';

export const publishedInput = z
  .string()
  .optional()
  .describe('date of the reports that bring none of their own: YYYY-MM-DD, YYYY-MM or YYYY')
  .register(hints, { value: 'DATE' });
