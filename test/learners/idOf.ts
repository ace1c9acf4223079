/** The id of the row with that number: `kind` tells learners from their rows. */
export function idOf(kind: 'learner' | 'journey' | 'experience' | 'holding', number: number): string {
  const kinds = ['learner', 'journey', 'experience', 'holding'];
  return `01a00000-0000-700${kinds.indexOf(kind)}-8000-${String(number).padStart(12, '0')}`;
}
