//! Who signs, what a signature is about, and when a brief may be handed over.

use super::*;
use crate::language::Language;
use crate::model::{Brief, BriefSection, Campaign, Market, Person, StatementId};
use crate::time::Instant;
use std::collections::BTreeMap;
use std::sync::Arc;

const MAYA: &str = "cr-maya";

fn person(role: Role, market: &str) -> Person {
    Person { role, market: market.into(), ..Person::default() }
}

fn campaign() -> Sections {
    let card = BriefCard {
        goal: "Tell your first winter".to_owned(),
        role: "You open".to_owned(),
        content: "One reel".to_owned(),
        live: "Fri 11 Dec 2026, 18:00 New York".to_owned(),
        connects: "Vera answers you".to_owned(),
    };
    let maya = Creator { name: "Maya".to_owned(), market: "m-us".into(), card, ..Creator::default() };
    let section =
        BriefSection { text: BTreeMap::from([(Language::En, "Ten minutes".to_owned())]), ..BriefSection::default() };
    let people = [
        ("p-dana", person(Role::Owner, "")),
        ("p-olga", person(Role::MarketLead, "m-ru")),
        ("p-marcus", person(Role::MarketLead, "m-us")),
        ("p-ksenia", person(Role::Liaison, "m-ru")),
    ];
    Sections {
        campaign: Arc::new(Campaign { source_language: Language::En, ..Campaign::default() }),
        markets: Arc::new(["m-ru", "m-us"].map(|id| (MarketId::from(id), Market::default())).into()),
        people: Arc::new(people.map(|(id, person)| (PersonId::from(id), person)).into()),
        creators: Arc::new([(CreatorId::from(MAYA), maya)].into()),
        brief: Arc::new(Brief { sections: [("s-1".into(), section)].into(), ..Brief::default() }),
        ..Sections::default()
    }
}

fn say(sections: &mut Sections, kind: StatementKind, market: &str) {
    let hash = version(sections, &sections.creators[&MAYA.into()]);
    let statements = Arc::make_mut(&mut sections.statements);
    let said = Statement {
        kind,
        about: format!("creators/{MAYA}"),
        market: market.into(),
        hash,
        at: Instant(statements.len() as i64),
        ..Statement::default()
    };
    statements.insert(StatementId(format!("w-{}", statements.len())), said);
}

fn here(sections: &Sections) -> Gate {
    gate(sections, &MAYA.into()).unwrap()
}

#[test]
fn the_gate_opens_when_every_market_has_signed_this_version() {
    let mut sections = campaign();
    say(&mut sections, StatementKind::SignedOff, "m-us");
    assert_eq!(here(&sections).waits_for().collect::<Vec<_>>(), [&MarketId::from("m-ru")]);
    assert!(!here(&sections).is_open());
    say(&mut sections, StatementKind::SignedOff, "m-ru");
    assert!(here(&sections).is_open());
}

#[test]
fn an_edit_of_the_master_or_of_the_card_makes_every_signature_one_of_an_earlier_version() {
    let mut signed = campaign();
    say(&mut signed, StatementKind::SignedOff, "m-us");
    say(&mut signed, StatementKind::SignedOff, "m-ru");
    say(&mut signed, StatementKind::Released, "");
    assert!(matches!(here(&signed).handover, Handover::Done(_)));
    let mut master = signed.clone();
    let brief = Arc::make_mut(&mut master.brief);
    brief.sections.get_mut(&"s-1".into()).unwrap().text.insert(Language::En, "Nine minutes".to_owned());
    let mut card = signed.clone();
    Arc::make_mut(&mut card.creators).get_mut(&MAYA.into()).unwrap().card.goal.push('!');
    for changed in [master, card] {
        let gate = here(&changed);
        assert!(gate.markets.iter().all(|(_, sign)| matches!(sign, SignOff::Earlier(_))));
        assert!(matches!(gate.handover, Handover::Earlier(_)));
        assert!(!gate.is_open());
    }
    // A translation is no part of what was signed.
    let mut other = signed.clone();
    let brief = Arc::make_mut(&mut other.brief);
    brief.sections.get_mut(&"s-1".into()).unwrap().text.insert(Language::Ru, "Десять минут".to_owned());
    assert_eq!(here(&other), here(&signed));
}

#[test]
fn all_five_fields_are_required() {
    for key in BriefCard::KEYS {
        let mut sections = campaign();
        say(&mut sections, StatementKind::SignedOff, "m-us");
        say(&mut sections, StatementKind::SignedOff, "m-ru");
        let card = &mut Arc::make_mut(&mut sections.creators).get_mut(&MAYA.into()).unwrap().card;
        let field = match key {
            "goal" => &mut card.goal,
            "role" => &mut card.role,
            "content" => &mut card.content,
            "live" => &mut card.live,
            _ => &mut card.connects,
        };
        *field = " ".to_owned();
        assert_eq!((here(&sections).missing, here(&sections).is_open()), (vec![key], false));
    }
}

#[test]
fn a_lead_signs_for_their_market_and_hands_over_to_their_hub_only() {
    let sections = campaign();
    let maya = &sections.creators[&MAYA.into()];
    let may = |who: &str| {
        let who = PersonId::from(who);
        let sign = |market: &str| may_sign(&sections, &who, &market.into());
        (sign("m-ru"), sign("m-us"), may_release(&sections, &who, maya))
    };
    assert_eq!(may("p-olga"), (true, false, false));
    assert_eq!(may("p-marcus"), (false, true, true));
    assert_eq!(may("p-dana"), (true, true, true));
    assert_eq!(may("p-ksenia"), (false, false, false));
    assert_eq!(may("p-nobody"), (false, false, false));
}
