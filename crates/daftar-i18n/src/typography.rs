//! Spaces at which a line must not break. Used by `build.rs` on the catalogues.

const NO_BREAK_SPACE: char = '\u{A0}';

/// Makes spaces unbreakable before the signs French sets apart (`: ; ! ? » %`), after `«`,
/// and between the groups of a number (`12 500`).
///
/// The same in every language: where a language does not write such a space there is none.
pub fn unbreakable(line: &str) -> String {
    let letters: Vec<char> = line.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or(' ');
    let keep = |index: usize| {
        let (before, after) = (index.checked_sub(1).map_or(' ', at), at(index + 1));
        before != ' '
            && (matches!(after, ':' | ';' | '!' | '?' | '»' | '%')
                || before == '«'
                || (before.is_ascii_digit() && is_group(&letters[index + 1..])))
    };
    letters
        .iter()
        .enumerate()
        .map(|(index, &letter)| if letter == ' ' && keep(index) { NO_BREAK_SPACE } else { letter })
        .collect()
}

/// Exactly three digits come next.
fn is_group(letters: &[char]) -> bool {
    let digits = letters.iter().take_while(|letter| letter.is_ascii_digit()).count();
    digits == 3
}

#[cfg(test)]
mod tests {
    use super::unbreakable;

    #[track_caller]
    fn check(typed: &str, want: &str) {
        assert_eq!(unbreakable(typed).replace(NO_BREAK_SPACE, "~"), want);
    }

    const NO_BREAK_SPACE: char = super::NO_BREAK_SPACE;

    #[test]
    fn spaces() {
        check("Combien ? Oui : « 5 » !", "Combien~? Oui~: «~5~»~!");
        check("de 12 500,00 à 1 000 000 DH", "de 12~500,00 à 1~000~000 DH");
        check("page = { $share } % de { $total }", "page = { $share }~% de { $total }");
        check("en 2027 5 400 DH, 12 mois, 12 5000", "en 2027 5~400 DH, 12 mois, 12 5000");
        check("    [one] How many? 5% or 6: that", "    [one] How many? 5% or 6: that");
    }
}
