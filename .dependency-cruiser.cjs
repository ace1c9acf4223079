// The doors between the rooms. A subgraph is whatever folder of src/ is not shared/: a new one is guarded from its first
// file. Rules name the room that an import comes from.
const subgraph = '^src/(?!shared/)([^/]+)/';
const typesOnly = { dependencyTypesNot: ['type-only'] };
const packages = {
  dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
};

/** Within a subgraph, files of the room import nothing of their own subgraph but these rooms. */
function room(name, allowed, comment) {
  return {
    name: `${name}-looks-inward`,
    comment,
    severity: 'error',
    from: { path: `${subgraph}${name}/` },
    to: { path: '^src/$1/', pathNot: `^src/$1/(${allowed.join('|')})/` },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'subgraphs-meet-in-the-graph',
      comment: 'Subgraphs meet in the composed graph, never in an import: each could be moved to a process of its own.',
      severity: 'error',
      from: { path: subgraph },
      to: { path: '^src/', pathNot: '^src/($1|shared)/' },
    },
    {
      name: 'subgraphs-are-in-the-list',
      comment: 'Adding a subgraph touches one list: src/subgraphs.ts imports front doors, and nobody else does.',
      severity: 'error',
      from: { pathNot: '^src/subgraphs\\.ts$' },
      to: { path: '^src/(?!shared/)[^/]+/index\\.ts$' },
    },
    {
      name: 'list-knocks-at-front-doors',
      comment: 'What a subgraph shows of itself is its index.ts.',
      severity: 'error',
      from: { path: '^src/subgraphs\\.ts$' },
      to: { path: '^src/', pathNot: '^src/([^/]+/index\\.ts|shared/graph/.+)$' },
    },
    {
      name: 'nobody-imports-the-list-but-the-start',
      comment:
        'server/ hands the list on as an argument, so that tests can serve other subgraphs. Subgraphs know of no list.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/subgraphs\\.ts$' },
    },
    {
      name: 'server-goes-by-the-list',
      comment: 'The gateway and the servers know subgraphs as a list of front doors, never one by name.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(seeding|importing)/' },
      to: { path: subgraph },
    },
    {
      name: 'seeding-writes-what-is-stored',
      comment:
        'Seeding and importing fill the tables of several subgraphs in one transaction and derive parts and outcomes by the same rules as the ' +
        'subgraphs, so they may use their entities and domain. They have no business with what is asked or fetched.',
      severity: 'error',
      from: { path: '^server/(seeding|importing)/' },
      to: { path: subgraph, pathNot: `${subgraph}(entities|domain)/` },
    },
    {
      name: 'src-does-not-know-server',
      comment: 'Environment, ports, processes and the clock are in server/; src takes what it needs as arguments.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^server/' },
    },
    {
      name: 'code-does-not-know-tests',
      comment: 'What runs is not written for what tests it.',
      severity: 'error',
      from: { path: '^(src|server)/' },
      to: { path: '^test/' },
    },
    room(
      'resolvers',
      ['resolvers', 'types', 'data', 'domain', 'threads'],
      'A resolver fetches, decides and answers; it stores nothing.',
    ),
    room('types', ['types', 'domain', 'entities'], 'A type of the graph is a shape: it fetches nothing.'),
    room('data', ['data', 'entities', 'domain'], 'What fetches does not know what is asked.'),
    room('entities', ['entities'], 'What is stored stands on words that all subgraphs share.'),
    room('threads', ['threads', 'domain'], 'What runs on a thread of its own is decided, not asked or fetched.'),
    room('domain', ['domain'], 'What is decided does not know how it is stored, fetched or asked.'),
    room(
      'migrations',
      ['migrations'],
      'A migration is never changed after it ran, so it stands on nothing that changes.',
    ),
    {
      name: 'types-borrow-words-of-entities',
      comment:
        'A closed set that a column holds is declared once, beside the column. A GraphQL type may name it; importing an entity as a ' +
        'value would tie the graph to the storage.',
      severity: 'error',
      from: { path: `${subgraph}types/` },
      to: { path: '^src/$1/entities/', ...typesOnly },
    },
    {
      name: 'domain-does-not-know-the-graph',
      comment: 'What is decided is the same whoever asks.',
      severity: 'error',
      from: { path: `${subgraph}(domain|entities)/` },
      to: { path: '^src/shared/graph/' },
    },
    {
      name: 'checker-shares-no-code-with-the-planner',
      comment: 'What judges the planner shares shapes with it and nothing that runs, so that no fault is in both.',
      severity: 'error',
      from: { path: '^src/pathways/domain/checker/' },
      to: { path: '^src/', pathNot: '^src/pathways/domain/checker/', ...typesOnly },
    },
    {
      name: 'planner-does-not-know-its-checker',
      comment:
        'An answer passes the checker on its way out; a planner that asks it would be judged by itself. Kept plans are judged by the checker, and the planner knows nothing of that.',
      severity: 'error',
      from: { path: '^src/pathways/domain/', pathNot: '^src/pathways/domain/(checker|saved)/' },
      to: { path: '^src/pathways/domain/(checker|saved)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'No I/O, clock or randomness: only packages that compute.',
      severity: 'error',
      from: { path: `${subgraph}domain/|^src/shared/pure/` },
      to: { ...packages, pathNot: 'node_modules/(tinyqueue|zod|minisearch|@orama/stemmers)/' },
    },
    {
      name: 'shared-pure-stands-alone',
      comment: 'It is what every room may import, so it imports none.',
      severity: 'error',
      from: { path: '^src/shared/pure/' },
      to: { path: '^(src|server)/', pathNot: '^src/shared/pure/' },
    },
    {
      name: 'shared-graph-knows-no-subgraph',
      comment: 'What subgraphs share is not about one of them.',
      severity: 'error',
      from: { path: '^src/shared/graph/' },
      to: { path: '^(src|server)/', pathNot: '^src/shared/(pure|graph)/' },
    },
    {
      name: 'entities-are-for-mikro-orm',
      comment: 'An entity is a table and nothing else.',
      severity: 'error',
      from: { path: `${subgraph}entities/` },
      to: { ...packages, pathNot: 'node_modules/@mikro-orm/' },
    },
    {
      name: 'resolvers-and-types-reach-no-database',
      comment: 'All SQL is in data/.',
      severity: 'error',
      from: { path: `${subgraph}(resolvers|types)/` },
      to: { path: 'node_modules/(pg|kysely|@mikro-orm)/' },
    },
    {
      name: 'no-circles',
      comment: 'Files that need each other are one thing: make them one file, or find the third that both stand on.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'A file that nothing imports and that imports nothing is not used. The page is the root of its own bundle.',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.css$' },
      to: {},
    },
    {
      name: 'packages-are-listed',
      comment:
        'What is imported is in package.json: another package may drop what it happens to bring. Code that runs uses no dev package.',
      severity: 'error',
      from: { path: '^(src|server)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'imports-are-found',
      comment: 'An import that does not resolve is not guarded by any rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
