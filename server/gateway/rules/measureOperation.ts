import type { OperationDefinitionNode, ValidationContext } from 'graphql';
import { SelectionMeasure, type Measure } from '../SelectionMeasure.js';

const measures = new WeakMap<object, SelectionMeasure>();

/** The size of an operation. The rules of one document share the measuring of its fragments. */
export function measureOperation(context: ValidationContext, operation: OperationDefinitionNode): Measure {
  const document = context.getDocument();
  const measure = measures.get(document) ?? new SelectionMeasure(document);
  measures.set(document, measure);
  return measure.measure(operation.selectionSet);
}
