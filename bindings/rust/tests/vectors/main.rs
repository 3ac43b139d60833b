//! Every vector in `tests/vectors` of the source tree: its bytes make a structure with the values
//! that it lists, and a structure with these values has its bytes. Both go through the fields of
//! the structures themselves.

#[macro_use]
mod access;
mod check;
mod generated;
mod vector;

use holdfast_abi::WIDTH;
use std::path::Path;
use vector::{vectors_in, Vector};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors");

fn check(vector: &Vector) -> Result<(), String> {
    let check = generated::check_of(&vector.structure)
        .ok_or_else(|| format!("no structure is named {}", vector.structure))?;
    check(vector)
}

/// A vector that holds, to be spoiled. It has named bits.
fn sound() -> Vector {
    let all = vectors_in(Path::new(FOLDER)).expect("there are vectors");
    let sound = all
        .into_iter()
        .find(|vector| vector.has_width(WIDTH) && vector.values.iter().any(|value| value.is_bits()))
        .expect("a vector has bits");
    assert_eq!(check(&sound), Ok(()));
    sound
}

#[test]
fn bytes_and_values_agree_in_both_directions() {
    let all = vectors_in(Path::new(FOLDER)).expect("the vectors can be read");
    let (ours, others): (Vec<_>, Vec<_>) = all.iter().partition(|vector| vector.has_width(WIDTH));
    let failures: Vec<_> = ours
        .iter()
        .filter_map(|vector| {
            check(vector)
                .err()
                .map(|why| format!("{}: {why}", vector.name))
        })
        .collect();
    println!(
        "{} vectors checked, {} skipped that are of callers of another width than {WIDTH} bytes",
        ours.len(),
        others.len()
    );
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(!ours.is_empty());
}

#[test]
fn a_changed_byte_is_noticed() {
    let sound = sound();
    for at in 0..sound.bytes.len() {
        let mut vector = sound.clone();
        vector.bytes[at] ^= 0x40;
        assert!(check(&vector).is_err(), "byte {at} of {}", vector.name);
    }
}

#[test]
fn a_changed_value_is_noticed() {
    let sound = sound();
    for at in 0..sound.values.len() {
        let mut vector = sound.clone();
        vector.values[at].number ^= 1;
        assert!(
            check(&vector).is_err(),
            "{} of {}",
            vector.values[at].path,
            vector.name
        );
    }
}

#[test]
fn a_structure_that_is_not_known_is_noticed() {
    let mut vector = sound();
    vector.structure.push('X');
    assert!(check(&vector).is_err());
}

#[test]
fn a_field_that_is_not_known_is_noticed() {
    let mut vector = sound();
    vector.values[0].path.push('x');
    assert!(check(&vector).is_err());
}
