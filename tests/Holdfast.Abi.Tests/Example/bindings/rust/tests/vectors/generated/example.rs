// Generated from abi/example.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::example::*;

structure! { ExampleRange, Order::Little, {
    "start" => start,
    "delta" => delta,
} }

structure! { ExampleMessage, Order::Stream, {
    "balance" => balance,
    "id" => id,
    "shift" => shift,
    "samples" => samples,
} }

union! { ExampleCallU {
    "ExampleRange" => example_range,
    "ExampleMessage" => example_message,
} }

structure! { ExampleCall, Order::Little, {
    "magic" => magic,
    "op" => op,
    "flags" => flags {
        "nowait": NO_WAIT_MASK, NO_WAIT_SHIFT;
        "level": LEVEL_MASK, LEVEL_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "temperature" => temperature,
    "_pad" => _pad,
    "u" => u,
} }

structure! { ExampleBuffer, Order::Little, {
    "address" => address,
    "length" => length,
} }

structure! { ExampleBuffers, Order::Big, {
    "result" => result,
    "count" => count,
    #[cfg(target_pointer_width = "64")]
    "pad" => pad,
    "first" => first,
    #[cfg(target_pointer_width = "64")]
    "spare" => spare,
    "spare_end" => spare_end,
    #[cfg(target_pointer_width = "32")]
    "pad4" => pad4,
} }

structure! { ExampleCallBefore4, Order::Little, {
    "magic" => magic,
    "op" => op,
} }

structure! { ExampleRing, Order::Little, {
    "producer" => producer,
    "consumer" => consumer,
    "words" => words,
} }

structure! { ExampleTimer, Order::Little, {
    "state" => state {
        "running": RUNNING_MASK, RUNNING_SHIFT;
        "unused": UNUSED_MASK, UNUSED_SHIFT;
    },
    "expires" => expires,
} }

union! { ExampleEitherPlace {
    "here" => here,
    "there" => there,
    "nowhere" => nowhere,
} }

structure! { ExampleEither, Order::Little, {
    "count" => count,
    "pad" => pad,
    "place" => place,
} }

structure! { ExamplePages, Order::Little, {
    "rings" => rings,
} }

structure! { ExampleLetter, Order::Stream, {
    "sender" => sender,
    "answer" => answer,
} }

union! { ExampleJobU {
    "ExampleBuffer" => example_buffer,
    "ExampleLetter" => example_letter,
    "ExampleMessage" => example_message,
} }

structure! { ExampleJob, Order::Little, {
    "kind" => kind,
    "pad" => pad,
    "pad2" => pad2,
    "u" => u,
} }

structure! { ExampleJobs, Order::Little, {
    "count" => count,
    "pad" => pad,
    "jobs" => jobs,
} }
