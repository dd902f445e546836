// The schema as it is served: linted, and in step with the example operations.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { before, test } from 'node:test';
import { validate } from '@graphql-inspector/core';
import { Source, buildSchema } from 'graphql';
import { fetchSchema, tool } from './support/tools.js';

const operations = process.env.BRIEFING_OPERATIONS ?? '../../main/resources/graphiql/operations';

let schema;
before(async () => {
  schema = buildSchema(await fetchSchema());
});

test('graphql-eslint finds nothing that its config does not explain', async () => {
  await tool('eslint', '--max-warnings', '0', 'generated/schema.graphql');
});

test('graphql-inspector finds the example operations valid', async () => {
  const names = (await readdir(operations)).filter((name) => name.endsWith('.graphql'));
  const sources = await Promise.all(
    names.map(async (name) => new Source(await readFile(`${operations}/${name}`, 'utf8'), name)),
  );

  assert.ok(sources.length > 5);
  // One by one: fragments of the same name are none of the others' business.
  assert.deepEqual(sources.flatMap((source) => validate(schema, [source])), []);
});
