import { toGlobalId } from '../../../shared/graph/globalId.js';
import type { CaseEvidence } from '../../domain/recognition/CaseEvent.js';
import type { RecognitionEvidence } from './RecognitionEvidence.js';

export function showEvidence({ outcomes, ...evidence }: CaseEvidence): RecognitionEvidence {
  return { ...evidence, units: outcomeStubs(outcomes) };
}

export function outcomeStubs(keys: readonly string[]): { id: string }[] {
  return keys.map((key) => ({ id: toGlobalId('Outcome', key) }));
}

export function ruleStubs(keys: readonly string[]): { id: string }[] {
  return keys.map((key) => ({ id: toGlobalId('Rule', key) }));
}
