'use strict';

// Signs in, and gives GraphiQL a fetcher for whoever is signed in. A token is kept in this page's memory only.
(() => {
  const demo = document.documentElement.dataset.demo === 'true';
  const who = document.getElementById('who');
  const paste = document.getElementById('paste');
  const status = document.getElementById('status');
  const container = document.getElementById('graphiql');
  const endpoint = new URL('graphql', location.href);
  const expiryMarginMs = 60_000;

  let holder = null; // { token, subject, expiresAt } of who is signed in
  let socket = null;
  let root = null;
  let turn = 0; // the latest choice wins, whichever answer comes first

  const tell = (text, wrong = false) => {
    status.textContent = text;
    status.classList.toggle('wrong', wrong);
  };

  const demoToken = async role => {
    const answer = await fetch(`demo/token?role=${encodeURIComponent(role)}`, { method: 'POST' });
    const body = await answer.json();
    if (!answer.ok) {
      throw new Error(body.detail ?? `The demo gave no token (${answer.status}).`);
    }
    return { role, token: body.token, subject: body.subject, expiresAt: Date.parse(body.expiresAt) };
  };

  const authorization = async mine => {
    if (mine.expiresAt - Date.now() < expiryMarginMs) {
      Object.assign(mine, await demoToken(mine.role));
    }
    return `Bearer ${mine.token}`;
  };

  // One socket per identity: a subscription must not go on as somebody else.
  const fetcherFor = mine => {
    socket?.dispose();
    socket = graphqlWs.createClient({
      url: endpoint.href.replace(/^http/, 'ws'),
      connectionParams: async () => ({ Authorization: await authorization(mine) }),
    });
    return GraphiQL.createFetcher({
      url: endpoint.href,
      wsClient: socket,
      enableIncrementalDelivery: false,
      fetch: async (url, options) => {
        const headers = new Headers(options.headers);
        if (!headers.has('Authorization')) {
          headers.set('Authorization', await authorization(mine));
        }
        return fetch(url, { ...options, headers });
      },
    });
  };

  // What one typed survives a reload, until the ready operations change: then the tabs are new ones.
  const storageFor = operations => {
    let version = 0;
    for (const char of JSON.stringify(operations)) {
      version = (Math.imul(version, 31) + char.codePointAt(0)) | 0;
    }
    const prefix = `briefing:${version}:`;
    const keys = () => Object.keys(localStorage).filter(key => key.startsWith('briefing:'));
    keys().filter(key => !key.startsWith(prefix)).forEach(key => localStorage.removeItem(key));
    return {
      get length() { return keys().length; },
      getItem: key => localStorage.getItem(prefix + key),
      setItem: (key, value) => localStorage.setItem(prefix + key, value),
      removeItem: key => localStorage.removeItem(prefix + key),
      clear: () => keys().forEach(key => localStorage.removeItem(key)),
    };
  };

  const operations = fetch('graphiql/operations').then(answer => answer.json());

  const show = async mine => {
    const ready = await operations;
    root ??= ReactDOM.createRoot(container);
    show.storage ??= storageFor(ready);
    root.render(React.createElement(GraphiQL, {
      fetcher: fetcherFor(mine),
      storage: show.storage,
      defaultTabs: ready.map(({ query, variables }) => ({ query, variables: variables ?? '' })),
      defaultQuery: '# A new operation. Ctrl-Space completes, Ctrl-Enter runs.\n',
      defaultEditorToolsVisibility: 'variables',
      shouldPersistHeaders: false,
      inputValueDeprecation: true,
      schemaDescription: true,
    }));
  };

  const signIn = async find => {
    const mine = ++turn;
    tell('Signing in ...');
    try {
      const found = await find();
      if (mine === turn) {
        holder = found;
        await show(holder);
        tell(`Signed in as ${holder.subject}`);
      }
    } catch (e) {
      if (mine === turn) {
        tell(e.message, true);
      }
    }
  };

  const pasted = token => {
    const claims = JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));
    return { token, subject: claims.sub ?? 'the holder of this token', expiresAt: Infinity };
  };

  who.addEventListener('change', () => signIn(() => demoToken(new FormData(who).get('role'))));
  paste.addEventListener('submit', event => {
    event.preventDefault();
    const token = new FormData(paste).get('token').trim().replace(/^Bearer\s+/i, '');
    paste.reset();
    signIn(async () => {
      try {
        return pasted(token);
      } catch {
        throw new Error('This is no token: paste the whole of a JSON Web Token.');
      }
    });
  });
  document.getElementById('reset').addEventListener('click', () => {
    show.storage?.clear();
    location.reload();
  });

  if (demo) {
    signIn(() => demoToken(new FormData(who).get('role')));
  } else {
    tell('Paste a token to begin.');
  }
})();
