//! The service worker: the app's template with the version and the list of files filled in.

/// Fills the template. The page itself is listed as the root, compressed siblings are not listed at all.
pub(super) fn filled(template: &[u8], version: &str, names: &[String]) -> Vec<u8> {
    let mut paths: Vec<String> = names
        .iter()
        .filter(|name| !name.ends_with(".br") && *name != super::WORKER)
        .map(|name| if name == super::PAGE { "/".to_owned() } else { format!("/{name}") })
        .collect();
    paths.sort();
    let list = serde_json::Value::from(paths).to_string();
    let template = String::from_utf8_lossy(template);
    let template = template.replace("\"__VERSION__\"", &format!("\"{version}\""));
    template.replace("= __ASSETS__;", &format!("= {list};")).into_bytes()
}
