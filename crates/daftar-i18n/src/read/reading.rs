//! Which digits are whole and which are decimals.

use super::ReadError;

/// Longer than any number with its groups: the rest would be read for nothing.
const LENGTH_MAX: usize = 80;

/// What the digits can mean.
pub(super) enum Reading {
    /// One thing.
    Sure { whole: String, decimals: String },
    /// Two things: all of them whole, or the last three decimals.
    Either { whole: String, decimals: String },
}

/// Groups of digits, and what stands between them: always one less.
struct Parts {
    groups: Vec<String>,
    signs: Vec<char>,
}

/// Reads a sign, digits, and what parts them, in their plain form. True is negative.
pub(super) fn reading(text: &str) -> Result<(bool, Reading), ReadError> {
    if text.is_empty() {
        return Err(ReadError::Empty);
    }
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let parts = parts(digits.trim_start())?;
    let decimals_at = match sign_of_decimals(&parts)? {
        Decimals::Parted => Some(parts.groups.len() - 1),
        Decimals::None => None,
        Decimals::Unclear => {
            let [whole, decimals] = [0, 1].map(|index| parts.groups[index].clone());
            return Ok((negative, Reading::Either { whole, decimals }));
        }
    };
    let (whole, decimals) = parts.groups.split_at(decimals_at.unwrap_or(parts.groups.len()));
    if whole.len() > 1 && !are_groups(whole) {
        return Err(ReadError::Grouping);
    }
    Ok((negative, Reading::Sure { whole: whole.concat(), decimals: decimals.concat() }))
}

fn parts(text: &str) -> Result<Parts, ReadError> {
    let mut parts = Parts { groups: vec![String::new()], signs: Vec::new() };
    let mut before = None;
    for letter in text.chars() {
        match letter {
            '0'..='9' => parts.groups.last_mut().expect("never empty").push(letter),
            // A space bar pressed twice.
            ' ' if before == Some(' ') => {}
            ' ' | '.' | ',' | '٫' | '٬' => {
                parts.signs.push(letter);
                parts.groups.push(String::new());
            }
            _ => return Err(ReadError::NotANumber),
        }
        before = Some(letter);
    }
    let has_digits = parts.groups.iter().any(|group| !group.is_empty());
    let inner = parts.groups.len().saturating_sub(1);
    let gap = parts.groups.iter().take(inner).skip(1).any(String::is_empty);
    if !has_digits || gap || text.len() > LENGTH_MAX {
        return Err(ReadError::NotANumber);
    }
    Ok(parts)
}

enum Decimals {
    None,
    /// The last group is decimals.
    Parted,
    /// One dot or comma before exactly three digits.
    Unclear,
}

fn sign_of_decimals(parts: &Parts) -> Result<Decimals, ReadError> {
    let Some((&last, others)) = parts.signs.split_last() else {
        return Ok(Decimals::None);
    };
    let alike = |signs: &[char]| signs.windows(2).all(|pair| pair[0] == pair[1]);
    let parts_decimals = matches!(last, '.' | ',' | '٫');
    if parts_decimals && !others.contains(&last) {
        if !alike(others) || others.contains(&'٫') {
            return Err(ReadError::Grouping);
        }
        let unclear = last != '٫' && others.is_empty() && are_groups(&parts.groups);
        return Ok(if unclear { Decimals::Unclear } else { Decimals::Parted });
    }
    if last == '٫' || !alike(&parts.signs) {
        return Err(ReadError::Grouping);
    }
    Ok(Decimals::None)
}

/// One to three digits that do not begin with nothing, then three each.
fn are_groups(groups: &[String]) -> bool {
    let (head, tail) = groups.split_first().expect("there is always a first group");
    matches!(head.len(), 1..=3)
        && !head.starts_with('0')
        && tail.iter().all(|group| group.len() == 3)
}
