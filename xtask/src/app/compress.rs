//! A brotli sibling for every text and wasm file, made once here and never while serving.

use crate::fault::Fault;
use crate::place::Place;
use crate::shell::run;
use std::process::Command;

/// Node has brotli built in, so no crate has to be compiled for it.
const SCRIPT: &str = r#"
const fs = require("fs"), path = require("path"), zlib = require("zlib");
const { promisify } = require("util");
const brotli = promisify(zlib.brotliCompress);
const worth = /\.(wasm|js|css|svg|json|webmanifest|html|txt)$/;
// The relay fills in the service worker before it sends it, so a packed template would be of no use.
const template = /service-worker\.js$/;
const below = dir => fs.readdirSync(dir, { withFileTypes: true }).flatMap(e =>
  e.isDirectory() ? below(path.join(dir, e.name)) : [path.join(dir, e.name)]);
Promise.all(below(process.argv[1]).filter(f => worth.test(f) && !template.test(f)).map(async file => {
  const plain = fs.readFileSync(file);
  const packed = await brotli(plain, { params: {
    [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
    [zlib.constants.BROTLI_PARAM_LGWIN]: 24,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  } });
  if (packed.length < plain.length) fs.writeFileSync(file + ".br", packed);
})).catch(error => { console.error(error.message); process.exit(1); });
"#;

/// Writes `name.br` beside each file of the app that gets smaller by it.
pub(crate) fn all(place: &Place) -> Result<(), Fault> {
    run(Command::new("node").args(["-e", SCRIPT]).arg(place.dist()), "Node compresses the app's files.")
}
