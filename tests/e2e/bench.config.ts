// Measuring in the browser: `cargo xtask bench browser`. One worker, nothing beside it; each figure is printed
// as one line of JSON that the table is made of.
import base from "./playwright.config";

export default { ...base, testDir: "bench", testMatch: "*.bench.ts", workers: 1, timeout: 300_000, use: { ...base.use, trace: "off" as const } };
