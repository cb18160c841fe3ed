//! The commands. JSON for machines on stdout, words for people on stderr, honest exit codes.

mod campaigns;
mod exit;
mod keep;
mod lint;
mod notices;
mod serve;
mod when;

pub use exit::Exit;

use crate::ops::export::Format;
use crate::ops::place::Place;
use clap::{Args, Parser, Subcommand};
use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

/// Dateline: one campaign, many clocks. This is its relay and the tools to look after it.
///
/// All data stands in one directory. Commands that read or add work beside a running relay.
#[derive(Debug, Parser)]
#[command(name = "dateline", version, max_term_width = 100, after_help = EXAMPLES)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "Examples:
  dateline serve                                  # then open the link it prints
  dateline serve --listen 0.0.0.0:8080 --origin https://plan.example.com
  dateline sample                                 # a whole winter launch to look around in
  dateline invite --document 5f…e1 --role market-lead --name Olga --language ru
  dateline backup --to friday.db                  # while the relay is running
  dateline restore friday.db --data ./data        # with the relay stopped
  dateline verify
  dateline export --format automerge --to campaign.automerge
  dateline lint --lang en brief.md                # what two people can read as two moments
  dateline when '2026-12-08 23:59' Europe/Moscow --in America/New_York

Output: JSON on stdout, one object per line; words on stderr. RUST_LOG=debug says more.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 damaged data, 5 refused (already there, or running).";

/// What every command knows.
#[derive(Args, Clone, Debug)]
struct Common {
    /// The data directory
    #[arg(long, env = "DATELINE_DATA", default_value = "data", global = true)]
    data: PathBuf,
    /// The address people type, such as `https://plan.example.com`; what links are made with
    #[arg(long, env = "DATELINE_ORIGIN", global = true, value_parser = origin)]
    origin: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the relay until Ctrl-C or SIGTERM, then drain
    #[command(after_help = "Prints one JSON line when it can be reached: {\"event\":\"ready\",\"url\":…,\"link\":…}.
Opening the link lands in a working app. Behind a proxy that ends TLS, set --origin to the https address.")]
    Serve(Serve),
    /// Store the sample campaign; prints its id and a link for each of its people and creators
    Sample,
    /// Make an invite link: into a campaign, or (without --document) to run this relay
    Invite(Invite),
    /// Take somebody's access to a campaign away; their open sockets close within a second
    Revoke {
        /// The campaign's id
        #[arg(long)]
        document: sync_protocol::DocumentId,
        /// The person's id
        #[arg(long)]
        person: String,
    },
    /// Copy everything into one file, while the relay may be running
    Backup {
        /// The new file
        #[arg(long)]
        to: PathBuf,
    },
    /// Put a backup in place; checks it first, and sets aside what was there
    Restore {
        /// The backup
        file: PathBuf,
        /// Even where there is data already
        #[arg(long)]
        force: bool,
    },
    /// Look for damage in every document; exit code 4 if there is any
    Verify,
    /// Show what became of notices, newest first; --retry tries a dead one again
    Notices(Notices),
    /// Show where notices go, set a channel up, or take one away
    Channels(Channels),
    /// Take a campaign out
    Export(Export),
    /// Find deadlines that two people can read as two moments
    #[command(
        after_help = "Prints one JSON object per finding: line (from 1), start and end (characters from the start
of that line, from 0, end not included), rule, severity, text, message.
Exit codes: 0 nothing found, 1 findings, 2 wrong usage or a text that cannot be read."
    )]
    Lint(Lint),
    /// Say what a wall clock's time is elsewhere
    #[command(
        after_help = "Prints one JSON object: asked, kind (exact, gap, fold), gap (false, or the times around it), fold (false, or
both moments), lawChanged (zones whose law changed since 2025), tzdb, and moments: one, or two in a fold; in a gap
the one a rule takes. Each has utc and, for every zone, date, time, weekday (Monday is 1), offset and a sentence.
Exit codes: 0 answered, 2 wrong usage, an unknown zone or a date that cannot be read."
    )]
    When(When),
}

#[derive(Args, Clone, Debug)]
struct Lint {
    /// The language of the text: en, ru or es
    #[arg(long, value_parser = language)]
    lang: campaign::language::Language,
    /// The day the text is read as of, such as 2026-12-01; without it today in UTC
    #[arg(long, value_parser = date)]
    date: Option<campaign::time::CivilDate>,
    /// The text is for creators: what is unclear is an error
    #[arg(long)]
    creator_facing: bool,
    /// Whoever has to keep the deadlines, by their zone: exact moments outside 09–18 or on a weekend are findings
    #[arg(long = "to", value_name = "ZONE")]
    recipients: Vec<String>,
    /// The text; - is stdin
    #[arg(default_value = "-")]
    file: String,
}

#[derive(Args, Clone, Debug)]
struct When {
    /// What the wall clock shows, such as "2026-12-08 23:59"
    time: String,
    /// Whose wall clock, such as Europe/Moscow
    zone: String,
    /// The zones to say it in
    #[arg(long = "in", value_name = "ZONE", num_args = 1..)]
    elsewhere: Vec<String>,
    /// The language of the sentences: en, ru or es
    #[arg(long, default_value = "en", value_parser = language)]
    lang: campaign::language::Language,
}

#[derive(Args, Clone, Debug)]
struct Serve {
    /// Where to listen; port 0 takes a free one
    #[arg(long, env = "DATELINE_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Seconds until a document nobody follows leaves memory
    #[arg(long, env = "DATELINE_IDLE", default_value = "60", value_parser = seconds)]
    idle: Duration,
    /// Sockets one person may have open
    #[arg(long, env = "DATELINE_SOCKETS_PER_PERSON", default_value = "20000")]
    sockets_per_person: usize,
    /// The SMTP server that sends notices: `smtps://user:password@host`, `smtp://host:587?tls=required`, or
    /// `smtp://127.0.0.1:25`. Better in the environment than in a process list
    #[arg(long, env = "DATELINE_SMTP", hide_env_values = true)]
    smtp: Option<String>,
    /// Whom mails are from, such as 'Dateline <notices@example.com>'
    #[arg(long, env = "DATELINE_SMTP_FROM")]
    smtp_from: Option<String>,
    /// Let webhooks reach private networks as well (a chat server of your own)
    #[arg(long, env = "DATELINE_NOTIFY_PRIVATE")]
    notify_private: bool,
    /// Behind one proxy: take who asks from the last entry of X-Forwarded-For
    #[arg(long, env = "DATELINE_TRUST_PROXY")]
    trust_proxy: bool,
    /// For tests: a file with what notices take for now and browsers are told
    #[arg(long, hide = true)]
    clock_file: Option<PathBuf>,
}

#[derive(Args, Clone, Debug)]
struct Notices {
    /// Only of this campaign
    #[arg(long)]
    document: Option<sync_protocol::DocumentId>,
    /// Only in this state: queued, sending, sent, retry or dead
    #[arg(long)]
    state: Option<String>,
    /// Try this dead notice again
    #[arg(long, requires = "document")]
    retry: Option<String>,
}

#[derive(Args, Clone, Debug)]
struct Channels {
    /// The campaign's id
    #[arg(long)]
    document: sync_protocol::DocumentId,
    /// Whose; without it the campaign's own
    #[arg(long, default_value = "")]
    person: String,
    /// Whose language and clock a campaign's channel takes; needed to set one up
    #[arg(long, default_value = "")]
    reader: String,
    /// The channel's name
    #[arg(long, default_value = "chat")]
    channel: String,
    /// Set it up: email, json, slack or telegram
    #[arg(long, requires = "target")]
    preset: Option<String>,
    /// The mail address or the webhook's address
    #[arg(long, env = "DATELINE_TARGET", hide_env_values = true)]
    target: Option<String>,
    /// The chat a Telegram bot writes to
    #[arg(long, default_value = "", allow_hyphen_values = true)]
    chat: String,
    /// Take it away
    #[arg(long, conflicts_with = "preset")]
    remove: bool,
}

#[derive(Args, Clone, Debug)]
struct Invite {
    /// The campaign's id; without it the invite is to run this relay
    #[arg(long)]
    document: Option<sync_protocol::DocumentId>,
    /// The person's id in the campaign; without it a new one
    #[arg(long)]
    person: Option<String>,
    /// Their name
    #[arg(long, default_value = "")]
    name: String,
    /// owner, campaign-lead, brand-lead, bridge, market-lead, liaison, recorder, member or viewer
    #[arg(long, default_value = "member", value_parser = role)]
    role: campaign::model::Role,
    /// en, ru or es
    #[arg(long, default_value = "en", value_parser = language)]
    language: campaign::language::Language,
    /// How many days the link is good for
    #[arg(long, default_value = "14", value_parser = clap::value_parser!(i64).range(1..=365))]
    days: i64,
}

#[derive(Args, Clone, Debug)]
struct Export {
    /// The campaign's id; may be left out where there is only one
    #[arg(long)]
    document: Option<sync_protocol::DocumentId>,
    /// How
    #[arg(long, value_enum, default_value = "automerge")]
    format: Format,
    /// The language of a Markdown text: en, ru or es; without it that of the master brief
    #[arg(long, value_parser = language)]
    language: Option<campaign::language::Language>,
    /// The new file; without it stdout
    #[arg(long)]
    to: Option<PathBuf>,
}

/// Runs the command the process was started with.
#[must_use]
pub fn main() -> ExitCode {
    let Cli { common, command } = Cli::parse();
    // These two need neither threads nor data.
    match &command {
        Command::Lint(wish) => return lint::run(wish),
        Command::When(wish) => return when::run(wish),
        _ => {}
    }
    speak();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return Exit::Failed(format!("no threads to run on: {error}")).report(),
    };
    let place = Place::new(&common.data);
    let done = runtime.block_on(async {
        match command {
            Command::Serve(serve) => serve::serve(&place, common.origin, serve).await,
            Command::Sample => campaigns::sample(&place, common.origin).await,
            Command::Invite(wish) => campaigns::invite(&place, common.origin, wish).await,
            Command::Revoke { document, person } => campaigns::revoke(&place, document, person).await,
            Command::Backup { to } => keep::backup(&place, &to),
            Command::Restore { file, force } => keep::restore(&place, &file, force),
            Command::Verify => keep::verify(&place),
            Command::Export(export) => keep::export(&place, &export),
            Command::Notices(wish) => notices::notices(&place, wish),
            Command::Channels(wish) => notices::channels(&place, wish),
            Command::Lint(_) | Command::When(_) => Ok(()),
        }
    });
    done.err().map_or(ExitCode::SUCCESS, |exit| exit.report())
}

/// Words go to stderr; how many, RUST_LOG says.
fn speak() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env();
    let filter = filter.unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let words = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    words.with_ansi(std::io::stderr().is_terminal()).init();
}

fn origin(text: &str) -> Result<String, String> {
    let (scheme, host) = text.split_once("://").unwrap_or_default();
    let host = host.trim_end_matches('/');
    if matches!(scheme, "http" | "https") && !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']) {
        Ok(format!("{scheme}://{host}").to_lowercase())
    } else {
        Err("an origin is a scheme and a host, such as https://plan.example.com".to_owned())
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

fn role(text: &str) -> Result<campaign::model::Role, String> {
    campaign::model::Role::from_code(text).ok_or_else(|| "no such role".to_owned())
}

fn date(text: &str) -> Result<campaign::time::CivilDate, String> {
    text.parse().map_err(|_| "a date such as 2026-12-01".to_owned())
}

/// Says what was wrong with the call, with clap's own exit code.
fn usage(words: &str) -> ExitCode {
    eprintln!("dateline: {words}");
    ExitCode::from(2)
}

fn language(text: &str) -> Result<campaign::language::Language, String> {
    campaign::language::Language::parse(text).ok_or_else(|| "en, ru or es".to_owned())
}
