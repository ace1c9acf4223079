import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { TextQuality } from '../../../shared/pure/textQuality.js';

export const TextQualityEnum = registerEnum<TextQuality>('TextQuality', 'How well a text was read from its document.', {
  OK: 'As it stands in the document.',
  DAMAGED: 'Letters were lost in reading, and it is shown so.',
  REPAIRED: 'Letters were lost in reading; the undamaged text of the same code in the same dossier is shown.',
});
