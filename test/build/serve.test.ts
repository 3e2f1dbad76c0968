import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";

const serve = join(__dirname, "../../src/dev/serve.mjs");

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function said(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.on("exit", () => reject(new Error(output)));
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on("data", (part: Buffer) => {
        output += part.toString();
        if (output.includes(text)) resolve();
      });
    }
  });
}

describe("npm start", () => {
  let server: ChildProcess;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    server = spawn(process.execPath, [serve], { env: { ...process.env, PORT: String(port), BROWSER: "none" } });
    await said(server, `http://localhost:${port}`);
  }, 120_000);
  afterAll(() => server.kill());

  const get = (path: string) => fetch(`http://localhost:${port}${path}`);

  test("serves the page under a strict policy that a frame of another site cannot get round", async () => {
    const answer = await get("/");
    expect(answer.status).toBe(200);
    const policy = answer.headers.get("Content-Security-Policy")!;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).toMatch(/; frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com /);
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(await answer.text()).toContain("Điển hình");
  });

  test("every script and style of every page is there; office.js is our own", async () => {
    for (const page of ["/index.html", "/taskpane.html", "/commands.html"]) {
      const sources = [...(await (await get(page)).text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source!);
      expect(sources.length).toBeGreaterThan(1);
      expect(sources.filter((source) => source.includes("://"))).toEqual([]);
      for (const source of sources) expect([source, (await get(`/${source}`)).status]).toEqual([source, 200]);
    }
  });

  test("a second one on the same port says so and ends", () => {
    const { status, stderr } = spawnSync(process.execPath, [serve], { env: { ...process.env, PORT: String(port), BROWSER: "none" } });
    expect(status).toBe(1);
    expect(stderr.toString()).toMatch(new RegExp(`^Port ${port} is taken[^\\n]+\\n$`));
  });

  test("a strange name for this machine is refused (DNS rebinding)", async () => {
    const status = await new Promise((resolve) => {
      request({ port, host: "127.0.0.1", headers: { Host: "evil.example" } }, (answer) => resolve(answer.resume().statusCode)).end();
    });
    expect(status).toBe(403);
  });
});
