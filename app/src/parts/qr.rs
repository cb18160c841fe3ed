//! A link as a QR code, made on the device; the link itself stands beside it as text.

use fast_qr::convert::svg::SvgBuilder;
use fast_qr::qr::QRBuilder;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The code of a link. Nothing is drawn for a text too long for any code (about 2,900 characters).
#[component]
pub fn QrCode(
    /// What a camera reads.
    #[prop(into)]
    link: Signal<String>,
    /// What it opens, for those who do not see it.
    #[prop(into)]
    label: TextProp,
) -> impl IntoView {
    let picture = move || QRBuilder::new(link.get()).build().map(|code| SvgBuilder::default().to_str(&code)).ok();
    view! {
        {move || {
            let label = label.clone();
            picture().map(|svg| view! { <div class="qr" role="img" aria-label=move || label.get() inner_html=svg></div> })
        }}
    }
}
