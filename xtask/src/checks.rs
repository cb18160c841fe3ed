//! Licences and duplicate dependencies, checked over `cargo metadata` against `deny.toml`.
//! The file is cargo-deny's own format, so that tool can be run too; this needs nothing installed.

mod licence;

use crate::fault::Fault;
use crate::place::{Place, read};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};

/// Checks every dependency of the two platforms we ship to; gives back a line for the log.
pub(crate) fn deny(place: &Place) -> Result<String, Fault> {
    let rules = Rules::read(place)?;
    let packages = packages(place)?;
    let mut found: Vec<String> = packages.iter().filter_map(|package| rules.licence_trouble(package)).collect();
    let duplicates = duplicates(&packages);
    for (name, versions) in duplicates.iter().filter(|(name, _)| !rules.explained.contains(*name)) {
        let versions = versions.iter().cloned().collect::<Vec<_>>().join(", ");
        found.push(format!("{name} is there {versions}: unite them, or explain it under [bans] skip in deny.toml"));
    }
    for name in rules.explained.iter().filter(|name| !duplicates.contains_key(*name)) {
        found.push(format!("deny.toml explains a duplicate of {name}, but there is none any more: remove the line"));
    }
    if found.is_empty() {
        let (all, explained) = (packages.len(), duplicates.len());
        return Ok(format!("{all} packages, every licence allowed, {explained} duplicates explained"));
    }
    Err(Fault::Found(format!("dependencies need attention:\n  {}", found.join("\n  "))))
}

struct Package {
    name: String,
    version: String,
    licence: Option<String>,
}

struct Rules {
    allowed: BTreeSet<String>,
    explained: BTreeSet<String>,
}

impl Rules {
    fn read(place: &Place) -> Result<Self, Fault> {
        let path = place.root.join("deny.toml");
        let table: toml::Table =
            read(&path)?.parse().map_err(|error| Fault::Unexpected(format!("{}: {error}", path.display())))?;
        let list = |section: &str, key: &str| table.get(section)?.get(key)?.as_array().cloned();
        let name = |value: &toml::Value| value.as_str().or_else(|| value.get("crate")?.as_str()).map(str::to_owned);
        Ok(Self {
            allowed: list("licenses", "allow").iter().flatten().filter_map(name).collect(),
            explained: list("bans", "skip").iter().flatten().filter_map(name).collect(),
        })
    }

    fn licence_trouble(&self, package: &Package) -> Option<String> {
        let Package { name, version, licence } = package;
        match licence {
            Some(licence) if licence::satisfied(licence, &self.allowed) => None,
            Some(licence) => Some(format!("{name} {version} is licensed {licence}, which deny.toml does not allow")),
            None => Some(format!("{name} {version} does not say its licence")),
        }
    }
}

fn duplicates(packages: &[Package]) -> BTreeMap<String, BTreeSet<String>> {
    let mut versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in packages {
        versions.entry(package.name.clone()).or_default().insert(package.version.clone());
    }
    versions.retain(|_, versions| versions.len() > 1);
    versions
}

/// Every package that is compiled for Linux or for the browser.
fn packages(place: &Place) -> Result<Vec<Package>, Fault> {
    let unexpected = || Fault::Unexpected("`cargo metadata` gave no usable answer; run it to see why.".into());
    let output = Command::new("cargo")
        .current_dir(&place.root)
        .args(["metadata", "--format-version=1", "--locked", "--filter-platform=x86_64-unknown-linux-gnu"])
        .arg("--filter-platform=wasm32-unknown-unknown")
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|_| unexpected())?;
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|_| unexpected())?;
    let used: BTreeSet<&str> =
        metadata["resolve"]["nodes"].as_array().into_iter().flatten().filter_map(|node| node["id"].as_str()).collect();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let package = |package: &Value| {
        used.contains(package["id"].as_str()?).then_some(())?;
        let licence = text(&package["license"]);
        Some(Package { name: text(&package["name"])?, version: text(&package["version"])?, licence })
    };
    Ok(metadata["packages"].as_array().into_iter().flatten().filter_map(package).collect())
}
