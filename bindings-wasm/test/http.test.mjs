// The default transport against servers that behave badly, on loopback.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createServer as createSocketServer } from "node:net";
import test from "node:test";
import { gzipSync } from "node:zlib";
import { CancelledError, Client, HttpError, OutcomeUnknownError, TimeoutError, TransportError } from "otapi";
import { promised, rejected } from "./hosts.mjs";

const BODY = JSON.stringify({ ErrorCode: "Ok", BrandInfoList: { Content: [{ Id: "b1", Name: "One" }] } });

/** A server for the time of a test; gives its address. */
async function serve(t, server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.closeAllConnections?.();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${server.address().port}`;
}

function client(url, settings = {}) {
  return new Client({ key: "k", url, format: "json", retry: { attempts: 1 }, ...settings });
}

const read = (url, settings, options) => client(url, settings).call("GetBrandInfoList", {}, options);
const change = (url, settings) => client(url, settings).callRaw("DoSomething");

test("what is sent is a plain form, and nothing else than HTTP needs", async (t) => {
  const seen = [];
  const url = await serve(t, createServer((request, response) => {
    let body = "";
    request.on("data", (data) => (body += data));
    request.on("end", () => (seen.push([request.method, request.url, request.headers, body]), response.end(BODY)));
  }));
  assert.equal((await read(url))[0].id, "b1");
  const [[method, path, headers, body]] = seen;
  assert.deepEqual([method, path, body], ["POST", "/service-json/GetBrandInfoList", "instanceKey=k"]);
  assert.equal(headers["content-type"], "application/x-www-form-urlencoded");
  for (const name of ["cookie", "authorization", "origin", "referer"]) assert(!(name in headers), name);
});

test("a refused connection and an unknown name mean that nothing was sent", async (t) => {
  const server = createSocketServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  for (const url of [`http://127.0.0.1:${port}`, `http://localhost:${port}`, "https://no-such-host.invalid"]) {
    const error = await rejected(change(url));
    assert(error instanceof TransportError, `${url}: ${error}`);
    assert.equal(error.retry, "after");
    assert(error.message.length > "fetch failed: ".length, error.message);
  }
  t.diagnostic("a changing call ends as `transport`, not as `outcome_unknown`");
});

test("a server that never answers ends as a time-out", async (t) => {
  const url = await serve(t, createServer(() => {}));
  const error = await rejected(read(url, { timeoutMs: 50 }));
  assert(error instanceof TimeoutError);
  assert((await rejected(change(url, { timeoutMs: 50 }))) instanceof OutcomeUnknownError);
});

test("a body that drips ends as a time-out, too", async (t) => {
  const url = await serve(t, createServer((_, response) => {
    response.writeHead(200, { "content-length": "1000" });
    const timer = setInterval(() => response.write(" "), 5);
    response.on("close", () => clearInterval(timer));
  }));
  assert((await rejected(read(url, { timeoutMs: 60 }))) instanceof TimeoutError);
});

test("a truncated body is a broken connection", async (t) => {
  const url = await serve(t, createServer((_, response) => {
    response.writeHead(200, { "content-length": String(BODY.length) });
    response.write(BODY.slice(0, 20), () => response.destroy());
  }));
  assert((await rejected(read(url))) instanceof TransportError);
  assert((await rejected(change(url))) instanceof OutcomeUnknownError);
});

test("a redirect is an answer and not followed", async (t) => {
  let requests = 0;
  const url = await serve(t, createServer((_, response) => {
    requests += 1;
    response.writeHead(302, { location: "/elsewhere" }).end();
  }));
  const error = await rejected(read(url));
  assert(error instanceof HttpError);
  assert.equal(error.httpStatus, 302);
  assert.equal(requests, 1);
});

test("a compressed answer is read, and one that is too long is cut off", async (t) => {
  let closed;
  const url = await serve(t, createServer((request, response) => {
    response.writeHead(200, { "content-encoding": "gzip" });
    if (request.url.endsWith("GetBrandInfoList")) return void response.end(gzipSync(BODY));
    // Half a gigabyte, if anybody wanted it.
    const [chunk, until] = [gzipSync(Buffer.alloc(1 << 20, " ")), Date.now() + 5_000];
    const more = () => {
      if (!response.destroyed && Date.now() < until) response.write(chunk, () => setImmediate(more));
    };
    closed = new Promise((resolve) => response.on("close", resolve));
    more();
  }));
  assert.equal((await read(url))[0].name, "One");
  const error = await rejected(client(url, { limits: { bytes: 100_000 } }).callRaw("GetBrandInfo", { brandId: "1" }));
  assert.equal(error.kind, "limit_exceeded");
  await closed;
});

test("cancelling stops the request itself", async (t) => {
  const [arrived, arrive] = promised();
  const [closed, close] = promised();
  const url = await serve(t, createServer((request) => (request.on("close", close), arrive())));
  const controller = new AbortController();
  const call = rejected(read(url, {}, { signal: controller.signal }));
  await arrived;
  controller.abort();
  assert((await call) instanceof CancelledError);
  await closed;
});

test("many calls share connections", async (t) => {
  const server = createServer((_, response) => response.end(BODY));
  let connections = 0;
  server.on("connection", () => (connections += 1));
  const url = await serve(t, server);
  for (let times = 0; times < 20; times += 1) await read(url);
  assert(connections < 5, `${connections} connections`);
});

test("a change whose connection breaks before the answer is sent once", async (t) => {
  const seen = [];
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const isReused = seen.includes(request.socket);
      seen.push(request.socket);
      if (isReused) request.socket.destroy();
      else response.end(BODY);
    });
  });
  const here = client(await serve(t, server));
  let [calls, error] = [0, undefined];
  // A connection is free again a moment after its answer; until then another one is opened.
  while (!error && calls < 10) {
    calls += 1;
    error = await here.callRaw("AddOrder").then(() => undefined, (thrown) => thrown);
  }
  assert(error instanceof OutcomeUnknownError, `${error}`);
  assert(seen.indexOf(seen.at(-1)) < seen.length - 1, "it went over a connection that had been used before");
  assert.equal(seen.length, calls);
  await here.callRaw("AddOrder");
  assert.equal(seen.length, calls + 1, "and nothing followed");
});
