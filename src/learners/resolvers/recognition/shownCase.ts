import { dutchDay } from '../../../shared/pure/dutchDay.js';
import type { ToldCase } from '../../data/ToldCase.js';
import type { RecognitionCase } from '../../types/recognition/RecognitionCase.js';
import { showCase } from '../../types/recognition/showCase.js';

/** A recognition as it is shown, with what its events are told from. */
export interface ShownCase extends RecognitionCase {
  readonly told: ToldCase;
}

/** @param at the instant of the question */
export function shownCase(told: ToldCase, at: Date): ShownCase {
  return { ...showCase(told.stored, told.state, dutchDay(at)), told };
}
