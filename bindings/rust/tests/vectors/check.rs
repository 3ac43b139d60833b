//! A vector against a structure, in both directions.

use crate::access::{Order, Structure};
use crate::vector::Vector;
use std::mem::{size_of, MaybeUninit};
use std::slice;

/// Says why a vector does not hold.
pub type Check = fn(&Vector) -> Result<(), String>;

/// Checks a vector of a structure.
pub fn of<T: Structure>(vector: &Vector) -> Result<(), String> {
    if vector.bytes.len() != size_of::<T>() {
        return Err(format!(
            "it has {} bytes, the structure {}",
            vector.bytes.len(),
            size_of::<T>()
        ));
    }

    let mut decoded = T::read(&vector.bytes).ok_or("the structure cannot be read")?;
    for value in &vector.values {
        let found = leaf(&mut decoded, &value.path, vector.order)?.load();
        if found != value.number {
            return Err(format!(
                "{} is {found:#x} instead of {:#x}",
                value.path, value.number
            ));
        }
    }

    let encoded = encode::<T>(vector)?;
    match encoded
        .iter()
        .zip(&vector.bytes)
        .position(|(ours, theirs)| ours != theirs)
    {
        Some(at) => Err(format!(
            "byte {at} is {:#04x} instead of {:#04x}",
            encoded[at], vector.bytes[at]
        )),
        None => Ok(()),
    }
}

/// The bytes of a structure of zeros in which the values are set. It stays where it is meanwhile, since a union that is moved
/// need not keep the bytes behind what it holds.
fn encode<T: Structure>(vector: &Vector) -> Result<Vec<u8>, String> {
    let mut memory = MaybeUninit::<T>::zeroed();

    // SAFETY: zeros are a value of every structure.
    let structure = unsafe { memory.assume_init_mut() };
    for value in vector.values.iter().filter(|value| !value.is_bits()) {
        leaf(structure, &value.path, vector.order)?
            .store(value.number)
            .ok_or_else(|| format!("{} cannot hold {:#x}", value.path, value.number))?;
    }

    // SAFETY: the memory was cleared whole, and then only integers were written to it.
    Ok(unsafe { slice::from_raw_parts(memory.as_ptr().cast::<u8>(), size_of::<T>()) }.to_vec())
}

fn leaf<'a, T: Structure>(
    structure: &'a mut T,
    path: &str,
    order: Order,
) -> Result<crate::access::Leaf<'a>, String> {
    structure
        .leaf(&format!(".{path}"), order)
        .ok_or_else(|| format!("there is no {path}"))
}
