//! Rust text, taken apart as far as the rules need.

/// A string or a character of the program.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Literal {
    /// Its line, from 1.
    pub(super) line: usize,
    /// What stands between its quotes, as it stands there.
    pub(super) text: String,
    /// The code before it, without spaces: `.key(`.
    pub(super) after: String,
}

/// The program without its tests.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// The code: where comments and literals stood are spaces.
    pub(super) code: String,
    /// Its literals.
    pub(super) literals: Vec<Literal>,
}

impl Source {
    /// Takes a text apart. Whatever stands in a block under `#[cfg(test)]` is left out.
    pub(super) fn read(text: &str) -> Source {
        let letters: Vec<char> = text.chars().collect();
        let mut code: Vec<char> = Vec::with_capacity(letters.len());
        let mut found: Vec<(usize, String)> = Vec::new();
        let mut at = 0;
        while at < letters.len() {
            let end = match piece(&letters, at, &code) {
                Piece::Code => {
                    code.push(letters[at]);
                    at += 1;
                    continue;
                }
                Piece::Comment(end) => end,
                Piece::Literal { text, end } => {
                    found.push((at, letters[text].iter().collect()));
                    end
                }
            };
            code.extend(letters[at..end].iter().map(|&c| if c == '\n' { '\n' } else { ' ' }));
            at = end;
        }
        let tests = tests(&code);
        for span in &tests {
            for letter in &mut code[span.clone()] {
                if *letter != '\n' {
                    *letter = ' ';
                }
            }
        }
        let literals = found.into_iter().filter(|(at, _)| !tests.iter().any(|t| t.contains(at)));
        let literals = literals.map(|(at, text)| Literal {
            line: code[..at].iter().filter(|&&c| c == '\n').count() + 1,
            text,
            after: before(&code, at),
        });
        Source { literals: literals.collect(), code: code.iter().collect() }
    }
}

enum Piece {
    Code,
    Comment(usize),
    Literal { text: std::ops::Range<usize>, end: usize },
}

/// What begins at a place. `code` is what was read before it.
fn piece(letters: &[char], at: usize, code: &[char]) -> Piece {
    let rest = &letters[at..];
    let starts = |text: &str| rest.iter().copied().take(text.len()).eq(text.chars());
    let in_word = code.last().is_some_and(|c| c.is_alphanumeric() || *c == '_');
    if starts("//") {
        let length = rest.iter().position(|&c| c == '\n').unwrap_or(rest.len());
        return Piece::Comment(at + length);
    }
    if starts("/*") {
        return Piece::Comment(at + comment_length(rest));
    }
    match rest[0] {
        '"' => string(letters, at + 1),
        'b' if !in_word && starts("b\"") => string(letters, at + 2),
        'r' if !in_word && (starts("r\"") || starts("r#")) => raw(letters, at),
        '\'' => character(rest, at),
        _ => Piece::Code,
    }
}

fn comment_length(rest: &[char]) -> usize {
    let mut depth = 0;
    let mut length = 0;
    while length < rest.len() {
        match rest[length..] {
            ['/', '*', ..] => (depth, length) = (depth + 1, length + 2),
            ['*', '/', ..] => (depth, length) = (depth - 1, length + 2),
            _ => length += 1,
        }
        if depth == 0 {
            break;
        }
    }
    length
}

fn string(letters: &[char], from: usize) -> Piece {
    let mut end = from;
    while end < letters.len() && letters[end] != '"' {
        end += if letters[end] == '\\' { 2 } else { 1 };
    }
    let close = end.min(letters.len());
    Piece::Literal { text: from..close, end: (close + 1).min(letters.len()) }
}

/// `r"…"` and `r#"…"#`; a raw name such as `r#type` is code.
fn raw(letters: &[char], at: usize) -> Piece {
    let hashes = letters[at + 1..].iter().take_while(|&&c| c == '#').count();
    let from = at + 1 + hashes;
    if letters.get(from) != Some(&'"') {
        return Piece::Code;
    }
    let closes = |end: usize| {
        letters[end] == '"'
            && letters[end + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes
    };
    let close = (from + 1..letters.len()).find(|&end| closes(end)).unwrap_or(letters.len());
    Piece::Literal { text: from + 1..close, end: (close + 1 + hashes).min(letters.len()) }
}

/// A character; a lifetime is code.
fn character(rest: &[char], at: usize) -> Piece {
    let close = match rest {
        ['\'', '\\', ..] => rest.iter().skip(3).position(|&c| c == '\'').map(|length| length + 3),
        ['\'', _, '\'', ..] => Some(2),
        _ => None,
    };
    match close {
        Some(close) => Piece::Literal { text: at + 1..at + close, end: at + close + 1 },
        None => Piece::Code,
    }
}

/// The blocks under `#[cfg(test)]`.
fn tests(code: &[char]) -> Vec<std::ops::Range<usize>> {
    let mark: Vec<char> = "#[cfg(test)]".chars().collect();
    let mut spans: Vec<std::ops::Range<usize>> = Vec::new();
    for at in 0..code.len().saturating_sub(mark.len()) {
        if code[at..at + mark.len()] != mark[..] {
            continue;
        }
        let Some(open) = code[at..].iter().position(|c| matches!(c, '{' | ';')) else { continue };
        let mut depth = 0_i32;
        let end = (at + open..code.len()).find(|&end| {
            match code[end] {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        spans.push(at..end.unwrap_or(code.len()));
    }
    spans
}

/// The last few letters of code before a place, without spaces.
fn before(code: &[char], at: usize) -> String {
    let letters = code[..at].iter().rev().filter(|c| !c.is_whitespace()).take(16);
    let mut letters: Vec<char> = letters.copied().collect();
    letters.reverse();
    letters.into_iter().collect()
}

#[test]
fn programs_are_taken_apart() {
    let text = "
        /// A \"word\" in a comment.
        fn a<'a>(x: &'a str) -> char { say.key(
            \"title\") ; /* 'x' /* nested */ */ 'é' }
        const R: &str = r#\"raw \"quoted\" one\"#; const T: char = '\\''; let r#type = \"\\\"\";
        #[cfg(test)]
        mod tests { const A: &str = \"left { out\"; }
        const B: &str = \"kept\";
    ";
    let source = Source::read(text);
    let literals: Vec<(usize, &str, &str)> = source
        .literals
        .iter()
        .map(|literal| (literal.line, literal.text.as_str(), literal.after.as_str()))
        .map(|(line, text, after)| (line, text, &after[after.len().min(1).max(after.len() - 5)..]))
        .collect();
    assert_eq!(
        literals,
        [
            (4, "title", ".key("),
            (4, "é", "ey();"),
            (5, "raw \"quoted\" one", "&str="),
            (5, "\\'", "char="),
            (5, "\\\"", "type="),
            (8, "kept", "&str="),
        ]
    );
    assert!(!source.code.contains("mod tests") && source.code.contains("const B"));
}
