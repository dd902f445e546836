// gql.tada: TypeScript infers what is answered from the schema itself, and finds a field that is not there.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fetchSchema, tool } from './support/tools.js';

before(async () => {
  await fetchSchema();
  await tool('gql.tada', 'generate-output', '-c', 'tada/tsconfig.json');
});

test('a program of documents is in step with the schema', async () => {
  await tool('gql.tada', 'check', '-c', 'tada/tsconfig.json', '--fail-on-warn');
  await tool('tsc', '-p', 'tada');
});

test('a field that is not there is found', async () => {
  await assert.rejects(tool('gql.tada', 'check', '-c', 'tada/wrong.tsconfig.json'), /unheardOf/);
});
