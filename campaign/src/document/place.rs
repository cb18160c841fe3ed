//! Finding the object a path names, now or at past heads.

use super::DocumentError;
use automerge::{ChangeHash, ObjId, ObjType, ROOT, ReadDoc, Value};

/// The object at a path of keys, or an error that names the path.
pub(super) fn object(
    doc: &impl ReadDoc,
    path: &str,
    heads: Option<&[ChangeHash]>,
) -> Result<(ObjId, ObjType), DocumentError> {
    let mut here = (ROOT, ObjType::Map);
    for key in path.split('/').filter(|key| !key.is_empty()) {
        let found = match heads {
            Some(heads) => doc.get_at(&here.0, key, heads)?,
            None => doc.get(&here.0, key)?,
        };
        here = match found {
            Some((Value::Object(kind), id)) => (id, kind),
            _ => return Err(DocumentError::NoSuchPlace(path.to_owned())),
        };
    }
    Ok(here)
}

/// The text object at a path.
pub(super) fn text(doc: &impl ReadDoc, path: &str) -> Result<ObjId, DocumentError> {
    match object(doc, path, None)? {
        (id, ObjType::Text) => Ok(id),
        _ => Err(DocumentError::NoSuchPlace(path.to_owned())),
    }
}

/// Splits `a/b/c` into `a/b` and `c`.
pub(super) fn parent(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}
