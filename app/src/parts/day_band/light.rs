//! The light over one market's strip: where it is night, dawn and day there during the reader's day.
//! A picture of the working day, not of the sun: every market has its dawn from 6 to 8 and dusk from 19 to 21.

/// What the sky is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    /// People sleep.
    Night,
    /// Between the two.
    Dawn,
    /// People are up.
    Day,
}

/// A stretch of one light, in parts of the reader's day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// Where it starts.
    pub from: f32,
    /// Where it ends.
    pub to: f32,
    /// What it is like.
    pub light: Light,
}

const HOURS: [(f32, f32, Light); 5] = [
    (0.0, 6.0, Light::Night),
    (6.0, 8.0, Light::Dawn),
    (8.0, 19.0, Light::Day),
    (19.0, 21.0, Light::Dawn),
    (21.0, 24.0, Light::Night),
];

/// The light in a market whose clock shows `ahead` hours more than the reader's (less when negative).
#[must_use]
pub fn light(ahead: f32) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    for day in [-24.0, 0.0, 24.0] {
        for (from, to, light) in HOURS {
            let (from, to) = (from + day - ahead, to + day - ahead);
            if to > 0.0 && from < 24.0 {
                stretches.push(Stretch { from: from / 24.0, to: to / 24.0, light });
            }
        }
    }
    stretches
}

/// The stretches as a gradient. Dawn is a single stop, so that night passes into day through it.
pub(super) fn gradient(stretches: &[Stretch]) -> String {
    let stops: Vec<String> = stretches
        .iter()
        .map(|stretch| {
            let (from, to) = (stretch.from * 100.0, stretch.to * 100.0);
            match stretch.light {
                Light::Night => format!("var(--night) {from:.2}% {to:.2}%"),
                Light::Day => format!("var(--day) {from:.2}% {to:.2}%"),
                Light::Dawn => format!("var(--dawn) {:.2}%", f32::midpoint(from, to)),
            }
        })
        .collect();
    format!("linear-gradient(90deg, {})", stops.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_york_is_dark_while_moscow_has_its_morning() {
        let there = light(-8.0);
        let at_nine = there.iter().find(|stretch| stretch.from <= 9.0 / 24.0 && stretch.to > 9.0 / 24.0);
        assert_eq!(at_nine.map(|stretch| stretch.light), Some(Light::Night));
    }

    #[test]
    fn the_light_covers_the_whole_day_without_gaps() {
        for ahead in [-11.0, -8.0, 0.0, 5.75, 13.0] {
            let stretches = light(ahead);
            assert!(stretches.first().is_some_and(|first| first.from <= 0.0));
            assert!(stretches.last().is_some_and(|last| last.to >= 1.0));
            assert!(stretches.windows(2).all(|pair| (pair[0].to - pair[1].from).abs() < 1e-4));
        }
    }
}
