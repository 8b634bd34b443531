//! A line through a series of amounts, laid out in whole units of a drawing.
//!
//! Time runs from the start of the line to its end; a renderer turns it around for a
//! language that is read from right to left.

use daftar_core::Money;

/// The space a chart has, in units of its drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// How long the time axis is.
    pub along: i64,
    /// How tall it is.
    pub up: i64,
}

/// A line chart. Places along it are from the start, heights from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineChart {
    /// One point an amount: its place along the line and its height.
    pub points: Vec<(i64, i64)>,
    /// Where round amounts lie: the height and the amount.
    pub grid: Vec<(i64, Money)>,
    /// Where nothing lies.
    pub zero: i64,
    /// Which point is the lowest, the first of several.
    pub lowest: usize,
    /// How high an amount lies that is none of the points, such as a reserve.
    pub mark: Option<i64>,
}

/// About this many lines of round amounts.
const GRID_LINES: i64 = 4;

/// Lays out a line through amounts; none without any. A `mark` is kept within the drawing.
pub fn line_chart(amounts: &[Money], mark: Option<Money>, frame: Frame) -> Option<LineChart> {
    let values: Vec<i64> = amounts.iter().map(|amount| amount.centimes()).collect();
    let marked = values.iter().copied().chain(mark.map(Money::centimes)).chain([0]);
    let (least, most) = (marked.clone().min()?, marked.max()?);
    let lowest = values.iter().enumerate().min_by_key(|(_, value)| **value)?.0;
    let step = round_step(most.saturating_sub(least));
    let bottom = least.div_euclid(step) * step;
    let top = (most.saturating_add(step - 1).div_euclid(step) * step).max(bottom + step);
    let height = |value: i64| scaled(top - value, top - bottom, frame.up);
    let gaps = i64::try_from(values.len()).ok()?.max(2) - 1;
    let points = (0..).zip(&values);
    Some(LineChart {
        points: points.map(|(at, &value)| (scaled(at, gaps, frame.along), height(value))).collect(),
        grid: (0..=(top - bottom) / step)
            .map(|line| bottom + line * step)
            .map(|value| (height(value), Money::from_centimes(value)))
            .collect(),
        zero: height(0),
        lowest,
        mark: mark.map(|mark| height(mark.centimes())),
    })
}

/// Two parts of a whole as lengths of a drawing. Neither is shorter than `least`, so that
/// both stay readable; parts below nothing count as nothing.
pub fn split(first: Money, second: Money, along: i64, least: i64) -> (i64, i64) {
    let (first, second) = (first.centimes().max(0), second.centimes().max(0));
    let whole = first.saturating_add(second).max(1);
    let length = scaled(first, whole, along).clamp(least, along - least);
    (length, along - length)
}

/// `part` of `whole`, as a length within `length`.
fn scaled(part: i64, whole: i64, length: i64) -> i64 {
    let exact = i128::from(part) * i128::from(length) / i128::from(whole.max(1));
    i64::try_from(exact).unwrap_or(length)
}

/// 1, 2 or 5 and zeros, in centimes of whole dirhams, so that some lines cross the range.
fn round_step(range: i64) -> i64 {
    let mut step = Money::dirhams(1).centimes();
    for factor in [2, 5, 10].into_iter().cycle() {
        if range / step <= GRID_LINES {
            break;
        }
        step = match factor {
            // From 2 to 5: every other step is not a whole multiple.
            5 => step / 2 * 5,
            _ => step * 2,
        };
    }
    step
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { along: 300, up: 120 };

    fn chart(dirhams: &[i64], mark: Option<i64>) -> LineChart {
        let amounts: Vec<Money> = dirhams.iter().map(|&amount| Money::dirhams(amount)).collect();
        line_chart(&amounts, mark.map(Money::dirhams), FRAME).unwrap()
    }

    #[test]
    fn a_year_of_cash() {
        let chart = chart(&[1_031, 2_637, 3_727, 687, 7_053], Some(1_800));
        let grid: Vec<i64> = chart.grid.iter().map(|(_, money)| money.centimes() / 100).collect();
        assert_eq!(grid, [0, 2_000, 4_000, 6_000, 8_000]);
        assert_eq!(chart.lowest, 3);
        assert_eq!((chart.zero, chart.mark), (120, Some(93)));
        assert_eq!(chart.points[0], (0, 104));
        assert_eq!(chart.points[4].0, 300);
        assert!(chart.points.iter().all(|(along, up)| *along <= 300 && (0..=120).contains(up)));
    }

    #[test]
    fn below_zero() {
        let chart = chart(&[500, -1_200], None);
        assert_eq!(chart.grid.first().map(|line| line.1), Some(Money::dirhams(-1_500)));
        assert!(chart.zero < 120 && chart.points[1].1 > chart.zero);
    }

    #[test]
    fn edges() {
        assert_eq!(line_chart(&[], None, FRAME), None);
        let flat = chart(&[0, 0], None);
        assert_eq!((flat.zero, flat.lowest), (120, 0));
        assert_eq!(flat.points, [(0, 120), (300, 120)]);
        assert_eq!(chart(&[7], None).points, [(0, 15)]);
        let huge = [Money::from_centimes(i64::MAX / 4), Money::from_centimes(i64::MIN / 4)];
        assert!(line_chart(&huge, None, FRAME).is_some());
    }

    #[test]
    fn steps_are_round() {
        for (range, want) in
            [(0, 1), (4, 1), (5, 2), (9, 2), (24, 5), (8_000, 2_000), (9_000, 2_000)]
        {
            let step = round_step(Money::dirhams(range).centimes());
            assert_eq!(step, Money::dirhams(want).centimes(), "{range}");
        }
    }

    #[test]
    fn parts_of_a_price() {
        let split = |a, b| split(Money::dirhams(a), Money::dirhams(b), 300, 40);
        assert_eq!(split(4, 6), (120, 180));
        assert_eq!(split(0, 10), (40, 260));
        assert_eq!(split(10, -3), (260, 40));
        assert_eq!(split(0, 0), (40, 260));
    }
}
