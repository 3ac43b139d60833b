// Generated from abi/example.yaml. Do not edit.

//! An invented call of a device model, and the ring that it answers on.

use core::mem;

/// The most ranges of one call.
///
/// Xen's `EXAMPLE_MAX_RANGES`. In 4.9 and later.
pub const MOST_RANGES: u32 = 16;

/// Where the device is.
///
/// Xen's `EXAMPLE_DEVICE`.
pub const DEVICE_TEXT: &str = "/dev/example";

/// What a call asks for.
///
/// Xen's `EXAMPLE_OP_*`: invented.h, 1.
pub mod example_op {
    /// Map memory.
    pub const MAP: u16 = 1;

    /// Send a message.
    ///
    /// In 4.18.5, 4.19 and later.
    pub const SEND: u16 = 2;
}

/// How the call is made.
///
/// From invented.h, 1. Values combine.
pub mod example_flags {
    /// Do not wait.
    pub const NO_WAIT: u8 = 0x1;

    /// Make a noise.
    pub const LOUD: u8 = 0x80;
}

/// An invented call.
///
/// Xen's `example_op`: invented.h, 1. In 4.9 and later. The interface is versioned.
pub mod example_op_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 60;

    /// The codes of its operations. One that is a part of another has the other's code here, and its
    /// own in [`sub_codes`].
    pub mod codes {
        /// Maps memory.
        ///
        /// Takes an array of [`ExampleBuffers`](crate::stable::example::ExampleBuffers) or
        /// [`ExampleCallBefore4`](crate::stable::example::ExampleCallBefore4). For guest-kernel,
        /// control-plane.
        pub const MAP: u32 = 1;

        /// Rings a bell.
        ///
        /// For device-model. In 4.18 and later.
        pub const RING: u32 = 2;

        /// Rings it loudly.
        ///
        /// For device-model.
        pub const RING_LOUD: u32 = 3;
    }

    /// The codes of operations in the operation that they are a part of.
    pub mod sub_codes {
        /// Rings it loudly.
        ///
        /// For device-model.
        pub const RING_LOUD: u32 = 1;
    }
}

/// A range of guest memory.
///
/// Xen's `example_range`: invented.h, 1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExampleRange {
    /// The first byte.
    pub start: crate::U64a4,
    /// How far the range moves, in bytes.
    pub delta: i32,
}

plain!(ExampleRange);

const _: () = {
    assert!(mem::size_of::<ExampleRange>() == 12);
    assert!(mem::align_of::<ExampleRange>() == 4);
    assert!(mem::offset_of!(ExampleRange, start) == 0);
    assert!(mem::offset_of!(ExampleRange, delta) == 8);
};

/// A message in the byte order of its sender.
///
/// Xen's `example_message`: invented.h, 1. In the byte order of its stream: the fields hold the
/// bytes as they are, and `from_be` or `from_le` makes the values.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExampleMessage {
    /// An amount, in cents.
    pub balance: i64,
    /// Counts up.
    pub id: u32,
    /// A power of two.
    pub shift: i16,
    /// What was measured.
    pub samples: [u16; 29],
}

plain!(ExampleMessage);

const _: () = {
    assert!(mem::size_of::<ExampleMessage>() == 72);
    assert!(mem::align_of::<ExampleMessage>() == 8);
    assert!(mem::offset_of!(ExampleMessage, balance) == 0);
    assert!(mem::offset_of!(ExampleMessage, id) == 8);
    assert!(mem::offset_of!(ExampleMessage, shift) == 12);
    assert!(mem::offset_of!(ExampleMessage, samples) == 14);
};

/// The union `u` of [`ExampleCall`].
///
/// What the operation needs.
#[repr(C)]
#[derive(Clone, Copy)]
pub union ExampleCallU {
    /// The memory to map. For `op` 1.
    pub example_range: ExampleRange,
    /// The message to send, and to send loudly. For `op` 2 or 3.
    pub example_message: ExampleMessage,
}

opaque!(ExampleCallU);

/// A call: what it asks for, and with what.
///
/// Xen's `example_call`: invented.h, 1.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExampleCall {
    /// Always the magic.
    pub magic: u16,
    /// What is asked for. A value of [`example_op`].
    pub op: u16,
    /// How the call is made. A value of [`example_flags`].
    pub flags: u8,
    /// In degrees.
    pub temperature: i8,
    /// Reserved: zero when written.
    pub _pad: u16,
    /// What the operation needs.
    pub u: ExampleCallU,
}

structure!(ExampleCall);

impl ExampleCall {
    /// Begins every call.
    ///
    /// Xen's `EXAMPLE_MAGIC`.
    pub const MAGIC_VALUE: u16 = 0x4558;

    /// What a call is called.
    ///
    /// Xen's `example_name`.
    pub const NAME_TEXT: &str = "call\x00";

    /// `nowait` in `flags`: Set when the caller does not wait.
    pub const NO_WAIT_MASK: u8 = 0x1;
    /// The lowest bit of `nowait`.
    pub const NO_WAIT_SHIFT: u32 = 0;

    /// `level` in `flags`: How loud.
    pub const LEVEL_MASK: u8 = 0xe;
    /// The lowest bit of `level`.
    pub const LEVEL_SHIFT: u32 = 1;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u8 = 0xf0;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 4;
}

const _: () = {
    assert!(mem::size_of::<ExampleCall>() == 80);
    assert!(mem::align_of::<ExampleCall>() == 8);
    assert!(mem::offset_of!(ExampleCall, magic) == 0);
    assert!(mem::offset_of!(ExampleCall, op) == 2);
    assert!(mem::offset_of!(ExampleCall, flags) == 4);
    assert!(mem::offset_of!(ExampleCall, temperature) == 5);
    assert!(mem::offset_of!(ExampleCall, _pad) == 6);
    assert!(mem::offset_of!(ExampleCall, u) == 8);
};

/// Memory of a caller of any width.
///
/// Xen's `example_buffer`: invented.h, 1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExampleBuffer {
    /// Where it is.
    pub address: *mut core::ffi::c_void,
    /// How long it is, in bytes.
    pub length: usize,
}

plain!(ExampleBuffer);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<ExampleBuffer>() == 16);
    assert!(mem::align_of::<ExampleBuffer>() == 8);
    assert!(mem::offset_of!(ExampleBuffer, address) == 0);
    assert!(mem::offset_of!(ExampleBuffer, length) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<ExampleBuffer>() == 8);
    assert!(mem::align_of::<ExampleBuffer>() == 4);
    assert!(mem::offset_of!(ExampleBuffer, address) == 0);
    assert!(mem::offset_of!(ExampleBuffer, length) == 4);
};

/// Several buffers, and a result that is where every caller can reach it.
///
/// Xen's `example_buffers`: invented.h, 1. Big-endian: the fields hold the bytes as they are, and
/// `from_be` makes the values.
///
/// Behind it: `buffers`, `word[count]`. Where they are.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExampleBuffers {
    /// Where the result goes. Points to `u32`.
    pub result: u64,
    /// How many buffers there are.
    pub count: u32,
    /// Reserved: zero when written.
    #[cfg(target_pointer_width = "64")]
    pub pad: u32,
    /// The first bytes of each.
    pub first: [usize; 9],
    /// Room.
    #[cfg(target_pointer_width = "64")]
    pub spare: [u32; 5],
    /// Reserved: zero when written.
    pub spare_end: u32,
    /// Reserved: zero when written.
    #[cfg(target_pointer_width = "32")]
    pub pad4: u32,
}

plain!(ExampleBuffers);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<ExampleBuffers>() == 112);
    assert!(mem::align_of::<ExampleBuffers>() == 8);
    assert!(mem::offset_of!(ExampleBuffers, result) == 0);
    assert!(mem::offset_of!(ExampleBuffers, count) == 8);
    assert!(mem::offset_of!(ExampleBuffers, pad) == 12);
    assert!(mem::offset_of!(ExampleBuffers, first) == 16);
    assert!(mem::offset_of!(ExampleBuffers, spare) == 88);
    assert!(mem::offset_of!(ExampleBuffers, spare_end) == 108);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<ExampleBuffers>() == 56);
    assert!(mem::align_of::<ExampleBuffers>() == 8);
    assert!(mem::offset_of!(ExampleBuffers, result) == 0);
    assert!(mem::offset_of!(ExampleBuffers, count) == 8);
    assert!(mem::offset_of!(ExampleBuffers, first) == 12);
    assert!(mem::offset_of!(ExampleBuffers, spare_end) == 48);
    assert!(mem::offset_of!(ExampleBuffers, pad4) == 52);
};

/// A call as it was before it had flags.
///
/// Xen's `example_call_compat`: invented.h, 1. In 3.4 and earlier.
///
/// Behind it: `tail`, `u8[...]`. What is left.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExampleCallBefore4 {
    /// Always the magic.
    pub magic: u16,
    /// What is asked for. A value of [`example_op`].
    pub op: u16,
}

plain!(ExampleCallBefore4);

const _: () = {
    assert!(mem::size_of::<ExampleCallBefore4>() == 4);
    assert!(mem::align_of::<ExampleCallBefore4>() == 2);
    assert!(mem::offset_of!(ExampleCallBefore4, magic) == 0);
    assert!(mem::offset_of!(ExampleCallBefore4, op) == 2);
};

/// A ring in a shared page.
///
/// Xen's `example_ring`: invented.h, 1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExampleRing {
    /// How much was written.
    pub producer: u32,
    /// How much was read.
    pub consumer: u32,
    /// The ring.
    pub words: [usize; 2 * crate::WIDTH],
}

plain!(ExampleRing);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<ExampleRing>() == 136);
    assert!(mem::align_of::<ExampleRing>() == 8);
    assert!(mem::offset_of!(ExampleRing, producer) == 0);
    assert!(mem::offset_of!(ExampleRing, consumer) == 4);
    assert!(mem::offset_of!(ExampleRing, words) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<ExampleRing>() == 40);
    assert!(mem::align_of::<ExampleRing>() == 4);
    assert!(mem::offset_of!(ExampleRing, producer) == 0);
    assert!(mem::offset_of!(ExampleRing, consumer) == 4);
    assert!(mem::offset_of!(ExampleRing, words) == 8);
};

/// A timer, as compilers of C lay it out.
///
/// Xen's `example_timer`: invented.h, 1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExampleTimer {
    /// What it does.
    pub state: u32,
    /// Padding that compilers of C add.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub _pad: u32,
    /// When it goes off, in nanoseconds.
    pub expires: u64,
}

plain!(ExampleTimer);

impl ExampleTimer {
    /// `running` in `state`: Set while it runs.
    pub const RUNNING_MASK: u32 = 0x1;
    /// The lowest bit of `running`.
    pub const RUNNING_SHIFT: u32 = 0;

    /// `unused` in `state`: Reserved: zero when written.
    pub const UNUSED_MASK: u32 = 0xfffffffe;
    /// The lowest bit of `unused`.
    pub const UNUSED_SHIFT: u32 = 1;
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<ExampleTimer>() == 16);
    assert!(mem::align_of::<ExampleTimer>() == 8);
    assert!(mem::offset_of!(ExampleTimer, state) == 0);
    assert!(mem::offset_of!(ExampleTimer, _pad) == 4);
    assert!(mem::offset_of!(ExampleTimer, expires) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<ExampleTimer>() == 12);
    assert!(mem::align_of::<ExampleTimer>() == 4);
    assert!(mem::offset_of!(ExampleTimer, state) == 0);
    assert!(mem::offset_of!(ExampleTimer, expires) == 4);
};

/// The union `place` of [`ExampleEither`].
///
/// Where it is.
#[repr(C)]
#[derive(Clone, Copy)]
pub union ExampleEitherPlace {
    /// Memory of the caller's.
    pub here: ExampleBuffer,
    /// Memory of the guest's.
    pub there: ExampleRange,
    /// No memory, but a message.
    pub nowhere: ExampleMessage,
}

opaque!(ExampleEitherPlace);

/// Memory of one kind or the other.
///
/// Xen's `example_either`: invented.h, 1.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExampleEither {
    /// How much there is.
    pub count: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// Where it is.
    pub place: ExampleEitherPlace,
}

structure!(ExampleEither);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<ExampleEither>() == 80);
    assert!(mem::align_of::<ExampleEither>() == 8);
    assert!(mem::offset_of!(ExampleEither, count) == 0);
    assert!(mem::offset_of!(ExampleEither, pad) == 4);
    assert!(mem::offset_of!(ExampleEither, place) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<ExampleEither>() == 80);
    assert!(mem::align_of::<ExampleEither>() == 8);
    assert!(mem::offset_of!(ExampleEither, count) == 0);
    assert!(mem::offset_of!(ExampleEither, pad) == 4);
    assert!(mem::offset_of!(ExampleEither, place) == 8);
};

/// Two rings in shared pages.
///
/// Xen's `example_pages`: invented.h, 1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExamplePages {
    /// The rings.
    pub rings: [ExampleRing; 2],
}

plain!(ExamplePages);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<ExamplePages>() == 272);
    assert!(mem::align_of::<ExamplePages>() == 8);
    assert!(mem::offset_of!(ExamplePages, rings) == 0);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<ExamplePages>() == 80);
    assert!(mem::align_of::<ExamplePages>() == 4);
    assert!(mem::offset_of!(ExamplePages, rings) == 0);
};

/// Who sent a message, in the byte order of the sender.
///
/// Xen's `example_letter`: invented.h, 1. In the byte order of its stream: the fields hold the
/// bytes as they are, and `from_be` or `from_le` makes the values.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExampleLetter {
    /// Who sent it.
    pub sender: usize,
    /// Where the answer goes.
    pub answer: *mut ExampleMessage,
}

plain!(ExampleLetter);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<ExampleLetter>() == 16);
    assert!(mem::align_of::<ExampleLetter>() == 8);
    assert!(mem::offset_of!(ExampleLetter, sender) == 0);
    assert!(mem::offset_of!(ExampleLetter, answer) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<ExampleLetter>() == 8);
    assert!(mem::align_of::<ExampleLetter>() == 4);
    assert!(mem::offset_of!(ExampleLetter, sender) == 0);
    assert!(mem::offset_of!(ExampleLetter, answer) == 4);
};

/// The union `u` of [`ExampleJob`].
///
/// What it needs.
#[repr(C)]
#[derive(Clone, Copy)]
pub union ExampleJobU {
    /// The memory to clear. For `kind` 1.
    pub example_buffer: ExampleBuffer,
    /// The message to answer, and to answer loudly. For `kind` 2 or 3.
    pub example_letter: ExampleLetter,
    /// The message to send. For `kind` 4.
    pub example_message: ExampleMessage,
}

opaque!(ExampleJobU);

/// One thing to do: what it needs is as wide as the caller, and its kind says what that is.
///
/// Xen's `example_job`: invented.h, 1.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExampleJob {
    /// What is to be done.
    pub kind: u16,
    /// Reserved: zero when written.
    pub pad: u16,
    /// Reserved: zero when written.
    pub pad2: u32,
    /// What it needs.
    pub u: ExampleJobU,
}

structure!(ExampleJob);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<ExampleJob>() == 80);
    assert!(mem::align_of::<ExampleJob>() == 8);
    assert!(mem::offset_of!(ExampleJob, kind) == 0);
    assert!(mem::offset_of!(ExampleJob, pad) == 2);
    assert!(mem::offset_of!(ExampleJob, pad2) == 4);
    assert!(mem::offset_of!(ExampleJob, u) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<ExampleJob>() == 80);
    assert!(mem::align_of::<ExampleJob>() == 8);
    assert!(mem::offset_of!(ExampleJob, kind) == 0);
    assert!(mem::offset_of!(ExampleJob, pad) == 2);
    assert!(mem::offset_of!(ExampleJob, pad2) == 4);
    assert!(mem::offset_of!(ExampleJob, u) == 8);
};

/// Several things to do.
///
/// Xen's `example_jobs`: invented.h, 1.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExampleJobs {
    /// How many there are.
    pub count: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// The things.
    pub jobs: [ExampleJob; 5],
}

structure!(ExampleJobs);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<ExampleJobs>() == 408);
    assert!(mem::align_of::<ExampleJobs>() == 8);
    assert!(mem::offset_of!(ExampleJobs, count) == 0);
    assert!(mem::offset_of!(ExampleJobs, pad) == 4);
    assert!(mem::offset_of!(ExampleJobs, jobs) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<ExampleJobs>() == 408);
    assert!(mem::align_of::<ExampleJobs>() == 8);
    assert!(mem::offset_of!(ExampleJobs, count) == 0);
    assert!(mem::offset_of!(ExampleJobs, pad) == 4);
    assert!(mem::offset_of!(ExampleJobs, jobs) == 8);
};
