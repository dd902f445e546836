// graphql-ws: everything over one WebSocket.
import { after } from 'node:test';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { authorization, socket } from './support/demo.js';
import { codes, story } from './support/story.js';

const clients = [];
after(() => clients.forEach((client) => client.dispose()));

story(async (role) => {
  const client = createClient({
    url: socket,
    webSocketImpl: WebSocket,
    connectionParams: await authorization(role),
  });
  clients.push(client);
  return {
    async run(query, variables) {
      try {
        const { value } = await client.iterate({ query, variables }).next();
        return { data: value.data, codes: codes(value.errors) };
      } catch (errors) {
        return { codes: codes(errors) };
      }
    },
    async *follow(query, variables) {
      for await (const { data } of client.iterate({ query, variables })) {
        yield data;
      }
    },
  };
});
