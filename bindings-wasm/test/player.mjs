// Plays one vector of the engine: the host's part of the script. What a script means is written in tests/conformance/README.md.

/** Every secret of a vector contains this, so that it can be told where one must not be. */
const SECRET = "S3CRET";
const WALL_MS = Date.UTC(2025, 0, 2, 3, 4, 5);
const MONO_MS = 1_000_000;
const SETTINGS = { key: "S3CRET-key", format: "json", retry: { baseMs: 0 } };
const SCOPES = [
  { role: "operator", session: "S3CRET-operator" },
  { role: "customer", session: "S3CRET-customer" },
  { role: "provider", providerType: "Taobao", session: "S3CRET-provider" },
];
/** The steps of a script by the member that names them, and the members that each may have beside it. */
const STEPS = {
  start: ["refused"],
  send: ["url", "form", "deadlineMs", "keep", "reply", "took", "frees"],
  feed: ["took", "frees", "refused"],
  wait: ["early"],
  blocked: [],
  save: ["keep"],
  ask: ["in", "keep", "answer", "poll"],
  answer: ["refused"],
  done: ["keep"],
  error: [],
  gone: [],
  cancel: ["frees"],
  events: [],
  log: [],
  pass: [],
  scope: ["refused"],
  close: [],
  restart: [],
};

/** Whether a vector has none of these flows in it. */
export function isMain({ script = [] }, lacks) {
  return !script.some(({ start }) => lacks.includes(start?.flow ?? start?.resume?.kind));
}

/**
 * Plays the whole vector with this class of engine; throws at the step where something is not as expected. Of each flow that is started and
 * each that ends with a result, the kind and the input or result are told.
 */
export function play(vector, Engine, told = () => {}) {
  known(vector, ["id", "because", "settings", "scopes", "script", "refused"]);
  const settings = JSON.stringify({ ...SETTINGS, ...vector.settings });
  const engine = accepted(() => new Engine(settings, new Uint8Array(32)), vector);
  if (!engine) return;
  const player = new Player(engine, Engine, settings, vector.scopes ?? SCOPES, told);
  for (const [place, step] of vector.script.entries()) {
    try {
      player.play(step);
    } catch (error) {
      throw new Error(`step ${place} ${JSON.stringify(step)}\n    ${error instanceof Error ? error.message : error}`);
    }
  }
}

class Player {
  machines = new Map();
  kinds = new Map();
  kept = new Map();
  events = [];
  log = [];
  nowMs = 0;

  constructor(engine, Engine, settings, scopes, told) {
    Object.assign(this, { engine, Engine, settings, scopes, told });
    for (const scope of scopes) engine.scope(JSON.stringify(scope));
  }

  get now() {
    return [WALL_MS + this.nowMs, MONO_MS + this.nowMs];
  }

  play(given) {
    // Replies and answers are given when the step has been seen, and may be made of what it kept.
    const late = (name) => name === "reply" || name === "answer";
    const step = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, late(name) ? value : this.resolve(value)]));
    const verb = Object.keys(STEPS).find((verb) => verb in step);
    if (!verb) throw new Error("no known step");
    known(step, [verb, "on", ...STEPS[verb]]);
    const what = step[verb];
    const name = step.on ?? "a";
    const id = this.machines.get(name);
    const { engine } = this;
    switch (verb) {
      case "start": {
        const started = accepted(() => this.start(what), step);
        if (started === undefined) break;
        this.machines.set(name, started);
        this.kinds.set(started, what.flow ?? what.resume?.kind);
        if (what.flow) this.told(what.flow, { input: what.input });
        break;
      }
      case "feed":
        this.feed(id, what, step);
        break;
      case "answer":
        accepted(() => engine.answer(id, JSON.stringify(this.resolve(what))), step);
        break;
      case "gone":
        refused(thrown(() => engine.step(id, ...this.now)), { path: "id" });
        break;
      case "cancel":
        this.freed(engine.cancel(id, ...this.now), step);
        break;
      case "events":
        expect(what, this.events.splice(0));
        break;
      case "log":
        expect(what, this.log.splice(0));
        break;
      case "pass":
        this.nowMs += what;
        break;
      case "scope":
        accepted(() => engine.scope(JSON.stringify(what)), step);
        break;
      case "close":
        engine.closeScope(what);
        break;
      case "restart":
        engine.free();
        this.engine = new this.Engine(this.settings, new Uint8Array(32).fill(1));
        this.machines.clear();
        for (const scope of this.scopes) this.engine.scope(JSON.stringify(scope));
        break;
      default:
        this.step(id, verb, what, step);
    }
    this.drain();
  }

  start(what) {
    const { engine } = this;
    const kind = ["call", "callRaw", "flow", "resume"].find((kind) => kind in what);
    known(what, [kind, "scope", "arguments", "options", "parameters", "input", "sessions"]);
    const text = (value) => (value === undefined ? "" : JSON.stringify(value));
    const { scope = 0 } = what;
    if (kind === "call") return engine.call(scope, what.call, text(what.arguments), text(what.options));
    if (kind === "callRaw") return engine.callRaw(scope, what.callRaw, text(what.parameters), text(what.options));
    if (kind === "flow") return engine.start(what.flow, text(what.input));
    return engine.resume(text(what.resume), text(what.sessions));
  }

  step(id, verb, what, step) {
    const text = this.engine.step(id, ...this.now);
    const end = text.indexOf("\n");
    const [head, body] = [JSON.parse(text.slice(0, end)), text.slice(end + 1)];
    const says = head.step === "failed" ? "error" : head.step;
    if (says !== verb) throw new Error(`says ${text}`);
    const fromNow = (atMs) => Math.max(0, atMs - this.now[1]);
    let seen = null;
    if (verb === "send") {
      open(head.url);
      if (head.url.split("/").at(-1) !== what) throw new Error(`sends to ${head.url}`);
      seen = Object.fromEntries(new URLSearchParams(body));
      const found = { form: seen, url: head.url, deadlineMs: head.deadlineMs };
      for (const [name, value] of Object.entries(found)) if (name in step) expect(step[name], value);
    } else if (verb === "wait") {
      const delay = fromNow(head.untilMs);
      const [least, most] = [what].flat();
      if (delay < least || delay > (most ?? least)) throw new Error(`waits for ${delay} ms`);
      this.nowMs += step.early ?? delay;
    } else if (verb === "save") {
      open(head.state);
      seen = JSON.parse(head.state);
      expect(what, seen);
    } else if (verb === "ask") {
      const delay = fromNow(head.pollAtMs);
      if ("in" in step) expect(step.in, delay);
      if (step.poll !== undefined) this.nowMs += delay;
      seen = head.questions;
      open(JSON.stringify(seen));
      expect(what, seen);
    } else if (verb === "done") {
      seen = JSON.parse(body);
      expect(what, seen);
      if (this.kinds.get(id)) this.told(this.kinds.get(id), { result: seen });
    } else if (verb === "error") {
      refused(head.error, what);
    }
    for (const [name, path] of Object.entries(step.keep ?? {})) {
      const found = path.split(".").filter(Boolean).reduce((value, part) => value?.[part], seen);
      if (found === undefined) throw new Error(`nothing at ${path}`);
      this.kept.set(name, found);
    }
    if ("reply" in step) this.feed(id, this.resolve(step.reply), step);
    if ("answer" in step) this.engine.answer(id, JSON.stringify(this.resolve(step.answer)));
  }

  feed(id, given, step) {
    this.nowMs += step.took ?? 0;
    const { head, body } = reply(given);
    const freed = accepted(() => this.engine.feed(id, ...this.now, JSON.stringify(head), new TextEncoder().encode(body)), step);
    if (freed) this.freed(freed, step);
  }

  /** Holds the machines that were freed beside the first, in their order, against the script; none where it is silent. */
  freed([, ...ids], step) {
    const names = ids.map((id) => [...this.machines].find(([, other]) => other === id)?.[0]);
    expect(step.frees ?? [], names.filter((name) => name !== undefined));
  }

  drain() {
    const text = this.engine.events();
    open(text);
    for (const event of text === "" ? [] : JSON.parse(text)) (event.event === "log" ? this.log : this.events).push(event);
  }

  resolve(value) {
    if (Array.isArray(value)) return value.map((item) => this.resolve(item));
    if (typeof value !== "object" || value === null) return value;
    if (typeof value.kept === "string") {
      const found = this.kept.get(value.kept);
      if (found === undefined) throw new Error(`nothing was kept as ${value.kept}`);
      return typeof found === "string" ? `${value.before ?? ""}${found}${value.then ?? ""}` : found;
    }
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.resolve(member)]));
  }
}

/** Applies the rule of a vector by the module's function; gives what comes out. */
export function apply(vector, rule) {
  known(vector, ["id", "because", "rule", "input", "output", "error"]);
  const given = JSON.stringify(vector.input);
  if ("error" in vector) return refused(thrown(() => rule(vector.rule, given)), vector.error);
  const found = JSON.parse(rule(vector.rule, given));
  expect(vector.output, found);
  return found;
}

/** What a vector feeds. */
function reply(given) {
  known(given, ["ok", "code", "sub", "description", "requestId", "xml", "body", "status", "headers", "failure"]);
  if ("failure" in given) return { head: { failure: given.failure, message: "as the vector says" }, body: "" };
  const head = { status: given.status ?? 200, headers: Object.entries(given.headers ?? {}) };
  if ("ok" in given) return { head, body: JSON.stringify({ ErrorCode: "Ok", ...given.ok }) };
  if ("code" in given) {
    const { code, sub, description, requestId } = given;
    const members = { ErrorCode: code, ErrorDescription: description, SubErrorCode: sub && { Value: sub }, RequestId: requestId };
    return { head, body: JSON.stringify(members) };
  }
  return { head, body: given.xml ?? given.body };
}

/** The record that something throws. */
export function thrown(work) {
  try {
    work();
  } catch (error) {
    if (typeof error === "string") return JSON.parse(error);
    throw error;
  }
  throw new Error("not refused");
}

/** The value, or nothing where a refusal is due and has come. */
function accepted(work, step) {
  if (!("refused" in step)) {
    try {
      return work();
    } catch (error) {
      throw new Error(error);
    }
  }
  refused(thrown(work), step.refused);
  return undefined;
}

function refused(record, expected) {
  open(JSON.stringify(record));
  expect(expected, record);
}

/** Fails for a text that shows a secret. */
function open(text) {
  if (text.includes(SECRET)) throw new Error(`shows a secret: ${text}`);
}

/** Fails for a member that this player does not know: it is too old. */
export function known(value, members) {
  for (const name of Object.keys(value)) if (!members.includes(name)) throw new Error(`\`${name}\` is not known`);
}

function expect(expected, found) {
  const difference = differs(expected, found, "all");
  if (difference) throw new Error(difference);
}

/** Where the value is not as expected: objects by the members that are named, lists whole, `null` also against nothing. */
function differs(expected, found, path) {
  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  if (isObject(expected) && typeof found === "string" && Object.keys(expected).join() === "contains") {
    if ([expected.contains].flat().every((part) => found.includes(part))) return undefined;
  } else if (isObject(expected) && isObject(found)) {
    return first(Object.entries(expected), ([name, member]) => differs(member, found[name], `${path}.${name}`));
  } else if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length) {
    return first(expected.entries(), ([place, item]) => differs(item, found[place], `${path}.${place}`));
  } else if (expected === (found ?? null)) {
    return undefined;
  }
  return `${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
}

function first(items, work) {
  for (const item of items) {
    const found = work(item);
    if (found) return found;
  }
  return undefined;
}
