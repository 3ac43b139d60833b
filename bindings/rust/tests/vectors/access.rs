//! Fields by their paths. Which member of a structure a name stands for is generated; here is what
//! is the same for all.

use holdfast_abi::U64a4;

/// The order of the bytes of an integer.
#[derive(Clone, Copy, PartialEq)]
pub enum Order {
    Little,
    Big,

    /// That of what the structure stands in.
    Stream,
}

impl Order {
    /// The order of a structure in something that has an order.
    pub fn within(self, around: Order) -> Order {
        if self == Order::Stream {
            around
        } else {
            self
        }
    }
}

/// Something that a path leads into. What is left of a path begins with `.`, `[` or `:`, or is
/// empty.
pub trait Access {
    /// The integer that a path leads to.
    fn leaf(&mut self, path: &str, order: Order) -> Option<Leaf<'_>>;
}

/// A structure, which bytes can be made into.
pub trait Structure: Access + Sized {
    fn read(bytes: &[u8]) -> Option<Self>;
}

/// An integer in a structure, or some of its bits.
pub struct Leaf<'a> {
    place: &'a mut dyn Integer,
    order: Order,
    mask: u128,
    shift: u32,
}

impl Leaf<'_> {
    pub fn load(&self) -> u128 {
        (self.place.load(self.order == Order::Big) & self.mask) >> self.shift
    }

    /// Changes the whole integer; `None` when the value does not fit.
    pub fn store(&mut self, value: u128) -> Option<()> {
        self.place.store(value, self.order == Order::Big)
    }
}

/// A member that is an integer as far as its bits are concerned.
trait Integer {
    fn load(&self, is_big: bool) -> u128;
    fn store(&mut self, value: u128, is_big: bool) -> Option<()>;
}

macro_rules! integer {
    ($($type:ty as $unsigned:ty),*) => { $(
        impl Integer for $type {
            fn load(&self, is_big: bool) -> u128 {
                let stored = *self as $unsigned;
                (if is_big { stored.swap_bytes() } else { stored }) as u128
            }

            fn store(&mut self, value: u128, is_big: bool) -> Option<()> {
                let value = <$unsigned>::try_from(value).ok()?;
                *self = (if is_big { value.swap_bytes() } else { value }) as $type;
                Some(())
            }
        }

        impl Access for $type {
            fn leaf(&mut self, path: &str, order: Order) -> Option<Leaf<'_>> {
                whole(self, path, order)
            }
        }
    )* };
}

integer!(u8 as u8, u16 as u16, u32 as u32, u64 as u64, usize as usize);
integer!(i8 as u8, i16 as u16, i32 as u32, i64 as u64);

impl<T> Integer for *mut T {
    fn load(&self, is_big: bool) -> u128 {
        (*self as usize).load(is_big)
    }

    fn store(&mut self, value: u128, is_big: bool) -> Option<()> {
        let mut address = 0_usize;
        address.store(value, is_big)?;
        *self = address as *mut T;
        Some(())
    }
}

impl<T> Access for *mut T {
    fn leaf(&mut self, path: &str, order: Order) -> Option<Leaf<'_>> {
        whole(self, path, order)
    }
}

impl Integer for U64a4 {
    fn load(&self, is_big: bool) -> u128 {
        self.get().load(is_big)
    }

    fn store(&mut self, value: u128, is_big: bool) -> Option<()> {
        let mut integer = 0_u64;
        integer.store(value, is_big)?;
        *self = integer.into();
        Some(())
    }
}

impl Access for U64a4 {
    fn leaf(&mut self, path: &str, order: Order) -> Option<Leaf<'_>> {
        whole(self, path, order)
    }
}

impl<T: Access, const N: usize> Access for [T; N] {
    fn leaf(&mut self, path: &str, order: Order) -> Option<Leaf<'_>> {
        let (index, rest) = path.strip_prefix('[')?.split_once(']')?;
        self.get_mut(index.parse::<usize>().ok()?)?
            .leaf(rest, order)
    }
}

fn whole<'a>(place: &'a mut dyn Integer, path: &str, order: Order) -> Option<Leaf<'a>> {
    path.is_empty().then_some(Leaf {
        place,
        order,
        mask: u128::MAX,
        shift: 0,
    })
}

/// The name that a path begins with, after its dot, and what is left of it.
pub fn first_of(path: &str) -> Option<(&str, &str)> {
    let path = path.strip_prefix('.')?;
    let end = path.find(['.', '[', ':']).unwrap_or(path.len());
    Some(path.split_at(end))
}

/// The integer in a field, or the named bits of it: their name, mask and shift.
pub fn in_field<'a>(
    field: &'a mut impl Access,
    path: &str,
    order: Order,
    bits: &[(&str, u128, u32)],
) -> Option<Leaf<'a>> {
    let Some(name) = path.strip_prefix(':') else {
        return field.leaf(path, order);
    };
    let (_, mask, shift) = *bits.iter().find(|range| range.0 == name)?;
    Some(Leaf {
        mask,
        shift,
        ..field.leaf("", order)?
    })
}

/// The names of the members of a structure, and of their bits.
macro_rules! structure {
    ($type:ident, $order:expr, { $($(#[$condition:meta])* $name:literal => $field:ident $({ $($bits:literal: $mask:ident, $shift:ident;)* })?,)* }) => {
        impl $crate::access::Access for $type {
            #[allow(unused_variables)]
            fn leaf(&mut self, path: &str, order: Order) -> Option<$crate::access::Leaf<'_>> {
                let (name, rest) = $crate::access::first_of(path)?;
                let order = Order::within($order, order);
                match name {
                    $($(#[$condition])* $name => {
                        $crate::access::in_field(&mut self.$field, rest, order, &[$($(($bits, $type::$mask as u128, $type::$shift)),*)?])
                    })*
                    _ => None,
                }
            }
        }

        impl $crate::access::Structure for $type {
            fn read(bytes: &[u8]) -> Option<Self> {
                $type::read(bytes)
            }
        }
    };
}

/// The names of the arms of a union. A description need not have any.
#[allow(unused_macros)]
macro_rules! union {
    ($type:ident { $($name:literal => $field:ident,)* }) => {
        impl $crate::access::Access for $type {
            fn leaf(&mut self, path: &str, order: Order) -> Option<$crate::access::Leaf<'_>> {
                let (name, rest) = $crate::access::first_of(path)?;
                match name {
                    // SAFETY: the bytes of the union all have values, and any are one of every arm.
                    $($name => unsafe { &mut self.$field }.leaf(rest, order),)*
                    _ => None,
                }
            }
        }
    };
}
