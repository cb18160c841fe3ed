//! What people rely on around the brief's words: locks, proposals, whys, sign-offs, goals, evidence, templates.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

#[path = "start/genesis.rs"]
mod genesis;

use campaign::command::{BriefCommand, Command, CommandError};
use campaign::document::Replica;
use campaign::language::{Language, directive::bare, lint};
use campaign::model::{
    EvidenceId, GoalId, Market, MarketId, MarketProfile, Person, PersonId, Role, SectionId, SectionKind, Sections,
    StampId, StampKind, TemplateId, TemplateKind,
};
use campaign::sample;
use campaign::time::Instant;
use campaign::view::brief::brief;
use campaign::view::brief_lock::{Standing, last_writer, may_write, proposal, waiting};
use campaign::view::brief_matrix::{CellState, matrix};
use campaign::view::brief_templates::{fillings, from_brief, shipped};
use campaign::view::brief_why::{adaptations_without_why, all_unexplained, evidence_at};
use campaign::view::goal_tree::{Lack, goal_tree, lacks};
use genesis::genesis;

const NOW: Instant = Instant(1_794_981_600_000);
const VALUE: &str = "brief/sections/s-value/text/en";
const LOCAL: &str = "brief/sections/s-value/local/m-ru";

fn desk(replica: &mut Replica, who: &str) -> Replica {
    let bytes = replica.save();
    let mut actor = [7; 16];
    actor[0] = who.len() as u8;
    actor[1] = who.as_bytes()[2];
    Replica::load(actor, &PersonId::from(who), [bytes.as_slice()], []).unwrap()
}

fn market(name: &str, letter: &str, languages: &str) -> Box<Market> {
    let profile = MarketProfile {
        name: name.to_owned(),
        letter: letter.to_owned(),
        opens: "09:00".to_owned(),
        closes: "18:00".to_owned(),
        languages: languages.to_owned(),
        ..MarketProfile::default()
    };
    Box::new(Market { profile, ..Market::default() })
}

/// Nora owns the campaign, Olga leads Russia; the core value is written.
fn start() -> (Replica, Replica) {
    let genesis = genesis("p-nora", "Nora", Role::Owner, NOW);
    let (mut nora, _) = Replica::create([1; 16], &genesis).unwrap();
    let olga = Person {
        name: "Olga".to_owned(),
        role: Role::MarketLead,
        market: MarketId::from("m-ru"),
        language: Language::Ru,
        ..Person::default()
    };
    for command in [
        Command::AddMarket(MarketId::from("m-ru"), market("Россия", "R", "ru")),
        Command::AddMarket(MarketId::from("m-us"), market("United States", "U", "en")),
        Command::AddPerson(PersonId::from("p-olga"), olga),
        Command::AddSection(SectionId::from("s-value"), SectionKind::CoreValue, String::new(), 10),
        Command::AddSection(SectionId::from("s-creative"), SectionKind::Creative, String::new(), 20),
        Command::AddSection(SectionId::from("s-activation"), SectionKind::Activation, String::new(), 30),
        Command::WriteWords(VALUE.to_owned(), "Ten quiet minutes, every evening.".to_owned()),
    ] {
        nora.apply(&command, NOW).unwrap();
    }
    let olga = desk(&mut nora, "p-olga");
    (nora, olga)
}

fn say(id: &str, kind: StampKind, place: &str, words: &str) -> Command {
    Command::Brief(BriefCommand::Say(StampId::from(id), kind, place.to_owned(), words.to_owned()))
}

fn read(sections: &Sections, section: &str, market: usize) -> String {
    let rows = brief(sections, Language::En);
    rows.iter().find(|row| row.id.as_str() == section).unwrap().markets[market].text.clone()
}

#[test]
fn a_market_lead_proposes_and_does_not_edit_what_is_the_same_everywhere() {
    let (mut nora, mut olga) = start();
    let sections = olga.sections().unwrap();
    let (lead, owner) = (PersonId::from("p-olga"), PersonId::from("p-nora"));
    assert!(!may_write(&sections, &lead, VALUE) && may_write(&sections, &owner, VALUE));
    assert!(may_write(&sections, &lead, "brief/sections/s-value/text/ru"), "a translation stays open");
    let refused = olga.apply(&Command::WriteWords(VALUE.to_owned(), "Mine".to_owned()), NOW);
    assert!(matches!(refused, Err(CommandError::Locked)));

    olga.splice(LOCAL, 0, 0, "Десять минут тишины.", NOW).unwrap();
    olga.commit_typing(NOW);
    let sections = olga.sections().unwrap();
    assert_eq!(last_writer(&olga.history(), LOCAL).unwrap().author, lead);
    assert_eq!(read(&sections, "s-value", 0), "Ten quiet minutes, every evening.", "the master is read until then");
    assert_eq!(waiting(&sections).iter().map(|it| it.path.as_str()).collect::<Vec<_>>(), [LOCAL]);
    let own = olga.apply(&say("st-0", StampKind::Accepted, LOCAL, "I like it"), NOW);
    assert!(matches!(own, Err(CommandError::Locked)), "nobody accepts their own proposal");

    let changes = olga.changes_since(&[]);
    nora.receive(changes.iter().map(|change| change.bytes.as_slice()), NOW).unwrap();
    let wordless = nora.apply(&say("st-1", StampKind::Accepted, LOCAL, " "), NOW);
    assert!(matches!(wordless, Err(CommandError::Empty(_))), "a decision comes with a word");
    nora.apply(&say("st-1", StampKind::Accepted, LOCAL, "It says the same."), NOW).unwrap();
    let sections = nora.sections().unwrap();
    assert!(waiting(&sections).is_empty());
    assert_eq!(read(&sections, "s-value", 0), "Десять минут тишины.");

    // Other words are another proposal: nobody has accepted these.
    nora.apply(&Command::WriteWords(LOCAL.to_owned(), "И шоколад.".to_owned()), NOW).unwrap();
    let sections = nora.sections().unwrap();
    assert_eq!(proposal(&sections, &"s-value".into(), &"m-ru".into()).unwrap().standing, Standing::Open);
    assert_eq!(read(&sections, "s-value", 0), "Ten quiet minutes, every evening.");
}

#[test]
fn flipping_a_lock_makes_proposals_of_overrides_and_gives_them_back_and_deletes_none() {
    let (mut nora, mut olga) = start();
    let local = "brief/sections/s-creative/local/m-ru";
    let flip = |negotiable| Command::Brief(BriefCommand::SetNegotiable(SectionId::from("s-creative"), negotiable));
    nora.apply(&Command::WriteWords(local.to_owned(), "Первый кадр – окно.".to_owned()), NOW).unwrap();
    assert_eq!(read(&nora.sections().unwrap(), "s-creative", 0), "Первый кадр – окно.");
    nora.apply(&flip(false), NOW).unwrap();
    let locked = nora.sections().unwrap();
    assert_eq!((waiting(&locked).len(), read(&locked, "s-creative", 0).as_str()), (1, ""));
    assert_eq!(nora.text(local).unwrap(), "Первый кадр – окно.");
    nora.apply(&flip(true), NOW).unwrap();
    let open = nora.sections().unwrap();
    assert_eq!((waiting(&open).len(), read(&open, "s-creative", 0).as_str()), (0, "Первый кадр – окно."));
    assert!(matches!(olga.apply(&flip(false), NOW), Err(CommandError::Locked)));
}

#[test]
fn done_is_a_word_about_exact_words_and_ends_with_any_edit() {
    let (mut nora, _) = start();
    let state = |replica: &Replica| {
        let matrix = matrix(&replica.sections().unwrap(), Language::En, &|_, _| None);
        let row = matrix.rows.into_iter().find(|row| row.path == "brief/sections/s-value").unwrap();
        (row.languages[0].clone().unwrap().state, row.markets[1].state)
    };
    assert_eq!(state(&nora), (CellState::Draft, CellState::Draft));
    nora.apply(&say("st-1", StampKind::Done, VALUE, ""), NOW).unwrap();
    assert_eq!(state(&nora), (CellState::Done, CellState::Done), "who follows the master is as far as it is");
    nora.splice(VALUE, 0, 3, "Twelve", NOW).unwrap();
    nora.commit_typing(NOW);
    assert_eq!(state(&nora).0, CellState::Draft);
    assert_eq!(all_unexplained(&nora.sections().unwrap()), [VALUE]);
    nora.apply(&say("st-2", StampKind::Why, VALUE, "The machine got slower."), NOW).unwrap();
    assert!(all_unexplained(&nora.sections().unwrap()).is_empty());
    // The words that were signed are signed again when they come back, until somebody says otherwise.
    nora.splice(VALUE, 0, 6, "Ten", NOW).unwrap();
    nora.commit_typing(NOW);
    assert_eq!(state(&nora).0, CellState::Done);
    nora.apply(&say("st-3", StampKind::Reopened, VALUE, ""), NOW.plus_minutes(1)).unwrap();
    assert_eq!(state(&nora).0, CellState::Draft);
}

#[test]
fn the_matrix_shows_a_blank_one_also_where_only_a_market_can_know() {
    let (nora, _) = start();
    let sections = nora.sections().unwrap();
    let matrix = matrix(&sections, Language::En, &|_, _| None);
    let row = |name: &str| matrix.rows.iter().find(|row| row.path.ends_with(name)).unwrap();
    assert_eq!(row("s-creative").languages[0].as_ref().unwrap().state, CellState::Empty);
    let activation = &row("s-activation").markets[0];
    assert_eq!(
        (activation.state, activation.path.as_str()),
        (CellState::Empty, "brief/sections/s-activation/local/m-ru")
    );
    let russian = &row("s-value").markets[0];
    assert_eq!((russian.state, russian.path.as_str()), (CellState::Empty, "brief/sections/s-value/text/ru"));
    assert_eq!(matrix.rows.iter().filter(|row| row.path.starts_with("brief/adaptations/")).count(), 4);
    let stale = campaign::view::brief_matrix::matrix(&sections, Language::En, &|_, _| Some(CellState::Stale));
    assert_eq!(stale.count(CellState::Stale), 2, "whoever watches translations is asked about what is written");
}

#[test]
fn a_goal_tree_has_two_levels_and_says_what_is_missing() {
    let (mut nora, _) = start();
    let add = |id: &str, parent: &str, market: &str| {
        Command::Brief(BriefCommand::AddGoal(GoalId::from(id), parent.into(), market.into(), 10))
    };
    nora.apply(&add("g-1", "", ""), NOW).unwrap();
    nora.apply(&add("g-2", "g-1", "m-us"), NOW).unwrap();
    assert!(nora.apply(&add("g-3", "g-2", "m-us"), NOW).is_err(), "no part of a part");
    assert!(nora.apply(&add("g-3", "g-9", "m-us"), NOW).is_err());
    let tree = goal_tree(&nora.sections().unwrap());
    assert_eq!(
        (tree[0].parts.clone(), tree[0].absent.clone()),
        (vec![GoalId::from("g-2")], vec![MarketId::from("m-ru")])
    );
    let lack = |replica: &Replica| lacks(&replica.sections().unwrap().brief.goals[&GoalId::from("g-2")]);
    assert_eq!(lack(&nora), Some(Lack::Words));
    nora.apply(&Command::WriteWords("brief/goals/g-2/text/en".to_owned(), "3 % answer".to_owned()), NOW).unwrap();
    assert_eq!(lack(&nora), Some(Lack::Why));
    nora.apply(&Command::WriteWords("brief/goals/g-2/why/en".to_owned(), "It is where we learn".to_owned()), NOW)
        .unwrap();
    assert_eq!(lack(&nora), None);
    nora.apply(&Command::Brief(BriefCommand::ArchiveGoal(GoalId::from("g-1"))), NOW).unwrap();
    let tree = goal_tree(&nora.sections().unwrap());
    assert_eq!((tree.len(), tree[0].goal.clone(), tree[0].parts.len()), (1, None, 1), "a part outlives its goal");
}

#[test]
fn evidence_is_an_https_link_and_can_be_taken_away() {
    let (mut nora, _) = start();
    let place = "brief/adaptations/m-ru/audience";
    let add = |link: &str| {
        Command::Brief(BriefCommand::AddEvidence(
            EvidenceId::from("ev-1"),
            place.to_owned(),
            link.to_owned(),
            String::new(),
        ))
    };
    assert!(nora.apply(&add("javascript:alert(1)"), NOW).is_err());
    let effects = nora.apply(&add(" https://example.org/report "), NOW).unwrap();
    assert_eq!(evidence_at(&nora.sections().unwrap().brief, place)[0].1.address(), Some("https://example.org/report"));
    nora.undo(&effects.undo.unwrap(), NOW).unwrap();
    assert!(evidence_at(&nora.sections().unwrap().brief, place).is_empty());
    nora.apply(&Command::WriteWords(format!("{place}/text"), "Качество важнее новизны".to_owned()), NOW).unwrap();
    assert_eq!(adaptations_without_why(&nora.sections().unwrap().brief, &"m-ru".into()), 1);
}

#[test]
fn a_template_fills_what_is_empty_in_every_language_and_touches_nothing_else() {
    let (mut nora, mut olga) = start();
    let (_, launch) = shipped(Language::En).remove(0);
    assert_eq!((launch.kind, launch.parts.len()), (TemplateKind::Brief, SectionKind::ALL.len() - 1));
    let mut next = 0;
    let mut fresh = || {
        next += 1;
        SectionId(format!("s-new{next}"))
    };
    let fill = Command::Brief(BriefCommand::Fill(fillings(&nora.sections().unwrap(), &launch, &mut fresh)));
    let effects = nora.apply(&fill, NOW).unwrap();
    let after = nora.sections().unwrap();
    assert_eq!(after.brief.in_order().len(), launch.parts.len());
    assert_eq!(nora.text(VALUE).unwrap(), "Ten quiet minutes, every evening.");
    for (_, section) in after.brief.in_order() {
        assert!(Language::ALL.iter().all(|language| !section.text[language].trim().is_empty()), "{:?}", section.kind);
    }
    assert!(fillings(&after, &launch, &mut fresh).is_empty(), "a second time there is nothing to do");
    nora.undo(&effects.undo.unwrap(), NOW).unwrap();
    assert_eq!(nora.sections().unwrap().brief.in_order().len(), 3);
    assert_eq!(nora.text("brief/sections/s-creative/text/en").unwrap(), "");

    // Somebody who does not decide fills the rest and leaves the locked master alone.
    let fill = Command::Brief(BriefCommand::Fill(fillings(&olga.sections().unwrap(), &launch, &mut fresh)));
    olga.apply(&fill, NOW).unwrap();
    let sections = olga.sections().unwrap();
    let metric = sections.brief.sections.values().find(|section| section.kind == SectionKind::SuccessMetric).unwrap();
    assert_eq!(metric.text[&Language::En], "");
    assert_ne!(metric.text[&Language::Ru], "");
}

#[test]
fn a_brief_becomes_a_template_that_another_campaign_takes_over() {
    let (mut nora, _) = start();
    let kept = from_brief(&nora.sections().unwrap(), " Ours ");
    let add = |template| Command::Brief(BriefCommand::AddTemplate(TemplateId::from("tp-1"), Box::new(template)));
    nora.apply(&add(kept.clone()), NOW).unwrap();
    let read = nora.sections().unwrap().templates[&TemplateId::from("tp-1")].clone();
    assert_eq!((read.name.as_str(), read.parts.len(), read.archived), ("Ours", 3, false));
    let (mut other, _) = start();
    other.apply(&add(read.clone()), NOW).unwrap();
    assert_eq!(other.sections().unwrap().templates[&TemplateId::from("tp-1")], read);
    let hostile = campaign::model::Template { parts: [("../x".to_owned(), Default::default())].into(), ..kept };
    let (mut third, _) = start();
    third.apply(&add(hostile), NOW).unwrap();
    assert!(third.sections().unwrap().templates[&TemplateId::from("tp-1")].parts.is_empty());
}

#[test]
fn what_is_shipped_keeps_to_what_the_app_teaches() {
    let context = |language| lint::Context::new(language, campaign::time::CivilDate::new(2026, 11, 18).unwrap(), NOW);
    for (code, template) in shipped(Language::En) {
        for (language, text) in template.parts.values().flat_map(|part| &part.text) {
            assert!(!text.contains("templates-"), "{code} {language}: {text}");
            assert_eq!(lint::lint(text, &context(*language)), [], "{code} {language}");
            assert_eq!(bare(text, *language), None, "{code} {language}");
        }
    }
}

#[test]
fn the_sample_gives_its_orders_with_their_context() {
    let sample = sample::campaign(NOW).unwrap();
    let sections =
        Replica::load([9; 16], &PersonId::default(), [sample.bytes.as_slice()], []).unwrap().sections().unwrap();
    for section in sections.brief.sections.values() {
        for (language, text) in &section.text {
            assert_eq!(bare(text, *language), None, "{text}");
        }
    }
}
