//! From a JSON value to a workbook, saying exactly where it stops making sense.
//!
//! `serde_json` would say it in an English sentence with a line number. This says it as data,
//! with the path of the field, and takes an object only for an object.

use crate::error::Damage;
use daftar_core::limits;
use daftar_core::text::{Passage, TextError};
use serde::Deserialize;
use serde::de::{self, Deserializer, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;

/// Reads a value.
pub(crate) fn read<'de, T: Deserialize<'de>>(value: &'de Value) -> Result<T, Fault> {
    T::deserialize(Node(value)).map_err(|fault| fault.seen(value))
}

/// What is wrong, and the way there.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) what: Damage,
    /// From the inside out.
    steps: Vec<Step>,
    /// `what` is as exact as it can be.
    settled: bool,
}

#[derive(Debug, PartialEq, Eq)]
enum Step {
    Field(String),
    Line(usize),
}

impl Fault {
    fn new(what: Damage) -> Fault {
        Fault { what, steps: Vec::new(), settled: false }
    }

    /// At a field of the object being read, about which there is no more to say.
    fn at_field(what: Damage, field: &str) -> Fault {
        Fault { what, steps: vec![Step::Field(shown(field))], settled: true }
    }

    /// The path from the value that was read: `products.items[2].value.price`.
    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        for step in self.steps.iter().rev() {
            match step {
                Step::Line(index) => path.push_str(&format!("[{index}]")),
                Step::Field(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
            }
        }
        path
    }

    /// Once the innermost value around the fault is known, says what is wrong with it.
    fn seen(mut self, value: &Value) -> Fault {
        if !self.settled {
            self.settled = true;
            self.what = match self.what {
                Damage::Kind(_) => Damage::Kind(shown_value(value)),
                _ => damage_of(value),
            };
        }
        self
    }

    fn inside(self, step: impl FnOnce() -> Step, value: &Value) -> Fault {
        let mut fault = self.seen(value);
        fault.steps.push(step());
        fault
    }
}

/// Why a value of the right kind was refused.
fn damage_of(value: &Value) -> Damage {
    match value {
        Value::String(text) => match Passage::new(text) {
            Err(TextError::TooLong { .. }) => Damage::TooLong,
            Err(TextError::Invisible) => Damage::Invisible,
            Ok(text) if text.as_str().chars().count() > limits::NAME => Damage::TooLong,
            // Two lines where there is room for one.
            Ok(text) if text.as_str().contains('\n') => Damage::Invisible,
            Ok(_) => Damage::Value(shown(text)),
        },
        Value::Object(list) if list.contains_key("items") => {
            if ids_are_sound(value) {
                Damage::TooMany
            } else {
                Damage::Ids
            }
        }
        other => Damage::Value(shown_value(other)),
    }
}

/// The ids of a list are from 1, each once, and below the next one to be given out.
fn ids_are_sound(list: &Value) -> bool {
    let items = list["items"].as_array().map_or(&[][..], Vec::as_slice);
    let next = list["next"].as_u64().unwrap_or(0);
    let ids: BTreeSet<u64> = items.iter().filter_map(|item| item["id"].as_u64()).collect();
    ids.len() == items.len() && next > 0 && ids.iter().all(|id| (1..next).contains(id))
}

/// A text made short and harmless enough for a message.
pub(crate) fn shown(text: &str) -> String {
    const LETTERS: usize = 40;
    let visible = |c: char| Passage::new(&format!("x{c}x")).is_ok() && c != '\n';
    let mut short: String = text.chars().filter(|c| visible(*c)).take(LETTERS).collect();
    if text.chars().nth(LETTERS).is_some() {
        short.push('…');
    }
    short
}

/// The same of any value.
pub(crate) fn shown_value(value: &Value) -> String {
    match value {
        Value::String(text) => shown(text),
        Value::Array(_) => "[…]".to_owned(),
        Value::Object(_) => "{…}".to_owned(),
        other => shown(&other.to_string()),
    }
}

impl de::Error for Fault {
    /// What the types of the workbook say when they refuse a value; see [`damage_of`].
    fn custom<T: fmt::Display>(_: T) -> Fault {
        Fault::new(Damage::Value(String::new()))
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn de::Expected) -> Fault {
        Fault::new(Damage::Kind(String::new()))
    }

    fn unknown_field(field: &str, _: &'static [&'static str]) -> Fault {
        Fault::at_field(Damage::Unknown, field)
    }

    fn missing_field(field: &'static str) -> Fault {
        Fault::at_field(Damage::Missing, field)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.path(), self.what)
    }
}

impl std::error::Error for Fault {}

/// A value being read.
#[derive(Clone, Copy)]
struct Node<'de>(&'de Value);

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(answer) => visitor.visit_bool(*answer),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(count), _) => visitor.visit_u64(count),
                (_, Some(count)) => visitor.visit_i64(count),
                // No field holds a fraction as a number: they are written as text.
                _ => Err(Fault::new(Damage::Kind(String::new()))),
            },
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(values) => {
                let mut lines = Lines(values.iter().enumerate());
                let read = visitor.visit_seq(&mut lines)?;
                match lines.0.next() {
                    None => Ok(read),
                    Some(_) => Err(Fault::new(Damage::Kind(String::new()))),
                }
            }
            Value::Object(fields) => {
                visitor.visit_map(Fields { rest: fields.iter(), current: None })
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    /// An object only: serde would also take a list of the fields in order.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Object(_) => self.deserialize_any(visitor),
            _ => Err(Fault::new(Damage::Kind(String::new()))),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0 {
            Value::String(word) => visitor.visit_enum(word.as_str().into_deserializer()),
            _ => Err(Fault::new(Damage::Kind(String::new()))),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map identifier ignored_any
    }
}

/// The fields of an object being read.
struct Fields<'de> {
    rest: serde_json::map::Iter<'de>,
    current: Option<(&'de String, &'de Value)>,
}

impl<'de> de::MapAccess<'de> for Fields<'de> {
    type Error = Fault;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        self.current = self.rest.next();
        match self.current {
            Some((name, _)) => seed.deserialize(name.as_str().into_deserializer()).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<V: de::DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let (name, value) = self.current.take().expect("a key comes before its value");
        seed.deserialize(Node(value))
            .map_err(|fault| fault.inside(|| Step::Field(shown(name)), value))
    }
}

/// The values of a list being read.
struct Lines<'de>(std::iter::Enumerate<std::slice::Iter<'de, Value>>);

impl<'de> de::SeqAccess<'de> for Lines<'de> {
    type Error = Fault;

    fn next_element_seed<T: de::DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        let Some((index, value)) = self.0.next() else {
            return Ok(None);
        };
        let read = seed.deserialize(Node(value));
        read.map(Some).map_err(|fault| fault.inside(|| Step::Line(index), value))
    }
}
