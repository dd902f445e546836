import graphql from '@graphql-eslint/eslint-plugin';

const { configs, parser } = graphql;

export default [
  {
    files: ['generated/schema.graphql'],
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: 'generated/schema.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      // Most descriptions are one sentence, on one line.
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      // An id is for what has a history of its own. A date, a place or a basis is a value: it belongs to what holds it,
      // is never fetched alone, and an id would let a cache join what is not the same.
      '@graphql-eslint/strict-id-in-types': 'off',
      // `Code.code` is called as in `extensions.code` and `refusal.code`, which carry the same word.
      '@graphql-eslint/no-typename-prefix': 'off',
      // A list that is short by its nature, such as names, quotes or warnings, is a list; only what grows is a connection.
      // An event and a citation are never changed, so that no client needs to fetch one again by `node`.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
];
