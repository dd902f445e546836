// GraphQL over HTTP as the audits of graphql-http know it, and a client of nothing but fetch.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { api, authorization } from './support/demo.js';
import { codes, story } from './support/story.js';

test('all 61 audits pass', async () => {
  const who = await authorization('reader');
  const fetchFn = (url, options) => fetch(url, { ...options, headers: { ...options?.headers, ...who } });
  const audits = serverAudits({ url: api, fetchFn });
  const results = await Promise.all(audits.map(({ fn }) => fn()));

  assert.equal(results.length, 61);
  assert.deepEqual(results.filter(({ status }) => status !== 'ok'), []);
});

story(async (role) => {
  const headers = { ...(await authorization(role)), 'Content-Type': 'application/json' };
  return {
    async run(query, variables) {
      const response = await fetch(api, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      const { data, errors } = await response.json();
      return { data, codes: codes(errors) };
    },
    async *follow(query, variables) {
      const response = await fetch(api, {
        method: 'POST',
        headers: { ...headers, Accept: 'text/event-stream' },
        body: JSON.stringify({ query, variables }),
      });
      for await (const event of events(response.body)) {
        yield JSON.parse(event).data;
      }
    },
  };
});

/** The data of each event of a stream that has some. */
async function* events(body) {
  let received = '';
  for await (const part of body.pipeThrough(new TextDecoderStream())) {
    const blocks = (received + part).split('\n\n');
    received = blocks.pop();
    for (const block of blocks) {
      const data = block.split('\n').filter((line) => line.startsWith('data:'));
      if (data.length > 0) {
        yield data.map((line) => line.slice('data:'.length)).join('\n');
      }
    }
  }
}
