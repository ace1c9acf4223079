import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

/** Which object types meet which type conditions. */
export class TypeConditions {
  readonly #met = new Map<string, boolean>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Whether an object of the type is one of the condition: of the same type, or of an abstract one that it belongs to. */
  meets(type: string, condition: string): boolean {
    if (type === condition) return true;
    const question = `${type} ${condition}`;
    const met = this.#met.get(question) ?? this.#isSubType(type, condition);
    this.#met.set(question, met);
    return met;
  }

  #isSubType(type: string, condition: string): boolean {
    const [object, abstract] = [this.schema.getType(type), this.schema.getType(condition)];
    return isObjectType(object) && isAbstractType(abstract) && this.schema.isSubType(abstract, object);
  }
}
