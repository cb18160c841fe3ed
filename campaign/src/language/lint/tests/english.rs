//! Sentences as people write them in English.

use super::hold;
use crate::language::Language::En;

#[test]
fn deadlines_people_write() {
    hold(
        En,
        &[
            ("Can you get me the raw files by EOD Friday?", &["end-of-period: by EOD Friday"]),
            ("I need this by close of business.", &["end-of-period: by close of business"]),
            ("Let's have it ready first thing Monday.", &["vague: first thing Monday"]),
            ("Aim for the end of next week.", &["end-of-period: the end of next week"]),
            ("Please send the invoice by the 15th.", &["missing-time: by the 15th"]),
            ("Let's wrap this up before the weekend.", &["end-of-period: before the weekend"]),
            ("Story goes live by noon.", &["missing-zone: by noon"]),
            ("Posting at 6pm, be around for comments", &["missing-zone: at 6pm"]),
            ("Call on Thursday at 10:30 am?", &["missing-zone: on Thursday at 10:30 am"]),
            ("Meet at half past five.", &["no-am-pm: at half past five"]),
            ("Deadline: Friday", &["missing-time: Friday"]),
            ("Captions no later than Wednesday please", &["missing-time: no later than Wednesday"]),
            ("Deliver before 5 p.m. on Dec 11.", &["missing-zone: before 5 p.m. on Dec 11"]),
            ("It's due Friday, 11 December 2026.", &["missing-time: Friday, 11 December 2026"]),
            ("Approve it as soon as possible!", &["vague: as soon as possible"]),
            ("We'll reply within 24 hours.", &["hours-unit: within 24 hours"]),
            ("We'll reply within two days of receipt.", &["hours-unit: within two days"]),
            ("Reels until Sunday inclusive.", &["missing-time: until Sunday inclusive"]),
            ("Thursday morning works for the shoot", &["vague: Thursday morning"]),
            ("Send by 6 pm Moscow", &[]),
            ("Publish at 9 am ET on Fri 11 Dec 2026", &[]),
            ("Publish on 2026-12-11 at 18:00 UTC+3", &[]),
            ("Publish at 2026-12-11T18:00:00+03:00", &[]),
            ("Publish at 2026-12-11T18:00", &["missing-zone: at 2026-12-11T18:00"]),
            ("Fri 11 Dec 2026, 09:00 America/New_York", &[]),
            ("Tuesday, December 8, 2026 at 6:00 PM Pacific Time", &[]),
            ("Tomorrow at 5 then.", &["relative-day: Tomorrow at 5"]),
            ("Revisions by tomorrow morning, thanks", &["relative-day: by tomorrow morning"]),
            ("Upload by Monday midnight", &["midnight: by Monday midnight"]),
            ("The call is at 3 on Friday", &["no-am-pm: at 3 on Friday"]),
            ("All times are Moscow. Post at 18:00 on Friday.", &[]),
        ],
    );
}

#[test]
fn words_that_are_no_deadlines_are_silent() {
    let silent = [
        "Tuesday's post did well.",
        "It sells out soon after launch.",
        "At the end of the day it is about trust.",
        "At the end of the day, trust wins.",
        "She may come in May.",
        "Give me a second.",
        "It is sold at 9 stores.",
        "You get 3 days of content.",
        "The Monday audience is older.",
        "We are open 9–18.",
        "Open from 9:00 to 18:00.",
        "It costs $10.50 or 12.99.",
        "Upgrade to v2.1 or 3.10.",
        "3/4 of viewers stay.",
        "They won 3:2.",
        "#Friday is a good tag",
        "We are here 24/7.",
        "Launched in 2026.",
        "Run `at 9` in the shell.",
        "See https://example.com/by-friday/18:00 for details",
        "The episode \"By Friday\" is out.",
        "The file is named “end of day”.",
        "Write to friday@example.com.",
        "Black Friday traffic is up.",
        "Thank you for your time.",
        "The show runs Monday to Friday.",
        "On Mondays she films.",
        "Good morning, team!",
        "The video is 0:15 long.",
        "Shoot in 9:16, not 16:9.",
        "Every morning I drink coffee on camera.",
        "The reel went live on Tuesday at 6 pm.",
        "He has 20 days of leave.",
        "Sunday is my favourite day.",
        "As soon as the contract is signed we start.",
    ];
    hold(En, &silent.map(|text| (text, &[] as &[&str])));
}
