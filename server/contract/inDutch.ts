import { type ASTNode, buildASTSchema, type DocumentNode, parse, printSchema, visit } from 'graphql';
import dutch from '../../schema/descriptions.nl.json' with { type: 'json' };

/** Dutch descriptions by the English text that they translate. */
export type Descriptions = Readonly<Record<string, string>>;

/** What is wrong with the translation of a schema. */
export interface TranslationFaults {
  /** English texts without a Dutch one, each at the first place where it stands, as `Type.field: text`. */
  readonly missing: readonly string[];
  /** Texts that are translated and stand nowhere. */
  readonly unused: readonly string[];
}

/** The SDL with Dutch descriptions; a description that has none stays English. */
export function inDutch(sdl: string, descriptions: Descriptions = dutch): string {
  const translated = visit(parse(sdl, { noLocation: true }), {
    StringValue: (node, key) => {
      const text = key === 'description' ? descriptions[node.value] : undefined;
      return text === undefined ? undefined : { ...node, value: text };
    },
  });
  return `${printSchema(buildASTSchema(translated, { assumeValidSDL: true }))}\n`;
}

export function translationFaults(sdl: string, descriptions: Descriptions = dutch): TranslationFaults {
  const places = placesOf(parse(sdl, { noLocation: true }));
  const missing = [...places].filter(([text]) => !Object.hasOwn(descriptions, text));
  return {
    missing: missing.map(([text, place]) => `${place}: ${text}`),
    unused: Object.keys(descriptions).filter((text) => !places.has(text)),
  };
}

/** Each description with the first place where it stands. */
function placesOf(document: DocumentNode): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  visit(document, {
    StringValue: (node, key, parent, _path, ancestors) => {
      if (key !== 'description' || places.has(node.value)) return;
      places.set(node.value, [...ancestors, parent].flatMap(nameOf).join('.'));
    },
  });
  return places;
}

function nameOf(ancestor: ASTNode | readonly ASTNode[] | undefined): string[] {
  return ancestor && 'name' in ancestor ? [ancestor.name.value] : [];
}
