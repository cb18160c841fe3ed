import base from "../playwright.config";
export default { ...base, testDir: ".", outputDir: "../../../target/e2e/results" };
