// The vectors of requests in tests/conformance, through the client: what is given to the transport must be the body, byte by byte.
import assert from "node:assert/strict";
import test from "node:test";
import { Client, InvalidArgumentError, TransportFailure } from "otapi";
import { places } from "./face.mjs";
import { known } from "./player.mjs";
import { record, same, vectors } from "./vectors.mjs";

const MEMBERS = ["id", "because", "method", "arguments", "key", "secret", "time", "body", "error"];

/** The form that is sent for a vector, or the error that comes instead. */
async function sent({ method, arguments: given, key, secret, time }) {
  const bodies = [];
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(time).map(Number);
  parts[1] -= 1;
  const clock = { now: () => ({ wallMs: Date.UTC(...parts), monoMs: 0 }), sleep: async () => {} };
  const transport = async (request) => {
    bodies.push(new TextDecoder().decode(request.body));
    throw new TransportFailure("not_sent", "only the request is wanted");
  };
  const client = new Client({ key, secret, transport, clock, retry: { attempts: 1 } });
  const { session_id: snake, sessionId = snake, ...args } = given;
  const session = sessionId || LENT;
  const provider = client.provider({ providerType: "Taobao", session: LENT });
  const guest = sessionId ? [] : [client];
  try {
    for (const caller of [...guest, client.operator({ session }), client.customer({ session })]) {
      for (const options of [{}, { provider }]) {
        const error = await call(caller, method, args, options).catch((error) => error);
        if (bodies.length > 0) return { body: without(LENT, bodies.join("\n")), lent: bodies[0].includes(LENT) };
        // A session of another kind is wanted, or one with the marketplace.
        if (error.path === "scope") break;
        if (error.path !== "providerSessionId" || "providerSessionId" in args) return { error };
      }
    }
    return {};
  } finally {
    client.close();
  }
}

/** Through the area, as callers do. Some vectors are of methods that there are not. */
function call(caller, method, args, options) {
  const [area, name] = places.get(method) ?? [];
  return area ? caller[area][name](args, options) : caller.call(method, args, options);
}

/** A client does not call without the session that a method needs, as some vectors do: it is lent one, which is struck out again. */
const LENT = "LENT";

function without(session, body) {
  return body.split("&").filter((pair) => !pair.endsWith(`=${session}`)).join("&");
}

test("requests", async () => {
  const all = vectors(/^requests/);
  assert(all.length > 500, "every method has a vector");
  const failures = [];
  const skipped = [];
  let unsigned = 0;
  for (const vector of all) {
    known(vector, MEMBERS);
    const found = await sent(vector);
    // An empty session cannot be had from a scope.
    if (vector.arguments.sessionId === "") {
      skipped.push(vector.id);
      continue;
    }
    if (vector.body !== undefined) {
      // What was lent is signed, too.
      const signature = found.lent ? /&signature=\w+$/ : /$^/;
      unsigned += found.lent && vector.secret ? 1 : 0;
      if (found.body?.replace(signature, "") !== vector.body.replace(signature, "")) failures.push(`${vector.id}\n  expected ${vector.body}\n  got ${JSON.stringify(found)}`);
      continue;
    }
    const { message, mentions = [], ...expected } = vector.error;
    const { message: said, ...rest } = found.error?.toJSON?.() ?? {};
    const met = found.error instanceof InvalidArgumentError && same(expected, rest) && mentions.every((word) => said.includes(word));
    if (!met || (message ?? said) !== said) failures.push(`${vector.id}\n  expected ${JSON.stringify(vector.error)}\n  got ${JSON.stringify(found)}`);
  }
  assert.deepEqual(failures, []);
  assert.deepEqual(skipped, ["empty-is-sent"]);
  console.log(`skipped, because the client never sends an empty session: ${skipped}; but for the signature: ${unsigned} of ${all.length}`);
  record("requests", { run: all.length - skipped.length, skipped: skipped.length });
});
