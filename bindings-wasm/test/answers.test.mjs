// The vectors of errors and answers in tests/conformance, every one of them, through the package's `decode`.
import assert from "node:assert/strict";
import test from "node:test";
import { decode, OtapiError } from "otapi";
import { core } from "../dist/core.js";
import { known } from "./player.mjs";
import { bytes, record, same, vectors } from "./vectors.mjs";

const { decode: decodeText } = core.content;
const MEMBERS = ["id", "method", "because", "xml", "json", "body", "payload", "envelope", "error", "options", "status"];
const USUAL = { partial: false, untranslated: false, blockErrors: [], warnings: [] };

/** What an answer is read as. The package has one case, the one of the vectors is set below it. */
function read({ method, options, status }, body) {
  const whole = JSON.stringify({ case: "wire", ...options, status });
  try {
    return JSON.parse(decodeText(method, body, whole));
  } catch (error) {
    if (typeof error !== "string") throw error;
    return { error: JSON.parse(error) };
  }
}

function difference(vector, body) {
  const found = read(vector, body);
  if (!vector.error) {
    const expected = { ...USUAL, ...vector.envelope, payload: vector.payload };
    return same(expected, found) ? undefined : `expected ${JSON.stringify(expected)}\n     got ${JSON.stringify(found)}`;
  }
  const { message, mentions = [], ...expected } = vector.error;
  const { message: said, ...rest } = found.error ?? {};
  const met = same(expected, rest) && (message ?? said) === said && mentions.every((word) => said.includes(word));
  return met ? undefined : `expected ${JSON.stringify(vector.error)}\n     got ${JSON.stringify(found)}`;
}

for (const group of ["errors", "answers"]) {
  test(group, () => {
    const all = vectors(new RegExp(`^${group}`));
    assert(all.length > 0, "there are no vectors");
    const failures = [];
    for (const vector of all) {
      known(vector, MEMBERS);
      const forms = ["xml", "json", "body"].filter((form) => form in vector);
      assert(forms.length > 0, `${vector.id} has no body`);
      for (const form of forms) {
        const found = difference(vector, bytes(vector[form]));
        if (found) failures.push(`${vector.file} ${vector.id} ${form}\n${found}`);
      }
    }
    assert.deepEqual(failures, []);
    record(group, { run: all.length, skipped: 0 });
  });
}

test("every error of the vectors comes in the class of its kind", () => {
  const kinds = new Set();
  for (const vector of vectors(/^errors/)) {
    const { kind } = vector.error;
    const options = { ...vector.options, ...(vector.status === undefined ? {} : { status: vector.status }) };
    delete options.case;
    assert.throws(
      () => decode(vector.method, bytes(vector.xml ?? vector.json ?? vector.body), options),
      (error) => error instanceof OtapiError && error.kind === kind && error.name === error.constructor.name,
    );
    kinds.add(kind);
  }
  assert(kinds.size > 4, [...kinds].join());
});

test("a stored answer is read in camelCase, with its bytes and what is not known", () => {
  const body = new TextEncoder().encode('{"ErrorCode": "Ok", "RequestId": "r", "Result": {"Id": "7", "Amount": 12.50}, "New": {"a": 1}}');
  const { payload, requestId, raw, extra, partial } = decode("GetBill", body, { raw: true, extra: true, status: 200 });
  assert.deepEqual([payload.id, requestId, partial], ["7", "r", false]);
  assert.deepEqual(raw, body);
  assert.deepEqual(extra.at(-1), { path: "new", value: { a: 1 } });
  assert.equal(decode("GetBill", body).raw, undefined);
});

test("wrong arguments are named", () => {
  const body = new TextEncoder().encode('{"ErrorCode": "Ok"}');
  const path = (...given) => {
    try {
      decode(...given);
    } catch (error) {
      return error.path;
    }
    return assert.fail("not refused");
  };
  assert.equal(path(7, body), "method");
  assert.equal(path("GetBill", "text"), "body");
  assert.equal(path("GetBill", body, 7), "options");
  assert.equal(path("GetBill", body, { stat: 200 }), "options.stat");
  assert.equal(path("GetBill", body, { status: "200" }), "options.status");
  assert.equal(path("GetBill", body, { limits: { bytes: Number.NaN } }), "options.limits.bytes");
});
