use core::fmt;

/// A 64-bit integer that is aligned to 4 bytes, as 32-bit x86 does it, whoever the caller is.
#[repr(C, packed(4))]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct U64a4(u64);

impl U64a4 {
    /// An integer with a value.
    pub const fn new(value: u64) -> Self {
        Self(value)
    }

    /// The value.
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl From<u64> for U64a4 {
    fn from(value: u64) -> Self {
        Self(value)
    }
}

impl From<U64a4> for u64 {
    fn from(integer: U64a4) -> Self {
        integer.0
    }
}

impl fmt::Debug for U64a4 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(formatter)
    }
}
