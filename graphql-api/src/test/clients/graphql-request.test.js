// graphql-request for what is asked, graphql-sse (a connection for each subscription) for what is followed.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ClientError, GraphQLClient } from 'graphql-request';
import { createClient } from 'graphql-sse';
import { aMeeting, api, authorization } from './support/demo.js';
import { SCHEDULE, codes, story } from './support/story.js';

const streams = [];
after(() => streams.forEach((stream) => stream.dispose()));

async function events(role) {
  const stream = createClient({ url: api, headers: await authorization(role), retryAttempts: 0 });
  streams.push(stream);
  return stream;
}

story(async (role) => {
  const client = new GraphQLClient(api, { headers: await authorization(role) });
  const stream = await events(role);
  return {
    async run(query, variables) {
      try {
        return { data: await client.request(query, variables), codes: [] };
      } catch (error) {
        assert.ok(error instanceof ClientError, error);
        return { codes: codes(error.response.errors) };
      }
    },
    async *follow(query, variables) {
      for await (const { data } of stream.iterate({ query, variables })) {
        yield data;
      }
    },
  };
});

test('a command over SSE is refused before it runs', async () => {
  const meeting = 'meeting_00000000000000000000000000';
  const variables = { input: { ...aMeeting(), meeting } };
  const { value } = await (await events('staff')).iterate({ query: SCHEDULE, variables }).next();

  assert.deepEqual(codes(value.errors), ['TRANSPORT_UNSUPPORTED']);
  const reader = new GraphQLClient(api, { headers: await authorization('reader') });
  assert.equal((await reader.request(`{ meeting(id: "${meeting}") { id } }`)).meeting, null);
});
