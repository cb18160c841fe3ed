//! The app is embedded from `app/dist`; a checkout where it was not built yet compiles all the same.

use std::path::Path;

fn main() {
    let dist = Path::new("../app/dist");
    println!("cargo:rerun-if-changed=../app/dist");
    if let Err(error) = std::fs::create_dir_all(dist) {
        println!("cargo:warning=cannot make {}: {error}", dist.display());
    }
}
