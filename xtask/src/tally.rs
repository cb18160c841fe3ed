//! Counting what test runners say they ran.

use crate::fault::Fault;
use std::fmt;

/// How many tests passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    passed: u32,
    failed: u32,
    skipped: u32,
    /// A runner stopped with an error; what it counted cannot be trusted to be all.
    broken: bool,
}

impl Tally {
    /// Reads one line of nextest, `cargo test` or Playwright; lines that count nothing are ignored.
    pub(crate) fn listen(&mut self, line: &str) {
        let line = line.trim_start();
        let nextest = line.starts_with("Summary [") && line.contains(" run:");
        if nextest || line.starts_with("test result:") || is_playwright_total(line) {
            self.add_all(line);
        }
    }

    /// Remembers whether the runner itself ended well.
    pub(crate) fn ended(&mut self, well: bool) {
        self.broken |= !well;
    }

    /// The sum of two runs.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
            broken: self.broken || other.broken,
        }
    }

    /// A fault unless everything passed and something ran.
    pub(crate) fn verdict(&self) -> Result<(), Fault> {
        match (self.failed, self.broken, self.passed) {
            (0, false, 1..) => Ok(()),
            (0, false, 0) => Err(Fault::Found("no test ran; the filter may match nothing.".into())),
            (0, true, _) => Err(Fault::Found("a test run did not end well; its own words are above.".into())),
            (failed, ..) => Err(Fault::Found(format!("{failed} failed; the output above names each."))),
        }
    }

    fn add_all(&mut self, line: &str) {
        self.passed += before(line, "passed");
        self.failed += before(line, "failed") + before(line, "timed out");
        self.skipped += before(line, "skipped") + before(line, "ignored");
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(out, ", {} skipped", self.skipped)?;
        }
        if self.broken && self.failed == 0 {
            write!(out, " (a runner stopped early)")?;
        }
        Ok(())
    }
}

/// Playwright ends with one line per outcome: `12 passed (40s)`, `1 failed`, `2 skipped`.
fn is_playwright_total(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let number = words.next().is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    let outcome = matches!(words.next(), Some("passed" | "failed" | "skipped"));
    number && outcome && words.next().is_none_or(|word| word.starts_with('('))
}

/// The number right before a word, or zero.
fn before(line: &str, word: &str) -> u32 {
    let Some(at) = line.find(&format!(" {word}")) else {
        return 0;
    };
    let digits = line[..at].rsplit(|character: char| !character.is_ascii_digit()).next();
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn after(lines: &[&str]) -> String {
        let mut tally = Tally::default();
        lines.iter().for_each(|line| tally.listen(line));
        tally.to_string()
    }

    #[test]
    fn every_runner_is_understood() {
        assert_eq!(
            after(&["     Summary [   1.2s] 12 tests run: 10 passed, 2 failed, 1 skipped"]),
            "10 passed, 2 failed, 1 skipped"
        );
        assert_eq!(
            after(&["     Summary [   1.2s] 12/40 tests run: 10 passed (1 slow), 1 failed, 1 timed out, 0 skipped"]),
            "10 passed, 2 failed"
        );
        assert_eq!(
            after(&["test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured"]),
            "3 passed, 0 failed, 1 skipped"
        );
        assert_eq!(
            after(&["  1 failed", "    [chromium] › smoke.spec.ts:3:1 › opens", "  4 passed (12.0s)"]),
            "4 passed, 1 failed"
        );
    }

    #[test]
    fn words_that_only_look_like_totals_are_left_alone() {
        assert_eq!(after(&["3 passed over the line", "PASS [ 0.1s] campaign 2 passed"]), "0 passed, 0 failed");
    }

    #[test]
    fn nothing_run_is_not_success() {
        assert!(Tally::default().verdict().is_err());
    }
}
