import { GraphQLScalarType, Kind, type ScalarTypeDefinitionNode } from 'graphql';
import { type PlanDocument, planDocumentForm } from '../pure/planDocument.js';

const name = 'PlanDocument';

// type-graphql has no directives for scalars, but the SDL takes them from here.
const astNode: ScalarTypeDefinitionNode = {
  kind: Kind.SCALAR_TYPE_DEFINITION,
  name: { kind: Kind.NAME, value: name },
  directives: [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'inaccessible' } }],
};

/** A plan that is kept, with the question that it answers, as JSON of the form `planDocumentForm`, checked on both sides. */
export const PlanDocumentScalar = new GraphQLScalarType<PlanDocument, PlanDocument>({
  name,
  description: 'A plan that is kept, with the question that it answers, as JSON. No client sees it.',
  serialize: (value) => planDocumentForm.parse(value),
  parseValue: (value) => planDocumentForm.parse(value),
  astNode,
});
