//! Risks as people work with them: apart and together, with one's own response in every market, and a launch that waits.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

#[path = "start/genesis.rs"]
mod genesis;

use campaign::command::{Command, CommandError, RiskCommand};
use campaign::document::Replica;
use campaign::language::Language;
use campaign::model::{Market, MarketId, MarketProfile, Person, PersonId, Risk, RiskId, RiskLevel, RiskStatus, Role};
use campaign::time::Instant;
use campaign::view::Reader;
use campaign::view::risks::{grids, risks, risks_for_recap};
use genesis::genesis;

const START: Instant = Instant(1_796_742_000_000);

fn market(name: &str, letter: &str) -> Market {
    let profile = MarketProfile {
        name: name.to_owned(),
        letter: letter.to_owned(),
        opens: "09:00".to_owned(),
        closes: "18:00".to_owned(),
        ..MarketProfile::default()
    };
    Market { profile, ..Market::default() }
}

/// Dana owns the campaign; Olga leads Russia.
fn devices() -> [Replica; 2] {
    let genesis = genesis("p-dana", "Dana", Role::Owner, START);
    let (mut dana, effects) = Replica::create([1; 16], &genesis).unwrap();
    let mut changes = effects.changes;
    let olga = Person { name: "Olga".to_owned(), role: Role::MarketLead, market: "m-ru".into(), ..Person::default() };
    let setup = [
        Command::AddMarket("m-ru".into(), Box::new(market("Россия", "R"))),
        Command::AddMarket("m-us".into(), Box::new(market("United States", "U"))),
        Command::AddPerson("p-olga".into(), olga),
        Command::Risk(RiskCommand::Add(
            "rk-1".into(),
            Box::new(Risk { title: "Instagram placement".to_owned(), owner: "p-dana".into(), ..Risk::default() }),
        )),
    ];
    for command in setup {
        changes.extend(dana.apply(&command, START).unwrap().changes);
    }
    let mut other = Replica::expecting([2; 16], &PersonId::from("p-olga"));
    other.receive(changes.iter().map(|change| change.bytes.as_slice()), START).unwrap();
    [dana, other]
}

fn bring(from: &mut Replica, to: &mut Replica) {
    let heads = to.heads();
    let news = from.changes_since(&heads);
    to.receive(news.iter().map(|change| change.bytes.as_slice()), START).unwrap();
}

fn rate(replica: &mut Replica, market: &str, level: RiskLevel, response: &str) {
    let (risk, id) = (RiskId::from("rk-1"), MarketId::from(market));
    let likely = RiskCommand::SetLikelihood(risk.clone(), id.clone(), Some(level));
    replica.apply(&Command::Risk(likely), START).unwrap();
    replica.apply(&Command::Risk(RiskCommand::SetImpact(risk, id, Some(level))), START).unwrap();
    replica.splice(&format!("risks/rk-1/response/{market}"), 0, 0, response, START).unwrap();
    replica.commit_typing(START);
}

/// Story 11, with both leads offline while they rate.
#[test]
fn two_markets_rate_apart_and_the_recap_prints_both_responses() {
    let [mut dana, mut olga] = devices();
    rate(&mut dana, "m-us", RiskLevel::Low, "Post as planned.");
    rate(&mut olga, "m-ru", RiskLevel::Critical, "Всё выходит в VK и Telegram.");
    bring(&mut olga, &mut dana);
    bring(&mut dana, &mut olga);
    assert_eq!(dana.sections().unwrap(), olga.sections().unwrap());
    let sections = dana.sections().unwrap();
    let reader = Reader::of(&sections, &"p-dana".into(), Language::En, Default::default());
    let row = &risks(&sections, &reader)[0];
    assert_eq!((row.combined, row.differs), (Some(RiskLevel::Critical), true));
    assert_eq!(row.note, "critical, because of Россия");
    let recap = &risks_for_recap(&sections, Language::En)[0];
    assert_eq!(recap.differs.as_deref(), Some("Differs by market"));
    let said: Vec<_> = recap.markets.iter().map(|one| (one.badge.letter.as_str(), one.response.as_str())).collect();
    assert_eq!(said, [("R", "Всё выходит в VK и Telegram."), ("U", "Post as planned.")]);
    assert_eq!(recap.markets[1].rating.as_deref(), Some("likelihood low, impact low"));
    let grids = grids(&sections);
    assert_eq!(grids[0].at(RiskLevel::Critical, RiskLevel::Critical).len(), 1);
    assert_eq!(grids[1].at(RiskLevel::Low, RiskLevel::Low).len(), 1);
    assert!(grids[1].at(RiskLevel::Critical, RiskLevel::Critical).is_empty());
}

#[test]
fn a_market_that_joins_later_has_its_response_to_every_risk() {
    let [mut dana, _] = devices();
    dana.apply(&Command::AddMarket("m-mx".into(), Box::new(market("México", "M"))), START).unwrap();
    assert_eq!(dana.text("risks/rk-1/response/m-mx").as_deref(), Some(""));
    rate(&mut dana, "m-mx", RiskLevel::Medium, "TikTok.");
    assert_eq!(dana.sections().unwrap().risks[&RiskId::from("rk-1")].response_of(&"m-mx".into()), "TikTok.");
}

#[test]
fn each_step_is_taken_back_by_its_own_undo() {
    let [mut dana, _] = devices();
    let before = dana.sections().unwrap().risks;
    let id = RiskId::from("rk-1");
    let commands = [
        RiskCommand::Rename(id.clone(), "Instagram".to_owned()),
        RiskCommand::SetOwner(id.clone(), "p-olga".into()),
        RiskCommand::SetStatus(id.clone(), RiskStatus::Plan),
        RiskCommand::SetImpact(id.clone(), "m-ru".into(), Some(RiskLevel::High)),
        RiskCommand::Archive(id),
    ];
    for command in commands {
        let effects = dana.apply(&Command::Risk(command.clone()), START).unwrap();
        assert_ne!(dana.sections().unwrap().risks, before, "{command:?}");
        dana.undo(&effects.undo.unwrap(), START).unwrap();
        assert_eq!(dana.sections().unwrap().risks, before, "{command:?}");
    }
}

#[test]
fn only_whoever_leads_lets_something_stay_open_and_says_why() {
    let [mut dana, mut olga] = devices();
    let waive = |reason: &str| {
        let (point, hash) = ("owned:risks/rk-1".to_owned(), "abc".to_owned());
        Command::Risk(RiskCommand::Waive("r-1".into(), point, hash, reason.to_owned()))
    };
    assert!(matches!(olga.apply(&waive("Later."), START), Err(CommandError::NotTheLead)));
    assert!(matches!(dana.apply(&waive("  "), START), Err(CommandError::NoReason)));
    dana.apply(&waive("We know."), START).unwrap();
    let entry = dana.sections().unwrap().waivers[&"r-1".into()].clone();
    assert_eq!((entry.by.as_str(), entry.at, entry.reason.as_str()), ("p-dana", START, "We know."));
    assert!(dana.apply(&waive("Something else."), START).is_err(), "the log is only ever added to");
    dana.apply(&Command::Risk(RiskCommand::Unwaive("r-1".into())), START).unwrap();
    assert!(dana.sections().unwrap().waivers[&"r-1".into()].archived);
}

#[test]
fn a_risk_needs_a_name_and_a_market_that_is_there() {
    let [mut dana, _] = devices();
    let nameless = RiskCommand::Add("rk-2".into(), Box::new(Risk { title: " ".to_owned(), ..Risk::default() }));
    assert!(matches!(dana.apply(&Command::Risk(nameless), START), Err(CommandError::Empty(_))));
    let nowhere = RiskCommand::SetImpact("rk-1".into(), "m-de".into(), Some(RiskLevel::Low));
    assert!(matches!(dana.apply(&Command::Risk(nowhere), START), Err(CommandError::Unknown(_))));
}
