//! What every structure can do. A structure has no padding that is not a field of it, and only
//! fields that any bytes are a value of: integers, pointers, and what is made of them. A description
//! may make use of one of the macros only.

/// What can be done with any structure or union.
macro_rules! structure {
    ($name:ident) => {
        impl $name {
            /// A value of which every byte is zero.
            pub const fn zeroed() -> Self {
                // SAFETY: zeros are a value of every field.
                unsafe { core::mem::zeroed() }
            }

            /// The value that some bytes begin with, wherever they lie; `None` when they are too
            /// few.
            pub fn read(bytes: &[u8]) -> Option<Self> {
                if bytes.len() < core::mem::size_of::<Self>() {
                    return None;
                }

                // SAFETY: there are enough bytes, and any bytes are a value of every field.
                Some(unsafe { bytes.as_ptr().cast::<Self>().read_unaligned() })
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::zeroed()
            }
        }
    };
}

/// What can be done with a structure that has no union in it.
#[allow(unused_macros)]
macro_rules! plain {
    ($name:ident) => {
        structure!($name);

        impl $name {
            /// The bytes of the value.
            pub fn as_bytes(&self) -> &[u8] {
                let start = core::ptr::from_ref(self).cast::<u8>();

                // SAFETY: every byte belongs to a field, and every field has a value.
                unsafe { core::slice::from_raw_parts(start, core::mem::size_of::<Self>()) }
            }
        }
    };
}

/// What can be done with a union. Which of its structures it holds is not known here, and so not
/// shown.
#[allow(unused_macros)]
macro_rules! opaque {
    ($name:ident) => {
        structure!($name);

        impl core::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                formatter
                    .debug_struct(stringify!($name))
                    .finish_non_exhaustive()
            }
        }
    };
}
