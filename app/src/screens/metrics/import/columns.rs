//! What each column of the file is, as guessed and as the person says.

use super::flow::Flow;
use crate::parts::SelectField;
use crate::screens::seen::{Choices, Seen};
use crate::t;
use campaign::args;
use campaign::exchange::table::{Column, DateOrder, Decimal, KNOWN, Sheet, slug};
use campaign::model::MarketId;
use campaign::view::metrics::column_words;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The columns and, below them, what holds for the whole file.
#[component]
pub(super) fn Columns() -> impl IntoView {
    let (seen, flow) = (expect_context::<Seen>(), expect_context::<Flow>());
    let fields = move || {
        flow.sheet.get().map(|sheet| (0..sheet.heads.len()).map(|at| column(seen, flow, &sheet, at)).collect_view())
    };
    let missing = move || flow.mapping.with(|mapping| mapping.missing().map(|key| seen.reader.text(key)));
    view! {
        <section class="card pad" aria-labelledby="import-columns">
            <h3 id="import-columns">{t!("metrics-import-columns")}</h3>
            <div class="metrics-columns">{fields}</div>
            <Whole />
            <p class="error" role="alert">{missing}</p>
        </section>
    }
}

fn column(seen: Seen, flow: Flow, sheet: &Sheet, place: usize) -> AnyView {
    let head = sheet.heads.get(place).cloned().unwrap_or_default();
    let example = sheet.lines.iter().map(|line| line.cell(place)).find(|cell| !cell.is_empty()).unwrap_or("–");
    let example: String = example.chars().take(40).collect();
    let own = slug(&head);
    let options = {
        let own = own.clone();
        Signal::derive(move || options(seen, &own))
    };
    let value = Signal::derive(move || {
        flow.mapping
            .with(|mapping| mapping.columns.get(place).map(|column| column.code().to_owned()).unwrap_or_default())
    });
    let label = seen.reader.format("metrics-import-column-of", &args! {"head" => &head});
    let hint = seen.reader.format("metrics-import-example", &args! {"cell" => &example});
    let choose = move |code: String| flow.choose(place, Column::parse(&code));
    view! { <SelectField label=TextProp::from(label) hint=TextProp::from(hint) options value on_commit=choose /> }
        .into_any()
}

/// Left out, one of those that say whose number it is and of what, a number that is known here, or one of the file's own.
fn options(seen: Seen, own: &str) -> Choices {
    let language = seen.reader.language.get();
    let named = [
        ("-", "metrics-import-ignore"),
        ("@date", "metrics-import-is-date"),
        ("@market", "metrics-import-is-market"),
        ("@creator", "metrics-import-is-creator"),
        ("@metric", "metrics-import-is-metric"),
        ("@value", "metrics-import-is-value"),
    ];
    let mut all: Choices = named.into_iter().map(|(code, key)| (code.to_owned(), language.text(key))).collect();
    all.extend(KNOWN.into_iter().map(|name| (name.to_owned(), column_words(name, language))));
    seen.sections.with(|sections| {
        for name in sections.kpis.values().flat_map(|kpi| kpi.formula.columns()).chain([own]) {
            if !name.is_empty() && all.iter().all(|(code, _)| code != name) {
                let words = column_words(name, language);
                all.push((name.to_owned(), language.format("metrics-import-own", &args! {"name" => words})));
            }
        }
    });
    all
}

/// The market, how days are written, how fractions are written.
#[component]
fn Whole() -> impl IntoView {
    let (seen, flow) = (expect_context::<Seen>(), expect_context::<Flow>());
    let say = move |list: &[(&str, &str)]| {
        let language = seen.reader.language.get();
        list.iter().map(|(code, key)| ((*code).to_owned(), language.text(key))).collect::<Choices>()
    };
    let orders = Signal::derive(move || {
        let mut all = say(&[("day", "metrics-import-order-day"), ("month", "metrics-import-order-month")]);
        if flow.mapping.with(|mapping| mapping.order.is_none()) {
            all.insert(0, (String::new(), seen.reader.text("metrics-import-order-choose")));
        }
        all
    });
    let order = Signal::derive(move || {
        let order = flow.mapping.with(|mapping| mapping.order);
        order.map_or("", |order| if order == DateOrder::DayFirst { "day" } else { "month" }).to_owned()
    });
    let set_order = move |code: String| {
        let order = match code.as_str() {
            "day" => Some(DateOrder::DayFirst),
            "month" => Some(DateOrder::MonthFirst),
            _ => None,
        };
        flow.change(|mapping| mapping.order = order);
    };
    let decimals = Signal::derive(move || {
        say(&[("point", "metrics-import-decimal-point"), ("comma", "metrics-import-decimal-comma")])
    });
    let decimal = Signal::derive(move || {
        let comma = flow.mapping.with(|mapping| mapping.decimal == Decimal::Comma);
        if comma { "comma" } else { "point" }.to_owned()
    });
    let set_decimal = move |code: String| {
        flow.change(|mapping| mapping.decimal = if code == "comma" { Decimal::Comma } else { Decimal::Point });
    };
    let markets = Signal::derive(move || seen.or("metrics-import-market-choose", seen.markets()));
    let market = Signal::derive(move || flow.mapping.with(|mapping| mapping.market.to_string()));
    let set_market = move |id: String| flow.change(|mapping| mapping.market = MarketId(id));
    view! {
        <div class="form-row">
            <SelectField label=t!("metrics-import-market") options=markets value=market on_commit=set_market />
            <SelectField label=t!("metrics-import-order") options=orders value=order on_commit=set_order />
            <SelectField label=t!("metrics-import-decimal") options=decimals value=decimal on_commit=set_decimal />
        </div>
    }
}
