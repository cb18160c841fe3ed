//! Running other programs: never with a terminal to ask on, always with a sentence when they fail.

use crate::fault::Fault;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Says what is being installed or done, and why.
pub(crate) fn say(words: impl AsRef<str>) {
    eprintln!("→ {}", words.as_ref());
}

/// Seconds as people read them.
pub(crate) fn seconds(spent: Duration) -> String {
    format!("{:.1} s", spent.as_secs_f32())
}

/// Runs a command, its output going straight through.
pub(crate) fn run(command: &mut Command, advice: &str) -> Result<(), Fault> {
    let what = words(command);
    let status = command.stdin(Stdio::null()).status().map_err(|error| not_started(&what, &error, advice))?;
    if status.success() { Ok(()) } else { Err(failed(what, status, advice)) }
}

/// Runs a command as one step: everything it prints goes to a log, of which a failure shows the end.
pub(crate) fn step(name: &str, log: &Path, command: &mut Command) -> Result<Duration, Fault> {
    let started = Instant::now();
    let what = words(command);
    let out = File::create(log).map_err(Fault::file("write", log))?;
    let err = out.try_clone().map_err(Fault::file("write", log))?;
    let status = command
        .stdin(Stdio::null())
        .stdout(out)
        .stderr(err)
        .status()
        .map_err(|error| not_started(&what, &error, ""))?;
    if status.success() {
        return Ok(started.elapsed());
    }
    let text = std::fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    for line in &lines[lines.len().saturating_sub(150)..] {
        eprintln!("  {line}");
    }
    Err(failed(what, status, &format!("The step was \"{name}\"; all of its output is in {}.", log.display())))
}

/// Runs a command and gives back what it printed on stdout; `None` when it is missing or fails.
pub(crate) fn ask(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Option<String> {
    let answer = Command::new(program).args(args).stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(answer.stdout).ok()?;
    answer.status.success().then(|| text.trim().to_owned())
}

/// Runs a command, showing every line as it comes and handing each to `listen`.
/// Gives back whether it succeeded: a test run that fails is a result, not a fault.
pub(crate) fn tee(command: &mut Command, mut listen: impl FnMut(&str) + Send) -> Result<bool, Fault> {
    let what = words(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(&what, &error, ""))?;
    let (sender, lines) = std::sync::mpsc::channel::<String>();
    let pipes: [Option<Box<dyn Read + Send>>; 2] =
        [child.stdout.take().map(|pipe| Box::new(pipe) as _), child.stderr.take().map(|pipe| Box::new(pipe) as _)];
    for pipe in pipes.into_iter().flatten() {
        let sender = sender.clone();
        std::thread::spawn(move || {
            for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
                if sender.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                    return;
                }
            }
        });
    }
    drop(sender);
    for line in lines {
        println!("{line}");
        listen(&plain(&line));
    }
    let status = child.wait().map_err(|error| not_started(&what, &error, ""))?;
    Ok(status.success())
}

/// A line without its colours.
fn plain(line: &str) -> String {
    let mut bare = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            characters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            bare.push(character);
        }
    }
    bare
}

fn words(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy();
    command.get_args().fold(name.into_owned(), |line, arg| format!("{line} {}", arg.to_string_lossy()))
}

fn not_started(what: &str, error: &std::io::Error, advice: &str) -> Fault {
    let program = what.split(' ').next().unwrap_or(what);
    Fault::Missing { program: program.into(), advice: format!("It could not be started ({error}). {advice}") }
}

fn failed(what: String, status: std::process::ExitStatus, advice: &str) -> Fault {
    Fault::Failed { what, how: status.to_string(), advice: advice.into() }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn colours_do_not_hide_a_summary() {
        assert_eq!(plain("\u{1b}[32m  3 passed\u{1b}[39m (2s)"), "  3 passed (2s)");
    }
}
