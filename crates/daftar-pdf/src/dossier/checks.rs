//! What the checks say, on the first page: what passed, and what to look at.

use daftar_core::Arg;
use daftar_core::findings::{Finding, Severity};

use super::Maker;
use crate::flow::Flow;
use crate::model::{Fill, Role, Stroke};
use crate::sheet::Align;
use crate::style::{INK, Use, WARNING, WHITE, solid};
use crate::text::{Span, Style};

/// More strengths than these are not listed one by one: failures matter more.
const MOST_STRENGTHS: usize = 7;
/// A sign and the room after it, in millimetres.
const SIGN: f32 = 4.6;

/// The sign before a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Tick,
    Triangle,
}

impl Maker<'_> {
    /// Both lists, side by side where they fit.
    pub(super) fn checks(&self, flow: &mut Flow<'_>) {
        let (good, bad): (Vec<&Finding>, Vec<&Finding>) =
            self.input.findings.iter().partition(|finding| finding.severity == Severity::Good);
        let list = |flow: &mut Flow<'_>, findings: &[&Finding], sign: Sign| {
            let (key, most) = match sign {
                Sign::Tick => ("pdf-checks-passed", MOST_STRENGTHS),
                Sign::Triangle => ("pdf-checks-look", usize::MAX),
            };
            if findings.is_empty() {
                return;
            }
            let count = Arg::Count(findings.len() as i64);
            self.check_heading(flow, &self.with(key, [("count", count)]), sign);
            for finding in findings.iter().take(most) {
                self.check_line(flow, &self.text(&finding.message), sign);
            }
        };
        flow.columns(&|flow| list(flow, &good, Sign::Tick), &|flow| {
            list(flow, &bad, Sign::Triangle)
        });
    }

    fn check_heading(&self, flow: &mut Flow<'_>, title: &str, sign: Sign) {
        let style = self.theme.style(Use::Heading);
        let style = if sign == Sign::Triangle { style.coloured(WARNING) } else { style };
        flow.need(12.0);
        flow.space(self.theme.pick(1.6, 0.8));
        flow.spans(Role::Heading(2), &[Span::new(title, style)]);
        flow.space(0.6);
    }

    fn check_line(&self, flow: &mut Flow<'_>, text: &str, sign: Sign) {
        let style: Style = self.theme.style(Use::Check);
        let (start, width) = (flow.start(), flow.width());
        let lines = flow.set(text, style, width - SIGN);
        flow.need(lines.iter().map(|line| line.height).sum());
        let top = flow.cursor();
        self.draw_sign(flow, sign, (start, top + style.line_height() / 2.0));
        for line in &lines {
            let at = (start + SIGN, flow.cursor());
            flow.put(Role::Text, line, at, width - SIGN, Align::Start);
            flow.space(line.height);
        }
        flow.space(0.35);
    }

    fn draw_sign(&self, flow: &mut Flow<'_>, sign: Sign, (start, middle): (f32, f32)) {
        let sheet = flow.sheet();
        match sign {
            // A tick is not mirrored.
            Sign::Tick => {
                let tick = [
                    (0.2, 0.0),
                    (0.65, -0.45),
                    (1.15, 0.15),
                    (2.45, -1.35),
                    (2.9, -0.95),
                    (1.2, 1.15),
                ];
                let tick = tick.map(|(right, down)| (right, middle + down));
                sheet.unmirrored(Role::Furniture, (start, 3.0), &tick, Fill::Solid(INK));
            }
            Sign::Triangle => {
                let corners = [
                    (start + 1.5, middle - 1.25),
                    (start + 3.0, middle + 1.25),
                    (start, middle + 1.25),
                ];
                let stroke: Stroke = solid(0.8, WARNING);
                let fill = Some(Fill::Solid(WHITE));
                sheet.closed(Role::Furniture, &corners, fill, Some(stroke));
                let stroke = solid(0.7, WARNING);
                let at = (start + 1.5, middle - 0.45);
                sheet.upright(Role::Furniture, at, 0.8, stroke);
                let at = (start + 1.5, middle + 0.65);
                sheet.upright(Role::Furniture, at, 0.25, stroke);
            }
        }
    }
}
