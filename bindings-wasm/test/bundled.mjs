// The entry of a page that is bundled: the bundler is told nothing, the page says where the module is.
import { Client, init } from "otapi";

await init("/dist/otapi.wasm");
const body = new TextEncoder().encode('{"ErrorCode": "Ok", "BrandInfoList": {"Content": [{"Id": "b1"}]}}');
const client = new Client({ key: "k", format: "json", transport: async () => ({ status: 200, body }) });
const [{ id }] = await client.call("GetBrandInfoList");
document.title = `found ${id}`;
