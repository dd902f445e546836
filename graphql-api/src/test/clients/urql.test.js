// urql with its defaults: queries by GET, everything else by POST; what is followed comes as server-sent events.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { api, authorization } from './support/demo.js';
import { codes, items, story } from './support/story.js';

async function urql(role, options = {}) {
  const headers = await authorization(role);
  return new Client({
    url: api,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: { headers },
    ...options,
  });
}

story(async (role) => {
  const client = await urql(role, { fetchSubscriptions: true });
  return {
    async run(document, variables) {
      const operation = document.trim().startsWith('mutation') ? 'mutation' : 'query';
      const { data, error } = await client[operation](document, variables);
      return { data, codes: codes(error?.graphQLErrors) };
    },
    async *follow(document, variables) {
      const changes = client.subscription(document, variables);
      for await (const { data } of items((sink) => changes.subscribe(sink.next).unsubscribe)) {
        yield data;
      }
    },
  };
});

test('a query goes by GET', async () => {
  const methods = [];
  const client = await urql('reader', {
    fetch: (address, options) => {
      methods.push(options.method);
      return fetch(address, options);
    },
  });

  const { data } = await client.query('{ viewer { roles } }', {});

  assert.deepEqual(methods, ['GET']);
  assert.deepEqual(data.viewer.roles, ['READER']);
});
