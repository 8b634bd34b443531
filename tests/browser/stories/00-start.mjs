import assert from "node:assert/strict";
import { BOTH, PHONE, story } from "../harness/story.mjs";

story("the app starts", BOTH, async (app) => {
  assert.match(await app.page.title(), /Daftar/);
  await app.look("first page");
  await app.fitsAt(320);
});

story("the server is strict", PHONE, async (app) => {
  const { request } = app.context;
  const page = await request.get(`${app.address}/`);
  const policy = page.headers()["content-security-policy"];
  assert.match(policy, /default-src 'none'/);
  assert.ok(!policy.includes("unsafe-inline") && !policy.includes("'unsafe-eval'"), policy);
  assert.equal(page.headers()["x-content-type-options"], "nosniff");
  assert.equal((await request.get(`${app.address}/%2e%2e/Cargo.toml`)).status(), 404);
});
