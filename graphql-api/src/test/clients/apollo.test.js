// Apollo Client with its normalised cache: HTTP for what is asked, graphql-ws for what is followed.
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { EXAMPLE, api, authorization, socket } from './support/demo.js';
import { codes, items, story } from './support/story.js';

const sockets = [];
after(() => sockets.forEach((client) => client.dispose()));

async function apollo(role) {
  const headers = await authorization(role);
  const client = createClient({ url: socket, webSocketImpl: WebSocket, connectionParams: headers });
  sockets.push(client);
  return new ApolloClient({
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      new GraphQLWsLink(client),
      new HttpLink({ uri: api, headers }),
    ),
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { meetings: relayStylePagination(['filter', 'orderBy']) } } },
    }),
  });
}

story(async (role) => {
  const client = await apollo(role);
  return {
    async run(text, variables) {
      const document = gql(text);
      try {
        const { data } =
          document.definitions[0].operation === OperationTypeNode.MUTATION
            ? await client.mutate({ mutation: document, variables })
            : await client.query({ query: document, variables });
        return { data, codes: [] };
      } catch (error) {
        assert.ok(CombinedGraphQLErrors.is(error), error);
        return { codes: codes(error.errors) };
      }
    },
    async *follow(text, variables) {
      const changes = client.subscribe({ query: gql(text), variables });
      for await (const { data } of items((sink) => unsubscribing(changes.subscribe(sink)))) {
        yield data;
      }
    },
  };
});

const MEETINGS = gql`
  query Meetings($first: Int!, $after: String) {
    meetings(first: $first, after: $after) {
      edges { node { id title } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;
const TITLE = gql`
  query Title($id: ID!) {
    meeting(id: $id) { id title }
  }
`;

test('the cache joins the pages of a list, and holds one record for each id', async () => {
  const client = await apollo('reader');
  const first = { query: MEETINGS, variables: { first: 2 } };
  const { data: page } = await client.query(first);

  await client.watchQuery(first).fetchMore({ variables: { after: page.meetings.pageInfo.endCursor } });

  const { meetings } = client.readQuery(first);
  const ids = new Set(meetings.edges.map(({ node }) => node.id));
  assert.equal(ids.size, 4);
  await client.query({ query: TITLE, variables: { id: EXAMPLE } });
  const records = Object.keys(client.extract()).filter((key) => key.startsWith('Meeting:'));
  assert.deepEqual(records.sort(), [...ids].map((id) => `Meeting:${id}`).sort());
});

test('an automatic persisted query is sent whole once, and by its hash from then on', async () => {
  const sent = [];
  const headers = await authorization('reader');
  const persisted = new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex') });
  const watched = (address, options) => {
    sent.push('query' in JSON.parse(options.body));
    return fetch(address, options);
  };
  const client = new ApolloClient({
    link: persisted.concat(new HttpLink({ uri: api, headers, fetch: watched })),
    cache: new InMemoryCache(),
  });
  const query = gql(`query Q${randomUUID().replaceAll('-', '')} { viewer { roles } }`);
  const fetchPolicy = 'network-only';

  for (let time = 0; time < 2; time++) {
    const { data } = await client.query({ query, fetchPolicy });
    assert.deepEqual(data.viewer.roles, ['READER']);
  }

  assert.deepEqual(sent, [false, true, false]);
});

function unsubscribing(subscription) {
  return () => subscription.unsubscribe();
}
