/** OK as read; DAMAGED as read and so shown; REPAIRED from an undamaged twin of the same dossier and code. */
export const TEXT_QUALITIES = ['OK', 'DAMAGED', 'REPAIRED'] as const;
export type TextQuality = (typeof TEXT_QUALITIES)[number];
