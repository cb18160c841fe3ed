//! Money that comes to a market, and money that moves between two: what leaves and what arrives is shown before it is
//! decided. Two currencies need the rate that was agreed.

use super::board::Board;
use crate::parts::{AreaField, Button, ButtonKind, Dialog, SelectField, TextField};
use crate::t;
use campaign::args;
use campaign::command::{DecideCommand, Reallocation};
use campaign::model::{BudgetEntry, Decision, DecisionId, MarketId, PersonId, balances, is_currency, parse_amount};
use campaign::view::budget::money;
use leptos::prelude::*;

/// What is typed into either form.
#[derive(Clone, Debug, Default, PartialEq)]
struct Draft {
    from: String,
    to: String,
    currency: String,
    to_currency: String,
    amount: String,
    rate: String,
    what: String,
    why: String,
    decider: String,
}

#[derive(Clone, Copy, Default)]
struct Form {
    draft: RwSignal<Draft>,
    wrong_amount: RwSignal<Option<String>>,
    wrong_currency: RwSignal<Option<String>>,
    wrong_to: RwSignal<Option<String>>,
    wrong_rate: RwSignal<Option<String>>,
    wrong_what: RwSignal<Option<String>>,
}

impl Form {
    /// Begins anew whenever its dialog opens.
    fn start(board: Board, open: RwSignal<bool>) -> Self {
        let form = Self::default();
        Effect::new(move |_| {
            if open.get() {
                let markets = untrack(|| board.markets());
                let nth = |at: usize| markets.get(at).map(|(id, _)| id.clone()).unwrap_or_default();
                let has = board.sections.with_untracked(|all| balances(&all.decisions.budgets));
                let currency = has.keys().find(|(market, _)| market.as_str() == nth(0)).map(|(_, one)| one.clone());
                let currency = currency.unwrap_or_default();
                let (to_currency, decider) = (currency.clone(), board.session.me.get_value().0);
                form.draft.set(Draft { from: nth(0), to: nth(1), currency, to_currency, decider, ..Draft::default() });
                form.clear();
            }
        });
        form
    }

    fn clear(self) {
        for field in [self.wrong_amount, self.wrong_currency, self.wrong_to, self.wrong_rate, self.wrong_what] {
            field.set(None);
        }
    }

    fn get(self, read: fn(&Draft) -> String) -> Signal<String> {
        Signal::derive(move || self.draft.with(read))
    }

    fn put(self, write: fn(&mut Draft, String)) -> Callback<String> {
        Callback::new(move |words| {
            self.clear();
            self.draft.update(|draft| write(draft, words));
        })
    }

    /// The amount in minor units; what is wrong stands beside the field.
    fn amount(self, board: Board) -> Option<i64> {
        let draft = self.draft.get_untracked();
        let currencies = [&draft.currency, &draft.to_currency].iter().all(|code| is_currency(code));
        let amount = parse_amount(&draft.amount, &draft.currency);
        self.wrong_currency.set(board.missing(!currencies, "decisions-budget-currency-wrong"));
        self.wrong_amount.set(board.missing(amount.is_none(), "decisions-budget-amount-wrong"));
        amount.filter(|_| currencies)
    }
}

fn capitals(words: &str) -> String {
    words.trim().to_uppercase()
}

/// Money comes from outside.
#[component]
pub(super) fn GrantDialog(open: RwSignal<bool>) -> impl IntoView {
    let board = expect_context::<Board>();
    let form = Form::start(board, open);
    let markets = Signal::derive(move || board.markets());
    let add = move |()| {
        form.draft.update(|draft| draft.to_currency = draft.currency.clone());
        let Some(amount) = form.amount(board) else { return };
        let draft = form.draft.get_untracked();
        let entry = BudgetEntry {
            market: MarketId(draft.from),
            currency: draft.currency,
            amount,
            words: draft.what,
            ..BudgetEntry::default()
        };
        let id = board.new_record();
        if board.act(DecideCommand::Grant(id, Box::new(entry)), "decisions-budget-done") {
            open.set(false);
        }
    };
    let amount = form.put(|it, words| it.amount = words);
    let words = form.put(|it, words| it.what = words);
    let footer =
        move || view! { <Button kind=ButtonKind::Primary on_press=add>{t!("decisions-budget-grant")}</Button> };
    view! {
        <Dialog open title=t!("decisions-budget-grant") footer=footer>
            <SelectField label=t!("decisions-budget-market") options=markets value=form.get(|it| it.from.clone()) on_commit=form.put(|it, id| it.from = id) />
            <TextField label=t!("decisions-budget-currency") value=form.get(|it| it.currency.clone()) on_commit=form.put(|it, code| it.currency = capitals(&code)) error=form.wrong_currency hint=t!("decisions-budget-currency-hint") />
            <TextField label=t!("decisions-budget-amount") value=form.get(|it| it.amount.clone()) on_commit=amount on_typing=amount error=form.wrong_amount />
            <TextField label=t!("decisions-budget-words") value=form.get(|it| it.what.clone()) on_commit=words on_typing=words optional=true />
        </Dialog>
    }
}

/// What the form says, as the command has it; its ids are named when it is sent.
fn moving(draft: &Draft, amount: i64) -> Reallocation {
    Reallocation {
        decided: Decision {
            what: draft.what.clone(),
            why: draft.why.clone(),
            decider: PersonId(draft.decider.clone()),
            rate: draft.rate.clone(),
            ..Decision::default()
        },
        from: MarketId(draft.from.clone()),
        to: MarketId(draft.to.clone()),
        currency: draft.currency.clone(),
        to_currency: draft.to_currency.clone(),
        amount,
        ..Reallocation::default()
    }
}

/// What would leave and what would arrive; nothing while it cannot be said.
fn preview(board: Board, draft: &Draft) -> Option<String> {
    let moved = moving(draft, parse_amount(&draft.amount, &draft.currency)?);
    let arrives = moved.arrives()?;
    let language = board.reader.language.get();
    let args = args! {
        "giver" => board.market_name(&moved.from),
        "taker" => board.market_name(&moved.to),
        "from" => money(language, moved.amount, &moved.currency),
        "to" => money(language, arrives, &moved.to_currency),
    };
    Some(language.format("decisions-budget-arrives", &args))
}

fn send(board: Board, form: Form, open: RwSignal<bool>) {
    let Some(amount) = form.amount(board) else { return };
    let draft = form.draft.get_untracked();
    let moved = moving(&draft, amount);
    let same = draft.from == draft.to && draft.currency == draft.to_currency;
    form.wrong_to.set(board.missing(same, "decisions-budget-same"));
    form.wrong_rate.set(board.missing(moved.arrives().is_none(), "decisions-budget-rate-wrong"));
    form.wrong_what.set(board.missing(draft.what.trim().is_empty(), "decisions-missing-what"));
    if same || moved.arrives().is_none() || draft.what.trim().is_empty() {
        return;
    }
    let record = || board.new_record();
    let decision = DecisionId::from_random(board.session.fresh());
    let moved = Reallocation { decision, from_entry: record(), to_entry: record(), ..moved };
    let done = match draft.currency == draft.to_currency {
        true => "decisions-budget-moved",
        false => "decisions-budget-moved-rate",
    };
    if board.act(DecideCommand::Reallocate(Box::new(moved)), done) {
        open.set(false);
    }
}

/// Money moves between two markets.
#[component]
pub(super) fn MoveDialog(open: RwSignal<bool>) -> impl IntoView {
    let board = expect_context::<Board>();
    let form = Form::start(board, open);
    let markets = Signal::derive(move || board.markets());
    let people = Signal::derive(move || board.people());
    let shown = Memo::new(move |_| form.draft.with(|draft| preview(board, draft)));
    let differ = Memo::new(move |_| form.draft.with(|draft| draft.currency != draft.to_currency));
    let rate_hint = Signal::derive(move || {
        let (from, to) = form.draft.with(|draft| (draft.currency.clone(), draft.to_currency.clone()));
        board.reader.format("decisions-budget-rate-hint", &args! {"from" => from, "to" => to})
    });
    let amount = form.put(|it, words| it.amount = words);
    let rate = form.put(|it, words| it.rate = words);
    let what = form.put(|it, words| it.what = words);
    let why = form.put(|it, words| it.why = words);
    let footer = move || {
        view! { <Button kind=ButtonKind::Primary on_press=move |()| send(board, form, open)>{t!("decisions-budget-move")}</Button> }
    };
    view! {
        <Dialog open title=t!("decisions-budget-move") wide=true footer=footer>
            <SelectField label=t!("decisions-budget-from") options=markets value=form.get(|it| it.from.clone()) on_commit=form.put(|it, id| it.from = id) />
            <SelectField label=t!("decisions-budget-to") options=markets value=form.get(|it| it.to.clone()) on_commit=form.put(|it, id| it.to = id) error=form.wrong_to />
            <TextField label=t!("decisions-budget-amount") value=form.get(|it| it.amount.clone()) on_commit=amount on_typing=amount error=form.wrong_amount />
            <TextField label=t!("decisions-budget-currency") value=form.get(|it| it.currency.clone()) on_commit=form.put(|it, code| it.currency = capitals(&code)) error=form.wrong_currency hint=t!("decisions-budget-currency-hint") />
            <TextField label=t!("decisions-budget-to-currency") value=form.get(|it| it.to_currency.clone()) on_commit=form.put(|it, code| it.to_currency = capitals(&code)) />
            <Show when=move || differ.get()>
                <TextField label=t!("decisions-budget-rate") value=form.get(|it| it.rate.clone()) on_commit=rate on_typing=rate error=form.wrong_rate hint=rate_hint />
            </Show>
            <p class="hint" role="status">{move || shown.get()}</p>
            <TextField label=t!("decisions-field-what") value=form.get(|it| it.what.clone()) on_commit=what on_typing=what error=form.wrong_what />
            <AreaField label=t!("decisions-field-why") value=form.get(|it| it.why.clone()) on_commit=why on_typing=why />
            <SelectField label=t!("decisions-field-decider") options=people value=form.get(|it| it.decider.clone()) on_commit=form.put(|it, id| it.decider = id) />
        </Dialog>
    }
}
