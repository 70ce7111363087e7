// The built package in a real browser, unbundled and bundled: `node test/browser.mjs CHROMIUM EMULATOR`.
//
// A server on loopback gives the page and what it loads. A second one, another origin for the page, passes requests on to the emulator and
// notes them: no preflight may be among them.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { promised } from "./hosts.mjs";

const [executablePath, emulator] = process.argv.slice(2);
const PACKAGE = new URL("../", import.meta.url);
const CONFORMANCE = new URL("../../tests/conformance/", import.meta.url);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".mjs": "text/javascript", ".wasm": "application/wasm" };
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync",
];
const PAGE = `<!doctype html><title>otapi</title><script type="importmap">
{"imports": {"otapi": "/dist/browser.js", "otapi/back-office": "/dist/back-office/browser.js",
  "otapi/sandbox": "/dist/sandbox/browser.js", "otapi/shop": "/dist/shop/browser.js"}}</script>`;
const BUNDLED = `<!doctype html><title>otapi</title><script type="module" src="/bundle.js"></script>`;

const { outputFiles: [bundle], warnings } = await build({
  entryPoints: [new URL("test/bundled.mjs", PACKAGE).pathname],
  bundle: true, format: "esm", platform: "browser", target: "es2022", write: false, absWorkingDir: PACKAGE.pathname,
});
assert.deepEqual(warnings, []);

/** What the page waits for: a request that hangs has arrived, and has been given up. */
let arrived = promised();
let closed = promised();

const pages = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const give = (content, type) => response.writeHead(200, { "content-type": TYPES[type] }).end(content);
  if (pathname === "/") return give(PAGE, ".html");
  if (pathname === "/bundled") return give(BUNDLED, ".html");
  if (pathname === "/bundle.js") return give(bundle.contents, ".js");
  if (pathname === "/approve") {
    const login = await fetch(`${searchParams.get("login")}&choice=approve`, { redirect: "manual" });
    return give(login.headers.get("location"), ".html");
  }
  if (pathname === "/arrived") return give(await arrived[0], ".html");
  if (pathname === "/closed") {
    await closed[0];
    [arrived, closed] = [promised(), promised()];
    return give("", ".html");
  }
  const place = pathname.replace(/^\/conformance\//, "");
  const file = place === pathname ? new URL(`.${pathname}`, PACKAGE) : new URL(place, CONFORMANCE);
  if (!existsSync(file)) return response.writeHead(404).end();
  return give(readFileSync(file), extname(pathname));
});

const methods = [];
const service = createServer(async (request, response) => {
  methods.push(request.method);
  response.setHeader("access-control-allow-origin", "*");
  if (request.url.startsWith("/hang/")) {
    response.on("close", closed[1]);
    return arrived[1]("");
  }
  if (request.url.startsWith("/redirect/")) return response.writeHead(302, { location: "/hang/" }).end();
  const body = [];
  for await (const chunk of request) body.push(chunk);
  const { "content-type": type } = request.headers;
  const answer = await fetch(`${emulator}${request.url}`, { method: request.method, headers: { "content-type": type }, body: Buffer.concat(body) });
  return response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") }).end(Buffer.from(await answer.arrayBuffer()));
});

async function listen(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

const [page_, api] = [await listen(pages), await listen(service)];
const unused = createServer();
const dead = await listen(unused);
await new Promise((resolve) => unused.close(resolve));
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(page_);
  let script = "/test/page.mjs";
  const run = async (name, ...given) => {
    const started = performance.now();
    const gave = await page.evaluate(async ([script, name, given]) => (await import(script))[name](...given), [script, name, given]);
    console.log(`${name.padEnd(10)} ${(performance.now() - started).toFixed(0).padStart(6)} ms${gave === undefined ? "" : `  ${gave}`}`);
    return gave;
  };
  await run("early");
  await run("load");
  await run("offline");
  await run("online", api);
  assert(methods.length > 20, "the job was done over HTTP");
  await run("cancel", api);
  await run("failures", api, dead);
  await run("both");
  const files = readdirSync(CONFORMANCE).filter((name) => /^(calls|activities|flows-).*json$/.test(name));
  const [all, main] = await run("engine", files);
  assert(all > main && main > 100, "the vectors were played");
  await run("worker");
  assert.deepEqual([...new Set(methods)], ["POST"], "simple requests only");
  script = "/test/goods-page.mjs";
  await page.goto(page_);
  await run("goods");
  assert((await run("rules")) > 50, "the vectors were applied");
  await page.goto(`${page_}/bundled`);
  await page.waitForFunction(() => document.title === "found b1", undefined, { timeout: 20_000 });
  console.log("bundled");
  assert.deepEqual(complaints, []);
} finally {
  await browser.close();
  for (const server of [pages, service]) {
    server.closeAllConnections();
    server.close();
  }
}
