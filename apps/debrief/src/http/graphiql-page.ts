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
document.getElementById('access').addEventListener('submit', (event) => event.preventDefault());

const fetcher = async (operation, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer ' + field.value, ...headers },
    body: JSON.stringify(operation),
  });
  return response.json();
};

const defaultQuery = \`# Put the token above, then run this.
mutation FirstIncident {
  declareIncident(input: { title: "Checkout answers slowly" }) {
    ... on Incident { id reference stage }
    ... on ErrorResult { code message }
  }
}
\`;

ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, { fetcher, defaultQuery }));
`;
