// Reads an answer in a worker of a page. Workers have no import map: the file is named.
import { decode, init } from "/dist/browser.js";

onmessage = async ({ data }) => {
  await init(data);
  const body = new TextEncoder().encode('{"ErrorCode": "Ok", "BrandInfoList": {"Content": [{"Id": "b1"}]}}');
  postMessage(decode("GetBrandInfoList", body).payload[0].id);
};
