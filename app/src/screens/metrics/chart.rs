//! Draws a picture of curves: one string, set once. Markets are told apart by letter and dash as well as by colour; the
//! table beside every picture says the same.

use crate::parts::market_class;
use campaign::view::Badge;
use campaign::view::metrics::{Chart, Scatter, Tick};
use std::fmt::Write as _;

/// Room for the words beside the picture, below it, and at its other edges.
const ROOM: (f64, f64, f64) = (58.0, 26.0, 14.0);

/// The picture of curves, as SVG; `name` is read aloud.
pub(super) fn curves(chart: &Chart, name: &str) -> String {
    let mut svg = open(chart.size, name);
    axes(&mut svg, chart.size, &chart.days, &chart.values);
    shape(&mut svg, "polygon", "chart-band", &chart.band);
    shape(&mut svg, "polyline", "chart-target", &chart.target);
    for line in &chart.lines {
        group(&mut svg, &line.badge);
        shape(&mut svg, "polygon", "chart-band", &line.band);
        shape(&mut svg, "polyline", "chart-target", &line.target);
        shape(&mut svg, "polyline", "chart-line", &line.actual);
        svg.push_str("</g>");
    }
    for (place, line) in chart.lines.iter().enumerate().filter(|(_, line)| !line.actual.is_empty()) {
        // Letters at the ends of lines that meet stand beside each other.
        let near = chart.lines[..place].iter().filter(|other| (other.end.1 - line.end.1).abs() < 16.0).count();
        letter(&mut svg, &line.badge, (line.end.0 - 20.0 * near as f64, line.end.1), true);
    }
    svg.push_str("</svg>");
    svg
}

/// The picture of speed and rework, as SVG.
pub(super) fn points(scatter: &Scatter, name: &str) -> String {
    let mut svg = open(scatter.size, name);
    axes(&mut svg, scatter.size, &scatter.hours, &scatter.rework);
    for point in &scatter.points {
        if let Some(at) = point.at {
            letter(&mut svg, &point.badge, at, point.enough);
        }
    }
    svg.push_str("</svg>");
    svg
}

fn open((width, height): (f64, f64), name: &str) -> String {
    let (left, below, edge) = ROOM;
    format!(
        r#"<svg class="chart" viewBox="{} {} {} {}" role="img" aria-label="{}">"#,
        -left,
        -edge,
        width + left + edge,
        height + below + edge,
        escaped(name)
    )
}

fn axes(svg: &mut String, (width, height): (f64, f64), along: &[Tick], up: &[Tick]) {
    for tick in up {
        // Writing to a string cannot fail, here and below.
        let _ = write!(
            svg,
            r#"<line class="chart-grid" x1="0" x2="{width}" y1="{0}" y2="{0}"/><text x="-8" y="{0}" dy="4" text-anchor="end">{1}</text>"#,
            tick.at,
            escaped(&tick.words)
        );
    }
    for tick in along {
        let anchor = if tick.at < 20.0 {
            "start"
        } else if tick.at > width - 20.0 {
            "end"
        } else {
            "middle"
        };
        let _ = write!(
            svg,
            r#"<text x="{}" y="{}" text-anchor="{anchor}">{}</text>"#,
            tick.at,
            height + 20.0,
            escaped(&tick.words)
        );
    }
}

fn group(svg: &mut String, badge: &Badge) {
    let _ = write!(svg, r#"<g class="{}">"#, market_class(badge.colour.saturating_sub(1)));
}

fn shape(svg: &mut String, name: &str, class: &str, points: &str) {
    if !points.is_empty() {
        let _ = write!(svg, r#"<{name} class="{class}" points="{points}"/>"#);
    }
}

fn letter(svg: &mut String, badge: &Badge, (x, y): (f64, f64), full: bool) {
    group(svg, badge);
    let class = if full { "chart-dot" } else { "chart-dot hollow" };
    let _ = write!(
        svg,
        r#"<circle class="{class}" cx="{x}" cy="{y}" r="9"/><text class="chart-letter" x="{x}" y="{y}" dy="4" text-anchor="middle">{}</text></g>"#,
        escaped(&badge.letter)
    );
}

/// Names come from people; in a picture they are words and nothing else.
fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
