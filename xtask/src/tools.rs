//! What has to be on the machine, and how it gets there. Every check comes before any work, so
//! that the second run says nothing and costs nothing.

mod browser;
mod compiled;
mod node;

use crate::fault::Fault;
use crate::place::Place;

pub(crate) use browser::Browser;

/// Everything the app needs to be built: the wasm target, trunk, wasm-bindgen, wasm-opt.
pub(crate) fn for_the_app(place: &Place) -> Result<(), Fault> {
    node::check()?;
    compiled::wasm_target()?;
    compiled::wasm_bindgen(place)?;
    compiled::trunk(place)?;
    node::wasm_opt(place)
}

/// A test runner that runs each test in its own process; `false` when only `cargo test` is left.
pub(crate) fn for_the_tests(place: &Place) -> bool {
    compiled::nextest(place)
}

/// Chromium, its fonts, and the Node packages of the browser tests.
pub(crate) fn for_the_browser(place: &Place) -> Result<Browser, Fault> {
    node::check()?;
    node::packages(place)?;
    browser::find_or_install()
}
