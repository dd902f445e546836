// graphql-codegen with every scalar mapped, and a strictly typed program that is compiled and run.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { GraphQLClient } from 'graphql-request';
import { EXAMPLE, NATO, api, authorization } from './support/demo.js';
import { fetchSchema, folder, tool } from './support/tools.js';

before(async () => {
  await fetchSchema();
  await tool('graphql-codegen', '--config', 'codegen/codegen.json');
  await tool('tsc', '-p', 'codegen');
});

test('a typed program reads a meeting, and sees a refusal', async () => {
  const { read, scheduleAgain } = await import('./generated/compiled/codegen/program.js');
  const client = new GraphQLClient(api, { headers: await authorization('staff') });

  const { title, status, said } = await read(client, EXAMPLE);

  assert.equal(title, 'Meeting of NATO defence ministers');
  assert.ok(status);
  assert.ok(said.length > 0);
  assert.equal(await scheduleAgain(client, EXAMPLE, NATO), 'MEETING_ALREADY_SCHEDULED');
});

test('the manifest names each document by the SHA-256 of its text', async () => {
  const manifest = JSON.parse(await readFile(new URL('generated/codegen/persisted-documents.json', folder), 'utf8'));

  for (const [id, text] of Object.entries(manifest)) {
    assert.equal(id, `sha256:${createHash('sha256').update(text).digest('hex')}`);
  }
});
