import type { Track } from '../../pure/credentialKind.js';
import { registerEnum } from '../registerEnum.js';

export const TrackEnum = registerEnum<Track>('Track', 'The way in which a programme is followed (leertraject).', {
  BOL: 'Beroepsopleidende leerweg: at school, with periods of practice.',
  BBL: 'Beroepsbegeleidende leerweg: at work, with a training agreement, and usually a day of school a week.',
  OVO: 'Overig onderwijs, the third leerweg (derde leerweg): without norms of hours, unfunded.',
  COURSE: 'A course on its own.',
  WORKPLACE: 'Learning at the workplace, outside a programme.',
  FULL_TIME: 'Voltijd, in hbo.',
  PART_TIME: 'Deeltijd, in hbo.',
});
