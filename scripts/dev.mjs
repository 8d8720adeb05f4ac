/**
 * `npm run dev`: Qarina with hot reload. In Electron's window where its runtime is there; otherwise as a tab, on
 * another port and with another data folder than the real one, so that trying things never touches real work.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { createServer, loadConfigFromFile } from 'vite';
import { findRuntime } from './electron-runtime.mjs';
import { run } from './run.mjs';

const home = join(import.meta.dirname, '..');
const port = 47_322;

const load = (name) => tsImport(`../electron/${name}.ts`, import.meta.url);

/** The tab's server beneath Vite's: the same guard, the same vault, a policy that allows hot reload. */
async function makeTab() {
  const { dataFolder, vaultsFolder } = await load('data-folder');
  const { developmentPolicy, securityHeaders } = await load('policy');
  const { judge, originOf } = await load('request-guard');
  const { serveVault, vaultPath } = await load('vault-routes');
  const { openVaults } = await load('vaults');
  const data = `${dataFolder({ platform: process.platform, env: process.env, home: homedir() })}-development`;
  const vaults = openVaults(join(data, vaultsFolder));
  const headers = { ...securityHeaders, 'content-security-policy': developmentPolicy(port) };
  const middleware = (request, response, next) => {
    const verdict = judge(request.method, request.originalUrl, request.headers, port);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (verdict.kind === 'redirect') response.writeHead(307, { location: verdict.to }).end();
    else if (verdict.kind === 'refuse') response.writeHead(verdict.status).end(verdict.why);
    else if (request.originalUrl.startsWith(vaultPath)) serveVault(vaults, request, response).catch(next);
    else next();
  };
  return { origin: originOf(port), middleware };
}

async function serveTab() {
  const { origin, middleware } = await makeTab();
  const loaded = await loadConfigFromFile(
    { command: 'serve', mode: 'development' },
    join(home, 'electron.vite.config.ts'),
  );
  const plugin = {
    name: 'qarina-tab',
    configureServer: (server) => void server.middlewares.use(middleware),
  };
  const { renderer } = loaded.config;
  const server = await createServer({
    ...renderer,
    configFile: false,
    plugins: [plugin, ...renderer.plugins],
    server: { host: '127.0.0.1', port, strictPort: true, fs: { allow: [home] } },
  });
  await server.listen();
  console.log(`Qarina with hot reload: ${origin}/   (Ctrl+C stops it)`);
}

if (await findRuntime()) {
  const bundler = join(home, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { code } = await run(process.execPath, [bundler, 'dev'], { cwd: home });
  process.exitCode = code;
} else {
  console.log('Electron’s runtime is missing: serving the tab instead.');
  await serveTab();
}
