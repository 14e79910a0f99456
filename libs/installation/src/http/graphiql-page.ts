export const graphiqlHtml = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Debrief · GraphiQL</title>
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
    <style>
      html, body { height: 100%; margin: 0; }
      body { display: flex; flex-direction: column; font: 14px/1.4 system-ui, sans-serif; }
      form { display: flex; gap: 8px; align-items: center; padding: 8px 16px; background: #1f2430; color: #fff; }
      form strong { margin-right: auto; }
      input { width: 26em; padding: 4px 8px; font: inherit; border: 1px solid #667; border-radius: 4px; }
      #graphiql { flex: 1; min-height: 0; }
      #graphiql > p { margin: 3em auto; max-width: 40em; }
    </style>
  </head>
  <body>
    <form id="access">
      <strong>Debrief</strong>
      <label for="token">Token</label>
      <input id="token" type="password" autocomplete="off" placeholder="the owner’s token" />
    </form>
    <div id="graphiql"></div>
    <script src="/graphiql/react.js"></script>
    <script src="/graphiql/react-dom.js"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/page.js"></script>
  </body>
</html>
`;

export const graphiqlScript = `
const field = document.getElementById('token');
field.value = sessionStorage.getItem('debrief-token') ?? '';
field.addEventListener('input', () => sessionStorage.setItem('debrief-token', field.value));

const fetcher = async (operation, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer ' + field.value, ...headers },
    body: JSON.stringify(operation),
  });
  return response.json();
};

const defaultQuery = \`mutation FirstIncident {
  declareIncident(input: { title: "Checkout answers slowly" }) {
    ... on Incident { id reference stage }
    ... on ErrorResult { code message }
  }
}
\`;

const root = ReactDOM.createRoot(document.getElementById('graphiql'));
const show = () => {
  const token = field.value.trim();
  // Keyed by the token, so that the schema is asked for again with another one.
  root.render(
    token === ''
      ? React.createElement('p', null, 'Put the owner’s token above and press Enter. It was printed at the first start and is kept in the data directory, in owner-token.')
      : React.createElement(GraphiQL, { key: token, fetcher, defaultQuery }),
  );
};
field.addEventListener('change', show);
document.getElementById('access').addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
show();
`;
