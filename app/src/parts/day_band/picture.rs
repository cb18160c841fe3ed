//! What the band shows, computed from working calendars, the reader and now. No state: the same now, the same picture.

use super::MarketDay;
use campaign::args;
use campaign::language::{Language, Printer};
use campaign::time::{
    CivilDate, CivilTime, DayPart, Instant, SharedWindow, WorkingCalendar, Zone, day_segments, shared_windows,
};

/// A market as the band needs to know it.
#[derive(Clone, Debug, PartialEq)]
pub struct BandMarket {
    /// The market's letter.
    pub letter: String,
    /// Its colour class, see [`crate::parts::market_class`].
    pub colour: &'static str,
    /// Its zone and working hours.
    pub calendar: WorkingCalendar,
}

/// Everything the day band shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DayPicture {
    /// The markets in the campaign's order.
    pub markets: Vec<MarketDay>,
    /// Windows in which all of them work, in parts of the reader's day.
    pub shared: Vec<(f32, f32)>,
    /// Where now is in the reader's day, 0 to 1.
    pub now: f32,
    /// The shared window in words, each market's clock named.
    pub shared_text: String,
}

/// A stretch of one light, in parts of the reader's day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// Where it starts.
    pub from: f32,
    /// Where it ends.
    pub to: f32,
    /// What it is like.
    pub part: DayPart,
}

/// The reader's day, midnight to midnight: 23, 24 or 25 hours.
#[derive(Clone, Copy)]
struct Frame {
    from: Instant,
    to: Instant,
}

impl Frame {
    fn of(zone: Zone, date: CivilDate) -> Self {
        let midnight = |date: CivilDate| zone.resolve(date.at(CivilTime::MIDNIGHT)).by_rule();
        Self { from: midnight(date), to: midnight(date.plus_days(1)) }
    }

    fn part(self, at: Instant) -> f32 {
        let whole = self.to.minutes_since(self.from).max(1);
        at.minutes_since(self.from) as f32 / whole as f32
    }

    fn touches(self, from: Instant, to: Instant) -> bool {
        from < self.to && to > self.from
    }

    /// The days a zone's calendar shows during this frame, and the one before (its night shift).
    fn days(self, zone: Zone) -> impl Iterator<Item = CivilDate> {
        let first = zone.civil(self.from).date();
        (-1..=2).map(move |ahead| first.plus_days(ahead))
    }
}

impl DayPicture {
    /// The picture for a reader at the printer's now.
    #[must_use]
    pub fn of(printer: &Printer, markets: &[BandMarket]) -> Self {
        let (zone, now) = (printer.zone(), printer.now());
        let date = zone.civil(now).date();
        let frame = Frame::of(zone, date);
        let calendars: Vec<WorkingCalendar> = markets.iter().map(|market| market.calendar.clone()).collect();
        // Alone, every hour is shared and the window says nothing.
        let windows = if markets.len() > 1 { shared_windows(&calendars, zone, date) } else { Vec::new() };
        Self {
            markets: markets.iter().map(|market| market_day(printer, frame, market)).collect(),
            shared: windows.iter().map(|window| (frame.part(window.from), frame.part(window.to))).collect(),
            now: frame.part(now),
            shared_text: in_words(printer, &windows, &calendars),
        }
    }
}

fn market_day(printer: &Printer, frame: Frame, market: &BandMarket) -> MarketDay {
    let (language, now) = (printer.language(), printer.now());
    let calendar = &market.calendar;
    let there = calendar.zone.civil(now);
    let other_day = there.weekday() != printer.zone().civil(now).weekday();
    MarketDay {
        letter: market.letter.clone(),
        colour: market.colour,
        name: language.place(calendar.zone.name()),
        now: clock(calendar.zone, now),
        other_day: other_day.then(|| language.weekday(there.weekday())),
        light: stretches(frame, calendar.zone),
        work: work(frame, calendar),
        off: !calendar.day_kind(there.date()).is_working(),
    }
}

fn stretches(frame: Frame, zone: Zone) -> Vec<Stretch> {
    frame
        .days(zone)
        .flat_map(|date| day_segments(zone, date))
        .filter(|segment| frame.touches(segment.from, segment.to))
        .map(|segment| Stretch { from: frame.part(segment.from), to: frame.part(segment.to), part: segment.part })
        .collect()
}

fn work(frame: Frame, calendar: &WorkingCalendar) -> Vec<(f32, f32, String)> {
    frame
        .days(calendar.zone)
        .filter_map(|date| calendar.hours(date))
        .filter(|(from, to)| frame.touches(*from, *to))
        .map(|(from, to)| {
            let label = format!("{}–{}", short(calendar.zone, from), short(calendar.zone, to));
            (frame.part(from).max(0.0), frame.part(to).min(1.0), label)
        })
        .collect()
}

fn in_words(printer: &Printer, windows: &[SharedWindow], calendars: &[WorkingCalendar]) -> String {
    let language: Language = printer.language();
    if calendars.len() < 2 {
        return String::new();
    }
    let Some(window) = windows.first() else { return language.text("parts-day-no-window") };
    let mut clocks: Vec<String> = calendars
        .iter()
        .map(|calendar| {
            let (from, to) = (clock(calendar.zone, window.from), clock(calendar.zone, window.to));
            format!("{from}–{to} {}", language.place(calendar.zone.name()))
        })
        .collect();
    clocks.dedup();
    language.format("parts-day-window", &args! {"clocks" => clocks.join(", ")})
}

fn clock(zone: Zone, at: Instant) -> String {
    let civil = zone.civil(at);
    format!("{:02}:{:02}", civil.hour(), civil.minute())
}

/// "09", or "09:30".
fn short(zone: Zone, at: Instant) -> String {
    let clock = clock(zone, at);
    clock.strip_suffix(":00").map(str::to_owned).unwrap_or(clock)
}

/// The stretches as a gradient. Dawn and dusk are single stops, so that night passes into day through them.
pub(super) fn gradient(stretches: &[Stretch]) -> String {
    let stops: Vec<String> = stretches
        .iter()
        .map(|stretch| {
            let (from, to) = (stretch.from * 100.0, stretch.to * 100.0);
            match stretch.part {
                DayPart::Night => format!("var(--night) {from:.2}% {to:.2}%"),
                DayPart::Day => format!("var(--day) {from:.2}% {to:.2}%"),
                DayPart::Dawn | DayPart::Dusk => format!("var(--dawn) {:.2}%", f32::midpoint(from, to)),
            }
        })
        .collect();
    format!("linear-gradient(90deg, {})", stops.join(", "))
}

#[cfg(test)]
mod tests;
