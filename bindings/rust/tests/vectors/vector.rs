//! The text files of the vectors; their format is described beside them.

use crate::access::Order;
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes, and the values that they stand for.
#[derive(Clone)]
pub struct Vector {
    pub name: String,
    pub structure: String,
    widths: Vec<usize>,
    pub order: Order,
    pub bytes: Vec<u8>,
    pub values: Vec<Value>,
}

/// What a field, or a range of its bits, holds.
#[derive(Clone)]
pub struct Value {
    pub path: String,
    pub number: u128,
}

impl Vector {
    /// True when it holds for callers of so many bytes.
    pub fn has_width(&self, width: usize) -> bool {
        self.widths.contains(&width)
    }
}

impl Value {
    /// True for bits of a field, which has a value of its own.
    pub fn is_bits(&self) -> bool {
        self.path.contains(':')
    }
}

/// The vectors of all files in a folder.
pub fn vectors_in(folder: &Path) -> Result<Vec<Vector>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    let mut vectors = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).map_err(|error| error.to_string())?;
        for (number, line) in (1..).zip(text.lines()) {
            read_line(line, &mut vectors)
                .ok_or_else(|| format!("{}:{number}: not understood: {line}", file.display()))?;
        }
    }

    Ok(vectors)
}

fn read_line(line: &str, vectors: &mut Vec<Vector>) -> Option<()> {
    if line.is_empty() || line.starts_with('#') {
        return Some(());
    }

    if let Some(name) = line.strip_prefix("vector ") {
        vectors.push(Vector {
            name: name.to_string(),
            structure: String::new(),
            widths: Vec::new(),
            order: Order::Little,
            bytes: Vec::new(),
            values: Vec::new(),
        });
        return Some(());
    }

    let vector = vectors.last_mut()?;
    if let Some(value) = line.strip_prefix("  ") {
        return read_value(value, &mut vector.values);
    }

    let (key, text) = line.split_once(' ')?;
    match key {
        "structure" => vector.structure = text.to_string(),
        "widths" => {
            vector.widths = text
                .split(' ')
                .map(|width| width.parse().ok())
                .collect::<Option<_>>()?
        }
        "order" if text == "little" => vector.order = Order::Little,
        "order" if text == "big" => vector.order = Order::Big,
        "bytes" => vector.bytes.extend(read_bytes(text)?),
        _ => return None,
    }

    Some(())
}

/// A value, or all those of an array of bytes, whose path ends with `[0..N]`.
fn read_value(line: &str, values: &mut Vec<Value>) -> Option<()> {
    let (path, text) = line.split_once(" = ")?;
    if let Some(digits) = text.strip_prefix("0x") {
        let number = u128::from_str_radix(digits, 16).ok()?;
        values.push(Value {
            path: path.to_string(),
            number,
        });
        return Some(());
    }

    let (array, last) = path.strip_suffix(']')?.split_once("[0..")?;
    let bytes = read_bytes(text)?;
    if last.parse() != Ok(bytes.len() - 1) {
        return None;
    }

    let elements = bytes.iter().enumerate();
    values.extend(elements.map(|(i, byte)| Value {
        path: format!("{array}[{i}]"),
        number: (*byte).into(),
    }));
    Some(())
}

fn read_bytes(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .map(|letter| letter.to_digit(16).map(|digit| digit as u8))
        .collect::<Option<_>>()?;
    if digits.is_empty() || digits.len() % 2 != 0 {
        return None;
    }

    Some(
        digits
            .chunks(2)
            .map(|pair| pair[0] << 4 | pair[1])
            .collect(),
    )
}
