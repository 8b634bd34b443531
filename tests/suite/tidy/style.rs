//! Style sheets that serve both directions of writing.

/// Declarations that name left or right, each with its line.
pub(super) fn faults(css: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut line = 1;
    for part in without_comments(css).split_inclusive(['{', '}', ';']) {
        let declaration = part.trim_end_matches(['{', '}', ';']);
        let ends_in_rule = !part.ends_with('{');
        let lead = &part[..part.len() - part.trim_start().len()];
        let starts_on = line + lead.matches('\n').count();
        if let Some((name, value)) = declaration.split_once(':').filter(|_| ends_in_rule)
            && is_physical(&name.trim().to_lowercase(), &value.trim().to_lowercase())
        {
            faults.push(format!("{starts_on}: {}", declaration.trim()));
        }
        line += part.matches('\n').count();
    }
    faults
}

fn is_physical(name: &str, value: &str) -> bool {
    if name.starts_with("--") {
        return false;
    }
    let side = |word: &str| matches!(word, "left" | "right");
    let sided_value = ["text-align", "float", "clear", "background-position", "transform-origin"];
    let by_value = sided_value.contains(&name) && value.split_whitespace().any(side);
    by_value || name.split('-').any(side)
}

/// The same with spaces in place of comments.
fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        let end = rest[start..].find("*/").map_or(rest.len(), |end| start + end + 2);
        out.push_str(&rest[..start]);
        out.extend(rest[start..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

#[test]
fn sides_are_found() {
    let css = "
        /* margin-left: 1px; */
        a:hover, .left { margin-inline: 1px; text-align: start }
        b { margin-left: 1px;
            border-top-right-radius: 2px; inset-inline-start: 0 }
        @media (width > 1px) { c { left: 0 } d { text-align: right } }
        e { --left: 1px; color: var(--left) }
    ";
    let found = faults(css);
    let want = [
        "4: margin-left: 1px",
        "5: border-top-right-radius: 2px",
        "6: left: 0",
        "6: text-align: right",
    ];
    assert_eq!(found, want);
}
