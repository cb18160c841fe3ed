//! One comment: who, when in the reader's clock, what.

use crate::exact::Said;
use crate::parts::{Moment, use_reader};
use crate::session::use_session;
use campaign::model::Comment;
use leptos::prelude::*;

/// The comment.
#[component]
pub(super) fn CommentView(
    /// What was said.
    comment: Comment,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let author = comment.author.clone();
    // Others read it as it is; its author learns what was unclear.
    let mine = comment.author == session.me.get_value();
    let said = mine.then(|| view! { <Said about="threads" words=comment.body.clone() /> });
    let name = move || {
        let known = session.people.with(|people| people.get(&author).map(|person| person.name.clone()));
        known.unwrap_or_else(|| reader.text("brief-somebody"))
    };
    let words = comment
        .body
        .split_inclusive(char::is_whitespace)
        .map(|word| match word.starts_with('@') {
            true => view! { <span class="mention">{word.to_owned()}</span> }.into_any(),
            false => word.to_owned().into_any(),
        })
        .collect_view();
    view! {
        <div class="comment">
            <p class="comment-head"><b>{name}</b><Moment at=Signal::stored(comment.at) /></p>
            <p>{words}</p>
            {said}
        </div>
    }
}
